// What other programs ask of the plugin: the API of the loaded plugin and Obsidian's own command line.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorkbench } from '../workbench/driver.ts';
import type { OpenWorkbench } from '../workbench/driver.ts';

const note = `# At the lock

**Ines:** How long have you kept this lock?

**Bo:** Since my father fell ill, so thirty years. Water teaches you to wait.

**Ines:** And what does it teach you about people?

**Bo:** That they shout at the gate, and the gate does not mind. I open it when the levels are even.

**Ines:** Will somebody keep it after you?

**Bo:** My niece says she will. I say she should first see a winter here.
`;

const other = `# At the weir

**Ines:** Who taught you to watch the water?

**Kaja Brun:** Bo did, at the lock. He says a gate does not mind who shouts. See [[Lock]].

**Ines:** And what do you watch?

**Kaja Brun:** The levels. When the levels are even nobody needs to hurry.
`;

const third = `# At the marsh

**Host:** I read that people fear the fog of the marsh. Is it cold?

**Ole Ström:** It smells of bread, early in the morning.

**Host:** Who bakes there?

**Ole Ström:** My sister, with two ovens and no clock.
`;

let workbench: OpenWorkbench;
beforeAll(async () => {
	workbench = await openWorkbench({ vault: { 'Lock.md': note, 'Weir.md': other, 'Marsh.md': third, 'List.md': '- rope\n- paint\n' } });
});
afterAll(async () => {
	await workbench.close();
	expect(workbench.errors).toEqual([]);
});

const cli = (id: string, params: Record<string, string>): Promise<string> => workbench.page.evaluate(([name, given]) => window.workbench.cli(name, given).catch(String), [id, params] as const);

test('a note is read as a record', async () => {
	const record = JSON.parse(await cli('interview-lens:read', { path: 'Lock.md' })) as { schema: number; verdict: { isInterview: boolean; reasons: { words: string }[] }; speakers: { name: string }[] };
	expect(record).toMatchObject({ schema: 1, verdict: { isInterview: true }, speakers: [{ name: 'Ines' }, { name: 'Bo' }] });
	expect(record.verdict.reasons.map((reason) => reason.words)).toContain('2 speaker labels recur over 6 turns.');
});

test('a quote is checked against the note', async () => {
	expect(JSON.parse(await cli('interview-lens:check', { path: 'Lock.md', quote: 'water teaches you to wait' }))).toMatchObject({ kind: 'near', turn: 't2', speaker: 'Bo', words: 'Water teaches you to wait' });
	expect(JSON.parse(await cli('interview-lens:check', { path: 'Lock.md', quote: 'Water teaches you to wait' }))).toMatchObject({ kind: 'verbatim', likeness: 1 });
	expect(JSON.parse(await cli('interview-lens:check', { path: 'Lock.md', quote: 'Fire forgives nobody who hurries.' }))).toMatchObject({ kind: 'absent' });
});

test('the interviews are listed, without what is none', async () => {
	const list = JSON.parse(await cli('interview-lens:list', {})) as { path: string; turns: number; speakers: { name: string; person: string | null }[] }[];
	expect(list.map(({ path, turns }) => [path, turns])).toEqual([['Lock.md', 6], ['Marsh.md', 4], ['Weir.md', 4]]);
	expect(list[2]?.speakers).toMatchObject([{ name: 'Ines', person: null }, { name: 'Kaja Brun', person: 'kaja brun' }]);
});

test('viewpoints come with the words that carry them', async () => {
	const { viewpoints } = JSON.parse(await cli('interview-lens:viewpoints', { path: 'Lock.md' })) as { viewpoints: { evidence: { quote: string }[] }[] };
	expect(viewpoints.length).toBeGreaterThan(0);
	for (const { evidence } of viewpoints) for (const { quote } of evidence) expect(note).toContain(quote);
});

