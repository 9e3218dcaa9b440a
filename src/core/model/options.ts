// What a reader may say about a note before it is read.
import type { Correction } from './correction.ts';

export interface ReadOptions {
	/** The reader's own verdict on this note; null lets the evidence decide. */
	readonly readerSays: 'interview' | 'none' | null;
	/**
	 * Viewpoints wanted, best first, where the note holds that many. null gives as many as the note deserves: the author's, the
	 * highlights, and between one and twelve ranked sentences, the fewer the shorter the talk and the more the author marked.
	 */
	readonly viewpoints: number | null;
	/** Shows the nearest passages of a statement of the author's even where they carry too little of it to be called support. */
	readonly nearest: boolean;
	/** Whether talk without headings is divided into groups. The library has no use for them, and viewpoints do not depend on them. */
	readonly groups: boolean;
	/** What the reader corrected about the conversation, applied in this order. */
	readonly corrections: readonly Correction[];
}

export const DEFAULT_READ_OPTIONS: ReadOptions = Object.freeze({ readerSays: null, viewpoints: null, nearest: false, groups: true, corrections: Object.freeze([]) });
