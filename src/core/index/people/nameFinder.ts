// Finds all names of all people in one pass over a text, however many they are: where a word begins, those that begin like it.
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

interface Name {
	readonly folded: string;
	/** Null where it is several people's. */
	id: string | null;
	/** As it must be written; null where case does not matter. */
	exact: string | null;
}

/** Names that begin with the units on the way to it: shorter ones by their whole length, the others by their head. */
interface Node {
	readonly next: Map<number, Node>;
	readonly names: Name[];
}

/** Code units by which names are told apart before they are compared: a node for each unit of all names would take ten times the memory. */
const HEAD = 6;

/** A name, and whose it is. */
export type OwnedName = readonly [name: string, id: string];

const newNode = (): Node => ({ next: new Map(), names: [] });

/** Made in steps. A name of one word of a spaced script is found only as it is written ('Will', not 'will'). */
export function* nameFinder(names: readonly OwnedName[]): Generator<void, NameFinder> {
	const root = newNode();
	for (const [at, [written, id]] of names.entries()) {
		if (isPause(at)) yield;
		const name = written.trim();
		const folded = foldName(name);
		if (folded.length < 2) continue;
		const { names: alike } = nodeFor(root, folded);
		const exact = /[\s·.-]/u.test(folded) || [...folded].some(isUnspaced) ? null : name;
		const known = alike.find((each) => each.folded === folded);
		if (known === undefined) alike.push({ folded, id, exact });
		else {
			known.exact = exact;
			if (known.id !== id) known.id = null;
		}
	}
	return { find: (text, from, to) => findNames(root, text, from, to) };
}

function nodeFor(root: Node, folded: string): Node {
	let node = root;
	for (let at = 0; at < Math.min(HEAD, folded.length); at++) {
		const unit = folded.charCodeAt(at);
		const next = node.next.get(unit) ?? newNode();
		node.next.set(unit, next);
		node = next;
	}
	return node;
}

function findNames(root: Node, text: string, from: number, to: number): readonly NamePlace[] {
	const folded = foldName(text.slice(from, to));
	const found: NamePlace[] = [];
	let isAfterPlain = false;
	for (let start = 0; start < folded.length; start++) {
		const isInside = isAfterPlain;
		isAfterPlain = isPlain(folded.charCodeAt(start));
		// Most of a text is inside of words.
		if (isInside && isAfterPlain) continue;
		let node: Node | undefined = root;
		for (let at = start; node !== undefined; node = node.next.get(folded.charCodeAt(at++))) {
			for (const { folded: name, id, exact } of node.names) {
				const end = start + name.length;
				if (id === null || !folded.startsWith(name, start) || (exact !== null && text.slice(from + start, from + end) !== exact) || !isWhole(folded, start, end)) continue;
				found.push({ from: from + start, to: from + end, id });
			}
		}
	}
	const places: NamePlace[] = [];
	let end = -1;
	for (const place of found.sort((a, b) => a.to - b.to || a.from - b.from)) {
		// Of those that end together the longest.
		if (place.to !== end) keepLongest(places, place);
		end = place.to;
	}
	return places;
}

/** Whether it surely is a letter or number of a spaced script; `isWhole` asks for the others. */
function isPlain(unit: number): boolean {
	return (unit > 0x60 && unit < 0x7b) || (unit > 0x2f && unit < 0x3a);
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
