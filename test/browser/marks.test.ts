// Speaker marks in editing mode, folds, and going through a note by commands.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { openWorkbench } from '../workbench/driver.ts';
import type { OpenWorkbench } from '../workbench/driver.ts';
import { keep, sampleVault, settledTop } from './look.ts';
import { longInterview } from './turns.ts';

const CHINESE = '访谈/林牧舟：让机器学会说我没看清.md';
const lines = readFileSync(`${sampleVault}/${CHINESE}`, 'utf8').split('\n');
const LINE = 24;

let bench: OpenWorkbench;
let page: Page;
const open = async (options: Parameters<typeof openWorkbench>[0] = {}): Promise<void> => {
	bench = await openWorkbench({ vault: sampleVault, query: { note: CHINESE }, ...options });
	page = bench.page;
	await page.locator('.interview-lens').waitFor();
};
afterEach(async ({ task }) => {
	await keep(page, `marks-${task.name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 50)}`);
	expect(bench.errors).toEqual([]);
	await bench.close();
});

const run = (command: string): Promise<unknown> => page.evaluate((id) => window.workbench.run(id), `interview-lens:${command}`);
const jumpTo = (line: number): Promise<unknown> => page.evaluate(([file, at]) => window.workbench.protocol('interview-lens', { file, line: at }), [CHINESE, String(line + 1)] as const);
const cursor = (line: number, ch = 0): Promise<void> => page.evaluate(([at, column]) => window.workbench.app.workspace.activeEditor?.editor?.setCursor(at, column), [line, ch] as const);
const cursorLine = (): Promise<number> => page.evaluate(() => window.workbench.app.workspace.activeEditor?.editor?.getCursor().line ?? -1);
const put = (line: number, ch: number, words: string): Promise<void> =>
	page.evaluate(([at, column, inserted]) => window.workbench.app.workspace.activeEditor?.editor?.replaceRange(inserted, { line: at, ch: column }), [line, ch, words] as const);
const note = (): Promise<string> => page.evaluate(() => window.workbench.app.workspace.activeEditor?.editor?.getValue() ?? '');
const labels = (): ReturnType<Page['locator']> => page.locator('.cm-content .interview-lens-label');
const marked = (words: string): ReturnType<Page['locator']> => page.locator('.cm-line.interview-lens-line', { hasText: words });

