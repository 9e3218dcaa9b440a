// The plugin in the workbench, as a reader uses it: open, look, click, type, switch, restart.
import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openWorkbench } from '../workbench/driver.ts';
import type { OpenWorkbench } from '../workbench/driver.ts';
import { keep, sampleVault, settledTop, turnRow } from './look.ts';

const CHINESE = '访谈/林牧舟：让机器学会说我没看清.md';
const ENGLISH = 'Interviews/Marit Tveldal - The Sea Keeps Bad Records.md';
const lines = readFileSync(`${sampleVault}/${CHINESE}`, 'utf8').split('\n');
/** Pixels: less than one line of text. */
const LINE = 27;

let bench: OpenWorkbench;
let page: Page;
const open = async (options: Parameters<typeof openWorkbench>[0]): Promise<void> => {
	bench = await openWorkbench({ vault: sampleVault, ...options });
	page = bench.page;
	await page.locator('.interview-lens').waitFor();
};
/** Every test leaves a picture of its end among the artefacts of the run. */
afterEach(async ({ task }) => {
	await keep(page, task.name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60));
	expect(bench.errors).toEqual([]);
	await bench.close();
});

const rows = (words?: string): ReturnType<Page['locator']> => page.locator('.interview-lens-turn', words === undefined ? {} : { hasText: words });
const run = (command: string): Promise<unknown> => page.evaluate((id) => window.workbench.run(id), `interview-lens:${command}`);
const paneTab = (which: { readonly name?: string; readonly selected?: boolean } = {}): ReturnType<Page['locator']> => page.locator('.interview-lens').getByRole('tab', which);
const tab = (name: string): Promise<void> => paneTab({ name }).click();

/** Labels of the longest paragraph (18 turns), with the first words that follow each. */
const inOneParagraph = lines.slice(25, 43).flatMap((line, at) => {
	const match = /^\*\*(.+?)：\*\*\s*(.{6})/u.exec(line);
	return match === null ? [] : [{ line: 25 + at, words: (match[2] ?? '').trim() }];
});

describe('an interview', () => {
	beforeEach(() => open({ query: { note: CHINESE } }));

	test('shows title, speakers with role and share, and the outline', async () => {
		await rows().first().waitFor();
		expect(await page.locator('.interview-lens-title').textContent()).toContain('林牧舟');
		expect(await page.locator('.interview-lens-speaker-row').allTextContents()).toEqual(expect.arrayContaining(['主持人 14 %', '林牧舟 79 %']));
		await page.locator('.interview-lens-scroller').evaluate((element) => (element.scrollTop = element.scrollHeight));
		await page.locator('.interview-lens-doubt', { hasText: '55' }).waitFor();
		await keep(page, 'outline');
	});

	test('a click brings exactly that turn to the top in editing mode, and leaves the cursor alone', async () => {
		expect(inOneParagraph).toHaveLength(18);
		for (const { line, words } of inOneParagraph) {
			await (await turnRow(page, line)).click();
			expect(Math.abs(await settledTop(page, words))).toBeLessThan(2 * LINE);
		}
		const cursor = await page.evaluate(() => window.workbench.app.workspace.activeEditor?.editor?.getCursor().line ?? 0);
		expect(cursor).toBe(0);
	});

	test('a click brings exactly that turn to the top in reading mode, also inside a paragraph of 18 turns', async () => {
		await page.keyboard.press('Control+e');
		await page.locator('.markdown-preview-view').waitFor();
		for (const { line, words } of inOneParagraph) {
			await (await turnRow(page, line)).click();
			expect(Math.abs(await settledTop(page, words))).toBeLessThan(2 * LINE);
		}
	});

	test('the outline follows what is typed, and the note keeps every character', async () => {
		await page.evaluate(() => {
			const editor = window.workbench.app.workspace.activeEditor?.editor;
			editor?.replaceRange('**主持人：**最后一个问题，海会骗人吗？\n', { line: 27, ch: 0 });
		});
		await rows('海会骗人吗').waitFor();
	});

	test('viewpoints show the words they rest on, and say where there are none', async () => {
		await tab('Viewpoints');
		expect(await page.locator('.interview-lens-node.mod-group').first().textContent()).toBe('Core viewpoints 5');
		expect(await page.locator('.interview-lens-card').nth(3).textContent()).toContain('No support found');
		const quote = page.locator('.interview-lens-card-quote').first();
		const words = ((await quote.textContent()) ?? '').slice(1, 9);
		await page.keyboard.press('Control+e');
		await quote.click();
		expect(Math.abs(await settledTop(page, words))).toBeLessThan(2 * LINE);
		await keep(page, 'viewpoints');
	});

	test('copies a summary in the language of the note', async () => {
		await run('copy-summary');
		await page.getByText('Summary copied.').waitFor();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toContain('## 核心观点');
		expect(copied).toContain('- **林牧舟**，受访者，28 段发言，79 %');
		expect(copied).not.toContain('undefined');
	});

	test('a restart finds the view and its pane again', async () => {
		await tab('Viewpoints');
		await page.waitForTimeout(700);
		await bench.restart();
		await page.locator('.interview-lens-card').first().waitFor();
		expect(await paneTab({ selected: true }).textContent()).toBe('Viewpoints');
	});

	test('folds stay folded while the note changes', async () => {
		const section = page.locator('.interview-lens-node.mod-section').first();
		await section.locator('.interview-lens-fold').click();
		expect(await section.getAttribute('aria-expanded')).toBe('false');
		await page.evaluate(() => window.workbench.app.workspace.activeEditor?.editor?.replaceRange('字', { line: 8, ch: 0 }));
		await page.waitForTimeout(400);
		expect(await section.getAttribute('aria-expanded')).toBe('false');
	});
});

