// The notes that were read, each kept until it or the reader's rules change.
import type { InterviewRecord } from '../core/model/record.ts';
import type { NoteSource } from './ports.ts';
import { readNote } from './readNote.ts';
import { readerSays } from './rules.ts';
import type { Rules } from './rules.ts';

/** A record and the very text it speaks of. */
export interface Reading {
	readonly record: InterviewRecord;
	readonly text: string;
}

/** Readings kept at most; the oldest go first, they cost milliseconds to make again. */
const MOST_KEPT = 200;

/** Texts in front of the reader whose readings are kept. */
const MOST_IN_FRONT = 4;

interface Kept {
	readonly revision: string;
	readonly says: string | null;
	readonly reading: Reading;
}

const fresh = (path: string, text: string, says: 'interview' | 'none' | null): Reading => ({ record: readNote(path, text, { readerSays: says }), text });

export class Library {
	readonly #notes: NoteSource;
	readonly #rules: () => Rules;
	readonly #kept = new Map<string, Kept>();
	#inFront: readonly { readonly says: string | null; readonly reading: Reading }[] = [];

	constructor(notes: NoteSource, rules: () => Rules) {
		this.#notes = notes;
		this.#rules = rules;
	}

	/** Reads text that is in front of the reader, saved or not; several faces that ask about the same text get the same reading. */
	readText(path: string, text: string): Reading {
		const says = readerSays(this.#rules(), path, this.#notes.tags(path));
		const known = this.#inFront.find((each) => each.reading.record.path === path && each.says === says && each.reading.text === text);
		if (known !== undefined) return known.reading;
		const reading = fresh(path, text, says);
		this.#inFront = [{ says, reading }, ...this.#inFront.slice(0, MOST_IN_FRONT - 1)];
		return reading;
	}

	/** Reads a note from the vault, or gives what is kept of it; null where it is gone. A failed read keeps the last good reading. */
	async read(path: string): Promise<Reading | null> {
		const revision = this.#notes.revision(path);
		if (revision === null) {
			this.#kept.delete(path);
			return null;
		}
		const says = readerSays(this.#rules(), path, this.#notes.tags(path));
		const kept = this.#kept.get(path);
		if (kept?.revision === revision && kept.says === says) return kept.reading;
		try {
			const reading = fresh(path, await this.#notes.read(path), says);
			this.#kept.delete(path);
			this.#kept.set(path, { revision, says, reading });
			const [oldest] = this.#kept.keys();
			if (this.#kept.size > MOST_KEPT && oldest !== undefined) this.#kept.delete(oldest);
			return reading;
		} catch (error) {
			if (kept !== undefined) return kept.reading;
			throw error;
		}
	}
}
