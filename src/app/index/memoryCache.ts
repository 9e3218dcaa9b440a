// A cache that lasts as long as the program: for the command line, and where a database does not open.
import type { NoteWords } from '../../core/index/search/noteWords.ts';
import type { CardCache, KeptNote } from '../ports.ts';

export class MemoryCache implements CardCache {
	readonly #notes = new Map<string, KeptNote>();

	async load(take: (notes: readonly Omit<KeptNote, 'words'>[]) => Promise<void>): Promise<void> {
		await take([...this.#notes.values()]);
	}

	words(paths: readonly string[]): Promise<ReadonlyMap<string, NoteWords>> {
		const found = new Map<string, NoteWords>();
		for (const path of paths) {
			const words = this.#notes.get(path)?.words ?? null;
			if (words !== null) found.set(path, words);
		}
		return Promise.resolve(found);
	}

	write(put: readonly KeptNote[], remove: readonly string[]): Promise<void> {
		for (const path of remove) this.#notes.delete(path);
		for (const note of put) this.#notes.set(note.path, note);
		return Promise.resolve();
	}

	clear(): Promise<void> {
		this.#notes.clear();
		return Promise.resolve();
	}
}
