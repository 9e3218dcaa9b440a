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

let workbench: OpenWorkbench;
beforeAll(async () => {
	workbench = await openWorkbench({ vault: { 'Lock.md': note } });
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
	expect(JSON.parse(await cli('interview-lens:check', { path: 'Lock.md', quote: 'water teaches you to wait' }))).toMatchObject({ kind: 'verbatim', score: 1 });
	expect(JSON.parse(await cli('interview-lens:check', { path: 'Lock.md', quote: 'Fire forgives nobody who hurries.' }))).toEqual({ kind: 'absent' });
});

test('a note that is not there is told by its path', async () => {
	expect(await cli('interview-lens:read', { path: 'Nowhere.md' })).toContain('no note at Nowhere.md');
});

test('the API answers the same, and its version is frozen', async () => {
	const said = await workbench.page.evaluate(async () => {
		const { api } = window.workbench.plugin as unknown as { api: { version: number; read(path: string): Promise<object | null>; check(path: string, quote: string): Promise<object | null> } };
		return { version: api.version, isFrozen: Object.isFrozen(api), record: JSON.stringify(await api.read('Lock.md')), none: await api.read('Nowhere.md'), check: await api.check('Lock.md', 'Since my father fell ill') };
	});
	expect(said).toMatchObject({ version: 1, isFrozen: true, none: null, check: { kind: 'verbatim' } });
	expect(said.record).toBe(await cli('interview-lens:read', { path: 'Lock.md' }));
});
