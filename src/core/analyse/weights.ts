// What every reason weighs, in one place: for choosing a sentence, for finding the passage of a statement, and for saying that it carries it.
// `node test/bench/viewpoints.mjs` fits the first and the last on meetings with marked key sentences and evidence, prints them beside what
// stands here, and tells what they are worth on meetings they were not fitted on.
import type { MeasureCode } from '../model/viewpoint.ts';

/**
 * Added to a sentence's score for each standard deviation above the mean of the note's sentences, except where another unit is named.
 * The fitted ones are doubled, which changes no order among sentences and only makes them easier to read.
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

/**
 * What the measures of a passage add to its score, which is 0 to about 2 for the sentence alone. Not fitted but chosen in the middle of what
 * does equally well: each is worth one to two points of right first passages, and half or double changes less than a point.
 */
export const PASSAGE = {
	/** The turn around the sentence, in the sentence's unit: a sentence amid others on the matter. */
	turn: 0.4,
	/** Part of the statement that the neighbourhood covers, 0 to 1. */
	near: 0.5,
	/** The statement names the speaker, as 1 or 0. */
	named: 0.1,
	/** A question asks, it does not hold; as 1 or 0. */
	question: -0.04,
	/** The question that the sentence's turn answers, in the sentence's unit: an answer speaks of what was asked. */
	asked: 0.3,
	/**
	 * What is left of the score for a speaker who seems to ask: "so gaps are evidence?" is close to the author's words, but the answer is what is
	 * held. What nobody else says stays evidence, because the role may be inferred wrongly. The meetings have next to no askers and do not feel it.
	 */
	byAsker: 0.6,
};

/** How sure it is that the best passage carries the statement: the logit of a probability. */
export const SUPPORT = {
	/** For one of the logarithm of what the sentence itself matches: long statements need not be carried whole. */
	matched: 2.75,
	/** For the part of the statement that the talk around holds, 0 to 1: a matter is spoken of for a while. */
	around: 8.36,
	/** For one of the logarithm of the sentence's grams: a long one shares more by chance. */
	length: -0.16,
	/** For a statement that names a speaker of this talk, as 1 or 0. */
	named: 1.58,
	/** For a statement in a script without spaces, as 1 or 0: pairs of characters meet far more seldom by chance than parts of words do. */
	pairs: 2.6,
	constant: -12.97,
};
