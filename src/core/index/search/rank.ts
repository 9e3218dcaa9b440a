// Ranks turns of many interviews for a query: BM25 (Robertson & Zaragoza 2009) over the packed words of each note.
//
// Turns that hold all words come first, then those that hold most of them. What is found is exact for words and pairs of characters; that
// '机器学习' is one word and not its pairs in different places is checked on the text, by the caller who opens the note.
import { eachPosting, placeOf, termsWith } from './noteWords.ts';
import type { NoteWords } from './noteWords.ts';
import type { Query, Wanted } from './query.ts';
import { isUnspaced } from './words.ts';

const K1 = 1.2;
const B = 0.5;
/** A word that only begins like the wanted one counts this much. */
const BEGINS_ALIKE = 0.6;
/** Letters that a word must have to find longer ones. */
const LEAST_OPEN = 3;

export interface SearchableNote {
	readonly path: string;
	readonly words: NoteWords;
	/** Turns that may be found; null for all. */
	readonly admits: ((turn: number) => boolean) | null;
}

export interface RankedTurn {
	readonly path: string;
	readonly turn: number;
	/** Of the query's words how many the turn holds. */
	readonly held: number;
	readonly score: number;
}

/** Best first, at most `most`; equal scores in the order of path and turn. The number of all turns that hold all words is `complete`. */
export function rankTurns(notes: readonly SearchableNote[], query: Query, most: number): { readonly ranked: readonly RankedTurn[]; readonly complete: number } {
	const { wanted, unwanted } = query;
	if (wanted.length === 0) return { ranked: [], complete: 0 };
	const places = notes.map(({ words }) => wanted.map((each) => placesIn(words, each)));
	const { weights, meanLength } = weigh(notes, places, wanted.length);
	let ranked: RankedTurn[] = [];
	let complete = 0;
	let least = -1;
	const rank = (held: number, score: number): number => held * 1000 + score;
	notes.forEach(({ path, words, admits }, number) => {
		const found = places[number] ?? [];
		if (found.every((each) => each === null)) return;
		const scores = new Float32Array(words.lengths.length);
		const held = new Uint8Array(words.lengths.length);
		wanted.forEach((_, at) => {
			const all = timesIn(words, found[at] ?? null);
			for (let turn = 0; turn < (all?.length ?? 0); turn++) {
				const times = all?.[turn] ?? 0;
				if (times === 0) continue;
				const length = (words.lengths[turn] ?? 0) / meanLength;
				scores[turn] = (scores[turn] ?? 0) + ((weights[at] ?? 0) * times * (K1 + 1)) / (times + K1 * (1 - B + B * length));
				held[turn] = (held[turn] ?? 0) + 1;
			}
		});
		for (const each of unwanted) timesIn(words, placesIn(words, each))?.forEach((times, turn) => {
			if (times > 0) held[turn] = 0;
		});
		for (let turn = 0; turn < held.length; turn++) {
			if (!held[turn] || (admits !== null && !admits(turn))) continue;
			if (held[turn] === wanted.length) complete++;
			const [holds, score] = [held[turn] ?? 0, scores[turn] ?? 0];
			// Nothing is made of the many that cannot be among the best: a frequent word stands in nearly every turn.
			if (rank(holds, score) > least) ranked.push({ path, turn, held: holds, score });
		}
		if (ranked.length > most * 8) {
			ranked = best(ranked, most);
			const last = ranked[most - 1];
			if (last !== undefined) least = rank(last.held, last.score);
		}
	});
	return { ranked: best(ranked, most), complete };
}

function best(ranked: readonly RankedTurn[], most: number): RankedTurn[] {
	return [...ranked].sort((a, b) => b.held - a.held || b.score - a.score || (a.path < b.path ? -1 : a.path > b.path ? 1 : a.turn - b.turn)).slice(0, most);
}

/** For each term of the wanted words the places in the note's list; null where one of them is absent. */
type Places = readonly (readonly { readonly place: number; readonly weight: number }[])[] | null;

function placesIn(words: NoteWords, { terms, isOpen }: Wanted): Places {
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

/** By turn how often it holds one wanted word: of its terms the one that is said least; 0 where one of them is absent. Null where no turn holds it. */
function timesIn(words: NoteWords, places: Places): Float32Array | null {
	let least: Float32Array | null = null;
	for (const term of places ?? []) {
		const times = new Float32Array(words.lengths.length);
		for (const { place, weight } of term) eachPosting(words, place, (turn, count) => (times[turn] = (times[turn] ?? 0) + count * weight));
		if (least === null) least = times;
		else for (let turn = 0; turn < times.length; turn++) least[turn] = Math.min(least[turn] ?? 0, times[turn] ?? 0);
	}
	return least;
}

/** Idf of each wanted word over all turns of the notes; of several terms the rarest one's counts. */
function weigh(notes: readonly SearchableNote[], places: readonly (readonly Places[])[], count: number): { readonly weights: readonly number[]; readonly meanLength: number } {
	let [turns, length] = [0, 0];
	const holding = new Float64Array(count);
	notes.forEach(({ words }, number) => {
		turns += words.lengths.length;
		// By index: an iterator over half a million numbers costs as much as the rest.
		for (let turn = 0; turn < words.lengths.length; turn++) length += words.lengths[turn] ?? 0;
		for (let at = 0; at < count; at++) {
			const terms = places[number]?.[at] ?? null;
			if (terms === null) continue;
			const counts = terms.map((term) => term.reduce((sum, { place }) => sum + Math.max(1, ((words.stops[place] ?? 0) - (place === 0 ? 0 : (words.stops[place - 1] ?? 0))) * 0.8), 0));
			holding[at] = (holding[at] ?? 0) + Math.min(...counts);
		}
	});
	return { weights: [...holding].map((held) => Math.log(1 + (turns - Math.min(turns, held) + 0.5) / (held + 0.5))), meanLength: Math.max(1, length / Math.max(1, turns)) };
}
