// A digest: the sentences of some turns that tell most in a given length, in the order of the note, without repetition. Every one is verbatim.
//
// Greedy over the terms of the talk that are not yet told, each with the weight it has for the talk; what was told once counts little again
// (after SumBasic, Nenkova & Vanderwende 2005, with the salience of the sentence beside it).
import type { Conversation } from '../model/conversation.ts';
import type { Evidence } from '../model/viewpoint.ts';
import type { ScannedNote } from '../text/scan.ts';
import { plainWords } from '../text/plain.ts';
import { seemingAskers } from './holders.ts';
import { salienceOf } from './salience/salience.ts';
import type { SalientSentence } from './salience/salience.ts';
import { sentencesOfTalk } from './talk.ts';

/** What one of salience multiplies a sentence by, as a power of e. */
const SALIENCE_WEIGHT = 1;
/** What a term is still worth after it was told. */
const TOLD = 0.2;
/** Cost of a sentence grows with this power of its length: 0 prefers long ones, 1 short ones. */
const LENGTH_POWER = 0.9;
/** Candidates looked at for each choice: the best by themselves. */
const MOST_CANDIDATES = 400;

export interface Digest {
	/** In the order of the note. */
	readonly sentences: readonly Evidence[];
	/** Characters of the sentences as they are read. */
	readonly length: number;
}

/** What may be digested: made once for all the digests of a note. */
export interface DigestSource {
	readonly note: ScannedNote;
	readonly salient: readonly SalientSentence[];
	readonly weights: ReadonlyMap<string, number>;
}

export function digestSource(note: ScannedNote, conversation: Conversation): DigestSource {
	const salient = salienceOf(sentencesOfTalk(note, conversation.turns), seemingAskers(conversation));
	const holding = new Map<string, number>();
	for (const { reading } of salient) for (const term of reading.terms) holding.set(term, (holding.get(term) ?? 0) + 1);
	const weights = new Map<string, number>();
	for (const [term, count] of holding) weights.set(term, Math.log(count) ** 2 * Math.log((salient.length + 1) / (count + 0.5)));
	return { note, salient, weights };
}

/**
 * The digest of the turns with these ids in at most so many characters, as they are read. `unit` counts a text's length; characters by default.
 */
export function digestOf({ note, salient, weights }: DigestSource, turns: ReadonlySet<string>, most: number, unit: (words: string) => number = (words) => words.length): Digest {
	const valueOf = ({ reading }: SalientSentence, told: ReadonlySet<string>): number => {
		let sum = 0;
		for (const term of reading.terms) sum += (weights.get(term) ?? 0) * (told.has(term) ? TOLD : 1);
		return sum;
	};
	const none: ReadonlySet<string> = new Set();
	let left = salient
		.filter(({ sentence, reading }) => turns.has(sentence.turn.id) && reading.terms.size > 0 && !reading.asks)
		.map((each) => ({ each, length: unit(plainWords(each.sentence.source)), alone: valueOf(each, none) }))
		.filter(({ length }) => length > 0 && length <= most);
	const worth = ({ each, length }: { readonly each: SalientSentence; readonly length: number }, value: number): number => (value * Math.exp(SALIENCE_WEIGHT * each.score)) / length ** LENGTH_POWER;
	left = left.sort((a, b) => worth(b, b.alone) - worth(a, a.alone)).slice(0, MOST_CANDIDATES);
	const told = new Set<string>();
	const chosen: SalientSentence[] = [];
	let length = 0;
	for (;;) {
		left = left.filter((candidate) => length + candidate.length <= most);
		const [next] = left.map((candidate) => ({ candidate, worth: worth(candidate, valueOf(candidate.each, told)) })).sort((a, b) => b.worth - a.worth);
		if (next === undefined) break;
		left = left.filter((candidate) => candidate !== next.candidate);
		chosen.push(next.candidate.each);
		length += next.candidate.length;
		for (const term of next.candidate.each.reading.terms) told.add(term);
	}
	const sentences = chosen.sort((a, b) => a.sentence.from - b.sentence.from).map(({ sentence: { turn, line, from, to } }): Evidence => ({ turn: turn.id, line, from, to, quote: note.text.slice(from, to), score: 1 }));
	return { sentences, length };
}
