// Brings cards and words into the cache in portions, and keeps in memory what the cache does not have.
import type { NoteWords } from '../../core/index/search/noteWords.ts';
import type { CardCache, KeptNote } from '../ports.ts';

/** Notes written in one step. */
const PORTION = 100;
/** Notes whose words are asked for in one step. */
const WORDS_PORTION = 200;

export class Keeper {
	readonly #cache: CardCache;
	/** Null: to be removed. */
	readonly #unsaved = new Map<string, KeptNote | null>();
	/** Words in memory: all of them once somebody asked, else those alone that the cache does not have. */
	readonly #words = new Map<string, NoteWords>();
	#isWhole = false;
	#writing: Promise<void> | null = null;
	#problem: string | null = null;

	constructor(cache: CardCache) {
		this.#cache = cache;
	}

	/** Why the cache could not be written the last time, null where it could. */
	get problem(): string | null {
		return this.#problem;
	}

	put(note: KeptNote): void {
		this.#unsaved.set(note.path, note);
		if (note.words === null) this.#words.delete(note.path);
		else this.#words.set(note.path, note.words);
		if (this.#unsaved.size >= PORTION) void this.save();
	}

	remove(path: string): void {
		this.#unsaved.set(path, null);
		this.#words.delete(path);
		if (this.#unsaved.size >= PORTION) void this.save();
	}

	/** The note of `from` is now `note`: its words move with it. `isStill` tells, when they are at hand, whether that is still so. */
	async move(from: string, note: Omit<KeptNote, 'words'>, isStill: () => boolean): Promise<void> {
		const inMemory = this.#words.get(from);
		const fetched = inMemory === undefined && note.card.verdict.isInterview ? this.#cache.words([from]) : null;
		this.remove(from);
		const words = inMemory ?? (await fetched?.catch(() => null))?.get(from) ?? null;
		if (isStill() && (words !== null || !note.card.verdict.isInterview)) this.put({ ...note, words });
	}

	/** Writes everything that is not written yet; never rejects. One write at a time. */
	async save(): Promise<void> {
		while (this.#writing !== null) await this.#writing;
		if (this.#unsaved.size === 0) return;
		const portion = [...this.#unsaved].slice(0, PORTION);
		for (const [path] of portion) this.#unsaved.delete(path);
		this.#writing = this.#write(portion);
		await this.#writing;
		await this.save();
	}

	async #write(portion: readonly (readonly [string, KeptNote | null])[]): Promise<void> {
		try {
			const put = portion.flatMap(([, note]) => note ?? []);
			await this.#cache.write(put, portion.flatMap(([path, note]) => (note === null ? [path] : [])));
			this.#problem = null;
			// Now the cache has them; without anybody who searches they need not be in memory.
			if (!this.#isWhole) for (const { path, words } of put) if (this.#words.get(path) === words) this.#words.delete(path);
		} catch (error) {
			this.#problem = error instanceof Error ? error.message : String(error);
		} finally {
			this.#writing = null;
		}
	}

	/** The words of the notes, from memory or the cache; those that neither has are left out. Keeps them until `letGo`. */
	async words(paths: readonly string[], rest: () => Promise<void>): Promise<ReadonlyMap<string, NoteWords>> {
		this.#isWhole = true;
		const missing = paths.filter((path) => !this.#words.has(path));
		for (let at = 0; at < missing.length; at += WORDS_PORTION) {
			const found = await this.#cache.words(missing.slice(at, at + WORDS_PORTION)).catch(() => new Map<string, NoteWords>());
			// What was put meanwhile is newer.
			for (const [path, words] of found) if (!this.#words.has(path)) this.#words.set(path, words);
			await rest();
		}
		return this.#words;
	}

	/** Frees the memory of words that the cache has. Nobody may hold on to the map that `words` gave. */
	letGo(kept: ReadonlySet<string>): void {
		this.#isWhole = false;
		for (const path of [...this.#words.keys()]) if (kept.has(path) && !this.#unsaved.has(path) && this.#problem === null) this.#words.delete(path);
	}

	async clear(): Promise<void> {
		while (this.#writing !== null) await this.#writing;
		this.#unsaved.clear();
		this.#words.clear();
		await this.#cache.clear().catch((error: unknown) => void (this.#problem = String(error)));
	}
}
