// What a reader may say about a note before it is read.

export interface ReadOptions {
	/** The reader's own verdict on this note; null lets the evidence decide. */
	readonly readerSays: 'interview' | 'none' | null;
	/** Viewpoints wanted: where the author lists fewer, ranked sentences are added behind them. 0 gives the author's alone. */
	readonly viewpoints: number;
}

export const DEFAULT_READ_OPTIONS: ReadOptions = Object.freeze({ readerSays: null, viewpoints: 0 });
