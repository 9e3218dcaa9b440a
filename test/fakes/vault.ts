// A vault in memory.
import type { NoteSource } from '../../src/app/ports.ts';

export class FakeVault implements NoteSource {
	readonly #notes = new Map<string, { text: string; revision: number }>();
	links: Readonly<Record<string, readonly string[]>> = {};
	/** While true every read rejects. */
	fails = false;
	reads = 0;

	constructor(notes: Readonly<Record<string, string>>) {
		for (const [path, text] of Object.entries(notes)) this.write(path, text);
	}

	write(path: string, text: string): void {
		this.#notes.set(path, { text, revision: (this.#notes.get(path)?.revision ?? 0) + 1 });
	}

	remove(path: string): void {
		this.#notes.delete(path);
	}

	revision(path: string): string | null {
		return this.#notes.get(path)?.revision.toString() ?? null;
	}

	read(path: string): Promise<string> {
		this.reads++;
		const note = this.#notes.get(path);
		return this.fails || note === undefined ? Promise.reject(new Error(`cannot read ${path}`)) : Promise.resolve(note.text);
	}

	tags(): readonly string[] {
		return [];
	}

	linksFrom(path: string): readonly string[] {
		return this.links[path] ?? [];
	}

	linksTo(path: string): readonly string[] {
		return Object.entries(this.links).flatMap(([from, to]) => (to.includes(path) ? [from] : []));
	}
}
