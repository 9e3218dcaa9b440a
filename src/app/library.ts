// The notes that were read, each kept until it or the reader's rules change.
import { verdictTold } from '../core/correct/correct.ts';
import type { Correction } from '../core/model/correction.ts';
import type { InterviewRecord } from '../core/model/record.ts';
import { Memo } from '../core/text/memo.ts';
import type { NoteSource } from './ports.ts';
import { readNote } from './readNote.ts';
import { readerSays } from './rules.ts';
import type { Rules } from './rules.ts';

/** A record and the very text it speaks of. */
export interface Reading {
	readonly record: InterviewRecord;
	readonly text: string;
}

/** The reader's corrections of each note; the same list until one of them changes. */
export interface CorrectionSource {
	of(path: string): readonly Correction[];
}

/** Readings kept at most; the oldest go first, they cost milliseconds to make again. */
const MOST_KEPT = 200;

interface Kept {
	readonly revision: string;
	readonly says: string | null;
	readonly corrections: readonly Correction[];
	readonly reading: Reading;
}

export class Library {
	readonly #notes: NoteSource;
	readonly #rules: () => Rules;
	readonly #corrections: CorrectionSource;
	readonly #kept = new Map<string, Kept>();
	/** The reader types in one note at a time. */
	#open: { readonly path: string; readonly memo: Memo } | null = null;

	constructor(notes: NoteSource, rules: () => Rules, corrections: CorrectionSource) {
		this.#notes = notes;
		this.#rules = rules;
		this.#corrections = corrections;
	}

	/** What the reader said of a note: the word on this note first, then rules for folders and tags. */
	says(path: string): 'interview' | 'none' | null {
		return verdictTold(this.#corrections.of(path)) ?? readerSays(this.#rules(), path, this.#notes.tags(path));
	}

	/** Reads text that is in front of the reader, saved or not. Read again after a keystroke it costs what the keystroke changed. */
	readText(path: string, text: string): Reading {
		if (this.#open?.path !== path) this.#open = { path, memo: new Memo() };
		return this.#readWith(path, text, this.#open.memo);
	}

	/** Reads a note from the vault, or gives what is kept of it; null where it is gone. A failed read keeps the last good reading. */
	async read(path: string): Promise<Reading | null> {
		const revision = this.#notes.revision(path);
		if (revision === null) {
			this.#kept.delete(path);
			return null;
		}
		const [says, corrections] = [this.says(path), this.#corrections.of(path)];
		const kept = this.#kept.get(path);
		if (kept?.revision === revision && kept.says === says && kept.corrections === corrections) return kept.reading;
		try {
			const reading = this.#readWith(path, await this.#notes.read(path), null);
			this.#kept.delete(path);
			this.#kept.set(path, { revision, says, corrections, reading });
			const [oldest] = this.#kept.keys();
			if (this.#kept.size > MOST_KEPT && oldest !== undefined) this.#kept.delete(oldest);
			return reading;
		} catch (error) {
			if (kept !== undefined) return kept.reading;
			throw error;
		}
	}

	#readWith(path: string, text: string, memo: Memo | null): Reading {
		return { record: readNote(path, text, { readerSays: this.says(path), corrections: this.#corrections.of(path) }, memo), text };
	}
}
