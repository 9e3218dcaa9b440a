// A thought somebody holds, with the words that carry it.
import type { Span } from './span.ts';

export type ViewpointOrigin = 'author' | 'highlight' | 'extracted';

/** The verbatim words a viewpoint rests on: `quote` is the slice of the span, inside the turn. */
export interface Evidence extends Span {
	readonly turn: string;
	/** Line on which the quote begins. */
	readonly line: number;
	readonly quote: string;
	/** 0 to 1: how much of the viewpoint the quote carries, against a perfect one. */
	readonly score: number;
}

/** The span is where the viewpoint is written; for the author's own list that is the list item. */
export interface Viewpoint extends Span {
	readonly id: string;
	/** The strongest of `origins`. */
	readonly origin: ViewpointOrigin;
	readonly origins: readonly ViewpointOrigin[];
	readonly title: string;
	readonly text: string;
	readonly line: number;
	/** Whose viewpoint it is; null when no evidence tells. */
	readonly speaker: string | null;
	/** 0 to 1, for ordering. */
	readonly salience: number;
	/** Best first; empty says that no support was found. */
	readonly evidence: readonly Evidence[];
}