test('a statement is cited over all interviews, or in one; what nobody says has no support', async () => {
	const cite = async (given: Record<string, string>): Promise<unknown> => JSON.parse(await cli('interview-lens:cite', given));
	expect(await cite({ text: 'Water teaches you to wait' })).toMatchObject({ notes: [{ path: 'Lock.md', evidence: [{ turn: 't2', speaker: 'Bo', quote: 'Water teaches you to wait.' }] }] });
	expect(await cite({ text: 'Water teaches you to wait', path: 'Weir.md' })).toMatchObject({ support: 'none', notes: [] });
	expect(await cite({ text: 'Submarines eat marmalade on Thursdays' })).toMatchObject({ support: 'none', notes: [] });
	expect(await cite({ text: 'People fear the fog of the marsh' })).toMatchObject({ support: 'none', notes: [{ path: 'Marsh.md', support: 'none', evidence: [], asked: { turn: 't1', speaker: 'Host', quote: 'I read that people fear the fog of the marsh.' } }] });
});

test('a person, what was said, and what hangs together are told over all interviews', async () => {
	expect(JSON.parse(await cli('interview-lens:person', { name: 'Kaja Brun' }))).toMatchObject({ id: 'kaja brun', appearances: [{ path: 'Weir.md', role: 'respondent' }] });
	expect(JSON.parse(await cli('interview-lens:search', { q: 'levels', speaker: 'Kaja' }))).toMatchObject({ all: 1, turns: [{ path: 'Weir.md', turn: 't4', speaker: { name: 'Kaja Brun' }, complete: true }] });
	expect(JSON.parse(await cli('interview-lens:relate', { path: 'Lock.md' }))).toMatchObject({ path: 'Lock.md', related: [{ path: 'Weir.md' }] });
	expect(await cli('interview-lens:search', { q: 'levels', role: 'king' })).toContain('role= is one of interviewer');
});

test('a summary of a part is told as what was chosen', async () => {
	expect(JSON.parse(await cli('interview-lens:summarise', { path: 'Lock.md', speaker: 'bo', length: 'short' }))).toMatchObject({ scope: { kind: 'speaker', of: 'bo' }, length: 'short' });
	expect(await cli('interview-lens:summarise', { path: 'Lock.md', section: 'Nowhere' })).toContain('nothing at path=Lock.md section=Nowhere');
});

test('an interview is exported in each form that it can be told in, bytes as base64', async () => {
	const formats = ['markdown', 'text', 'csv', 'tsv', 'json', 'qdpx'];
	const told = await Promise.all(formats.map(async (format) => JSON.parse(await cli('interview-lens:export', { path: 'Lock.md', format })) as { format: string; extension: string; encoding: string; content: string }));
	expect(told.map(({ format, extension, encoding }) => [format, extension, encoding].join(' '))).toEqual(['markdown md text', 'text txt text', 'csv csv text', 'tsv tsv text', 'json json text', 'qdpx qdpx base64']);
	expect(told[1]?.content).toContain('Bo: Since my father fell ill, so thirty years.');
	expect(Buffer.from(told[5]?.content ?? '', 'base64').subarray(0, 2).toString()).toBe('PK');
	expect(await cli('interview-lens:export', { path: 'Lock.md', format: 'vtt' })).toContain('nothing at path=Lock.md format=vtt');
	expect(await cli('interview-lens:export', { path: 'Lock.md', format: 'pdf' })).toContain('format= is one of markdown');
});

test('what is not there is told by what was asked, and what is missing by its name', async () => {
	expect(await cli('interview-lens:read', { path: 'Nowhere.md' })).toContain('nothing at path=Nowhere.md');
	expect(await cli('interview-lens:person', { name: 'Nemo' })).toContain('nothing at name=Nemo');
	expect(await cli('interview-lens:check', { path: 'Lock.md' })).toContain('quote');
});

