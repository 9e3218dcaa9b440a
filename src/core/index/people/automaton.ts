// Finds all names of all people in one pass over a text (Aho & Corasick 1975), however many names there are.
import type { Span } from '../../model/span.ts';
import { isPause } from '../../model/steps.ts';
import { foldUnits, isUnspaced } from '../search/words.ts';

/** Somebody's name in a text. */
export interface NamePlace extends Span {
	/** What was given with the name: the id of a person. */
	readonly id: string;
}

export interface NameFinder {
	/** Places of names between `from` and `to`, the longest where several begin or overlap, in the order of the text. */
	find(text: string, from: number, to: number): readonly NamePlace[];
}

interface Node {
	readonly next: Map<number, Node>;
	fallback: Node | null;
	/** The name that ends here: its length and whose it is; null id where it is several people's. */
	found: { readonly length: number; readonly id: string | null; readonly exact: string | null } | null;
	/** The nearest node on the way of fallbacks where a name ends. */
	also: Node | null;
}

const newNode = (): Node => ({ next: new Map(), fallback: null, found: null, also: null });

/** A name, and whose it is. */
export type OwnedName = readonly [name: string, id: string];

/** Made in steps. A name of one word of a spaced script is found only as it is written ('Will', not 'will'). */
export function* nameFinder(names: readonly OwnedName[]): Generator<void, NameFinder> {
	const root = newNode();
	for (const [at, [name, id]] of names.entries()) {
		if (isPause(at)) yield;
		const folded = foldName(name.trim());
		if (folded.length < 2) continue;
		let node = root;
		for (let place = 0; place < folded.length; place++) {
			const unit = folded.charCodeAt(place);
			let next = node.next.get(unit);
			if (next === undefined) node.next.set(unit, (next = newNode()));
			node = next;
		}
		const exact = /[\s·.-]/u.test(folded) || [...folded].some(isUnspaced) ? null : name.trim();
		node.found = { length: folded.length, id: node.found === null || node.found.id === id ? id : null, exact };
	}
	// Breadth first: the list grows while it is walked.
	const nodes = [root];
	for (const [at, node] of nodes.entries()) {
		if (isPause(at)) yield;
		for (const [unit, next] of node.next) {
			let back = node.fallback;
			while (back !== null && !back.next.has(unit)) back = back.fallback;
			next.fallback = back?.next.get(unit) ?? root;
			next.also = next.fallback.found === null ? next.fallback.also : next.fallback;
			nodes.push(next);
		}
	}
	return { find: (text, from, to) => findNames(root, text, from, to) };
}

function findNames(root: Node, text: string, from: number, to: number): readonly NamePlace[] {
	const folded = foldName(text.slice(from, to));
	const places: NamePlace[] = [];
	let node = root;
	for (let at = 0; at < folded.length; at++) {
		const unit = folded.charCodeAt(at);
		let next = node.next.get(unit);
		while (next === undefined && node.fallback !== null) {
			node = node.fallback;
			next = node.next.get(unit);
		}
		node = next ?? root;
		for (let end: Node | null = node.found === null ? node.also : node; end !== null; end = end.also) {
			if (end.found === null) continue;
			const { length, id, exact } = end.found;
			const start = at + 1 - length;
			if (id === null || (exact !== null && text.slice(from + start, from + at + 1) !== exact) || !isWhole(folded, start, at + 1)) continue;
			keepLongest(places, { from: from + start, to: from + at + 1, id });
			break;
		}
	}
	return places;
}

/** A longer name takes the place of shorter ones that it overlaps; one that begins inside an earlier one is no name. */
function keepLongest(places: NamePlace[], place: NamePlace): void {
	for (let last = places.at(-1); last !== undefined && last.to > place.from; last = places.at(-1)) {
		if (last.from < place.from || last.to - last.from >= place.to - place.from) return;
		places.pop();
	}
	places.push(place);
}

/** Names of spaced scripts stand between what is no letter; '李飞飞' may stand anywhere. */
function isWhole(text: string, start: number, end: number): boolean {
	const isLetter = (unit: string): boolean => /[\p{L}\p{N}\p{M}]/u.test(unit) && !isUnspaced(unit);
	const joins = (inside: string, outside: string): boolean => isLetter(inside) && isLetter(outside);
	return !joins(text.charAt(start), text.charAt(start - 1)) && !joins(text.charAt(end - 1), text.charAt(end));
}

/** Unit by unit, so that places are places of the text. */
function foldName(words: string): string {
	return foldUnits(words).replace(/[・‧•⋅]/g, '·').replace(/[\u00a0\u202f\t\n]/g, ' ');
}
