// Which terms a talk has, and in which turns each is said: what the words of search, the topics and the profile of a note are made of.
import { isPause } from '../../model/steps.ts';
import { TermTable } from './termTable.ts';
import type { SpokenTalk } from './spokenTalk.ts';
import { eachTerm, pairTerm } from './words.ts';

export interface TermPlaces {
	/** In the order of their code units. */
	readonly terms: readonly string[];
	/** For each term where its turns end in `turns`. */
	readonly stops: Int32Array;
	/** Numbers of turns in their order, one for each time that the term is said. */
	readonly turns: Int32Array;
	/** Terms of each turn. */
	readonly lengths: Uint16Array;
}

/** Reads all that is said, in steps. */
export function* placesOfTerms({ folded, ends }: SpokenTalk): Generator<void, TermPlaces> {
	const table = new TermTable();
	/** Numbers of terms as they are said, and where those of each turn end. */
	const said: number[] = [];
	const saidTo = new Int32Array(ends.length);
	for (const [turn, end] of ends.entries()) {
		if (isPause(turn)) yield;
		eachTerm(folded.slice(ends[turn - 1] ?? 0, end), (word) => said.push(table.word(word)), (first, second) => said.push(table.pair(first, second)));
		saidTo[turn] = said.length;
	}
	yield;
	const { terms, ranks } = inOrder(table);
	yield;
	return { terms, ...distributed(said, saidTo, ranks), lengths: Uint16Array.from(saidTo, (to, turn) => Math.min(65_535, to - (saidTo[turn - 1] ?? 0))) };
}

/** The terms in the order of their code units, and for each number its place there. Pairs are sorted as integers: they are the most by far. */
function inOrder({ words, pairs, size }: TermTable): Pick<TermPlaces, 'terms'> & { readonly ranks: Int32Array } {
	const terms: string[] = [];
	const ranks = new Int32Array(size);
	const add = (term: string, number: number): void => {
		ranks[number] = terms.push(term) - 1;
	};
	const sorted = [...words.keys()].sort((a, b) => (a < b ? -1 : 1));
	let next = 0;
	for (const [first, second, number] of pairs.inOrder()) {
		const pair = pairTerm(first, second);
		for (let word = sorted[next]; word !== undefined && word < pair; word = sorted[++next]) add(word, words.get(word) ?? 0);
		add(pair, number);
	}
	for (const word of sorted.slice(next)) add(word, words.get(word) ?? 0);
	return { terms, ranks };
}

/** What is said, in the order of the terms instead of the turns; by counting. */
function distributed(said: readonly number[], saidTo: Int32Array, ranks: Int32Array): Pick<TermPlaces, 'stops' | 'turns'> {
	const next = new Int32Array(ranks.length + 1);
	for (const number of said) {
		const place = (ranks[number] ?? 0) + 1;
		next[place] = (next[place] ?? 0) + 1;
	}
	for (let place = 1; place < next.length; place++) next[place] = (next[place] ?? 0) + (next[place - 1] ?? 0);
	const stops = next.slice(1);
	const turns = new Int32Array(said.length);
	for (let [at, turn] = [0, 0]; at < said.length; at++) {
		while (at >= (saidTo[turn] ?? Infinity)) turn++;
		const rank = ranks[said[at] ?? 0] ?? 0;
		const place = next[rank] ?? 0;
		turns[place] = turn;
		next[rank] = place + 1;
	}
	return { stops, turns };
}
