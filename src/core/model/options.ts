// What a reader may say about a note before it is read.

export interface ReadOptions {
	/** The reader's own verdict on this note; null lets the evidence decide. */
	readonly readerSays: 'interview' | 'none' | null;
}

export const DEFAULT_READ_OPTIONS: ReadOptions = Object.freeze({ readerSays: null });
