// What a reader types to find who said what, and whether a turn says it.
import type { Span } from '../../model/span.ts';
import { eachRun, foldUnits, isUnspaced, termsOfRun } from './words.ts';

/** A word or phrase that is wanted. A phrase of several runs stands in one place, in this order. */
export interface Wanted {
	/** Folded, as it must stand in the text; one space stands for any gap. */
	readonly words: string;
	/** Terms that a turn must hold to hold the words. */
	readonly terms: readonly string[];
	/** Whether the last term may go on: 'plan' finds 'plans'. Not so in quotes. */
	readonly isOpen: boolean;
}

/** Words, phrases in quotes (any quotes), '-' before what must be absent. Empty where nothing is wanted. */
export interface Query {
	readonly wanted: readonly Wanted[];
	readonly unwanted: readonly Wanted[];
}

/** Words of a query that count; more would only cost time. */
const MOST_WANTED = 24;

/** '机器学习 "in a word" -plan' → two wanted, one unwanted. Never throws. */
export function parseQuery(words: string): Query {
	const wanted: Wanted[] = [];
	const unwanted: Wanted[] = [];
	for (const match of words.slice(0, 1000).matchAll(/(-?)(?:["“「『«]([^"”」』»]*)["”」』»]?|([^\s"“「『«]+))/gu)) {
		const [, minus, phrase, word] = match;
		const into = minus === '-' ? unwanted : wanted;
		const folded = foldUnits(phrase ?? word ?? '');
		const runs: string[] = [];
		eachRun(folded, (run) => runs.push(run));
		if (runs.length === 0) continue;
		if (phrase !== undefined) into.push({ words: runs.join(' '), terms: runs.flatMap(termsOfRun), isOpen: false });
		else for (const run of runs) into.push({ words: run, terms: termsOfRun(run), isOpen: true });
	}
	return { wanted: wanted.slice(0, MOST_WANTED), unwanted: unwanted.slice(0, MOST_WANTED) };
}

/** Places in the stretch of text that say the words, as spans of the text; at most `most`. */
export function placesOf(text: string, from: number, to: number, { words, isOpen }: Wanted, most = 50): readonly Span[] {
	const folded = foldUnits(text.slice(from, to));
	const places: Span[] = [];
	const runs = words.split(' ');
	const [first = ''] = runs;
	for (let at = folded.indexOf(first); at >= 0 && places.length < most; at = folded.indexOf(first, at + 1)) {
		if (!isEdge(folded, at - 1, first.charAt(0))) continue;
		let end = at + first.length;
		let isThere = true;
		for (const run of runs.slice(1)) {
			const gap = /^[^\p{L}\p{N}]{0,8}/u.exec(folded.slice(end, end + 8))?.[0].length ?? 0;
			isThere &&= folded.startsWith(run, end + gap);
			end += gap + run.length;
		}
		if (!isThere || (!isOpen && !isEdge(folded, end, words.charAt(words.length - 1)))) continue;
		while (isOpen && !isEdge(folded, end, folded.charAt(end - 1))) end++;
		places.push({ from: from + at, to: from + end });
	}
	return places;
}

/** Whether a word may begin or end beside the unit at `at`: scripts without spaces have no edges. */
function isEdge(folded: string, at: number, inside: string): boolean {
	const outside = folded.charAt(at);
	return outside === '' || isUnspaced(inside) || isUnspaced(outside) || !/[\p{L}\p{N}\p{M}]/u.test(outside);
}
