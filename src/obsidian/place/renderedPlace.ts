// Finds words of the source in rendered text, where marks may have become bold or stayed as literal asterisks.
import { lettersOf, nearestIndex, plainLetters } from '../../app/letters.ts';

/** The letters and digits of rendered text, and the text nodes they stand in. */
export interface Skeleton {
	readonly letters: string;
	/** In order; `first` is the index in `letters` of the first letter of the node. */
	readonly nodes: readonly { readonly node: Text; readonly first: number }[];
}

/** Letters that are compared, the most telling first: what follows the first words may be hidden when rendered. */
const NEEDLES = [32, 16, 8, 4, 1];

/** Code units of signs at an edge that are looked at: a full stop, a quote, the marks of bold. */
const LONGEST_EDGE = 12;

const IS_LETTER = /[\p{L}\p{N}]/u;

export function skeletonOf(element: HTMLElement): Skeleton {
	const nodes: { node: Text; first: number }[] = [];
	const parts: string[] = [];
	let first = 0;
	const walker = element.doc.createTreeWalker(element, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
		const letters = plainLetters(node.textContent ?? '');
		if (letters === '') continue;
		nodes.push({ node: node as Text, first });
		parts.push(letters);
		first += letters.length;
	}
	return { letters: parts.join(''), nodes };
}

/** A place in rendered text, between two code units of a text node. */
export interface Point {
	readonly node: Text;
	readonly offset: number;
	/** Index of the node in the skeleton. */
	readonly at: number;
}

/** Where the letter with this index stands; 'after' gives the place behind it. */
export function pointOf(skeleton: Skeleton, index: number, side: 'before' | 'after'): Point | null {
	let [low, high] = [0, skeleton.nodes.length - 1];
	while (low < high) {
		const middle = high - Math.floor((high - low) / 2);
		if ((skeleton.nodes[middle]?.first ?? Infinity) <= index) low = middle;
		else high = middle - 1;
	}
	const found = skeleton.nodes[low];
	if (found === undefined || index < 0) return null;
	let letter = found.first;
	let offset = 0;
	for (const sign of found.node.data) {
		if (IS_LETTER.test(sign)) {
			if (index < letter + sign.length) return { node: found.node, offset: offset + (side === 'after' ? sign.length : 0), at: low };
			letter += sign.length;
		}
		offset += sign.length;
	}
	return null;
}

/**
 * Index of the first letter of `letters` in the skeleton, as near as can be to `expected`; -1 where it is not there. Fewer and fewer
 * letters are looked for until they are found, but not fewer than `least`.
 */
export function indexOfLetters(skeleton: { readonly letters: string }, letters: string, expected: number, least = 1): number {
	for (const length of NEEDLES) {
		const needle = letters.slice(0, length);
		if (needle.length < Math.min(least, letters.length) || needle === '') return -1;
		const at = nearestIndex(skeleton.letters, needle, expected);
		if (at >= 0) return at;
	}
	return -1;
}

/** The rendered words of `length` code units of `source` from `at` on, where `element` shows that source. Null where they are not rendered. */
export function rangeOf(element: HTMLElement, source: string, at: number, length: number): Range | null {
	const skeleton = skeletonOf(element);
	const words = lettersOf(source.slice(at, at + length)).length;
	const first = indexOfLetters(skeleton, lettersOf(source.slice(at, at + length + 2 * (NEEDLES[0] ?? 0))), lettersOf(source.slice(0, at)).length);
	const start = first < 0 ? null : pointOf(skeleton, first, 'before');
	const end = pointOf(skeleton, Math.min(first + Math.max(words, 1), skeleton.letters.length) - 1, 'after');
	if (start === null || end === null) return null;
	const range = element.doc.createRange();
	const shown = source.slice(at, at + length);
	range.setStart(start.node, start.offset - signsShown(edgeOf(shown, 'start'), (nth) => start.node.data.charAt(start.offset - 1 - nth)));
	range.setEnd(end.node, end.offset + signsShown(edgeOf(shown, 'end'), (nth) => end.node.data.charAt(end.offset + nth)));
	return range;
}

/** The signs before the first letter or behind the last one, from the letter outwards: '“**Yes.**”' → ['*', '*', '“'] and ['.', '*', '*', '”']. */
function edgeOf(words: string, side: 'start' | 'end'): readonly string[] {
	const signs = [...(side === 'start' ? words.slice(0, LONGEST_EDGE) : words.slice(-LONGEST_EDGE))];
	const outwards = side === 'start' ? signs : signs.reverse();
	const letter = outwards.findIndex((sign) => IS_LETTER.test(sign));
	return outwards.slice(0, Math.max(letter, 0)).reverse();
}

/** How many of the signs stand in rendered text too; marks of Markdown do not. */
function signsShown(signs: readonly string[], rendered: (nth: number) => string): number {
	return signs.reduce((shown, sign) => (rendered(shown) === sign ? shown + 1 : shown), 0);
}
