// The notes that were read, each kept until it or the reader's rules change.
import { verdictTold } from '../core/correct/correct.ts';
import type { Correction } from '../core/model/correction.ts';
import type { InterviewRecord } from '../core/model/record.ts';
import { Memo } from '../core/text/memo.ts';
import type { NoteSource } from './ports.ts';
import { readInSteps, readNote } from './readNote.ts';
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
/** Notes in front of the reader whose last reading and memo are kept. */
const MOST_IN_FRONT = 4;

/** What the reader said of a note; a reading made under other words is made again. */
interface Told {
	readonly says: 'interview' | 'none' | null;
	readonly corrections: readonly Correction[];
}

const isSame = (a: Told, b: Told): boolean => a.says === b.says && a.corrections === b.corrections;

interface Kept {
	readonly revision: string;
	readonly told: Told;
	readonly reading: Reading;
}

interface InFront {
	readonly path: string;
	readonly memo: Memo;
	readonly told: Told;
	readonly reading: Reading;
}

export class Library {
	readonly #notes: NoteSource;
	readonly #rules: () => Rules;
	readonly #corrections: CorrectionSource;
	readonly #kept = new Map<string, Kept>();
	/** The last one read first. */
	#inFront: readonly InFront[] = [];

	constructor(notes: NoteSource, rules: () => Rules, corrections: CorrectionSource) {
		this.#notes = notes;
		this.#rules = rules;
		this.#corrections = corrections;
	}

	/** What the reader said of a note: the word on this note first, then rules for folders and tags. */
	says(path: string): 'interview' | 'none' | null {
		return verdictTold(this.#corrections.of(path)) ?? readerSays(this.#rules(), path, this.#notes.tags(path));
	}

	/**
	 * Reads text that is in front of the reader, saved or not. Several faces that ask about the same text get the same reading; read
	 * again after a keystroke it costs what the keystroke changed.
	 */
	readText(path: string, text: string): Reading {
		const told = this.#told(path);
		const known = this.#inFront.find((each) => each.path === path);
		if (known !== undefined && isSame(known.told, told) && known.reading.text === text) return known.reading;
		const memo = known?.memo ?? new Memo();
		const reading = this.#fresh(path, text, told, memo);
		this.#inFront = [{ path, memo, told, reading }, ...this.#inFront.filter((each) => each !== known).slice(0, MOST_IN_FRONT - 1)];
		return reading;
	}

	/** Reads a note from the vault, or gives what is kept of it; null where it is gone. A failed read keeps the last good reading. */
	async read(path: string): Promise<Reading | null> {
		const revision = this.#notes.revision(path);
		if (revision === null) {
			this.#kept.delete(path);
			return null;
		}
		const told = this.#told(path);
		const kept = this.#kept.get(path);
		if (kept?.revision === revision && isSame(kept.told, told)) return kept.reading;
		try {
			const reading = this.#fresh(path, await this.#notes.read(path), told, null);
			this.#kept.delete(path);
			this.#kept.set(path, { revision, told, reading });
			const [oldest] = this.#kept.keys();
			if (this.#kept.size > MOST_KEPT && oldest !== undefined) this.#kept.delete(oldest);
			return reading;
		} catch (error) {
			if (kept !== undefined) return kept.reading;
			throw error;
		}
	}

	/** Reads text of a note for the catalog, with rests; nothing is kept here. */
	inSteps(path: string, text: string): Generator<void, InterviewRecord> {
		const { says, corrections } = this.#told(path);
		return readInSteps(path, text, { readerSays: says, groups: false, corrections });
	}

	/** Everything that the reader said of a note; other words mean another reading. */
	toldWords(path: string): string {
		return JSON.stringify(this.#told(path));
	}

	#told(path: string): Told {
		return { says: this.says(path), corrections: this.#corrections.of(path) };
	}

	#fresh(path: string, text: string, { says, corrections }: Told, memo: Memo | null): Reading {
		return { record: readNote(path, text, { readerSays: says, corrections }, memo), text };
	}
}
