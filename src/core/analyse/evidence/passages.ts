// Finds the sentences of a talk that may carry a statement.
//
// BM25 (Robertson & Zaragoza 2009) of character n-grams over single sentences; with it the same of the whole turn, and how much of the
// statement is covered by a sentence and its neighbours, so that a sentence amid others on the matter beats one that shares a word by chance.
import type { Speaker } from '../../model/conversation.ts';
import { finish, isPause } from '../../model/steps.ts';
import { gramCount, gramsOfRun, runsOf } from '../../text/terms/terms.ts';
import { endsInQuestion } from '../../text/sentences.ts';
import { seemingAskers } from '../holders.ts';
import type { Sentence } from '../talk.ts';
import { PASSAGE } from '../weights.ts';
import { mentionsIn } from './mentions.ts';

/** BM25's saturation of a gram that is repeated. */
const K1 = 1.2;
/** BM25's length normalisation, 0 to 1: low, because a long sentence often says more. */
const B = 0.4;
/** Sentences on either side that belong to the neighbourhood. */
const NEIGHBOURS = 2;
/** And that are the talk around. */
const AROUND = 15;

/** A sentence that shares something with a statement. */
export interface Passage {
	readonly sentence: Sentence;
	readonly score: number;
	/** The statement's weight that the sentence alone matches, and in part the question it answers; not relative to the statement's length. */
	readonly matched: number;
	/** Grams of the sentence: the more there are, the more are shared by chance. */
	readonly length: number;
	/** Part of the statement's weight that the talk around holds, a minute or two on either side. */
	readonly around: number;
}

/** Places in the talk that hold a gram, and how often, one pair after the other. */
type Postings = readonly (readonly number[])[];

export interface EvidenceIndex {
	readonly sentences: readonly Sentence[];
	readonly speakers: readonly Speaker[];
	/** Numbers of the grams that any statement has; the postings' places. */
	readonly grams: ReadonlyMap<string, number>;
	/** For each gram the part of the statements that do not share it, with the one asked for left out: what all of them say tells none apart. */
	readonly rarity: readonly number[];
	readonly bySentence: Postings;
	readonly byTurn: Postings;
	readonly turnOf: Int32Array;
	/** Place of each turn's first sentence. */
	readonly turnStarts: readonly number[];
	readonly sentenceLengths: Float64Array;
	readonly turnLengths: Float64Array;
}

/** Indexes the talk once for all the statements that will be asked for; grams that none of them has are only counted. */
export function indexTalk(sentences: readonly Sentence[], speakers: readonly Speaker[], statements: readonly string[]): EvidenceIndex {
	return finish(indexInSteps(sentences, speakers, statements));
}

/** The same with rests. */
export function* indexInSteps(sentences: readonly Sentence[], speakers: readonly Speaker[], statements: readonly string[]): Generator<void, EvidenceIndex> {
	const grams = new Map<string, number>();
	const sharing: number[] = [];
	for (const statement of statements) {
		for (const gram of gramsOfStatement(statement, speakers)) {
			const number = grams.get(gram);
			if (number === undefined) grams.set(gram, sharing.push(1) - 1);
			else sharing[number] = (sharing[number] ?? 0) + 1;
		}
	}
	/** The numbers of a run's grams: talk repeats its words. */
	const known = new Map<string, { readonly numbers: readonly number[]; readonly count: number }>();
	const bySentence: number[][] = sharing.map(() => []);
	const byTurn: number[][] = sharing.map(() => []);
	const turnOf = new Int32Array(sentences.length);
	const sentenceLengths = new Float64Array(sentences.length);
	const turnStarts: number[] = [];
	const turnLengths: number[] = [];
	for (const [at, { turn, source }] of sentences.entries()) {
		if (isPause(at)) yield;
		if (turn !== sentences[at - 1]?.turn) {
			turnStarts.push(at);
			turnLengths.push(0);
		}
		const place = turnLengths.length - 1;
		turnOf[at] = place;
		let length = 0;
		for (const run of runsOf(source)) {
			let held = known.get(run);
			if (held === undefined) known.set(run, (held = { numbers: gramsOfRun(run).flatMap((gram) => grams.get(gram) ?? []), count: gramCount(run) }));
			length += held.count;
			for (const number of held.numbers) {
				count(bySentence[number], at);
				count(byTurn[number], place);
			}
		}
		sentenceLengths[at] = length;
		turnLengths[place] = (turnLengths[place] ?? 0) + length;
	}
	const rarity = sharing.map((statementsWithIt) => 1 - (statementsWithIt - 1) / Math.max(1, statements.length));
	return { sentences, speakers, grams, rarity, bySentence, byTurn, turnOf, turnStarts, sentenceLengths, turnLengths: Float64Array.from(turnLengths) };
}

