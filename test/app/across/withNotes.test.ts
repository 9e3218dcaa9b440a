// Notes of a list are opened in its order, each once, and some ahead.
import { expect, test } from 'vitest';
import { mentionsOf } from '../../../src/app/across/mentions.ts';
import { withNotes } from '../../../src/app/across/withNotes.ts';
import { settledLibrary } from '../../fakes/library.ts';
import { stepped } from '../../fakes/stepped.ts';

const talk = (turns: number): string => Array.from({ length: turns }, (_, at) => (at % 2 === 0 ? `**Ann Low:** Do you know Bo Ek ${at}?\n` : `**Cy Moor:** I do, and he knows Ann Low ${at}.\n`)).join('\n');

test('each of the list comes with its note, several are fetched before the first is given, none twice', async () => {
	const paths = Array.from({ length: 30 }, (_, at) => `n${at}.md`);
	const { vault, across } = await settledLibrary(Object.fromEntries(paths.map((path) => [path, talk(6)])));
	vault.reads = 0;
	const got: string[] = [];
	for await (const [{ path }, note] of withNotes(across, [...paths, 'gone.md', ...paths].map((each) => ({ path: each })))) {
		if (got.length === 0) expect(vault.reads).toBeGreaterThan(8);
		got.push(`${path} ${note?.card.path ?? 'none'}`);
	}
	expect(got).toEqual([...paths.map((path) => `${path} ${path}`), 'gone.md none', ...paths.map((path) => `${path} ${path}`)]);
	expect(vault.reads).toBe(30);
});

test('the names in a long note are found with rests', async () => {
	const { across } = await settledLibrary({ 'a.md': talk(400) });
	const note = (await across.open('a.md')) ?? expect.fail('no interview');
	let rests = 0;
	const mentions = stepped(mentionsOf(across, await across.names(), note), () => rests++);
	expect(rests).toBeGreaterThan(8);
	// Bo Ek speaks nowhere; Ann Low is mentioned in each answer.
	expect(mentions).toHaveLength(200);
});
