// Every note is read once, and again only when it changes; whatever fails meanwhile, the catalog comes out right.
import { expect, test } from 'vitest';
import { MemoryCache } from '../../../src/app/index/memoryCache.ts';
import { indexReport } from '../../../src/app/index/report.ts';
import type { CardCache } from '../../../src/app/ports.ts';
import { readInSteps } from '../../../src/app/readNote.ts';
import type { InterviewRecord } from '../../../src/core/model/record.ts';
import { fakeLibrary, settledLibrary } from '../../fakes/library.ts';
import { fakePace } from '../../fakes/pace.ts';
import { FakeVault } from '../../fakes/vault.ts';

const talk = (host: string, guest: string, topic = 'tides'): string => [0, 1, 2, 3].map((at) => `**${host}:** What do you know of ${topic} ${at}?\n\n**${guest}:** I think that ${topic} come back ${at} times.\n`).join('\n');
const NOTES = { 'a.md': talk('Ada Lund', 'Ben Oke'), 'b/b.md': talk('Ada Lund', 'Cy Moor'), 'c.md': 'A list\n\n- of things\n' };

test('the open note is read first, then the newest, then the rest', async () => {
	const vault = new FakeVault({ 'old.md': 'x', 'middle.md': 'y', 'open.md': 'z', 'new.md': 'w' });
	vault.write('open.md', 'z');
	vault.write('old.md', 'x');
	vault.write('middle.md', 'y');
	vault.write('new.md', 'w');
	const { indexer } = fakeLibrary(vault);
	indexer.setOpen('old.md');
	await indexer.start();
	await indexer.settle();
	expect(vault.order).toEqual(['old.md', 'new.md', 'middle.md', 'open.md']);
});

test('nothing is read twice while nothing changes, and a changed note is told with its path', async () => {
	const { vault, indexer, changes } = await settledLibrary(NOTES);
	expect(vault.reads).toBe(3);
	indexer.recheck();
	await indexer.settle();
	expect(vault.reads).toBe(3);
	changes.length = 0;
	vault.write('c.md', talk('Ada Lund', 'Di Roe'));
	indexer.touch('c.md');
	await indexer.settle();
	expect(vault.reads).toBe(4);
	expect(changes.map(({ paths }) => paths)).toEqual([['c.md']]);
	expect([...indexer.catalog.interviews.keys()].sort()).toEqual(['a.md', 'b/b.md', 'c.md']);
});

test('the next start takes unchanged notes from the cache and reads the changed ones alone', async () => {
	const cache = new MemoryCache();
	const { vault, indexer } = await settledLibrary(NOTES, { cache });
	await indexer.end();
	vault.write('b/b.md', talk('Ada Lund', 'Cy Moor', 'bells'));
	vault.remove('c.md');
	vault.reads = 0;
	const next = fakeLibrary(vault, { cache });
	await next.indexer.start();
	expect(next.indexer.catalog.get('a.md')).not.toBeNull();
	await next.indexer.settle();
	expect(vault.order.slice(3)).toEqual(['b/b.md']);
	expect(next.indexer.catalog.get('c.md')).toBeNull();
	expect((await next.across.words()).size).toBe(2);
});

test('another reader, another shape and other rules make cards be made again', async () => {
	const cache = new MemoryCache();
	const { vault } = await settledLibrary(NOTES, { cache });
	for (const other of [{ reader: 'newer' }, { rulesOf: () => 'interview' }]) {
		vault.reads = 0;
		const next = fakeLibrary(vault, { cache, ...other });
		await next.indexer.start();
		await next.indexer.settle();
		expect(vault.reads).toBe(3);
	}
});

test('rules that change for one note have it read again', async () => {
	let rules = '';
	const { vault, indexer } = await settledLibrary(NOTES, { rulesOf: (path) => (path === 'a.md' ? rules : '') });
	rules = 'none';
	indexer.recheck();
	await indexer.settle();
	expect(vault.order.slice(3)).toEqual(['a.md']);
});