test('nothing opens and nothing is changed by asking', async () => {
	expect(await workbench.page.locator('.modal, .prompt').count()).toBe(0);
	expect(await workbench.page.evaluate(() => window.workbench.app.vault.getFiles().map(({ path }) => path).sort())).toEqual(['List.md', 'Lock.md', 'Marsh.md', 'Weir.md']);
});

test('the API answers the same, and its version is frozen', async () => {
	const said = await workbench.page.evaluate(async () => {
		const { api } = window.workbench.plugin as unknown as { api: { version: number; read(path: string): Promise<object | null>; check(path: string, quote: string): Promise<object | null> } };
		return { version: api.version, isFrozen: Object.isFrozen(api), record: JSON.stringify(await api.read('Lock.md')), none: await api.read('Nowhere.md'), check: await api.check('Lock.md', 'Since my father fell ill') };
	});
	expect(said).toMatchObject({ version: 1, isFrozen: true, none: null, check: { kind: 'verbatim' } });
	expect(said.record).toBe(await cli('interview-lens:read', { path: 'Lock.md' }));
});

test('a summary is placed and written anew only by the two whose names say so, and nothing else in the note changes', async () => {
	const path = 'Weir.md';
	const text = (): Promise<string> => workbench.page.evaluate(async (name) => {
		const file = window.workbench.app.vault.getFileByPath(name);
		return file === null ? '' : await window.workbench.app.vault.read(file);
	}, path);
	expect(JSON.parse(await cli('interview-lens:update-summaries', { path }))).toEqual({ path, changed: 0, kept: 0, all: 0, missing: [] });
	expect(await text()).toBe(other);
	expect(await cli('interview-lens:place-summary', { path: 'List.md' })).toContain('nothing at path=List.md');
	expect(JSON.parse(await cli('interview-lens:place-summary', { path, speaker: 'Kaja Brun', length: 'short' }))).toEqual({ path, changed: 1, kept: 0 });
	const placed = await text();
	expect([placed.startsWith('<!-- interview-lens:summary scope=speaker of='), placed.endsWith(`\n\n${other}`)]).toEqual([true, true]);
	expect(JSON.parse(await cli('interview-lens:place-summary', { path, speaker: 'Kaja Brun', length: 'short' }))).toMatchObject({ changed: 0 });
	expect(await text()).toBe(placed);
	const changed = other.replace('Bo did, at the lock.', 'Bo did, at the lock, for years.');
	await workbench.page.evaluate(async ([name, old, now]) => {
		const file = window.workbench.app.vault.getFileByPath(name);
		if (file !== null) await window.workbench.app.vault.process(file, (all) => all.replace(old, now));
	}, [path, other, changed] as const);
	const updated = await workbench.page.evaluate((name) => (window.workbench.plugin as unknown as { api: { updateSummaries(path: string): Promise<object | null> } }).api.updateSummaries(name), path);
	expect(updated).toMatchObject({ path, changed: 1, all: 1, missing: [] });
	expect((await text()).endsWith(`\n\n${changed}`)).toBe(true);
	expect(await workbench.page.locator('.notice, .modal, .prompt').count()).toBe(0);
});

test('a summary in a note that is no interview stays as it is and is told as missing', async () => {
	const stays = await workbench.page.evaluate(async () => {
		const { vault } = window.workbench.app;
		const file = vault.getFileByPath('List.md');
		if (file === null) return false;
		const text = '<!-- interview-lens:summary scope=note length=short -->\n\nOf a talk that was here once.\n\n<!-- /interview-lens:summary 0000 -->\n\n- rope\n- paint\n';
		await vault.modify(file, text);
		const { api } = window.workbench.plugin as unknown as { api: { updateSummaries(path: string): Promise<object | null> } };
		return { told: await api.updateSummaries('List.md'), isSame: (await vault.read(file)) === text };
	});
	expect(stays).toEqual({ told: { path: 'List.md', changed: 0, kept: 0, all: 1, missing: [{ kind: 'note' }] }, isSame: true });
});
