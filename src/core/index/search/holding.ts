// How often each turn of one note holds a wanted word or phrase.
import { eachPosting, placeOf, termsWith } from './noteWords.ts';
import type { NoteWords } from './noteWords.ts';
import type { Wanted } from './query.ts';
import { isUnspaced } from './words.ts';

/** A word that only begins like the wanted one counts this much. */
const BEGINS_ALIKE = 0.6;
/** Letters that a word must have to find longer ones. */
const LEAST_OPEN = 3;

/** For each term of the wanted words the places in the note's list; null where one of them is absent. */
export type Places = readonly (readonly { readonly place: number; readonly weight: number }[])[] | null;

export function placesIn(words: NoteWords, { terms, isOpen }: Wanted): Places {
	const all: { place: number; weight: number }[][] = [];
	for (const [at, term] of terms.entries()) {
		const mayGoOn = (isOpen && at === terms.length - 1 && !isUnspaced(term) && term.length >= LEAST_OPEN) || (isUnspaced(term) && term.length === 1);
		const places: { place: number; weight: number }[] = [];
		if (mayGoOn) {
			const [first, end] = termsWith(words, term);
			for (let place = first; place < end; place++) places.push({ place, weight: isUnspaced(term) || place === first && placeOf(words, term) === place ? 1 : BEGINS_ALIKE });
		} else {
			const place = placeOf(words, term);
			if (place >= 0) places.push({ place, weight: 1 });
		}
		if (places.length === 0) return null;
		all.push(places);
	}
	return all;
}

/** Turns that hold the words, about: of several terms the rarest one's count. */
export function holdersOf({ stops }: NoteWords, places: Places): number {
	if (places === null) return 0;
	const bytes = (place: number): number => (stops[place] ?? 0) - (place === 0 ? 0 : (stops[place - 1] ?? 0));
	return Math.min(...places.map((term) => term.reduce((sum, { place }) => sum + Math.max(1, bytes(place) * 0.8), 0)));
}

/** Counts turn by turn, in the same memory for one note after the other: an array for each note and term costs more than all the rest. */
export class Tally {
	/** By turn how often it holds what was counted last. */
	readonly times: Float32Array;
	readonly #term: Float32Array;

	/** `most` is the number of turns of the longest note. */
	constructor(most: number) {
		this.times = new Float32Array(most);
		this.#term = new Float32Array(most);
	}

	/** Counts one wanted word: of its terms the one that is said least. False where the note does not hold it. */
	count(words: NoteWords, places: Places): boolean {
		const turns = words.lengths.length;
		for (const [at, term] of (places ?? []).entries()) {
			const into = at === 0 ? this.times : this.#term;
			into.fill(0, 0, turns);
			for (const { place, weight } of term) eachPosting(words, place, (turn, count) => (into[turn] = (into[turn] ?? 0) + count * weight));
			if (at > 0) for (let turn = 0; turn < turns; turn++) this.times[turn] = Math.min(this.times[turn] ?? 0, into[turn] ?? 0);
		}
		return places !== null && places.length > 0;
	}
}
