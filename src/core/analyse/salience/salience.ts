// How much each sentence of a talk is worth choosing: a weighted sum of few measures, each kept, so that every choice has its reasons.
//
// One pass counts the terms, one pass measures; no sentence is compared with another, so the cost grows with the length of the talk.
import type { MeasureCode, Part } from '../../model/viewpoint.ts';
import { finish, mapInSteps } from '../../model/steps.ts';
import type { Sentence } from '../talk.ts';
import { readSentence } from './reading.ts';
import type { SentenceReading } from './reading.ts';
import { MOST_DEVIATION, SALIENCE } from '../weights.ts';

/** The measures that compare a sentence with the others, in standard deviations from their mean. */
export const MEASURES = ['rare', 'central', 'early', 'abstract', 'shared', 'addressed', 'narrated', 'greeting', 'question'] as const satisfies readonly MeasureCode[];
export type Measures = Readonly<Record<(typeof MEASURES)[number], number>>;

export interface SalientSentence {
	readonly sentence: Sentence;
	readonly reading: SentenceReading;
	readonly measures: Measures;
	readonly isAsker: boolean;
	readonly score: number;
}

/** Every sentence with its score, in the order of the talk. `asking` are the ids of speakers who seem to ask. */
export function salienceOf(sentences: readonly Sentence[], asking: ReadonlySet<string>): readonly SalientSentence[] {
	return finish(salienceInSteps(sentences, asking));
}

/** The same with rests. */
export function* salienceInSteps(sentences: readonly Sentence[], asking: ReadonlySet<string>): Generator<void, readonly SalientSentence[]> {
	const readings = yield* mapInSteps(sentences, ({ source }) => readSentence(source));
	const measureAt = yield* measuresOf(readings);
	return yield* mapInSteps(sentences, (sentence, at): SalientSentence => {
		const reading = readings[at];
		if (reading === undefined) throw new RangeError(`salienceInSteps: ${at} of ${readings.length}`);
		const measures = measureAt(at);
		const isAsker = asking.has(sentence.turn.speaker);
		const score = MEASURES.reduce((sum, code) => sum + SALIENCE[code] * measures[code], isAsker ? SALIENCE.asker : 0);
		return { sentence, reading, measures, isAsker, score };
	});
}

/** The reasons for a sentence, strongest first, without what weighs next to nothing. */
export function partsOf({ measures, isAsker }: SalientSentence, isHighlighted: boolean): readonly Part[] {
	const parts: Part[] = MEASURES.map((code) => ({ code, weight: SALIENCE[code] * measures[code] }));
	if (isAsker) parts.push({ code: 'asker', weight: SALIENCE.asker });
	if (isHighlighted) parts.push({ code: 'highlighted', weight: SALIENCE.highlighted });
	return parts
		.map(({ code, weight }) => ({ code, weight: Math.round(100 * weight) / 100 || 0 }))
		.filter(({ weight }) => Math.abs(weight) >= LEAST_WEIGHT)
		.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

const LEAST_WEIGHT = 0.02;

/** The measures of the sentence at each place. */
function* measuresOf(readings: readonly SentenceReading[]): Generator<void, (at: number) => Measures> {
	const numbers = new Map<string, number>();
	const holding: number[] = [];
	const held = yield* mapInSteps(readings, ({ terms }) => {
		const own = new Int32Array(terms.size);
		let place = 0;
		for (const term of terms) {
			let number = numbers.get(term);
			if (number === undefined) numbers.set(term, (number = holding.push(0) - 1));
			holding[number] = (holding[number] ?? 0) + 1;
			own[place++] = number;
		}
		return own;
	});
	const idf = Float64Array.from(holding, (count) => Math.log((readings.length + 1) / (count + 0.5)));
	/** A term that the talk comes back to weighs more, one that stands everywhere or once nothing. */
	const returning = idf.map((value, number) => value * Math.log(holding[number] ?? 1));
	const sum = (own: Int32Array, values: Float64Array): number => own.reduce((total, number) => total + (values[number] ?? 0), 0);
	const rare = yield* mapInSteps(held, (own) => Math.sqrt(Math.max(0, sum(own, idf))));
	const central = yield* mapInSteps(held, (own) => sum(own, returning) / Math.sqrt(own.length + 1));
	const measureOf: Readonly<Record<(typeof MEASURES)[number], (reading: SentenceReading, at: number) => number>> = {
		rare: (_, at) => rare[at] ?? 0,
		central: (_, at) => central[at] ?? 0,
		early: (_, at) => at,
		abstract: (reading) => reading.abstract,
		shared: (reading) => reading.shared,
		addressed: (reading) => reading.addressed,
		narrated: (reading) => reading.narrated,
		greeting: (reading) => reading.greeting,
		question: (reading) => (reading.asks ? 1 : 0),
	};
	const standards: (readonly [code: (typeof MEASURES)[number], values: Float64Array])[] = [];
	for (const code of MEASURES) {
		standards.push([code, standard(Float64Array.from(readings, measureOf[code]))]);
		yield;
	}
	return (at) => {
		const measured = { rare: 0, central: 0, early: 0, abstract: 0, shared: 0, addressed: 0, narrated: 0, greeting: 0, question: 0 };
		for (const [code, values] of standards) measured[code] = values[at] ?? 0;
		return measured;
	};
}

function standard(values: Float64Array): Float64Array {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1;
	return values.map((value) => Math.max(-MOST_DEVIATION, Math.min(MOST_DEVIATION, (value - mean) / deviation)));
}
