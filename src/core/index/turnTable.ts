// The turns of one interview as one row of numbers each: half a million of them must fit beside everything else.
import type { InterviewRecord } from '../model/record.ts';
import type { Span } from '../model/span.ts';

/** Numbers of a row: speaker, line, from, bodyFrom, to, question. */
const ROW = 6;

/** Rows one after the other, in the order of the turns. Read it with `turnAt` only. */
export type TurnTable = Int32Array;

/** A turn as the catalog keeps it. */
export interface CardTurn extends Span {
	/** 0-based, in the order of the note: number 0 is the record's turn 't1'. */
	readonly number: number;
	/** Place of the speaker in the card's list. */
	readonly speaker: number;
	/** 0-based line of the label. */
	readonly line: number;
	readonly body: Span;
	/** Number of the turn that this one answers, null where it answers none. */
	readonly question: number | null;
}

export const NO_TURNS: TurnTable = new Int32Array(0);

export function turnTable(record: InterviewRecord): TurnTable {
	const numbers = new Map(record.turns.map((turn, number) => [turn.id, number]));
	const speakers = new Map(record.speakers.map((speaker, place) => [speaker.id, place]));
	const answered = new Map<string, number>();
	for (const { question, answers } of record.exchanges) for (const answer of answers) answered.set(answer, numbers.get(question) ?? -1);
	const table = new Int32Array(record.turns.length * ROW);
	record.turns.forEach((turn, number) => table.set([speakers.get(turn.speaker) ?? 0, turn.line, turn.from, turn.body.from, turn.to, answered.get(turn.id) ?? -1], number * ROW));
	return table;
}

export function turnCount(table: TurnTable): number {
	return table.length / ROW;
}

/** Throws where there is no such turn. */
export function turnAt(table: TurnTable, number: number): CardTurn {
	if (!(number >= 0 && number < turnCount(table))) throw new RangeError(`turnAt: no turn ${number} among ${turnCount(table)}`);
	const [speaker = 0, line = 0, from = 0, bodyFrom = 0, to = 0, question = -1] = table.subarray(number * ROW, (number + 1) * ROW);
	return { number, speaker, line, from, to, body: { from: bodyFrom, to }, question: question < 0 ? null : question };
}

/** Who speaks, without building the turn: for loops over all of them. */
export function speakerOfTurn(table: TurnTable, number: number): number {
	return table[number * ROW] ?? -1;
}

/** The number of the turn whose body holds the offset, -1 where none does. By halving. */
export function turnHolding(table: TurnTable, offset: number): number {
	let [low, high] = [0, turnCount(table) - 1];
	while (low <= high) {
		const middle = (low + high) >> 1;
		if ((table[middle * ROW + 3] ?? 0) > offset) high = middle - 1;
		else if ((table[middle * ROW + 4] ?? 0) <= offset) low = middle + 1;
		else return middle;
	}
	return -1;
}
