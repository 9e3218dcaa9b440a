// Readings are kept while nothing changes, and a failed read loses nothing.
import { expect, test } from 'vitest';
import { Library } from '../../src/app/library.ts';
import { readNote } from '../../src/app/readNote.ts';
import { DEFAULT_RULES, readerSays } from '../../src/app/rules.ts';
import type { Correction } from '../../src/core/model/correction.ts';
import { FakeVault } from '../fakes/vault.ts';

const NONE: readonly Correction[] = [];
const NO_CORRECTIONS = { of: (): readonly Correction[] => NONE };
const TALK = '**Ada:** One?\n**Ben:** Two.\n**Ada:** Three?\n**Ben:** Four.\n';

test('a note is read once until it changes', async () => {
	const vault = new FakeVault({ 'a.md': TALK });
	const library = new Library(vault, () => DEFAULT_RULES, NO_CORRECTIONS);
	const first = await library.read('a.md');
	expect(await library.read('a.md')).toBe(first);
	vault.write('a.md', `${TALK}**Ada:** Five?\n`);
	expect((await library.read('a.md'))?.record.turns).toHaveLength(5);
	expect(vault.reads).toBe(2);
});

test('a read that fails keeps the last good reading; a note that was never read rejects; a note that is gone is null', async () => {
	const vault = new FakeVault({ 'a.md': TALK, 'b.md': TALK });
	const library = new Library(vault, () => DEFAULT_RULES, NO_CORRECTIONS);
	const good = await library.read('a.md');
	vault.write('a.md', 'changed');
	vault.fails = true;
	expect(await library.read('a.md')).toBe(good);
	await expect(library.read('b.md')).rejects.toThrow('cannot read');
	vault.fails = false;
	vault.remove('a.md');
	expect(await library.read('a.md')).toBeNull();
});

test('text in front of the reader is read again with what is known of it, for one note at a time', () => {
	const library = new Library(new FakeVault({}), () => DEFAULT_RULES, NO_CORRECTIONS);
	const texts = [TALK, `${TALK}**Ada:** Five?\n`, TALK.replace('Two', 'Too')];
	for (const path of ['a.md', 'b.md', 'a.md']) {
		for (const text of texts) expect(library.readText(path, text)).toEqual({ record: readNote(path, text), text });
	}
});

test('folders and tags say that a note is an interview, and the reader\'s word on the note counts before them', () => {
	const rules = { ...DEFAULT_RULES, folders: 'talks/\n', tags: '#interview' };
	expect(readerSays(rules, 'talks/a.md', [])).toBe('interview');
	expect(readerSays(rules, 'talksy/a.md', [])).toBeNull();
	expect(readerSays(rules, 'a.md', ['Interview'])).toBe('interview');
	const library = new Library(new FakeVault({ 'talks/a.md': TALK }), () => rules, { of: () => [{ id: 'x', kind: 'verdict', says: 'none' }] });
	expect(library.says('talks/a.md')).toBe('none');
	expect(library.readText('talks/a.md', TALK).record.verdict.isInterview).toBe(false);
});
