// The cache of cards in IndexedDB: one database for each vault, one small record for each note, words apart from cards.
import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { Card } from '../../core/index/card.ts';
import type { NoteWords } from '../../core/index/search/noteWords.ts';
import type { CardCache, KeptNote } from '../../app/ports.ts';

interface Schema extends DBSchema {
	cards: { key: string; value: { readonly path: string; readonly stamp: string; readonly card: Card } };
	words: { key: string; value: { readonly path: string; readonly words: NoteWords } };
}

/** Version of the stores. Another version empties them: what they held can be made again. */
const VERSION = 1;
/** Records that are loaded in one step: a few milliseconds. */
const PORTION = 250;

/** Opens when first asked. Every method rejects where the database will not open; another window that needs a newer version gets its way. */
export class CardDatabase implements CardCache {
	readonly #name: string;
	#opened: Promise<IDBPDatabase<Schema>> | null = null;

	/** `vault` tells vaults apart. */
	constructor(vault: string) {
		this.#name = `interview-lens/${vault}`;
	}

	async load(take: (notes: readonly Omit<KeptNote, 'words'>[]) => Promise<void>): Promise<void> {
		const database = await this.#open();
		for (let range: IDBKeyRange | null = null; ; ) {
			const portion: Schema['cards']['value'][] = await database.getAll('cards', range, PORTION);
			await take(portion);
			const last = portion.at(-1);
			if (last === undefined || portion.length < PORTION) return;
			range = IDBKeyRange.lowerBound(last.path, true);
		}
	}

	async words(paths: readonly string[]): Promise<ReadonlyMap<string, NoteWords>> {
		const transaction = (await this.#open()).transaction('words');
		const found = await Promise.all(paths.map((path) => transaction.store.get(path)));
		return new Map(found.flatMap((each) => (each === undefined ? [] : [[each.path, each.words] as const])));
	}

	async write(put: readonly KeptNote[], remove: readonly string[]): Promise<void> {
		const transaction = (await this.#open()).transaction(['cards', 'words'], 'readwrite', { durability: 'relaxed' });
		const [cards, words] = [transaction.objectStore('cards'), transaction.objectStore('words')];
		const requests: Promise<unknown>[] = [transaction.done];
		try {
			for (const path of remove) {
				requests.push(cards.delete(path));
				requests.push(words.delete(path));
			}
			for (const { path, stamp, card, words: own } of put) {
				requests.push(cards.put({ path, stamp, card }));
				requests.push(own === null ? words.delete(path) : words.put({ path, words: own }));
			}
			await Promise.all(requests);
		} catch (error) {
			// What was already put would be kept otherwise: all or nothing.
			await abort(transaction, requests);
			throw error;
		}
	}

	async clear(): Promise<void> {
		const transaction = (await this.#open()).transaction(['cards', 'words'], 'readwrite');
		await Promise.all([transaction.objectStore('cards').clear(), transaction.objectStore('words').clear(), transaction.done]);
	}

	/** Frees the database for others. */
	async close(): Promise<void> {
		const opened = this.#opened;
		this.#opened = null;
		(await opened?.catch(() => null))?.close();
	}

	#open(): Promise<IDBPDatabase<Schema>> {
		this.#opened ??= openOnce(this.#name, () => (this.#opened = null)).catch((error: unknown) => {
			this.#opened = null;
			throw error;
		});
		return this.#opened;
	}
}

async function abort(transaction: { abort: () => void }, requests: readonly Promise<unknown>[]): Promise<void> {
	try {
		transaction.abort();
	} catch {
		// It has ended already.
	}
	await Promise.allSettled(requests);
}

/** A database of a newer version than ours, or one that is damaged, is deleted and made anew. */
async function openOnce(name: string, lost: () => void): Promise<IDBPDatabase<Schema>> {
	const open = (): Promise<IDBPDatabase<Schema>> =>
		openDB<Schema>(name, VERSION, {
			upgrade(database) {
				for (const store of [...database.objectStoreNames]) database.deleteObjectStore(store);
				database.createObjectStore('cards', { keyPath: 'path' });
				database.createObjectStore('words', { keyPath: 'path' });
			},
			blocking: (_, __, event) => {
				(event.target as IDBDatabase).close();
				lost();
			},
			terminated: lost,
		});
	try {
		return await open();
	} catch (error) {
		if (!(error instanceof DOMException) || error.name !== 'VersionError') throw error;
		await new Promise<void>((resolve, reject) => {
			const request = indexedDB.deleteDatabase(name);
			request.onsuccess = () => resolve();
			request.onerror = () => reject(error);
			request.onblocked = () => reject(error);
		});
		return await open();
	}
}
