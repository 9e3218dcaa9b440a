// How two viewpoints stand to each other, as the reader says it: kept by words, seen from both notes, taken back.
import { expect, test } from 'vitest';
import { relatedNotes } from '../../../src/app/across/backlinks.ts';
import type { Reason } from '../../../src/app/across/reasons.ts';
import { sayStance } from '../../../src/app/across/stances.ts';
import { CorrectionStore } from '../../../src/app/corrections/store.ts';
import { Across } from '../../../src/app/across/across.ts';
import { readInSteps } from '../../../src/app/readNote.ts';
import { FakeCorrectionsFile } from '../../fakes/corrections.ts';
import { settledLibrary } from '../../fakes/library.ts';

const NOTES = {
	'tides.md': '**Ann Low:** What do logbooks tell of the harbour storms?\n\n**Marit Tveldal:** Logbooks hide every harbour storm, because the harbour master pays for the ink.\n\n**Ann Low:** And the storms?\n\n**Marit Tveldal:** I was told so as a child.\n',
	'quay.md': '**Bo Ek:** You know the harbour?\n\n**Cy Moor:** Logbooks hide no harbour storm, because the harbour master reads the ink.\n\n**Bo Ek:** Every page?\n\n**Cy Moor:** I read all of them.\n',
};

type Related = Extract<Reason, { kind: 'viewpoint' }>;

const file = new FakeCorrectionsFile();
const store = new CorrectionStore(file, () => undefined);
const { indexer, vault } = await settledLibrary(NOTES, { read: (path, text) => readInSteps(path, text, { readerSays: 'interview', viewpoints: 3 }) });
const across = new Across(indexer, vault, store);
const pairFrom = async (path: string): Promise<Related | undefined> => (await relatedNotes(across, path))?.flatMap(({ reasons }) => reasons).find((reason): reason is Related => reason.kind === 'viewpoint' && reason.here.text.includes('ink'));
async function say(path: string, says: 'agrees' | 'differs' | null): Promise<void> {
	const pair = await pairFrom(path);
	const [one, other] = [pair?.here.passage ?? expect.fail('no passage here'), pair?.there.passage ?? expect.fail('no passage there')];
	const [here, there] = [(await across.open(one.path)) ?? expect.fail(one.path), (await across.open(other.path)) ?? expect.fail(other.path)];
	const changes = sayStance(store, { note: here, passage: one }, { note: there, passage: other }, says);
	if (changes === 'words-repeated') expect.fail(changes);
	else for (const [at, change] of changes) await store.change(at, change);
}

test('the word of the reader is seen from both notes, replaces what was said from the other one, and is taken back', async () => {
	expect((await pairFrom('tides.md'))?.stance?.by).not.toBe('reader');
	await say('tides.md', 'agrees');
	expect((await pairFrom('tides.md'))?.stance).toEqual({ kind: 'agrees', cues: ['', ''], by: 'reader' });
	expect((await pairFrom('quay.md'))?.stance?.kind).toBe('agrees');
	await say('quay.md', 'differs');
	expect((await pairFrom('tides.md'))?.stance).toMatchObject({ kind: 'differs', by: 'reader' });
	expect([...store.of('tides.md'), ...store.of('quay.md')]).toHaveLength(1);
	expect(file.text).toContain('"kind":"stance"');
	await store.load();
	expect(store.unread).toEqual([]);
	await say('tides.md', null);
	expect((await pairFrom('tides.md'))?.stance?.by).not.toBe('reader');
	expect([...store.of('tides.md'), ...store.of('quay.md')]).toEqual([]);
});

test('it holds when the other note is renamed and when words before the passage change', async () => {
	await say('tides.md', 'differs');
	vault.move('quay.md', 'old/quay.md');
	indexer.rename('quay.md', 'old/quay.md');
	vault.write('tides.md', `Added above.\n\n${vault.text('tides.md')}`);
	indexer.touch('tides.md');
	await indexer.settle();
	expect((await pairFrom('tides.md'))?.stance).toMatchObject({ kind: 'differs', by: 'reader' });
});
