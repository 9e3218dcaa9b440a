// How much each sentence of a talk is worth choosing: a weighted sum of few measures, each kept, so that every choice has its reasons.
//
// One pass counts the terms, one pass measures; no sentence is compared with another, so the cost grows with the length of the talk.
import type { MeasureCode, Part } from '../../model/viewpoint.ts';
import type { Sentence } from '../talk.ts';
import { readSentence } from './reading.ts';
import type { SentenceReading } from './reading.ts';
import { MOST_DEVIATION, SALIENCE } from './weights.ts';

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
	const readings = sentences.map(({ source }) => readSentence(source));
	const measured = measuresOf(readings);
	return sentences.flatMap((sentence, at): readonly SalientSentence[] => {
		const [reading, measures] = [readings[at], measured[at]];
		if (reading === undefined || measures === undefined) return [];
		const isAsker = asking.has(sentence.turn.speaker);
		const score = MEASURES.reduce((sum, code) => sum + SALIENCE[code] * measures[code], isAsker ? SALIENCE.asker : 0);
		return [{ sentence, reading, measures, isAsker, score }];
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

export function measuresOf(readings: readonly SentenceReading[]): readonly Measures[] {
	const holding = new Map<string, number>();
	for (const { terms } of readings) for (const term of terms) holding.set(term, (holding.get(term) ?? 0) + 1);
	const idf = new Map<string, number>();
	for (const [term, count] of holding) idf.set(term, Math.log((readings.length + 1) / (count + 0.5)));
	const rare = readings.map(({ terms }) => {
		let sum = 0;
		for (const term of terms) sum += idf.get(term) ?? 0;
		return Math.sqrt(Math.max(0, sum));
	});
	const central = readings.map(({ terms }) => {
		let sum = 0;
		for (const term of terms) sum += (idf.get(term) ?? 0) * Math.log(holding.get(term) ?? 1);
		return sum / Math.sqrt(terms.size + 1);
	});
	const columns: Readonly<Record<(typeof MEASURES)[number], readonly number[]>> = {
		rare,
		central,
		early: readings.map((_, at) => at),
		abstract: readings.map((reading) => reading.abstract),
		shared: readings.map((reading) => reading.shared),
		addressed: readings.map((reading) => reading.addressed),
		narrated: readings.map((reading) => reading.narrated),
		greeting: readings.map((reading) => reading.greeting),
		question: readings.map((reading) => (reading.asks ? 1 : 0)),
	};
	const standards = MEASURES.map((code) => [code, standard(columns[code])] as const);
	return readings.map((_, at) => Object.fromEntries(standards.map(([code, values]) => [code, values[at] ?? 0])) as unknown as Measures);
}

function standard(values: readonly number[]): readonly number[] {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1;
	return values.map((value) => Math.max(-MOST_DEVIATION, Math.min(MOST_DEVIATION, (value - mean) / deviation)));
}
