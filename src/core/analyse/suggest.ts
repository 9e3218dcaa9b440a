// Candidates for what somebody holds: the highlights, and the sentences that rank best, each so that it can stand alone.
import type { Conversation } from '../model/conversation.ts';
import type { Span } from '../model/span.ts';
import { mapInSteps, sortInSteps } from '../model/steps.ts';
import type { Part } from '../model/viewpoint.ts';
import { plainWords } from '../text/plain.ts';
import type { Highlight } from './highlights.ts';
import { partsOf } from './salience/salience.ts';
import type { SalientSentence } from './salience/salience.ts';
import { SALIENCE } from './weights.ts';
import { placesOf, spread } from './spread.ts';
import type { Candidate } from './spread.ts';

export interface Suggestion extends Candidate {
	/** Verbatim places in the turn, one except for highlights that share a sentence. */
	readonly spans: readonly Span[];
	readonly line: number;
	readonly isHighlight: boolean;
	/** The reasons, strongest first; made when asked for, because most suggestions are never shown. */
	readonly parts: () => readonly Part[];
}

/** Fewer terms say too little to stand alone; they come last. */
const FEWEST_TERMS = 4;
const TOO_SHORT = -3;
/** For a sentence that leans on one that it cannot bring along. */
const LEANS = -0.5;
/** Code units of a sentence together with the one it leans on. */
const LONGEST_PAIR = 500;

/** Sentences best first, spread over the conversation, with a `null` wherever there is time to rest; without end until all of them were given. */
export function* rankedSentences(salient: readonly SalientSentence[], conversation: Conversation): Generator<void, Generator<Suggestion | null, void, undefined>> {
	const single = yield* mapInSteps(salient, (_, at) => sentenceAt(salient, at));
	// What is in order already is put in order again at no cost.
	const candidates = yield* sortInSteps(single.filter((suggestion) => suggestion.terms.length > 0), (a, b) => b.score - a.score);
	const places = placesOf(conversation);
	yield;
	return spread(candidates, places);
}

/** A sentence, with the one before it where it begins with a word that only this one explains. */
function sentenceAt(salient: readonly SalientSentence[], at: number): Suggestion {
	const own = salient[at];
	const before = salient[at - 1];
	if (own === undefined) throw new RangeError(`sentenceAt: ${at} of ${salient.length}`);
	const { sentence, reading, terms } = own;
	const { turn, line, from, to } = sentence;
	const brings = reading.leans && before !== undefined && (before.sentence.line === line || from - before.sentence.to <= 1) && before.sentence.turn === turn && !before.reading.leans && !before.reading.asks && to - before.sentence.from <= LONGEST_PAIR;
	return {
		turn,
		line,
		sentences: brings ? [at - 1, at] : [at],
		spans: [{ from: brings ? before.sentence.from : from, to }],
		terms,
		score: own.score + (terms.length < FEWEST_TERMS ? TOO_SHORT : 0) + (reading.leans && !brings ? LEANS : 0),
		isHighlight: false,
		parts: () => partsOf(own, false),
	};
}

/** The highlights and the given ranked sentences in one order, spread alike; a highlight's sentence stands for itself no more. */
export function suggestions(salient: readonly SalientSentence[], highlights: readonly Highlight[], ranked: readonly Suggestion[], conversation: Conversation): readonly Suggestion[] {
	return [...spread([...highlightsBySentence(salient, highlights), ...ranked], placesOf(conversation))].filter((suggestion) => suggestion !== null);
}

function highlightsBySentence(salient: readonly SalientSentence[], highlights: readonly Highlight[]): readonly Suggestion[] {
	const found: Suggestion[] = [];
	let at = 0;
	for (const { turn, line, from, to } of highlights) {
		while (at < salient.length && (salient[at]?.sentence.to ?? 0) <= from) at++;
		const sentences: number[] = [];
		for (let next = at; next < salient.length && (salient[next]?.sentence.from ?? Infinity) < to; next++) sentences.push(next);
		const last = found.at(-1);
		if (last !== undefined && sentences.length > 0 && last.sentences.includes(sentences[0] ?? -1)) {
			found[found.length - 1] = { ...last, spans: [...last.spans, { from, to }], sentences: [...new Set([...last.sentences, ...sentences])] };
			continue;
		}
		const best = sentences.flatMap((number) => salient[number] ?? []).sort((a, b) => b.score - a.score)[0];
		// A highlighted question is worth a look, but nobody holds it.
		const holds = !sentences.every((number) => salient[number]?.reading.asks === true);
		if (best !== undefined) found.push({ turn, line, sentences, spans: [{ from, to }], terms: best.terms, score: best.score + (holds ? SALIENCE.highlighted : 0), isHighlight: true, parts: () => partsOf(best, holds) });
	}
	return found;
}

/** The words of a suggestion, as they are read. */
export function wordsOf(text: string, { spans }: Suggestion): string {
	return spans.map(({ from, to }) => plainWords(text.slice(from, to))).join(' … ');
}