function count(places: number[] | undefined, place: number): void {
	if (places === undefined) return;
	if (places[places.length - 2] === place) places[places.length - 1] = (places[places.length - 1] ?? 0) + 1;
	else places.push(place, 1);
}

/** The grams of a statement once each; the names of speakers are who said it, not what. */
function gramsOfStatement(statement: string, speakers: readonly Speaker[]): ReadonlySet<string> {
	return new Set(runsOf(mentionsIn(statement, speakers).without).flatMap(gramsOfRun));
}

/** The statement's grams with their weights, and what they weigh together. */
function weigh(index: EvidenceIndex, statement: string): { readonly weights: ReadonlyMap<number, number>; readonly mass: number } {
	const weights = new Map<number, number>();
	let mass = 0;
	for (const gram of gramsOfStatement(statement, index.speakers)) {
		const number = index.grams.get(gram);
		const holding = number === undefined ? 0 : (index.bySentence[number]?.length ?? 0) / 2;
		const weight = Math.log(1 + (index.sentences.length - holding + 0.5) / (holding + 0.5)) * (number === undefined ? 1 : (index.rarity[number] ?? 1));
		mass += weight;
		if (number !== undefined) weights.set(number, weight);
	}
	return { weights, mass };
}

/** The best sentence of each line for one of the index's statements, best first. */
export function rankPassages(index: EvidenceIndex, statement: string): readonly Passage[] {
	const { weights, mass } = weigh(index, statement);
	if (mass === 0) return [];
	const own = scores(weights, index.bySentence, index.sentenceLengths);
	const around = scores(weights, index.byTurn, index.turnLengths);
	const near = covered(weights, index, NEIGHBOURS);
	const wide = covered(weights, index, AROUND);
	const { named } = mentionsIn(statement, index.speakers);
	const asking = seemingAskers(index);
	const best = new Map<number, Passage>();
	index.sentences.forEach((sentence, at) => {
		if (own[at] === 0) return;
		const turn = index.turnOf[at] ?? 0;
		const isAnswer = asking.has(index.sentences[(index.turnStarts[turn] ?? 0) - 1]?.turn.speaker ?? '');
		const matched = (own[at] ?? 0) + PASSAGE.asked * (isAnswer ? (around[turn - 1] ?? 0) : 0);
		let score = (matched + PASSAGE.turn * (around[turn] ?? 0) + PASSAGE.near * (near[at] ?? 0)) / mass;
		if (named.has(sentence.turn.speaker)) score += PASSAGE.named;
		if (endsInQuestion(sentence.source)) score += PASSAGE.question;
		if (asking.has(sentence.turn.speaker)) score *= PASSAGE.byAsker;
		if (score > (best.get(sentence.line)?.score ?? 0)) best.set(sentence.line, { sentence, score, matched, length: index.sentenceLengths[at] ?? 0, around: (wide[at] ?? 0) / mass });
	});
	return [...best.values()].sort((a, b) => b.score - a.score || a.sentence.from - b.sentence.from);
}

/** For each sentence the weight of the grams that it or one at most so many sentences away holds. */
function covered(weights: ReadonlyMap<number, number>, { bySentence, sentences }: EvidenceIndex, reach: number): Float64Array {
	const sums = new Float64Array(sentences.length);
	for (const [number, weight] of weights) {
		const places = bySentence[number] ?? [];
		let done = 0;
		for (let at = 0; at < places.length; at += 2) {
			const place = places[at] ?? 0;
			const end = Math.min(sums.length, place + reach + 1);
			for (let to = Math.max(done, place - reach); to < end; to++) sums[to] = (sums[to] ?? 0) + weight;
			done = end;
		}
	}
	return sums;
}

function scores(weights: ReadonlyMap<number, number>, postings: Postings, lengths: Float64Array): Float64Array {
	const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length) || 1;
	const sums = new Float64Array(lengths.length);
	for (const [number, weight] of weights) {
		const places = postings[number] ?? [];
		for (let at = 0; at < places.length; at += 2) {
			const [place = 0, times = 0] = [places[at], places[at + 1]];
			sums[place] = (sums[place] ?? 0) + (weight * times * (K1 + 1)) / (times + K1 * (1 - B + (B * (lengths[place] ?? 0)) / mean));
		}
	}
	return sums;
}
