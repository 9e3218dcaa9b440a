// The words of one interview and the turns that hold them, packed: what search over turns runs on.
//
// MiniSearch over 500,000 turns takes some gigabytes, because each posting is an entry of a Map of a Map; here it is one or two bytes. Each
// note has its own postings, so a changed note is replaced without touching any other, and the cache keeps them note by note.
import { isPause } from '../../model/steps.ts';
import type { TermPlaces } from './termPlaces.ts';

export interface NoteWords {
	/** All terms, sorted by code units, one after the other without anything between. */
	readonly terms: string;
	/** For each term where it ends in `terms`. */
	readonly ends: Uint16Array | Uint32Array;
	/** For each term where its postings end in `postings`. */
	readonly stops: Uint16Array | Uint32Array;
	/** For each turn that holds the term the step from the turn before, doubled, plus one where a count of two or more follows; as varints. */
	readonly postings: Uint8Array;
	/** Terms of each turn. */
	readonly lengths: Uint16Array;
	/** Terms of all turns together: every search asks for it. */
	readonly length: number;
}

/** In steps. */
export function* packWords({ terms, stops, turns, lengths }: TermPlaces): Generator<void, NoteWords> {
	const ends: number[] = [];
	const packedStops: number[] = [];
	const bytes: number[] = [];
	let [end, at] = [0, 0];
	for (const [place, term] of terms.entries()) {
		if (isPause(place)) yield;
		ends.push((end += term.length));
		const stop = stops[place] ?? at;
		for (let before = -1; at < stop; ) {
			const turn = turns[at] ?? 0;
			const from = at;
			while (at < stop && turns[at] === turn) at++;
			const count = at - from;
			pushVarint(bytes, (turn - before - 1) * 2 + (count > 1 ? 1 : 0));
			if (count > 1) pushVarint(bytes, count);
			before = turn;
		}
		packedStops.push(bytes.length);
	}
	return { terms: terms.join(''), ends: packed(ends), stops: packed(packedStops), postings: new Uint8Array(bytes), lengths, length: lengths.reduce((sum, each) => sum + each, 0) };
}

/** Bytes that the words take in memory, about. */
export function sizeOfWords(words: NoteWords): number {
	// One byte for each unit where all are Latin-1.
	const unit = /[\u0100-\uffff]/.test(words.terms) ? 2 : 1;
	return words.terms.length * unit + words.ends.byteLength + words.stops.byteLength + words.postings.byteLength + words.lengths.byteLength;
}

/** Half-open range of the places of terms that begin with `start`; empty where none does. */
export function termsWith(words: NoteWords, start: string): readonly [first: number, end: number] {
	const first = lowerBound(words, start);
	let end = first;
	while (end < words.ends.length && words.terms.startsWith(start, end === 0 ? 0 : words.ends[end - 1])) end++;
	return [first, end];
}

/** The place of the term itself, -1 where the note does not hold it. */
export function placeOf(words: NoteWords, term: string): number {
	const place = lowerBound(words, term);
	return place < words.ends.length && order(words, place, term) === 0 ? place : -1;
}

/** Calls `take` for each turn that holds the term at `place`. */
export function eachPosting(words: NoteWords, place: number, take: (turn: number, count: number) => void): void {
	const bytes = words.postings;
	const stop = words.stops[place] ?? 0;
	let at = place === 0 ? 0 : (words.stops[place - 1] ?? 0);
	let turn = -1;
	/** What a varint goes on with after its first byte: few have more than one. */
	const goOn = (first: number): number => {
		let value = first & 127;
		for (let shift = 7; ; shift += 7) {
			const byte = bytes[at++] ?? 0;
			value |= (byte & 127) << shift;
			if (byte < 128) return value;
		}
	};
	while (at < stop) {
		let step = bytes[at++] ?? 0;
		if (step > 127) step = goOn(step);
		turn += (step >> 1) + 1;
		let count = 1;
		if ((step & 1) === 1) {
			count = bytes[at++] ?? 0;
			if (count > 127) count = goOn(count);
		}
		take(turn, count);
	}
}

function lowerBound(words: NoteWords, term: string): number {
	let [low, high] = [0, words.ends.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (order(words, middle, term) < 0) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Below 0 where the term at `place` comes before this one, 0 where it is this one. Unit by unit: to slice the terms of all notes costs most of a search. */
function order({ terms, ends }: NoteWords, place: number, term: string): number {
	const from = place === 0 ? 0 : (ends[place - 1] ?? 0);
	const length = (ends[place] ?? 0) - from;
	const both = Math.min(length, term.length);
	for (let at = 0; at < both; at++) {
		const difference = terms.charCodeAt(from + at) - term.charCodeAt(at);
		if (difference !== 0) return difference;
	}
	return length - term.length;
}

function pushVarint(bytes: number[], value: number): void {
	let rest = value;
	for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
	bytes.push(rest);
}

function packed(numbers: readonly number[]): Uint16Array | Uint32Array {
	return (numbers.at(-1) ?? 0) < 65_536 ? new Uint16Array(numbers) : new Uint32Array(numbers);
}