test('a read that fails keeps the last good card, is tried once more, and is told', async () => {
	const { vault, indexer } = await settledLibrary(NOTES);
	const good = indexer.catalog.get('a.md');
	vault.write('a.md', 'changed');
	vault.fails = true;
	indexer.touch('a.md');
	await indexer.settle();
	expect(vault.reads).toBe(3 + 2);
	expect(indexer.catalog.get('a.md')).toBe(good);
	expect(indexReport(indexer).failed).toEqual([{ path: 'a.md', why: 'cannot read a.md' }]);
	vault.fails = false;
	indexer.touch('a.md');
	await indexer.settle();
	expect(indexer.catalog.get('a.md')?.verdict.isInterview).toBe(false);
	expect(indexer.failures().size).toBe(0);
});

test('a file that vanishes while it is read leaves nothing behind', async () => {
	const vault = new FakeVault(NOTES);
	vault.meanwhile = (path) => path === 'a.md' && vault.remove('a.md');
	const { indexer } = fakeLibrary(vault);
	await indexer.start();
	await indexer.settle();
	expect(indexer.catalog.get('a.md')).toBeNull();
	expect(indexer.failures().size).toBe(0);
});

test('a note that changes while it is read is read again', async () => {
	const vault = new FakeVault(NOTES);
	let changes = 3;
	vault.meanwhile = (path) => {
		if (path === 'a.md' && changes-- > 0) vault.write('a.md', talk('Ada Lund', 'Eve Holt'));
	};
	const { indexer } = fakeLibrary(vault);
	await indexer.start();
	await indexer.settle();
	expect(indexer.catalog.get('a.md')?.speakers.map(({ name }) => name)).toEqual(['Ada Lund', 'Eve Holt']);
});

test('a rename during a read ends with one card, under the new path', async () => {
	const vault = new FakeVault(NOTES);
	const { indexer } = fakeLibrary(vault);
	let isMoved = false;
	vault.meanwhile = (path) => {
		if (path !== 'a.md' || isMoved) return;
		isMoved = true;
		vault.move('a.md', 'z.md');
		indexer.rename('a.md', 'z.md');
	};
	await indexer.start();
	await indexer.settle();
	expect(indexer.catalog.get('a.md')).toBeNull();
	expect(indexer.catalog.get('z.md')?.title).toBe('z');
});

test('a renamed folder moves its cards without reading, in the cache too', async () => {
	const cache = new MemoryCache();
	const { vault, indexer, across } = await settledLibrary({ ...NOTES, 'b/c.md': talk('Ada Lund', 'Di Roe') }, { cache });
	vault.reads = 0;
	for (const name of ['b', 'c']) vault.move(`b/${name}.md`, `x/y/${name}.md`);
	indexer.rename('b', 'x/y');
	indexer.rename('b/b.md', 'x/y/b.md');
	await indexer.settle();
	await indexer.settle();
	expect([...indexer.catalog.interviews.keys()].sort()).toEqual(['a.md', 'x/y/b.md', 'x/y/c.md']);
	expect((await across.words()).has('x/y/b.md')).toBe(true);
	const next = fakeLibrary(vault, { cache });
	await next.indexer.start();
	await next.indexer.settle();
	expect(vault.reads).toBe(0);
	expect((await next.across.words()).size).toBe(3);
});

test('a deleted folder takes its cards along', async () => {
	const { vault, indexer } = await settledLibrary(NOTES);
	vault.remove('b/b.md');
	indexer.forget('b');
	expect(indexer.catalog.get('b/b.md')).toBeNull();
});

test('a storm of two thousand changes ends with every note read as it is now, in few readings', async () => {
	const vault = new FakeVault(Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`n${at}.md`, `note ${at}`])));
	const { indexer } = fakeLibrary(vault);
	await indexer.start();
	for (let change = 0; change < 2000; change++) {
		const path = `n${change % 400}.md`;
		vault.write(path, change % 7 === 0 ? talk('Ada Lund', `Guest Nr${change % 5}`) : `note ${change}`);
		indexer.touch(path);
		if (change % 97 === 0) await new Promise((resolve) => setImmediate(resolve));
	}
	await indexer.settle();
	expect(vault.reads).toBeLessThan(2400);
	const rebuilt = await settledLibrary(Object.fromEntries(vault.paths().map((path) => [path, vault.text(path)])));
	expect(new Map([...indexer.catalog.interviews].sort())).toEqual(new Map([...rebuilt.indexer.catalog.interviews].sort()));
});

