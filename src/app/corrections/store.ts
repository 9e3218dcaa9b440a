// The corrections of a vault: read from one file, changed only by changing that file as it stands at that moment.
import type { Correction } from '../../core/model/correction.ts';
import { NEW_FILE, readFile, withCorrection, withMoved, withoutCorrections } from './file.ts';
import type { CorrectionsFile, NotePath } from './file.ts';
import type { NewCorrection } from './make.ts';

/** What the store needs of a host: one file, which others may change at any time. */
export interface CorrectionsPort {
	/** The file's text, null where there is no such file. */
	read(): Promise<string | null>;
	/** Replaces the text as it stands at that moment, in one step. Null stands for no file; a new file is made, none is removed. */
	change(edit: (text: string | null) => string | null): Promise<void>;
	/** A new id, unlike any that another device makes. */
	newId(): string;
}

/** Changes of one note's corrections, written together. */
export interface CorrectionsChange {
	readonly remove?: readonly Correction[];
	readonly add?: readonly (NewCorrection | Correction)[];
}

const NONE: readonly Correction[] = Object.freeze([]);
const EMPTY: CorrectionsFile = { notes: new Map(), unread: [] };

export class CorrectionStore {
	readonly #port: CorrectionsPort;
	readonly #changed: () => void;
	#text: string | null = null;
	#file = EMPTY;
	/** What holds for each note that was asked for; emptied when the file changes. */
	readonly #asked = new Map<string, readonly Correction[]>();
	/** Ends when all that was begun is done: a change never meets another half-way. */
	#last: Promise<unknown> = Promise.resolve();

	constructor(port: CorrectionsPort, changed: () => void) {
		this.#port = port;
		this.#changed = changed;
	}

	/** Corrections that hold for a note: those of every note first. The same list until one of them changes. */
	of(path: string): readonly Correction[] {
		const known = this.#asked.get(path);
		if (known !== undefined) return known;
		const all = [...(this.#file.notes.get(null) ?? NONE), ...(this.#file.notes.get(path) ?? NONE)];
		const list = all.length === 0 ? NONE : all;
		this.#asked.set(path, list);
		return list;
	}

	/** Lines of the file that could not be read; they are kept. */
	get unread(): CorrectionsFile['unread'] {
		return this.#file.unread;
	}

	/** Reads the file again: at the start, and when somebody else changed it. A failed read keeps what is known. */
	load(): Promise<void> {
		return this.#next(async () => this.#take(await this.#port.read()));
	}

	/** Adds and removes corrections, and gives those that were added; `null` is every note. Rejects where the file cannot be written, and then nothing has changed. */
	async change(path: NotePath, { remove = [], add = [] }: CorrectionsChange): Promise<readonly Correction[]> {
		const ids = new Set(remove.map(({ id }) => id));
		const added = add.map((correction): Correction => ({ ...correction, id: 'id' in correction ? correction.id : this.#port.newId() }));
		await this.#edit((text) => added.reduce((file, correction) => withCorrection(file, path, correction), withoutCorrections(text, path, ids)));
		return added;
	}

	/** The reader's word on a note; null takes it back. */
	async say(path: string, says: 'interview' | 'none' | null): Promise<void> {
		const remove = this.of(path).filter(({ kind }) => kind === 'verdict');
		await this.change(path, { remove, add: says === null ? [] : [{ kind: 'verdict', says }] });
	}

	/** Follows a note, or a folder of notes, to its new place. */
	move(from: string, to: string): Promise<void> {
		const isNamed = [...this.#file.notes.keys()].some((path) => path === from || path?.startsWith(`${from}/`));
		return isNamed ? this.#edit((text) => withMoved(text, from, to)) : Promise.resolve();
	}

	#edit(edit: (text: string) => string): Promise<void> {
		return this.#next(async () => {
			let now: string | null = null;
			await this.#port.change((text) => {
				const edited = edit(text ?? NEW_FILE);
				now = text === null && edited === NEW_FILE ? null : edited;
				return now;
			});
			this.#take(now);
		});
	}

	#next(step: () => Promise<void>): Promise<void> {
		const done = this.#last.then(step);
		this.#last = done.catch(() => undefined);
		return done;
	}

	#take(text: string | null): void {
		if (text === this.#text) return;
		this.#text = text;
		const before = new Map(this.#asked);
		this.#file = text === null ? EMPTY : readFile(text);
		this.#asked.clear();
		// Who holds a list of a note that did not change keeps that very list.
		for (const [path, list] of before) if (JSON.stringify(this.of(path)) === JSON.stringify(list)) this.#asked.set(path, list);
		this.#changed();
	}
}
