// The outline of a conversation: sections → questions → answers.
import type { Role, Speaker, Turn } from '../core/model/conversation.ts';
import type { InterviewRecord } from '../core/model/record.ts';
import { firstWords } from './words/firstWords.ts';
import { marksOf } from './outline/speakerMarks.ts';

/** A row that stands for a turn. `colour` is the speaker's place in the palette, `mark` the sign in it. */
export interface TurnRow {
	readonly turn: string;
	/** Tells the turn by what is said, so that it is found again after edits elsewhere in the note. */
	readonly key: string;
	readonly line: number;
	/** Code units from the start of the line to the turn: several may stand on one line. */
	readonly column: number;
	readonly body: Turn['body'];
	readonly speakerId: string;
	readonly speaker: string;
	readonly role: Role;
	readonly colour: number;
	readonly mark: string;
	/** Counts the questions from the floor, from 1; null for any other turn. */
	readonly number: number | null;
	readonly seconds: number | null;
	/** First telling words; worked out when asked for, because few of many rows are ever seen. */
	readonly words: string;
	/** Rows of the turns that answer; empty for an answer. */
	readonly answers: readonly TurnRow[];
}

/** `title` is null for what stands before the first heading. */
export interface SectionRow {
	readonly id: string;
	/** Tells the section by its title. */
	readonly key: string;
	readonly title: string | null;
	readonly level: number;
	readonly line: number;
	/** False where the text has this heading, true where we grouped the talk. */
	readonly isInferred: boolean;
	readonly questions: number;
	readonly rows: readonly TurnRow[];
}

/** Code units of a turn that tell it from others of the same speaker. */
const TELLING = 32;

/** Sections without turns are left out: they hold no talk. Every turn stands in exactly one row. */
export function outlineOf(record: InterviewRecord, text: string): readonly SectionRow[] {
	const marks = marksOf(record.speakers);
	const speakers = new Map(record.speakers.map((speaker, at) => [speaker.id, { speaker, colour: at, mark: marks[at] ?? '' }]));
	const asked = new Map(record.exchanges.map((exchange) => [exchange.question, exchange.answers]));
	const turns = new Map(record.turns.map((turn) => [turn.id, turn]));
	const columns = columnsOf(record.turns, text);
	const keys = counted();
	let fromTheFloor = 0;
	const rowOf = (turn: Turn, answers: () => readonly TurnRow[]): TurnRow => {
		const { speaker, colour, mark } = speakers.get(turn.speaker) ?? { speaker: NOBODY, colour: 0, mark: '' };
		const number = speaker.role === 'audience' && asked.has(turn.id) ? ++fromTheFloor : null;
		return new Row(text, turn, columns.get(turn.id) ?? 0, keys(`${speaker.name}\n${text.slice(turn.body.from, Math.min(turn.body.to, turn.body.from + TELLING))}`), speaker, colour, mark, number, answers());
	};
	const placed = new Set<string>();
	const groups = new Map<string | null, TurnRow[]>();
	for (const turn of record.turns) {
		if (placed.has(turn.id)) continue;
		const answers = (asked.get(turn.id) ?? []).flatMap((id) => turns.get(id) ?? []).filter((answer) => answer.section === turn.section);
		for (const answer of answers) placed.add(answer.id);
		const rows = groups.get(turn.section) ?? [];
		rows.push(rowOf(turn, () => answers.map((answer) => rowOf(answer, () => []))));
		groups.set(turn.section, rows);
	}
	const questionsOf = (rows: readonly TurnRow[]): number => rows.filter((row) => asked.has(row.turn)).length;
	const before = groups.get(null);
	const titles = counted();
	const opening: readonly SectionRow[] = before === undefined ? [] : [{ id: 'h0', key: titles('#'), title: null, level: 1, isInferred: false, line: before[0]?.line ?? 0, questions: questionsOf(before), rows: before }];
	const sections = record.sections.flatMap((section): readonly SectionRow[] => {
		const rows = groups.get(section.id);
		return rows === undefined ? [] : [{ id: section.id, key: titles(`#${section.title}`), title: section.title, level: section.level, line: section.line, isInferred: section.origin === 'inferred', questions: questionsOf(rows), rows }];
	});
	return [...opening, ...sections];
}

const NOBODY: Pick<Speaker, 'name' | 'role'> = { name: '', role: 'unknown' };

/** A class because the words are worked out late, for thousands of rows. */
class Row implements TurnRow {
	readonly turn: string;
	readonly key: string;
	readonly line: number;
	readonly column: number;
	readonly body: Turn['body'];
	readonly speakerId: string;
	readonly speaker: string;
	readonly role: Role;
	readonly colour: number;
	readonly mark: string;
	readonly number: number | null;
	readonly seconds: number | null;
	readonly answers: readonly TurnRow[];
	readonly #text: string;
	#words: string | null = null;

	constructor(text: string, turn: Turn, column: number, key: string, speaker: Pick<Speaker, 'name' | 'role'>, colour: number, mark: string, number: number | null, answers: readonly TurnRow[]) {
		this.turn = turn.id;
		this.key = key;
		this.line = turn.line;
		this.column = column;
		this.body = turn.body;
		this.speakerId = turn.speaker;
		this.speaker = speaker.name;
		this.role = speaker.role;
		this.colour = colour;
		this.mark = mark;
		this.number = number;
		this.seconds = turn.seconds;
		this.answers = answers;
		this.#text = text;
	}

	get words(): string {
		return (this.#words ??= firstWords(this.#text, this));
	}
}

/** Where in its line each turn begins. One pass over the text, however long its lines are. */
function columnsOf(turns: readonly Turn[], text: string): ReadonlyMap<string, number> {
	let [lineStart, at] = [0, 0];
	return new Map(turns.map(({ id, from }) => {
		const end = text.slice(at, from).lastIndexOf('\n');
		if (end >= 0) lineStart = at + end + 1;
		at = from;
		return [id, from - lineStart];
	}));
}

/** Gives 'a', 'a 2', 'a 3' when asked for 'a' again and again. */
function counted(): (words: string) => string {
	const met = new Map<string, number>();
	return (words) => {
		const times = (met.get(words) ?? 0) + 1;
		met.set(words, times);
		return times === 1 ? words : `${words} ${times}`;
	};
}

/** Every turn of an outline, in the order of the note. */
export function turnsOf(outline: readonly SectionRow[]): readonly TurnRow[] {
	return outline.flatMap((section) => section.rows.flatMap((row) => [row, ...row.answers])).sort((a, b) => a.body.from - b.body.from);
}

/** The turn at an offset of the note, or the one least far from it; null where there are none. */
export function turnNear(turns: readonly TurnRow[], offset: number): TurnRow | null {
	const far = ({ body }: TurnRow): number => Math.max(body.from - offset, offset - body.to, 0);
	return turns.reduce<TurnRow | null>((best, turn) => (best === null || far(turn) < far(best) ? turn : best), null);
}

/** Whole percents of the text share. */
export function percentOf(speaker: Pick<Speaker, 'share'>): number {
	return Math.round(100 * speaker.share);
}