test('a cache that rejects everything loses nothing but the next start', async () => {
	const broken: CardCache = { load: () => Promise.reject(new Error('will not open')), words: () => Promise.reject(new Error('closed')), write: () => Promise.reject(new Error('QuotaExceededError')), clear: () => Promise.reject(new Error('closed')) };
	const { indexer, across } = await settledLibrary(NOTES, { cache: broken });
	expect(indexer.catalog.interviews.size).toBe(2);
	expect(indexer.progress()).toEqual({ waiting: 0, known: 3, isReady: true, cacheProblem: 'QuotaExceededError' });
	expect((await across.words()).size).toBe(2);
	await indexer.rebuild();
	await indexer.settle();
	expect(indexer.catalog.interviews.size).toBe(2);
});

test('words that the cache lost are made again', async () => {
	const cache = new MemoryCache();
	await settledLibrary(NOTES, { cache });
	const forgetful: CardCache = { load: (take) => cache.load(take), words: () => Promise.resolve(new Map()), write: () => Promise.resolve(), clear: () => Promise.resolve() };
	const { indexer, across, vault } = await settledLibrary({}, { cache: forgetful });
	for (const [path, text] of Object.entries(NOTES)) vault.write(path, text);
	indexer.recheck();
	await indexer.settle();
	await across.words();
	await indexer.settle();
	expect((await across.words()).size).toBe(2);
});

test('a rebuild reads everything and keeps the cards until then', async () => {
	const { vault, indexer } = await settledLibrary(NOTES);
	vault.reads = 0;
	await indexer.rebuild();
	expect(indexer.catalog.interviews.size).toBe(2);
	await indexer.settle();
	expect(vault.reads).toBe(3);
});

test('work rests after each slice, and what was done in it is told before', async () => {
	const pace = fakePace();
	const { changes } = await settledLibrary(Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`n${at}.md`, talk('Ada Lund', 'Ben Oke')])), { pace });
	expect(pace.rests).toBeGreaterThan(40);
	expect(changes.length).toBeGreaterThan(5);
	expect(changes.flatMap(({ paths }) => paths)).toHaveLength(40);
});

test('who is who is found when nothing waits, before anybody asks for it at once', async () => {
	const { vault, indexer, across } = await settledLibrary(NOTES);
	await expect.poll(() => indexer.catalog.knowsPeople).toBe(true);
	vault.write('c.md', talk('Ada Lund', 'Di Roe'));
	indexer.touch('c.md');
	expect(indexer.catalog.knowsPeople).toBe(true);
	await indexer.settle();
	await expect.poll(() => indexer.catalog.knowsPeople).toBe(true);
	expect(across.people.named('Di Roe')?.appearances).toHaveLength(1);
	const next = fakeLibrary(new FakeVault({}));
	await next.indexer.start();
	await expect.poll(() => next.indexer.catalog.knowsPeople).toBe(true);
});

test('opening a note that changed unseen gives its new text with its new card', async () => {
	const { vault, across } = await settledLibrary(NOTES);
	vault.write('a.md', talk('Ada Lund', 'Zoe Fry', 'ferries'));
	const note = await across.open('a.md');
	expect(note?.text).toContain('ferries');
	expect(note?.card.speakers[1]?.name).toBe('Zoe Fry');
	expect(await across.open('c.md')).toBeNull();
	expect(await across.open('gone.md')).toBeNull();
});

test('the report tells what was taken, refused and doubtful, and leaves out what the reader said', async () => {
	const unsure = (path: string, text: string): Generator<void, InterviewRecord> =>
		(function* (): Generator<void, InterviewRecord> {
			const record = yield* readInSteps(path, text, { readerSays: path === 'said.md' ? 'none' : null });
			return { ...record, verdict: { ...record.verdict, confidence: path === 'c.md' ? 0.02 : path === 'a.md' ? 0.52 : 0.6 } };
		})();
	const { indexer } = await settledLibrary({ ...NOTES, 'said.md': talk('Ada Lund', 'Di Roe') }, { read: unsure });
	const report = indexReport(indexer);
	expect(report.taken.map(({ path }) => path)).toEqual(['a.md', 'b/b.md']);
	expect(report.refused.map(({ path }) => path)).toEqual(['c.md', 'said.md']);
	expect(report.doubtful.map(({ path }) => path)).toEqual(['a.md', 'b/b.md']);
});
