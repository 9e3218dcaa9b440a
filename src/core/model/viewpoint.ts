// A thought somebody holds, with the words that carry it.
import type { Span } from './span.ts';

export type ViewpointOrigin = 'author' | 'highlight' | 'extracted';

/** The verbatim words a viewpoint rests on: `quote` is the slice of the span, inside the turn. */
export interface Evidence extends Span {
	readonly turn: string;
	/** Line on which the quote begins. */
	readonly line: number;
	readonly quote: string;
	/** 0 to 1: how sure it is that the quote carries the viewpoint; words that are the viewpoint have 1. */
	readonly score: number;
}

/** 'none': no passage carries it. 'weak': the nearest passage carries a part only, or says something else in the `gaps`. */
export type Support = 'full' | 'weak' | 'none';

/** What a statement says and its best passage does not: a part of it, a number, or the opposite. `words` are the statement's. */
export interface Gap {
	readonly kind: 'beyond' | 'number' | 'negation';
	readonly words: string;
}

/** Why a sentence was chosen; the weights of a viewpoint add up to what it was ranked by. */
export type MeasureCode = 'rare' | 'central' | 'early' | 'abstract' | 'shared' | 'addressed' | 'narrated' | 'greeting' | 'question' | 'asker' | 'highlighted';

export interface Part {
	readonly code: MeasureCode;
	/** In standard deviations of the note's sentences, times the measure's weight. */
	readonly weight: number;
}

/** What a statement rests on. */
export interface Citation {
	readonly support: Support;
	/** Empty unless the support is weak. */
	readonly gaps: readonly Gap[];
	/** Best first; empty says that no support was found. */
	readonly evidence: readonly Evidence[];
	/** Where there is no support: the words of somebody who asks, where they carry it. Who asks does not hold it. */
	readonly asked?: Evidence;
}

/** The span is where the viewpoint is written; for the author's own list that is the list item. */
export interface Viewpoint extends Span, Citation {
	readonly id: string;
	/** The strongest of `origins`. */
	readonly origin: ViewpointOrigin;
	/** Strongest first: author, highlight, extracted. */
	readonly origins: readonly ViewpointOrigin[];
	readonly title: string;
	readonly text: string;
	readonly line: number;
	/** Whose viewpoint it is; null when no evidence tells. */
	readonly speaker: string | null;
	/** 0 to 1, for ordering. */
	readonly salience: number;
	/** Strongest first; empty for the author's own. */
	readonly parts: readonly Part[];
	/**
	 * Who marked it, where it was not the author: its origin is a highlight then, as of all words that somebody marked in the talk, so that
	 * programs which know three origins go on to.
	 */
	readonly by?: 'reader';
	/** The reader wants it first. */
	readonly pinned?: true;
	/** How it was told before the reader put it into other words. */
	readonly worded?: { readonly title: string; readonly text: string };
	/** Ids of the reader's corrections that made it what it is. */
	readonly told?: readonly string[];
}
