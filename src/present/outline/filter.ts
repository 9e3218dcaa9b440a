// Which turns a reader's filter lets through, and the words that let them.
import { fold } from '../../core/text/fold.ts';
import { plainWords } from '../../core/text/plain.ts';
import { shortened } from '../words/firstWords.ts';
import type { TurnRow } from '../outline.ts';
import type { OutlineState } from './state.ts';
import { isFiltering } from './state.ts';

/** Words before a hit that is not among the first words of its turn, in code units. */
const BEFORE = 24;

/** The words looked for, each by itself, as they are compared. */
const termsOf = (text: string): readonly string[] => fold(text).split(' ').filter((term) => term !== '');

/** For one text of a note: what turns say is folded once, when it is first looked at. */
export class TurnFilter {
	readonly #text: string;
	readonly #folded = new Map<string, string>();

	constructor(text: string) {
		this.#text = text;
	}

	/** Null where nothing is filtered. A turn must hold every word looked for, anywhere in it. */
	by(state: OutlineState): ((row: TurnRow) => boolean) | null {
		if (!isFiltering(state)) return null;
		const terms = termsOf(state.text);
		const speakers = new Set(state.speakers);
		const roles = new Set(state.roles);
		return (row) => (speakers.size === 0 || speakers.has(row.speaker)) && (roles.size === 0 || roles.has(row.role)) && (terms.length === 0 || this.#holds(row, terms));
	}

	/** Words of the turn in which what was looked for can be seen: the first words, or those around the first hit. */
	wordsAround(row: TurnRow, text: string): string {
		const hits = hitsOf(text);
		// A hit further on may not be seen in a row of two lines.
		if (hits === null || (hits.exec(row.words)?.index ?? Infinity) <= BEFORE) return row.words;
		const all = plainWords(this.#text.slice(row.body.from, row.body.to));
		const hit = hits.exec(all);
		if (hit === null) return row.words;
		const start = Math.max(0, hit.index - BEFORE);
		const space = all.indexOf(' ', start);
		const from = start > 0 && space >= 0 && space < hit.index ? space + 1 : start;
		return `${from > 0 ? '…' : ''}${shortened(all.slice(from))}`;
	}

	#holds(row: TurnRow, terms: readonly string[]): boolean {
		let folded = this.#folded.get(row.turn);
		if (folded === undefined) this.#folded.set(row.turn, (folded = fold(this.#text.slice(row.body.from, row.body.to))));
		const words = folded;
		return terms.every((term) => words.includes(term));
	}
}

/** `words` cut so that every second piece is a hit. */
export function piecesOf(words: string, text: string): readonly string[] {
	const hits = hitsOf(text);
	return hits === null ? [words] : words.split(hits);
}

/** Finds any of the words looked for; null where there is none. */
function hitsOf(text: string): RegExp | null {
	const terms = text.trim().split(/\s+/).filter((term) => term !== '');
	return terms.length === 0 ? null : new RegExp(`(${terms.map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`, 'iu');
}
