// Readings are kept while nothing changes, and a failed read loses nothing.
import { expect, test } from 'vitest';
import { findConnections } from '../../src/app/connections.ts';
import { Library } from '../../src/app/library.ts';
import { readNote } from '../../src/app/readNote.ts';
import { DEFAULT_RULES, readerSays, withNote, withRename } from '../../src/app/rules.ts';
import { FakeVault } from '../fakes/vault.ts';

const TALK = '**Ada:** One?\n**Ben:** Two.\n**Ada:** Three?\n**Ben:** Four.\n';

test('a note is read once until it changes', async () => {
	const vault = new FakeVault({ 'a.md': TALK });
	const library = new Library(vault, () => DEFAULT_RULES);
	const first = await library.read('a.md');
	expect(await library.read('a.md')).toBe(first);
	vault.write('a.md', `${TALK}**Ada:** Five?\n`);
	expect((await library.read('a.md'))?.record.turns).toHaveLength(5);
	expect(vault.reads).toBe(2);
});

test('a read that fails keeps the last good reading; a note that was never read rejects; a note that is gone is null', async () => {
	const vault = new FakeVault({ 'a.md': TALK, 'b.md': TALK });
	const library = new Library(vault, () => DEFAULT_RULES);
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
	const library = new Library(new FakeVault({}), () => DEFAULT_RULES);
	const texts = [TALK, `${TALK}**Ada:** Five?\n`, TALK.replace('Two', 'Too')];
	for (const path of ['a.md', 'b.md', 'a.md']) {
		for (const text of texts) expect(library.readText(path, text)).toEqual({ record: readNote(path, text), text });
	}
});

test('what the reader said of a note counts before folders and tags, and both before the text', async () => {
	const rules = { ...DEFAULT_RULES, folders: 'talks/\n', tags: '#interview' };
	expect(readerSays(rules, 'talks/a.md', [])).toBe('interview');
	expect(readerSays(rules, 'talksy/a.md', [])).toBeNull();
	expect(readerSays(rules, 'a.md', ['Interview'])).toBe('interview');
	expect(readerSays(withNote(rules, 'talks/a.md', 'none'), 'talks/a.md', [])).toBe('none');
	const vault = new FakeVault({ 'x/a.md': 'Ada: once\nBen: once' });
	let said = DEFAULT_RULES;
	const library = new Library(vault, () => said);
	expect((await library.read('x/a.md'))?.record.verdict.isInterview).toBe(false);
	said = withNote(said, 'x/a.md', 'interview');
	expect((await library.read('x/a.md'))?.record.turns).toHaveLength(2);
	expect(withRename(said, 'x', 'y').notes).toEqual({ 'y/a.md': 'interview' });
	expect(withNote(said, 'x/a.md', null)).toEqual(DEFAULT_RULES);
});

test('connections are the interviews that link here or are linked from here', async () => {
	const vault = new FakeVault({ 'a.md': TALK, 'b.md': `---\ntitle: B\n---\n${TALK}`, 'c.md': `---\ntitle: C\n---\n${TALK}`, 'd.md': 'no talk', 'e.md': TALK });
	vault.links = { 'a.md': ['b.md', 'd.md', 'a.md'], 'b.md': ['a.md'], 'c.md': ['a.md'] };
	const library = new Library(vault, () => DEFAULT_RULES);
	expect(await findConnections(library, vault, 'a.md')).toEqual([
		{ path: 'b.md', title: 'B', direction: 'both' },
		{ path: 'c.md', title: 'C', direction: 'to-here' },
	]);
});