describe('other notes', () => {
	test('are told why they were refused, can be treated as interviews, and back', async () => {
		await open({ query: { note: 'Notes/Words from quay and workshop.md' } });
		await page.getByText('This note was not taken for an interview.').waitFor();
		await keep(page, 'refused');
		await page.locator('.interview-lens-state button').click();
		await rows().first().waitFor();
		await run('let-text-decide');
		await page.getByText('This note was not taken for an interview.').waitFor();
	});

	test('the view follows the note that is opened', async () => {
		await open({ query: { note: CHINESE } });
		await rows().first().waitFor();
		await page.evaluate((path) => window.workbench.app.workspace.openLinkText(path, '', false), ENGLISH);
		await page.locator('.interview-lens-title', { hasText: 'Bad Records' }).waitFor();
		await page.locator('.interview-lens-more').click();
		expect(await page.locator('.interview-lens-speaker-row').count()).toBe(7);
	});
});

const seed = new URL('../../../shared/seed/mike-krieger.md', import.meta.url);
const seedIsHere = existsSync(seed);

describe('the note that started the project', () => {
	test.skipIf(!seedIsHere)(`turns from its beginning to its end are brought to the top in reading mode${seedIsHere ? '' : ' (skipped: ../shared is absent)'}`, async () => {
		const text = readFileSync(seed, 'utf8');
		await open({ vault: { 'Mike.md': text }, query: { note: 'Mike.md', mode: 'preview' } });
		await rows().first().waitFor();
		const all = text.split('\n');
		for (const at of [25, 30, 59, 64, 75, 79, 86, 92, 97]) {
			const words = (/^(?:\*\*.+?：\*\*)?\s*([^*“]{4,8})/u.exec(all[at] ?? '')?.[1] ?? '').trim();
			await (await turnRow(page, at)).click();
			expect(Math.abs(await settledTop(page, words))).toBeLessThan(2 * LINE);
		}
	});
});

describe('elsewhere', () => {
	test('speaks Chinese where the app does, in the dark too', async () => {
		await open({ query: { note: ENGLISH, lang: 'zh', theme: 'dark' } });
		await rows().first().waitFor();
		expect(await paneTab().allTextContents()).toEqual(['大纲', '观点', '反向链接']);
	});

	test('a tap on a phone jumps and gives the text back', async () => {
		await open({ query: { note: ENGLISH, phone: '' }, viewport: { width: 390, height: 780 } });
		await run('open');
		await rows('bucket').first().waitFor();
		await keep(page, 'phone');
		expect((await rows().first().boundingBox())?.height).toBeGreaterThanOrEqual(44);
		await rows().nth(4).click();
		await expect.poll(() => rows().first().isVisible()).toBe(false);
	});

	test('nothing is left after the plugin is turned off', async () => {
		await open({ query: { note: CHINESE } });
		await rows().first().waitFor();
		await page.evaluate(() => window.workbench.disable());
		expect(await page.locator('.interview-lens').count()).toBe(0);
		await page.evaluate(() => window.workbench.app.workspace.activeEditor?.editor?.replaceRange('x', { line: 0, ch: 0 }));
		await page.waitForTimeout(300);
		await page.evaluate(() => window.workbench.enable());
		await rows().first().waitFor();
	});
});
