// The cache in a database: what goes in comes out, and a database that misbehaves costs readings alone.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import type { KeptNote } from '../../../src/app/ports.ts';
import { readNote } from '../../../src/app/readNote.ts';
import { makeCard } from '../../../src/core/index/makeCard.ts';
import { finish } from '../../../src/core/model/steps.ts';
import { CardDatabase } from '../../../src/obsidian/library/cardDatabase.ts';
import { fakeLibrary, settledLibrary } from '../../fakes/library.ts';

const TALK = [0, 1, 2, 3].map((at) => `**Ada Lund:** What of [[tides]] ${at}?\n\n**李飞飞：**我觉得潮水会回来${at}。\n`).join('\n');
const kept = (path: string, stamp = '1'): KeptNote => ({ path, stamp, ...finish(makeCard(readNote(path, TALK), TALK)) });
const loaded = async (cache: CardDatabase): Promise<Omit<KeptNote, 'words'>[]> => {
	const all: Omit<KeptNote, 'words'>[] = [];
	await cache.load(async (notes) => void all.push(...(await Promise.resolve(notes))));
	return all;
};

beforeEach(() => {
	globalThis.indexedDB = new IDBFactory();
});

test('cards and words come out as they went in, in as many portions as it takes', async () => {
	const cache = new CardDatabase('vault');
	const notes = Array.from({ length: 260 }, (_, at) => kept(`n${String(at).padStart(3, '0')}.md`));
	await cache.write(notes, []);
	expect(await loaded(cache)).toEqual(notes.map(({ path, stamp, card }) => ({ path, stamp, card })));
	expect((await cache.words(['n007.md', 'gone.md'])).get('n007.md')).toEqual(notes[7]?.words);
}, 30_000);

test('a note that goes takes its words along, and so does one that is no interview any more', async () => {
	const cache = new CardDatabase('vault');
	await cache.write([kept('a.md'), kept('b.md')], []);
	await cache.write([{ ...kept('a.md', '2'), words: null }], ['b.md']);
	expect((await loaded(cache)).map(({ path, stamp }) => [path, stamp])).toEqual([['a.md', '2']]);
	expect((await cache.words(['a.md', 'b.md'])).size).toBe(0);
	await cache.clear();
	expect(await loaded(cache)).toEqual([]);
});

test('vaults do not mix, and two windows of one vault may both write', async () => {
	const [one, two, other] = [new CardDatabase('vault'), new CardDatabase('vault'), new CardDatabase('other')];
	await Promise.all([one.write([kept('a.md'), kept('b.md')], []), two.write([kept('b.md', '2')], ['c.md']), other.write([kept('z.md')], [])]);
	expect((await loaded(one)).map(({ path }) => path)).toEqual(['a.md', 'b.md']);
	expect((await loaded(other)).map(({ path }) => path)).toEqual(['z.md']);
});

test('a database of a newer version, or with other stores, is made anew', async () => {
	const newer = await openDB('interview-lens/vault', 9, { upgrade: (database) => void database.createObjectStore('else') });
	newer.close();
	const cache = new CardDatabase('vault');
	await cache.write([kept('a.md')], []);
	expect((await loaded(cache)).map(({ path }) => path)).toEqual(['a.md']);
});

test('a write that breaks off in the middle leaves nothing of it', async () => {
	const cache = new CardDatabase('vault');
	await cache.write([kept('a.md')], []);
	const broken = { ...kept('b.md'), words: { terms: (): string => 'cannot be copied' } } as unknown as KeptNote;
	await expect(cache.write([kept('a.md', '2'), broken], [])).rejects.toThrow();
	expect((await loaded(cache)).map(({ path, stamp }) => [path, stamp])).toEqual([['a.md', '1']]);
});

test('a window that needs a newer version gets the database; the next question opens it again', async () => {
	const cache = new CardDatabase('vault');
	await cache.write([kept('a.md')], []);
	const newer = await openDB('interview-lens/vault', 2);
	newer.close();
	await cache.write([kept('b.md')], []);
	expect((await loaded(cache)).map(({ path }) => path)).toEqual(['b.md']);
});

test('a database that will not open rejects, and opens when it can again', async () => {
	const cache = new CardDatabase('vault');
	const working = globalThis.indexedDB;
	globalThis.indexedDB = { open: () => { throw new DOMException('denied', 'SecurityError'); } } as unknown as IDBFactory;
	await expect(cache.write([kept('a.md')], [])).rejects.toThrow('denied');
	globalThis.indexedDB = working;
	await cache.write([kept('a.md')], []);
	expect(await loaded(cache)).toHaveLength(1);
});

test('the next start reads nothing', async () => {
	const { vault, indexer } = await settledLibrary({ 'a.md': TALK, 'b.md': 'a list' }, { cache: new CardDatabase('vault') });
	await indexer.end();
	vault.reads = 0;
	const next = fakeLibrary(vault, { cache: new CardDatabase('vault') });
	await next.indexer.start();
	await next.indexer.settle();
	expect(vault.reads).toBe(0);
	expect(next.indexer.catalog.get('a.md')).toEqual(indexer.catalog.get('a.md'));
});
