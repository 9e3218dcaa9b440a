// Ranks turns of many interviews for a query: BM25 (Robertson & Zaragoza 2009) over the packed words of each note.
//
// Turns that hold all words come first, then those that hold most of them. What is found is exact for words and pairs of characters; that
// '机器学习' is one word and not its pairs in different places is checked on the text, by the caller who opens the note.
import { isPause } from '../../model/steps.ts';
import { holdersOf, placesIn, Tally } from './holding.ts';
import type { Places } from './holding.ts';
import type { NoteWords } from './noteWords.ts';
import type { Query } from './query.ts';

const K1 = 1.2;
const B = 0.5;

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

export interface Ranking {
	/** Best first; equal scores in the order of path and turn. */
	readonly ranked: readonly RankedTurn[];
	/** The number of all turns that hold all words. */
	readonly complete: number;
}

/** At most `most` turns, in steps. The notes are in the order of their paths. */
export function* rankTurns(notes: readonly SearchableNote[], query: Query, most: number): Generator<void, Ranking> {
	const { wanted, unwanted } = query;
	if (wanted.length === 0) return { ranked: [], complete: 0 };
	const { places, weights, meanLength, longest } = yield* weigh(notes, query);
	const tally = new Tally(longest);
	const { times } = tally;
	const scores = new Float32Array(longest);
	const held = new Uint8Array(longest);
	let ranked: RankedTurn[] = [];
	let complete = 0;
	let least = -1;
	const rank = (holds: number, score: number): number => holds * 1000 + score;
	for (const [number, { path, words, admits }] of notes.entries()) {
		if (isPause(number)) yield;
		const found = places[number] ?? [];
		const holds = found.filter((each) => each !== null).length;
		// Nothing is made of the many that cannot be among the best: a frequent word stands in nearly every turn.
		if (holds === 0 || (holds < wanted.length && rank(holds + 1, 0) <= least)) continue;
		const { lengths } = words;
		scores.fill(0, 0, lengths.length);
		held.fill(0, 0, lengths.length);
		for (const [at, weight] of weights.entries()) {
			if (!tally.count(words, found[at] ?? null)) continue;
			for (let turn = 0; turn < lengths.length; turn++) {
				const said = times[turn] ?? 0;
				if (said === 0) continue;
				const length = (lengths[turn] ?? 0) / meanLength;
				scores[turn] = (scores[turn] ?? 0) + (weight * said * (K1 + 1)) / (said + K1 * (1 - B + B * length));
				held[turn] = (held[turn] ?? 0) + 1;
			}
		}
		for (const each of unwanted) {
			if (tally.count(words, placesIn(words, each))) for (let turn = 0; turn < lengths.length; turn++) if ((times[turn] ?? 0) > 0) held[turn] = 0;
		}
		for (let turn = 0; turn < lengths.length; turn++) {
			const [holding, score] = [held[turn] ?? 0, scores[turn] ?? 0];
			if (holding === 0 || (admits !== null && !admits(turn))) continue;
			if (holding === wanted.length) complete++;
			if (rank(holding, score) > least) ranked.push({ path, turn, held: holding, score });
		}
		if (ranked.length > most * 8) {
			ranked = best(ranked, most);
			const last = ranked[most - 1];
			if (last !== undefined) least = rank(last.held, last.score);
		}
	}
	return { ranked: best(ranked, most), complete };
}

function best(ranked: readonly RankedTurn[], most: number): RankedTurn[] {
	return [...ranked].sort((a, b) => b.held - a.held || b.score - a.score || (a.path < b.path ? -1 : a.path > b.path ? 1 : a.turn - b.turn)).slice(0, most);
}

interface Weighed {
	/** By note and wanted word. */
	readonly places: readonly (readonly Places[])[];
	/** Idf of each wanted word over all turns of the notes. */
	readonly weights: readonly number[];
	readonly meanLength: number;
	/** Turns of the longest note. */
	readonly longest: number;
}

function* weigh(notes: readonly SearchableNote[], { wanted }: Query): Generator<void, Weighed> {
	const places: Places[][] = [];
	const holding = wanted.map(() => 0);
	let [turns, length, longest] = [0, 0, 0];
	for (const [number, { words }] of notes.entries()) {
		if (isPause(number)) yield;
		turns += words.lengths.length;
		longest = Math.max(longest, words.lengths.length);
		length += words.length;
		const own = wanted.map((each) => placesIn(words, each));
		own.forEach((each, at) => (holding[at] = (holding[at] ?? 0) + holdersOf(words, each)));
		places.push(own);
	}
	return { places, weights: holding.map((held) => Math.log(1 + (turns - Math.min(turns, held) + 0.5) / (held + 0.5))), meanLength: Math.max(1, length / Math.max(1, turns)), longest };
}
