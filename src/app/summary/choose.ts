// What can be summed up: the parts of one interview, and the interviews of a vault.
import type { Scope } from '../../core/model/digest.ts';
import type { Across } from '../across/across.ts';
import { searchTurns } from '../across/search.ts';
import type { Library, Reading } from '../library.ts';
import { questionName } from './scope.ts';

/** A part of an interview that can be summed up; `line` is where it begins. */
export interface Part {
	readonly scope: Scope;
	readonly words: string;
	readonly line: number;
}

export type PartKind = 'speaker' | 'section' | 'question';

/** Speakers, sections with talk, or questions with answers, in the order of the note. */
export function partsOf({ record, text }: Reading, kind: PartKind): readonly Part[] {
	const turns = new Map(record.turns.map((turn) => [turn.id, turn]));
	switch (kind) {
		case 'speaker':
			return record.speakers.map(({ id, name }) => ({ scope: { kind, of: name }, words: name, line: record.turns.find((turn) => turn.speaker === id)?.line ?? 0 }));
		case 'section': {
			const talking = new Set(record.turns.map((turn) => turn.section));
			return record.sections.filter(({ id, title }) => talking.has(id) && title !== '').map(({ title, line }) => ({ scope: { kind, of: title }, words: title, line }));
		}
		case 'question':
			return record.exchanges.flatMap(({ question, answers }) => {
				const turn = turns.get(question);
				const name = turn === undefined ? '' : questionName(text, turn);
				return turn === undefined || name === '' || answers.length === 0 ? [] : [{ scope: { kind, of: name }, words: name, line: turn.line }];
			});
	}
}

/** The part of this kind in which the line lies; null where it lies in none. An answer lies in its question. */
export function partAt(reading: Reading, kind: PartKind, line: number): Part | null {
	const { record } = reading;
	const turn = record.turns.find((each) => each.line <= line && line <= each.endLine);
	const parts = partsOf(reading, kind);
	if (turn === undefined) return null;
	switch (kind) {
		case 'speaker': {
			const name = record.speakers.find(({ id }) => id === turn.speaker)?.name;
			return parts.find(({ words }) => words === name) ?? null;
		}
		case 'section': {
			const at = record.sections.find(({ id }) => id === turn.section);
			return parts.find((part) => part.line === at?.line) ?? null;
		}
		case 'question': {
			const exchange = record.exchanges.find(({ question, answers }) => question === turn.id || answers.includes(turn.id));
			const asked = record.turns.find(({ id }) => id === exchange?.question);
			return parts.find((part) => part.line === asked?.line) ?? null;
		}
	}
}

/** An interview of the vault, with what it can be chosen by. */
export interface InterviewRow {
	readonly path: string;
	readonly title: string;
	/** Names of those who speak, voices from the audience left out. */
	readonly speakers: readonly string[];
}

/** The interviews among these notes, by path; a note that cannot be read is none. */
export async function interviewsAmong(library: Library, paths: readonly string[]): Promise<readonly InterviewRow[]> {
	const rows: InterviewRow[] = [];
	for (const path of [...paths].sort()) {
		const reading = await library.read(path).catch(() => null);
		if (reading?.record.verdict.isInterview === true) rows.push({ path, title: reading.record.title, speakers: reading.record.speakers.filter(({ role }) => role !== 'audience').map(({ name }) => name) });
	}
	return rows;
}

/** Turns that are looked for: enough to find all interviews that come back to something. */
const MOST_TURNS = 400;

/** Paths of the interviews in which all these words are said in one turn. */
export async function interviewsSaying(across: Across, words: string): Promise<ReadonlySet<string>> {
	const { turns } = await searchTurns(across, words, {}, MOST_TURNS);
	return new Set(turns.filter(({ isComplete }) => isComplete).map(({ passage }) => passage.path));
}

/** Folders that hold interviews, themselves or in folders of theirs, by path. */
export function foldersOf(rows: readonly InterviewRow[]): readonly string[] {
	const folders = rows.flatMap(({ path }) => {
		const names = path.split('/').slice(0, -1);
		return names.map((_, at) => names.slice(0, at + 1).join('/'));
	});
	return [...new Set(folders)].sort();
}

/** Whether the row is meant by what was typed: each word stands in its folder and name, its title or the name of a speaker. */
export function isMeant({ path, title, speakers }: InterviewRow, typed: string): boolean {
	const where = [path, title, ...speakers].join('\n').toLowerCase();
	return typed.toLowerCase().split(/\s+/).every((word) => where.includes(word));
}
