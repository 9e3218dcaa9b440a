// How the viewpoints look and what they say to a screen reader: open and closed, light and dark, on a phone, in Chinese, from right to left.
import { afterEach, expect, test } from 'vitest';
import { openWorkbench } from '../workbench/driver.ts';
import type { OpenWorkbench } from '../workbench/driver.ts';
import { keep, sampleVault } from './look.ts';
import { barriers } from './outline.ts';
import { MILL, cards, openViewpoints } from './viewpoints.ts';

const CHINESE = '访谈/林牧舟：让机器学会说我没看清.md';
const ARABIC = 'Interviews/نجاة والريح التي لها سبعة أسماء.md';

let bench: OpenWorkbench;
afterEach(async () => {
	expect(bench.errors).toEqual([]);
	await bench.close();
});
const open = async (vault: Parameters<typeof openWorkbench>[0], phone: boolean, pane: string): Promise<void> => {
	bench = await openWorkbench({ ...vault, ...(phone ? { viewport: { width: 390, height: 780 } } : {}) });
	if (phone) await bench.page.evaluate(() => window.workbench.run('interview-lens:open'));
	await openViewpoints(bench.page, pane);
};

test.each([
	['light', 'en', false],
	['dark', 'zh', true],
] as const)('open cards, passages and the order have no barrier (%s, %s, phone: %s)', async (theme, lang, phone) => {
	await open({ vault: lang === 'zh' ? sampleVault : { 'Mill.md': MILL }, query: { theme, lang, note: lang === 'zh' ? CHINESE : 'Mill.md', ...(phone ? { phone: '' } : {}) } }, phone, lang === 'zh' ? '观点' : 'Viewpoints');
	const { page } = bench;
	for (const at of [0, 1, 2]) {
		await cards(page).nth(at).focus();
		await page.keyboard.press('ArrowRight');
	}
	const asks = page.locator('.interview-lens-card button.interview-lens-plain');
	for (let left = await asks.count(); left > 0; left--) await asks.first().click();
	await page.waitForTimeout(200);
	expect(await barriers(page)).toEqual([]);
	await keep(page, `viewpoints-${theme}-${lang}-open`);
	if (!phone) return;
	for (const button of (await page.locator('.interview-lens-card button').all()).slice(0, 8)) {
		const box = await button.boundingBox();
		expect(box?.height).toBeGreaterThanOrEqual(44);
		expect(box?.width).toBeGreaterThanOrEqual(44);
	}
});

test('words from right to left begin at the right', async () => {
	await open({ vault: sampleVault, query: { note: ARABIC, theme: 'dark' } }, false, 'Viewpoints');
	const { page } = bench;
	const words = cards(page).first().locator('.interview-lens-card-words, .interview-lens-viewpoint-title').first();
	expect(await words.evaluate((element) => element.win.getComputedStyle(element).direction)).toBe('rtl');
	expect(await barriers(page)).toEqual([]);
	await keep(page, 'viewpoints-arabic');
});
