// The outline of a conversation: sections → questions → answers.
import type { Speaker, Turn } from '../core/model/conversation.ts';
import type { InterviewRecord } from '../core/model/record.ts';
import { firstWords } from './firstWords.ts';

/** A row that stands for a turn. `colour` is the speaker's place in the palette. */
export interface TurnRow {
	readonly turn: string;
	readonly line: number;
	readonly speaker: string;
	readonly colour: number;
	readonly words: string;
	/** Rows of the turns that answer; empty for an answer. */
	readonly answers: readonly TurnRow[];
}

/** `title` is null for what stands before the first heading. */
export interface SectionRow {
	readonly id: string;
	readonly title: string | null;
	readonly level: number;
	readonly line: number;
	/** Whether the text has this heading, or we grouped the talk. */
	readonly isInferred: boolean;
	readonly questions: number;
	readonly rows: readonly TurnRow[];
}

/** Sections without turns are left out: they hold no talk. Every turn stands in exactly one row. */
export function outlineOf(record: InterviewRecord, text: string): readonly SectionRow[] {
	const speakers = new Map(record.speakers.map((speaker, at) => [speaker.id, { speaker, colour: at }]));
	const asked = new Map(record.exchanges.map((exchange) => [exchange.question, exchange.answers]));
	const turns = new Map(record.turns.map((turn) => [turn.id, turn]));
	const rowOf = (turn: Turn, answers: readonly TurnRow[]): TurnRow => {
		const { speaker, colour } = speakers.get(turn.speaker) ?? { speaker: { name: '' }, colour: 0 };
		return { turn: turn.id, line: turn.line, speaker: speaker.name, colour, words: firstWords(text, turn), answers };
	};
	const placed = new Set<string>();
	const groups = new Map<string | null, TurnRow[]>();
	for (const turn of record.turns) {
		if (placed.has(turn.id)) continue;
		const answers = (asked.get(turn.id) ?? []).flatMap((id) => turns.get(id) ?? []).filter((answer) => answer.section === turn.section);
		for (const answer of answers) placed.add(answer.id);
		const rows = groups.get(turn.section) ?? [];
		rows.push(rowOf(turn, answers.map((answer) => rowOf(answer, []))));
		groups.set(turn.section, rows);
	}
	const questionsOf = (rows: readonly TurnRow[]): number => rows.filter((row) => asked.has(row.turn)).length;
	const before = groups.get(null);
	const opening: readonly SectionRow[] = before === undefined ? [] : [{ id: 'h0', title: null, level: 1, isInferred: false, line: before[0]?.line ?? 0, questions: questionsOf(before), rows: before }];
	const sections = record.sections.flatMap((section): readonly SectionRow[] => {
		const rows = groups.get(section.id);
		return rows === undefined ? [] : [{ id: section.id, title: section.title, level: section.level, line: section.line, isInferred: section.origin === 'inferred', questions: questionsOf(rows), rows }];
	});
	return [...opening, ...sections];
}

/** Whole percents of the text share. */
export function percentOf(speaker: Speaker): number {
	return Math.round(100 * speaker.share);
}
