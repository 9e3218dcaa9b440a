// How much of each a summary of a length has.
import type { SummaryLength } from '../../../core/model/digest.ts';

/** `sentence` and `question` are weights that a chosen sentence should not exceed. */
export interface Measure {
	readonly authors: number;
	readonly extracted: number;
	readonly quotes: number;
	/** Questions from each section. */
	readonly questions: number;
	readonly answers: number;
	readonly mentions: number;
	readonly sentence: number;
}

export const MEASURES: Readonly<Record<SummaryLength, Measure>> = {
	short: { authors: 5, extracted: 3, quotes: 1, questions: 0, answers: 0, mentions: 6, sentence: 160 },
	medium: { authors: 10, extracted: 5, quotes: 1, questions: 2, answers: 1, mentions: 12, sentence: 220 },
	long: { authors: 30, extracted: 8, quotes: 3, questions: 40, answers: 2, mentions: 24, sentence: 300 },
};