describe('marks in editing mode', () => {
	test('colour the label and the edge of each turn, whether its bold is broken or not', async () => {
		await open();
		await jumpTo(62);
		await labels().first().waitFor();
		const shown = await labels().allTextContents();
		expect(shown).toEqual(expect.arrayContaining(['**主持人：**', '**林牧舟：**']));
		const [host, guest] = await Promise.all(['主持人：**为什么？', '因为有人等不起'].map((words) => marked(words).first().getAttribute('class')));
		expect(host).toMatch(/interview-lens-colour-0/);
		expect(guest).toMatch(/interview-lens-colour-1/);
		// The lines between turns belong to nobody.
		expect(await page.locator('.cm-line.interview-lens-line', { hasText: /^## / }).count()).toBe(0);
	});

	test('follow what is typed, and the note keeps every character', async () => {
		await open();
		await jumpTo(25);
		await labels().first().waitFor();
		await put(26, 0, '**主持人：** 海会骗人吗？\n');
		await marked('海会骗人吗').waitFor();
		await put(25, (lines[25] ?? '').length, '再说一句');
		expect(await marked('再说一句').count()).toBe(1);
		expect(await note()).toBe([...lines.slice(0, 25), `${lines[25]}再说一句`, '**主持人：** 海会骗人吗？', ...lines.slice(26)].join('\n'));
	});

	test('stay still while an input method composes, and come back after it', async () => {
		await open();
		await jumpTo(25);
		await labels().first().waitFor();
		await cursor(25, (lines[25] ?? '').length);
		await page.locator('.cm-content').focus();
		const client = await page.context().newCDPSession(page);
		const before = await page.locator('.cm-line.interview-lens-line').count();
		await client.send('Input.imeSetComposition', { text: 'hai', selectionStart: 3, selectionEnd: 3 });
		await page.waitForTimeout(300);
		await client.send('Input.imeSetComposition', { text: 'haishui', selectionStart: 7, selectionEnd: 7 });
		await page.waitForTimeout(300);
		expect(await page.locator('.cm-line.interview-lens-line').count()).toBe(before);
		await client.send('Input.insertText', { text: '海水' });
		await page.waitForTimeout(400);
		expect((await note()).split('\n')[25]).toBe(`${lines[25]}海水`);
		expect(await marked('海水').count()).toBeGreaterThan(0);
	});

	test('can be turned off and on', async () => {
		await open();
		await jumpTo(25);
		await labels().first().waitFor();
		await page.evaluate(() => window.workbench.externalSettings({ marksInEditor: false }));
		await expect.poll(() => labels().count()).toBe(0);
		await page.evaluate(() => window.workbench.externalSettings({}));
		await expect.poll(() => labels().count()).toBeGreaterThan(0);
	});

	test('stand in every split of a note, and nowhere in a note that is no interview', async () => {
		await open();
		await jumpTo(25);
		await page.evaluate((path) => {
			const { workspace, vault } = window.workbench.app;
			const file = vault.getFileByPath(path);
			return file === null ? undefined : workspace.getLeaf('split').openFile(file);
		}, CHINESE);
		await expect.poll(() => page.evaluate(() => [...activeDocument.querySelectorAll('.cm-content')].filter((editor) => editor.querySelector('.interview-lens-line') !== null).length)).toBe(2);
		await page.evaluate(() => window.workbench.app.workspace.openLinkText('Notes/Monday broth.md', '', false));
		await page.waitForTimeout(400);
		expect(await page.evaluate(() => activeDocument.querySelector('.workspace-leaf.mod-active .interview-lens-line'))).toBeNull();
	});

	test('of 2,000 turns only those in sight are drawn', async () => {
		await open({ vault: { 'Long.md': longInterview(2000) }, query: { note: 'Long.md' } });
		await labels().first().waitFor();
		expect(await labels().count()).toBeLessThan(120);
	});

	test('are gone with the plugin', async () => {
		await open();
		await jumpTo(25);
		await labels().first().waitFor();
		await page.evaluate(() => window.workbench.disable());
		expect(await page.locator('.interview-lens-line, .interview-lens-label').count()).toBe(0);
	});
});

describe('a fold', () => {
	test('hides what was said and keeps the label; its button, a change or a goal inside opens it', async () => {
		await open();
		await jumpTo(26);
		await labels().first().waitFor();
		const hidden = (lines[26] ?? '').slice(30, 42);
		const isHidden = async (): Promise<boolean> => !((await page.locator('.cm-content').textContent()) ?? '').includes(hidden);
		await cursor(26, 3);
		await run('fold-turn');
		expect(await isHidden()).toBe(true);
		await keep(page, 'marks-folded');
		await page.getByRole('button', { name: 'Unfold this turn' }).click();
		expect(await isHidden()).toBe(false);
		await run('fold-turn');
		await put(26, 20, 'x');
		expect(await isHidden()).toBe(false);
		await run('fold-turn');
		await jumpTo(26);
		expect(await isHidden()).toBe(false);
		expect(await note()).toContain(hidden);
	});

	test('of all turns shows the shape of the talk', async () => {
		await open();
		await jumpTo(25);
		await labels().first().waitFor();
		await run('fold-all-turns');
		expect(await page.locator('.interview-lens-folded').count()).toBeGreaterThan(20);
		await run('unfold-all-turns');
		expect(await page.locator('.interview-lens-folded').count()).toBe(0);
		expect(await note()).toBe(lines.join('\n'));
	});
});

describe('going through a note', () => {
	test('in editing mode the cursor goes along', async () => {
		await open();
		await cursor(26);
		await page.evaluate(() => window.workbench.app.workspace.activeEditor?.editor?.scrollIntoView({ from: { line: 26, ch: 0 }, to: { line: 26, ch: 0 } }, true));
		const walk = async (command: string): Promise<number> => {
			await run(command);
			await page.waitForTimeout(150);
			return cursorLine();
		};
		expect(await walk('next-turn')).toBe(27);
		expect(await walk('next-turn')).toBe(28);
		expect(await walk('previous-turn')).toBe(27);
		expect(await walk('next-turn-same-speaker')).toBe(29);
		expect(await walk('next-section')).toBe(lines.findIndex((line, at) => at > 29 && line.startsWith('## ')));
		await jumpTo(30);
		await cursor(30, 60);
		expect(await walk('previous-turn')).toBe(30);
		expect(await walk('previous-question')).toBe(29);
	});

	test('in reading mode the text scrolls', async () => {
		await open({ query: { note: CHINESE, mode: 'preview' } });
		await jumpTo(26);
		for (const line of [27, 28, 29, 30]) {
			await run('next-turn');
			expect(Math.abs(await settledTop(page, (lines[line] ?? '').replace(/^.*?：\*\*\s*/u, '').trim().slice(0, 8)))).toBeLessThan(LINE);
		}
		await run('previous-turn');
		expect(Math.abs(await settledTop(page, (lines[29] ?? '').replace(/^.*?：\*\*\s*/u, '').trim().slice(0, 8)))).toBeLessThan(LINE);
	});

	test('at the end it says so', async () => {
		await open();
		await jumpTo(103);
		await page.waitForTimeout(100);
		await run('next-turn');
		await page.getByText('Nothing further in this direction.').waitFor();
	});
});
