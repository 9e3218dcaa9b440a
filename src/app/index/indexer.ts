// Keeps the catalog equal to the vault: every note is read once, and again only when it, the rules or the reader changed.
import type { Catalog } from '../../core/index/catalog.ts';
import type { OpenNote } from '../../core/index/passage.ts';
import type { NoteWords } from '../../core/index/search/noteWords.ts';
import type { CardCache, KeptNote, Pace } from '../ports.ts';
import { Keeper } from './keeper.ts';
import { Lanes } from './lanes.ts';
import { Shelf } from './shelf.ts';
import { Slices } from './slices.ts';
import { Upkeep } from './upkeep.ts';
import type { ReadingPorts } from './upkeep.ts';

export interface IndexerPorts extends ReadingPorts {
	readonly cache: CardCache;
	readonly pace: Pace;
}

/** The one signal: cards of these paths came, changed or went. */
export interface LibraryChange {
	readonly revision: number;
	readonly paths: readonly string[];
}

export interface Progress {
	/** Notes that wait or are being read. */
	readonly waiting: number;
	readonly known: number;
	readonly isReady: boolean;
	/** Why the cache is not kept, null where it is. */
	readonly cacheProblem: string | null;
}

export class Indexer {
	readonly #shelf = new Shelf();
	readonly #ports: IndexerPorts;
	readonly #keeper: Keeper;
	readonly #slices: Slices;
	readonly #upkeep: Upkeep;
	readonly #lanes: Lanes;
	readonly #tell: (change: LibraryChange) => void;
	#isReady = false;
	#isFinding = false;
	#ready = (): void => undefined;
	readonly #whenReady = new Promise<void>((resolve) => (this.#ready = resolve));

	constructor(ports: IndexerPorts, tell: (change: LibraryChange) => void) {
		this.#ports = ports;
		this.#tell = tell;
		this.#keeper = new Keeper(ports.cache);
		this.#slices = new Slices(ports.pace, () => this.#flush());
		this.#upkeep = new Upkeep(ports, this.#shelf, this.#keeper, this.#slices);
		this.#lanes = new Lanes((path) => this.#read(path), () => this.#rest());
	}

	get catalog(): Catalog {
		return this.#shelf.catalog;
	}

