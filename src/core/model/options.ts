// What a reader may say about a note before it is read.
import type { Correction } from './correction.ts';

export interface ReadOptions {
	/** The reader's own verdict on this note; null lets the evidence decide. */
	readonly readerSays: 'interview' | 'none' | null;
	/** Viewpoints wanted: where the author lists fewer, ranked sentences are added behind them. 0 gives the author's alone. */
	readonly viewpoints: number;
	/** What the reader corrected about the conversation, applied in this order. */
	readonly corrections: readonly Correction[];
}

export const DEFAULT_READ_OPTIONS: ReadOptions = Object.freeze({ readerSays: null, viewpoints: 0, corrections: Object.freeze([]) });
