// Repairing broken bold as a reader does it: looked at, chosen, made as one step, taken back.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { openWorkbench } from '../workbench/driver.ts';
import type { OpenWorkbench } from '../workbench/driver.ts';
import { keep, sampleVault } from './look.ts';
import { seed } from './turns.ts';

const CHINESE = '访谈/林牧舟：让机器学会说我没看清.md';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const text = readFileSync(`${sampleVault}/${CHINESE}`, 'utf8');

let bench: OpenWorkbench;
let page: Page;
const open = async (options: Parameters<typeof openWorkbench>[0] = {}): Promise<void> => {
	bench = await openWorkbench({ vault: sampleVault, query: { note: CHINESE }, ...options });
	page = bench.page;
	await page.locator('.interview-lens').first().waitFor({ state: 'attached' });
};
afterEach(async ({ task }) => {
	await keep(page, `repair-${task.name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 50)}`);
	expect(bench.errors).toEqual([]);
	await bench.close();
});

const run = (): Promise<unknown> => page.evaluate(() => window.workbench.run('interview-lens:repair-bold'));
const note = (): Promise<string> => page.evaluate(() => window.workbench.app.workspace.activeEditor?.editor?.getValue() ?? '');
const rows = (): ReturnType<Page['locator']> => page.locator('.interview-lens-repair-list li');

test('every change is shown, can be left out, and all are taken back at once', async () => {
	await open();
	await run();
	await rows().first().waitFor();
	await keep(page, 'repair-preview');
	const found = await rows().count();
	expect(await page.locator('.interview-lens-repair p').first().textContent()).toMatch(/^\d+ speaker labels that Markdown does not close, \d+ runs of four asterisks\.$/);
	await page.evaluate(axe);
	// The colours of the main button are the theme's.
	const violations = await page.evaluate(async () => {
		const { axe: checker } = window as unknown as { axe: { run(where: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
		return (await checker.run({ include: '.interview-lens-repair', exclude: '.mod-cta' })).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
	});
	expect(violations).toEqual([]);
	await rows().first().getByRole('checkbox').uncheck();
	await page.getByRole('button', { name: `Make ${found - 1} changes` }).click();
	await page.getByText(`${found - 1} places repaired.`).waitFor();
	const after = await note();
	expect(after).not.toBe(text);
	expect(after.replace(/[\s*]/gu, '')).toBe(text.replace(/[\s*]/gu, ''));
	await page.evaluate(() => window.workbench.app.workspace.activeEditor?.editor?.undo());
	expect(await note()).toBe(text);
});

test('in reading mode too, and the labels become bold', async () => {
	await open({ vault: { 'n.md': '**主持人：**您当时为什么没有马上打开那本日志，是怕字迹化开吗？\n**老范：**我怕。水里泡过的纸，一碰就散，我等了两个月才敢动。\n**主持人：**后来您是怎么把它打开的，用的是什么办法？\n**老范：**用蒸汽，一页一页地揭，一天最多揭四页，急不得。\n' }, query: { note: 'n.md', mode: 'preview' } });
	await run();
	await page.getByRole('button', { name: 'Make 4 changes' }).click();
	await page.getByText('4 places repaired.').waitFor();
	await expect.poll(() => page.locator('.markdown-preview-sizer strong').count()).toBe(4);
	expect(await page.locator('.interview-lens-broken').count()).toBe(0);
});

test('a note that changed meanwhile is left alone', async () => {
	await open();
	await run();
	await rows().first().waitFor();
	await page.evaluate(() => window.workbench.app.workspace.activeEditor?.editor?.replaceRange('x', { line: 0, ch: 0 }));
	await page.locator('.modal .mod-cta').click();
	await page.getByText('Nothing was repaired.').waitFor();
	expect(await note()).toBe(`x${text}`);
});

test('where nothing is broken it says so', async () => {
	await open({ query: { note: 'Notes/Monday broth.md' } });
	await run();
	await page.getByText('No broken bold was found in this note.').waitFor();
});

test('on a phone, in Chinese, in the dark', async () => {
	await open({ query: { note: CHINESE, phone: '', lang: 'zh', theme: 'dark' }, viewport: { width: 390, height: 780 } });
	await run();
	await rows().first().waitFor();
	expect((await rows().first().boundingBox())?.height).toBeGreaterThanOrEqual(44);
	expect(await page.locator('.modal-title').textContent()).toBe('修复失效的加粗');
});

test.skipIf(seed === null)(`the first note has 26 labels and 11 runs${seed === null ? ' (skipped: ../shared is absent)' : ''}`, async () => {
	await open({ vault: { 'Mike.md': seed ?? '' }, query: { note: 'Mike.md' } });
	await run();
	await page.getByText('26 speaker labels that Markdown does not close, 11 runs of four asterisks.').waitFor();
});