	/** Takes what the cache kept of unchanged notes, then reads the others. Resolves when the catalog holds what was kept. */
	async start(): Promise<void> {
		const gone: string[] = [];
		const take = async (kept: readonly Omit<KeptNote, 'words'>[]): Promise<void> => {
			for (const { path, stamp, card } of kept) {
				if (this.#ports.notes.revision(path) === null) gone.push(path);
				else if (stamp === this.#upkeep.stampNow(path) && this.#shelf.stamp(path) === null) this.#shelf.put(stamp, card);
			}
			await this.#slices.step();
		};
		await this.#ports.cache.load(take).catch(() => undefined);
		for (const path of gone) this.#keeper.remove(path);
		this.#isReady = true;
		this.recheck();
		this.#lanes.open();
		this.#ready();
		this.#rest();
	}

	/** Looks at every note again: those whose text or rules are not those of their card are read. */
	recheck(): void {
		const paths = this.#ports.notes.paths();
		const here = new Set(paths);
		for (const path of this.#shelf.paths()) if (!here.has(path)) this.#drop(path);
		this.#lanes.addAll(paths.filter((path) => !this.#upkeep.isFresh(path)), (path) => this.#ports.notes.modified(path));
	}

	/** A note came or changed. Cheap: two thousand of them in a row are one queue. */
	touch(path: string): void {
		this.#lanes.add(path);
	}

	/** A note, or a folder of notes, went. */
	forget(path: string): void {
		for (const each of this.#shelf.at(path)) this.#drop(each);
		this.#lanes.drop(path);
		this.#flushSoon();
	}

	/** A note, or a folder of notes, was moved: its card moves with it, nothing is read unless the rules of the new place say otherwise. */
	rename(from: string, to: string): void {
		const moved = this.#shelf.at(from).map((path) => [path, to + path.slice(from.length)] as const);
		for (const [old, path] of moved) if (!this.#upkeep.move(old, path)) this.touch(path);
		if (moved.length === 0 && this.#ports.notes.revision(to) !== null) this.touch(to);
		this.#lanes.drop(from);
		this.#flushSoon();
	}

	/** The note in front of the reader is read before all others. */
	setOpen(path: string | null): void {
		this.#lanes.setOpen(path);
	}

	/** Forgets what was kept and reads every note again; until then the cards stay as they are. */
	async rebuild(): Promise<void> {
		await this.#keeper.clear();
		this.#shelf.doubtAll();
		this.recheck();
	}

	/** The note's text with the card that was made of this very text; null where it is gone or no interview. Reads it again where it changed. */
	async open(path: string): Promise<OpenNote | null> {
		for (let attempt = 0; attempt < 3; attempt++) {
			if (this.#ports.notes.revision(path) === null) return null;
			if (!this.#upkeep.isFresh(path)) {
				await this.#lanes.run(path);
				this.#flush();
			}
			const card = this.catalog.get(path);
			if (card?.verdict.isInterview !== true) return null;
			const text = await this.#ports.notes.read(path).catch(() => null);
			if (text === null) return null;
			if (this.#upkeep.isFresh(path) && this.catalog.get(path) === card) return { card, text };
		}
		return null;
	}

	/** The words of all interviews, for searching; they stay in memory until `letGo`. A note whose words are nowhere is read again. */
	async words(): Promise<ReadonlyMap<string, NoteWords>> {
		const paths = [...this.catalog.interviews.keys()];
		const words = await this.#keeper.words(paths, () => this.#slices.step());
		for (const path of paths) {
			if (words.has(path) || !this.catalog.interviews.has(path)) continue;
			this.#shelf.doubt(path);
			this.touch(path);
		}
		return words;
	}

	/** Frees the words' memory, when nobody searches any more. */
	letGo(): void {
		this.#keeper.letGo(new Set(this.#shelf.paths()));
	}

	/** Runs the steps in the indexer's own slices. */
	inSlices<T>(steps: Generator<void, T>): Promise<T> {
		return this.#slices.run(steps);
	}

	progress(): Progress {
		return { waiting: this.#lanes.size, known: this.catalog.size, isReady: this.#isReady, cacheProblem: this.#keeper.problem };
	}

	/** Notes that could not be read, and why. */
	failures(): ReadonlyMap<string, string> {
		return this.#shelf.failures;
	}

	/** Resolves when the catalog holds every note as it is now, however early it is asked. */
	async whenRead(): Promise<void> {
		await this.#whenReady;
		await this.#lanes.settle();
	}

	/** Resolves when nothing waits any more and all is written. */
	async settle(): Promise<void> {
		await this.#lanes.settle();
		await this.#keeper.save();
	}

	/** Stops after the notes that are under way; writes what is known. */
	async end(): Promise<void> {
		this.#lanes.close();
		await this.settle();
	}

	/** Nothing waits: tell it, write it, and find who is who before a face asks for it at once. */
	#rest(): void {
		this.#flush();
		void this.#keeper.save();
		void this.#findPeople();
	}

	/** Once at a time; names that change meanwhile are found after it. */
	async #findPeople(): Promise<void> {
		if (this.#isFinding) return;
		this.#isFinding = true;
		try {
			while (this.#lanes.size === 0 && !this.catalog.knowsPeople) await this.inSlices(this.catalog.peopleInSteps());
		} finally {
			this.#isFinding = false;
		}
	}

	/** What changed without any reading is told as well, and once for many. */
	#flushSoon(): void {
		if (this.#lanes.size === 0) void Promise.resolve().then(() => this.#rest());
	}

	/** A read that failed is tried once more, behind all others; what changed meanwhile is read again. */
	async #read(path: string): Promise<void> {
		const reading = await this.#upkeep.read(path);
		if (reading === 'changed') this.#lanes.add(path);
		else if (reading === 'failed') this.#lanes.addLast(path);
	}

	#drop(path: string): void {
		this.#lanes.drop(path);
		this.#upkeep.drop(path);
	}

	#flush(): void {
		const paths = this.#shelf.takeChanges();
		if (paths.length > 0) this.#tell({ revision: this.catalog.revision, paths });
	}
}
