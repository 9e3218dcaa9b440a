// How the side view looks and what it says to a screen reader: every pane and state, light and dark, desktop and phone, English and Chinese.
import { afterEach, describe, expect, test } from 'vitest';
import { openWorkbench } from '../workbench/driver.ts';
import type { OpenWorkbench } from '../workbench/driver.ts';
import { keep, sampleVault } from './look.ts';
import { barriers, nodes } from './outline.ts';

const ENGLISH = 'Interviews/Marit Tveldal - The Sea Keeps Bad Records.md';
const CHINESE = '访谈/林牧舟：让机器学会说我没看清.md';
const ORDINARY = 'Notes/Words from quay and workshop.md';

let bench: OpenWorkbench;
afterEach(async () => {
	expect(bench.errors).toEqual([]);
	await bench.close();
});
const open = async (query: Readonly<Record<string, string>>, phone = false): Promise<void> => {
	bench = await openWorkbench({ vault: sampleVault, query: { ...query, ...(phone ? { phone: '' } : {}) }, ...(phone ? { viewport: { width: 390, height: 780 } } : {}) });
	if (phone) await bench.page.evaluate(() => window.workbench.run('interview-lens:open'));
	await bench.page.locator('.interview-lens').waitFor();
	await bench.page.waitForTimeout(300);
};

describe.each([
	['light', 'en', ENGLISH, false],
	['dark', 'zh', CHINESE, false],
	['light', 'zh', CHINESE, true],
	['dark', 'en', ENGLISH, true],
] as const)('%s, %s, %s', (theme, lang, note, phone) => {
	test(`has no barrier in any pane${phone ? ', on a phone' : ''}`, async () => {
		await open({ note, theme, lang }, phone);
		const { page } = bench;
		const name = `looks-${theme}-${lang}${phone ? '-phone' : ''}`;
		await nodes(page).first().waitFor();
		expect(await barriers(page)).toEqual([]);
		await nodes(page).nth(3).focus();
		await keep(page, `${name}-outline`);
		await page.locator('.interview-lens-more').click();
		expect(await barriers(page)).toEqual([]);
		await keep(page, `${name}-numbers`);
		await page.locator('.interview-lens-more').click();
		await page.locator('.interview-lens input').fill(lang === 'zh' ? '外公' : 'number');
		await page.waitForTimeout(200);
		expect(await barriers(page)).toEqual([]);
		await keep(page, `${name}-filter`);
		for (const tab of await page.locator('.interview-lens').getByRole('tab').all()) {
			await tab.click();
			await page.waitForTimeout(150);
			expect(await barriers(page)).toEqual([]);
			await keep(page, `${name}-${(await tab.textContent()) ?? ''}`);
		}
	});
});

test.each(['light', 'dark'] as const)('a refused note says why and can be treated as an interview; nothing open says what to do (%s)', async (theme) => {
	await open({ note: ORDINARY, theme });
	const { page } = bench;
	await page.getByText('This note was not taken for an interview.').waitFor();
	expect(await page.locator('.interview-lens-state li').count()).toBeGreaterThan(0);
	expect(await barriers(page)).toEqual([]);
	await keep(page, `looks-${theme}-refused`);
	await page.evaluate(() => { for (const leaf of window.workbench.app.workspace.getLeavesOfType('markdown')) leaf.detach(); });
	await page.getByText('Open a note to see its conversation here.').waitFor();
	expect(await barriers(page)).toEqual([]);
	await keep(page, `looks-${theme}-empty`);
});

test('a note that cannot be read says so, and can be tried again', async () => {
	await open({ note: ENGLISH });
	const { page } = bench;
	await nodes(page).first().waitFor();
	await page.evaluate(() => {
		const view = window.workbench.app.workspace.getLeavesOfType('markdown')[0]?.view as { getViewData: () => string } | undefined;
		if (view === undefined) return;
		const whole = view.getViewData.bind(view);
		let times = 0;
		view.getViewData = () => {
			if (times++ < 1) throw new Error('the disk is asleep');
			return whole();
		};
		window.workbench.app.metadataCache.trigger('changed', window.workbench.app.workspace.getActiveFile());
	});
	await page.getByText('the disk is asleep').waitFor();
	expect(await barriers(page)).toEqual([]);
	await keep(page, 'looks-broken');
	await page.getByRole('button', { name: 'Try again' }).click();
	await nodes(page).first().waitFor();
});

test('rows of a phone are high enough for a thumb, and everything can be reached without hovering', async () => {
	await open({ note: ENGLISH }, true);
	const { page } = bench;
	await nodes(page).first().waitFor();
	for (const small of ['.interview-lens-node', '.interview-lens-tab', '.interview-lens-speaker-row', '.interview-lens-icon', '.interview-lens-more']) {
		for (const element of (await page.locator(small).all()).slice(0, 6)) expect((await element.boundingBox())?.height, small).toBeGreaterThanOrEqual(44);
	}
	const fold = nodes(page).first().locator('.interview-lens-fold');
	expect((await fold.boundingBox())?.width).toBeGreaterThanOrEqual(44);
	await fold.click();
	expect(await nodes(page).first().getAttribute('aria-expanded')).toBe('false');
});

test('in a window of its own the side view draws, folds, follows and jumps', async () => {
	await open({ note: ENGLISH });
	const { page } = bench;
	await nodes(page).first().waitFor();
	const opened = page.waitForEvent('popup');
	await page.evaluate(async () => {
		await window.workbench.app.workspace.getLeaf('window').setViewState({ type: 'interview-lens', active: true });
	});
	const popup = await opened;
	await nodes(popup).first().waitFor();
	await popup.locator('.interview-lens-node', { hasText: 'Do the logbooks tell you?' }).click();
	await expect.poll(() => page.evaluate(() => Math.round((window.workbench.app.workspace.getLeavesOfType('markdown')[0]?.view as unknown as { currentMode: { getScroll(): number } }).currentMode.getScroll()))).toBeGreaterThan(20);
	expect(await popup.locator('.interview-lens-node.is-here').textContent()).toContain('Do the logbooks tell you?');
	await popup.locator('.interview-lens-node').first().locator('.interview-lens-fold').click();
	await expect.poll(() => popup.locator('.interview-lens-node').first().getAttribute('aria-expanded')).toBe('false');
	await popup.screenshot({ path: new URL('artefacts/looks-window.png', import.meta.url).pathname });
});
