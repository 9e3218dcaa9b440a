// Speaker marks in reading mode: labels that became bold and labels that did not, many turns in one paragraph, rendering without lines.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { openWorkbench } from '../workbench/driver.ts';
import type { OpenWorkbench } from '../workbench/driver.ts';
import { keep, sampleVault } from './look.ts';
import { labelled, longInterview, seed } from './turns.ts';

const CHINESE = '访谈/林牧舟：让机器学会说我没看清.md';
const text = readFileSync(`${sampleVault}/${CHINESE}`, 'utf8');

let bench: OpenWorkbench;
let page: Page;
const open = async (options: Parameters<typeof openWorkbench>[0] = {}): Promise<void> => {
	bench = await openWorkbench({ vault: sampleVault, ...options, query: { note: CHINESE, mode: 'preview', ...options.query } });
	page = bench.page;
	await page.locator('.interview-lens').waitFor();
};
afterEach(async ({ task }) => {
	await keep(page, `reading-${task.name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 50)}`);
	expect(bench.errors).toEqual([]);
	await bench.close();
});

const jumpTo = (line: number, file = CHINESE): Promise<unknown> => page.evaluate(([path, at]) => window.workbench.protocol('interview-lens', { file: path, line: at }), [file, String(line + 1)] as const);
const labels = (): ReturnType<Page['locator']> => page.locator('.markdown-preview-sizer .interview-lens-label');

/** For each turn that is rendered now: its label as it is seen, and the first letters behind it. */
const seen = (): Promise<readonly { readonly label: string; readonly colour: string; readonly begins: boolean }[]> =>
	page.evaluate(() => [...activeDocument.querySelectorAll<HTMLElement>('.markdown-preview-sizer .interview-lens-label')].map((label) => ({
		label: label.innerText,
		colour: /colour-\d/.exec(label.className)?.[0] ?? '',
		begins: label.closest('.interview-lens-piece')?.textContent.trim().startsWith(label.textContent) ?? false,
	})));

describe('marks in reading mode', () => {
	test('stand at every label of a paragraph of 18 turns, bold or not', async () => {
		await open();
		await jumpTo(25);
		const bold = (await seen()).filter(({ label }) => label.startsWith('主持人') || label.startsWith('林牧舟'));
		expect(bold.length).toBeGreaterThan(16);
		await jumpTo(62);
		await keep(page, 'reading-broken-bold');
		const all = await seen();
		expect(all.filter(({ label }) => label.includes('*'))).toEqual([]);
		expect(all.filter(({ begins }) => !begins)).toEqual([]);
		expect(new Set(all.filter(({ label }) => label === '主持人：').map(({ colour }) => colour))).toEqual(new Set(['colour-0']));
		expect(new Set(all.filter(({ label }) => label === '林牧舟：').map(({ colour }) => colour))).toEqual(new Set(['colour-1']));
	});

	test.skipIf(seed === null)(`stand at all 47 labels of the first note${seed === null ? ' (skipped: ../shared is absent)' : ''}`, async () => {
		await open({ vault: { 'Mike.md': seed ?? '' }, query: { note: 'Mike.md' } });
		for (const { line } of labelled(seed ?? '')) await jumpTo(line, 'Mike.md');
		await keep(page, 'reading-seed');
		const all = await seen();
		expect(all).toHaveLength(47);
		expect(all.map(({ label }) => label)).toEqual((seed ?? '').split('\n').flatMap((line) => /^\*\*([^*]+：)\*\*/u.exec(line)?.[1] ?? []));
		expect(all.filter(({ begins }) => !begins)).toEqual([]);
	});

	test('change no letter of what is shown', async () => {
		await open();
		await jumpTo(66);
		const letters = async (): Promise<string> => ((await page.locator('.markdown-preview-sizer > div', { hasText: '因为有人等不起' }).textContent()) ?? '').replace(/\s+/g, '');
		const marked = await letters();
		expect(marked).toContain('**主持人：**为什么？');
		await page.evaluate(() => window.workbench.externalSettings({ marksInReading: false }));
		await expect.poll(() => labels().count()).toBe(0);
		await jumpTo(66);
		expect(await letters()).toBe(marked);
		await page.evaluate(() => window.workbench.externalSettings({}));
		await expect.poll(() => labels().count()).toBeGreaterThan(0);
	});

	test('leave notes alone that are no interviews', async () => {
		await open({ query: { note: 'Notes/Words from quay and workshop.md' } });
		await page.waitForTimeout(200);
		expect(await page.locator('.markdown-preview-sizer .interview-lens-piece, .markdown-preview-sizer .interview-lens-label').count()).toBe(0);
	});

	test('stand in every form of label, in several scripts', async () => {
		await open();
		await page.evaluate(() => window.workbench.externalSettings({ folders: 'Interviews' }));
		for (const [note, label] of [['Interviews/Marit Tveldal - The Sea Keeps Bad Records.md', 'Marit Tveldal:'], ['Interviews/戸ヶ崎千鶴 紙は水の記憶.md', ''], ['Interviews/نجاة والريح التي لها سبعة أسماء.md', ''], ['Interviews/Two Ways to Love an Old Program.md', ''], ['Interviews/Remedios Landeira, la cocina de la lonja.md', ''], ['Interviews/Henrike Vossbrink - Wie eine Orgel atmet.md', '']] as const) {
			await page.evaluate((path) => window.workbench.app.workspace.openLinkText(path, '', false, { state: { mode: 'preview' } }), note);
			await labels().first().waitFor();
			expect((await seen()).map((each) => each.label).join(' ')).toContain(label);
			await labels().nth(3).scrollIntoViewIfNeeded();
			await keep(page, `reading-form-${note.slice(11, 20)}`);
		}
	});

	test('are found by the words where the app does not tell the lines: in a page preview', async () => {
		await open({ query: { note: CHINESE } });
		await page.evaluate(() => {
			const { app } = window.workbench;
			const targetEl = activeDocument.querySelector<HTMLElement>('.markdown-preview-view');
			const view = app.workspace.getLeavesOfType('markdown')[0]?.view;
			app.workspace.trigger('hover-link', { event: new MouseEvent('mouseover', { ctrlKey: true }), source: 'preview', hoverParent: view, targetEl, linktext: 'Marit Tveldal - The Sea Keeps Bad Records', sourcePath: '' });
		});
		await page.locator('.hover-popover .interview-lens-label').first().waitFor();
		await keep(page, 'reading-hover');
		expect(await page.locator('.hover-popover .interview-lens-label').allTextContents()).toContain('Marit Tveldal:');
	});

	test('stand at every one of 300 turns in one paragraph', async () => {
		const paragraph = longInterview(300).split('\n').filter((line) => line.startsWith('**')).map((line) => line.replace('：**', '：** ')).join('\n');
		await open({ vault: { 'Long.md': paragraph, 'Other.md': 'x' }, query: { note: 'Long.md' } });
		await expect.poll(() => labels().count()).toBe(300);
	});

	test('are gone with the plugin', async () => {
		await open();
		await labels().first().waitFor();
		await page.evaluate(() => window.workbench.disable());
		await expect.poll(() => labels().count()).toBe(0);
		await page.evaluate(() => window.workbench.enable());
		await expect.poll(() => labels().count()).toBeGreaterThan(0);
		expect(text).toContain('**主持人：**');
	});
});
