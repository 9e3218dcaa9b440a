// The order in which candidates are taken: best first, but spread over the conversation and without saying a thing twice.
import type { Conversation, Turn } from '../model/conversation.ts';
import { isPause } from '../model/steps.ts';

export interface Candidate {
	readonly turn: Turn;
	/** Numbers of the sentences it is made of. */
	readonly sentences: readonly number[];
	readonly score: number;
	/** Its terms, each once, as numbers that all candidates share. */
	readonly terms: readonly number[];
}

/** Exchanges say where a conversation goes if most turns belong to one; else headings do, from so many with talk on. */
const ENOUGH_HEADINGS = 3;
/** A question with more answers opened a discussion, of which each turn stands for itself. */
const MOST_ANSWERS = 6;
/** Part of the terms of the shorter of two candidates from which on they say the same. */
const REPEATS = 0.4;
/** Candidates that a new one is compared with, so that the cost stays bounded. */
const MOST_COMPARED = 60;
/** In each round a place may give so many times what it gives in the first; in the last there is no limit, and repetition is allowed. */
const ROUNDS = [1, 2, 4, Infinity];

/** Where a turn stands, and how many candidates such a place gives at first: one of an exchange, else two of a section, else two of a turn. */
export interface Places {
	readonly placeOf: (turn: Turn) => string;
	readonly most: number;
}

export function placesOf({ sections, turns, exchanges }: Conversation): Places {
	const pairs = exchanges.filter(({ answers }) => answers.length <= MOST_ANSWERS);
	const exchangeOf = new Map(pairs.flatMap(({ question, answers }) => [question, ...answers].map((id) => [id, question] as const)));
	if (exchangeOf.size >= turns.length / 2) return { placeOf: (turn) => exchangeOf.get(turn.id) ?? turn.id, most: 1 };
	const headings = new Set(sections.filter((section) => section.origin === 'heading').map((section) => section.id));
	const talked = new Set(turns.flatMap((turn) => (turn.section !== null && headings.has(turn.section) ? [turn.section] : [])));
	return talked.size >= ENOUGH_HEADINGS ? { placeOf: (turn) => turn.section ?? '', most: 2 } : { placeOf: (turn) => turn.id, most: 2 };
}

/**
 * Every candidate once, except those that share a sentence with one before them. Ties keep their order. Where many are looked at before the next
 * one is found there is a `null` in between: time to rest.
 */
export function* spread<C extends Candidate>(candidates: readonly C[], { placeOf, most }: Places): Generator<C | null, void, undefined> {
	let left = [...candidates].sort((a, b) => b.score - a.score);
	yield null;
	/** Terms of those taken, as far as others are compared with them. */
	const taken: ReadonlySet<number>[] = [];
	const counts = new Map<string, number>();
	const covered = new Set<number>();
	for (const round of ROUNDS) {
		const later: C[] = [];
		for (const [at, candidate] of left.entries()) {
			if (isPause(at)) yield null;
			const place = placeOf(candidate.turn);
			const isFree = round === Infinity || ((counts.get(place) ?? 0) < most * round && !taken.some((other) => repeats(candidate.terms, other)));
			if (!isFree) {
				later.push(candidate);
				continue;
			}
			if (candidate.sentences.some((number) => covered.has(number))) continue;
			for (const number of candidate.sentences) covered.add(number);
			if (taken.length < MOST_COMPARED) taken.push(new Set(candidate.terms));
			counts.set(place, (counts.get(place) ?? 0) + 1);
			yield candidate;
		}
		left = later;
	}
}

function repeats(terms: readonly number[], taken: ReadonlySet<number>): boolean {
	let shared = 0;
	for (const term of terms) if (taken.has(term)) shared++;
	return shared > REPEATS * Math.min(terms.length, taken.size);
}
