// What makes a sentence worth choosing, in one table.
import type { MeasureCode } from '../../model/viewpoint.ts';

/**
 * Added for each standard deviation above the mean of the note's sentences, except where another unit is named. `test/bench/viewpoints.mjs`
 * fits the first nine on meetings with marked key sentences and tells what they are worth on others.
 */
export const SALIENCE: Readonly<Record<MeasureCode, number>> = {
	/** Rare vocabulary: the square root of the terms' idf. Says how much is said. */
	rare: 0.25,
	/** Terms that the whole talk comes back to, by length. */
	central: 0.29,
	/** Place in the talk, later is less: people begin with what matters. */
	early: -0.14,
	/** Abstract vocabulary: claims have it, stories do not. */
	abstract: 0.16,
	/** Says "we": what was agreed and done together. */
	shared: 0.11,
	/** Says "you": speaks to somebody more than of something. */
	addressed: -0.07,
	/** Tells what once happened. */
	narrated: -0.04,
	/** Greets or thanks. */
	greeting: -0.04,
	/** Asks. */
	question: -0.03,
	/** For a speaker whose role was inferred to be asking, as 1 or 0: what is wanted is what the others hold. Not fitted: the meetings have no askers. */
	asker: -0.8,
	/** For a stretch that the author highlighted, as 1 or 0. Not fitted: the meetings have none. Highlights come before all but the best others. */
	highlighted: 1.5,
};

/** Standard deviations beyond which a measure counts no more: one odd value is no reason. */
export const MOST_DEVIATION = 4;
