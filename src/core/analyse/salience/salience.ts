// How much each sentence of a talk is worth choosing: a weighted sum of few measures, each kept, so that every choice has its reasons.
//
// One pass counts the terms, one pass measures; no sentence is compared with another, so the cost grows with the length of the talk.
import type { MeasureCode, Part } from '../../model/viewpoint.ts';
import { finish, isPause, mapInSteps } from '../../model/steps.ts';
import { plainWords } from '../../text/plain.ts';
import { TermNumbers, distinct, holdingOf } from '../../text/terms/termNumbers.ts';
import type { Sentence } from '../talk.ts';
import { SentenceReader } from './reading.ts';
import type { SentenceReading } from './reading.ts';
import { MOST_DEVIATION, SALIENCE } from '../weights.ts';

/** The measures that compare a sentence with the others, in standard deviations from their mean. */
export const MEASURES = ['rare', 'central', 'early', 'abstract', 'shared', 'addressed', 'narrated', 'greeting', 'question'] as const satisfies readonly MeasureCode[];
export type Measures = Readonly<Record<(typeof MEASURES)[number], number>>;

export interface SalientSentence {
	readonly sentence: Sentence;
	readonly reading: SentenceReading;
	/** Its terms, each once, as numbers that all sentences share. */
	readonly terms: readonly number[];
	readonly isAsker: boolean;
	readonly score: number;
	/** Made when asked for, because most sentences are never shown. */
	readonly measures: () => Measures;
}

/** Every sentence with its score, in the order of the talk. `asking` are the ids of speakers who seem to ask. */
export function salienceOf(sentences: readonly Sentence[], asking: ReadonlySet<string>): readonly SalientSentence[] {
	return finish(salienceInSteps(sentences, asking));
}

/** The same with rests. */
export function* salienceInSteps(sentences: readonly Sentence[], asking: ReadonlySet<string>): Generator<void, readonly SalientSentence[]> {
	const [reader, numbers] = [new SentenceReader(), new TermNumbers()];
	const read = yield* mapInSteps(sentences, ({ source, turn }) => {
		const words = plainWords(source);
		return { reading: reader.read(source, words), terms: distinct(numbers.all(words)), isAsker: asking.has(turn.speaker) };
	});
	const scores = Float64Array.from(read, ({ isAsker }) => (isAsker ? SALIENCE.asker : 0));
	const standards: Float64Array[] = [];
	const raw = yield* rawMeasures(read, holdingOf(read.map(({ terms }) => terms), numbers.size));
	for (const code of MEASURES) {
		const values = standard(raw[code]);
		for (let at = 0; at < values.length; at++) scores[at] = (scores[at] ?? 0) + SALIENCE[code] * (values[at] ?? 0);
		standards.push(values);
		yield;
	}
	const measuresAt = (at: number): Measures => Object.fromEntries(MEASURES.map((code, place) => [code, standards[place]?.[at] ?? 0])) as Measures;
	return yield* mapInSteps(read, ({ reading, terms, isAsker }, at): SalientSentence => {
		const sentence = sentences[at];
		if (sentence === undefined) throw new RangeError(`salienceInSteps: ${at} of ${sentences.length}`);
		return { sentence, reading, terms, isAsker, score: scores[at] ?? 0, measures: () => measuresAt(at) };
	});
}

/** The reasons for a sentence, strongest first, without what weighs next to nothing. */
export function partsOf({ measures, isAsker }: SalientSentence, isHighlighted: boolean): readonly Part[] {
	const measured = measures();
	const parts: Part[] = MEASURES.map((code) => ({ code, weight: SALIENCE[code] * measured[code] }));
	if (isAsker) parts.push({ code: 'asker', weight: SALIENCE.asker });
	if (isHighlighted) parts.push({ code: 'highlighted', weight: SALIENCE.highlighted });
	return parts
		.map(({ code, weight }) => ({ code, weight: Math.round(100 * weight) / 100 || 0 }))
		.filter(({ weight }) => Math.abs(weight) >= LEAST_WEIGHT)
		.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

const LEAST_WEIGHT = 0.02;

/** Each measure of all sentences, in its own unit. `holding` are for each term the sentences that hold it. */
function* rawMeasures(read: readonly Pick<SalientSentence, 'reading' | 'terms'>[], holding: Int32Array): Generator<void, Readonly<Record<(typeof MEASURES)[number], Float64Array>>> {
	const idf = Float64Array.from(holding, (count) => Math.log((read.length + 1) / (count + 0.5)));
	/** A term that the talk comes back to weighs more, one that stands everywhere or once nothing. */
	const returning = idf.map((value, number) => value * Math.log(holding[number] ?? 1));
	const [rare, central] = [new Float64Array(read.length), new Float64Array(read.length)];
	for (const [at, { terms }] of read.entries()) {
		if (isPause(at)) yield;
		let [all, back] = [0, 0];
		for (const number of terms) {
			all += idf[number] ?? 0;
			back += returning[number] ?? 0;
		}
		rare[at] = Math.sqrt(Math.max(0, all));
		central[at] = back / Math.sqrt(terms.length + 1);
	}
	const of = (code: 'abstract' | 'shared' | 'addressed' | 'narrated' | 'greeting' | 'asks'): Float64Array => {
		const values = new Float64Array(read.length);
		for (let at = 0; at < values.length; at++) values[at] = Number(read[at]?.reading[code]);
		return values;
	};
	return { rare, central, early: rare.map((_, at) => at), abstract: of('abstract'), shared: of('shared'), addressed: of('addressed'), narrated: of('narrated'), greeting: of('greeting'), question: of('asks') };
}

/** The values in standard deviations from their mean. */
function standard(values: Float64Array): Float64Array {
	let sum = 0;
	for (const value of values) sum += value;
	const mean = sum / values.length;
	let squares = 0;
	for (const value of values) squares += (value - mean) ** 2;
	const deviation = Math.sqrt(squares / values.length) || 1;
	return values.map((value) => Math.max(-MOST_DEVIATION, Math.min(MOST_DEVIATION, (value - mean) / deviation)));
}
