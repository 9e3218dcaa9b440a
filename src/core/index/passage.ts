// Words of a turn with what stands around them: every excerpt that is shown is one of these.
import type { Role } from '../model/conversation.ts';
import type { Span } from '../model/span.ts';
import { plainWords } from '../text/plain.ts';
import type { Card } from './card.ts';
import { turnAt } from './turnTable.ts';

/** A card with the very text that it speaks of. */
export interface OpenNote {
	readonly card: Card;
	readonly text: string;
}

/** The span is that of `quote`, verbatim. */
export interface Passage extends Span {
	readonly path: string;
	/** 0-based number of the turn. */
	readonly turn: number;
	/** 0-based line on which the quote begins, and the column there. */
	readonly line: number;
	readonly column: number;
	readonly quote: string;
	/** Words of the same turn before and after the quote; '…' begins or ends them where the turn goes on. */
	readonly before: string;
	readonly after: string;
	readonly speaker: { readonly name: string; readonly role: Role };
	/** The first words of the turn, without Markdown: they name it in a link. */
	readonly opening: string;
	/** The turn that this one answers, with its last words; null where it answers none. */
	readonly question: (Span & { readonly turn: number; readonly line: number; readonly words: string }) | null;
}

/** Code units of a turn shown on each side of the quote. */
const AROUND = 120;
/** Code units of a question that are shown: its end, where the asking stands. */
const LONGEST_QUESTION = 240;
/** Code units of a turn that are looked at for its first words. */
const LONGEST_OPENING = 400;
/** Code units of a quote for a whole turn. */
const LONGEST_QUOTE = 320;

/** `span` is cut to the body of the turn; without it the quote is how the turn begins. */
export function passageOf({ card, text }: OpenNote, turn: number, span?: Span): Passage {
	const row = turnAt(card.turns, turn);
	const from = Math.min(row.body.to, Math.max(row.body.from, span?.from ?? row.body.from));
	const to = Math.max(from, Math.min(row.body.to, span?.to ?? wordEnd(text, from, Math.min(row.body.to, from + LONGEST_QUOTE), row.body.to)));
	const speaker = card.speakers[row.speaker];
	const start = wordStart(text, Math.max(row.body.from, from - AROUND), row.body.from, from);
	const end = wordEnd(text, to, Math.min(row.body.to, to + AROUND), row.body.to);
	return {
		path: card.path,
		turn,
		...lineOf(text, row.line, row.from, from),
		from,
		to,
		quote: text.slice(from, to),
		before: (start > row.body.from ? '…' : '') + text.slice(start, from),
		after: text.slice(to, end) + (end < row.body.to ? '…' : ''),
		speaker: { name: speaker?.name ?? '', role: speaker?.role ?? 'unknown' },
		opening: plainWords(text.slice(row.body.from, Math.min(row.body.to, row.body.from + LONGEST_OPENING))),
		question: row.question === null ? null : questionOf(text, card, row.question),
	};
}

function questionOf(text: string, card: Card, turn: number): Passage['question'] {
	const { line, body, from } = turnAt(card.turns, turn);
	const start = wordStart(text, Math.max(body.from, body.to - LONGEST_QUESTION), body.from, body.to);
	return { turn, line: lineOf(text, line, from, start).line, from: start, to: body.to, words: (start > body.from ? '…' : '') + text.slice(start, body.to) };
}

/** Counts the lines from the turn's label on, never from the top of the note. */
function lineOf(text: string, line: number, from: number, offset: number): { readonly line: number; readonly column: number } {
	let number = line;
	let start = text.lastIndexOf('\n', from - 1) + 1;
	for (let end = text.indexOf('\n', start); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
		number++;
		start = end + 1;
	}
	return { line: number, column: offset - start };
}

/** The first offset at or after `at` where a word of a spaced script is not cut. */
function wordStart(text: string, at: number, least: number, most: number): number {
	if (at <= least) return least;
	for (let start = at; start < Math.min(most, at + 24); start++) if (/\s/.test(text.charAt(start - 1))) return start;
	return isLowHalf(text, at) ? at + 1 : at;
}

function wordEnd(text: string, least: number, at: number, most: number): number {
	if (at >= most) return most;
	for (let end = at; end > Math.max(least, at - 24); end--) if (/\s/.test(text.charAt(end))) return end;
	return isLowHalf(text, at) ? at - 1 : at;
}

/** Whether the offset stands inside a pair of code units. */
function isLowHalf(text: string, at: number): boolean {
	return text.charCodeAt(at) >> 10 === 55;
}
