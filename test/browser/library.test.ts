// Across interviews, as a reader meets them: backlinks with their reasons, who said what, people, comparing, linking, reviewing.
import type { Locator, Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { openWorkbench } from '../workbench/driver.ts';
import type { OpenWorkbench } from '../workbench/driver.ts';
import { activePath as pathOf, pick as pickIn, run as runIn, SEA, textOf as textIn, whenRead } from './across.ts';
import { keep, sampleVault, settledTop } from './look.ts';
import { barriers } from './outline.ts';

const QUAY = 'Interviews/Marit Tveldal, before the boat leaves.md';
const LIN = '访谈/林牧舟：让机器学会说我没看清.md';
/** Four list entries that may be talk or a list of names: the verdict hangs by little. */
const DOUBTFUL = ['- Ilse: Was the water high?', '- Anton: Higher than the quay, and nobody wrote it down.', '- Ilse: And what did you write down?', '- Anton: Only the hour and the wind, because the pencil was wet.', ''].join('\n\n');
/** Pixels: less than two lines of text. */
const TWO_LINES = 54;

let bench: OpenWorkbench;
let page: Page;
const open = async (options: Parameters<typeof openWorkbench>[0]): Promise<void> => {
	bench = await openWorkbench({ vault: sampleVault, ...options });
	page = bench.page;
	await page.locator('.interview-lens').waitFor();
	await whenRead(page);
};
afterEach(async ({ task }) => {
	await keep(page, `library-${task.name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 50)}`);
	expect(bench.errors).toEqual([]);
	await bench.close();
});

const run = (command: string): Promise<unknown> => runIn(page, command);
const related = (title?: string): Locator => page.locator('.interview-lens-related', title === undefined ? {} : { hasText: title });
const toBacklinks = async (): Promise<void> => {
	await page.locator('.interview-lens').getByRole('tab').nth(2).click();
	await related().first().waitFor();
};
const activePath = (): Promise<string> => pathOf(page);
const textOf = (path: string): Promise<string> => textIn(page, path);
const pick = (typed: string, row = typed): Promise<void> => pickIn(page, typed, row);

describe('backlinks', () => {
	test('name the other interviews and why, with the words of both; a click leads to the exact turn', async () => {
		await open({ query: { note: SEA } });
		await toBacklinks();
		const quay = related('before the boat leaves');
		expect(await quay.getByRole('group', { name: 'Same person' }).innerText()).toContain('Marit Tveldal speaks there (respondent, 13 turns)');
		expect(await related('Two Ways to Love').getByRole('group', { name: 'Links' }).innerText()).toContain('linked from here');
		expect(await related('la cocina').getByRole('group', { name: 'Mentions' }).innerText()).toContain('Remedios speaks of Marit Tveldal');
		expect(await barriers(page)).toEqual([]);
		await related('la cocina').getByRole('group', { name: 'Mentions' }).locator('.interview-lens-passage').click();
		await expect.poll(activePath).toContain('Remedios');
		expect(Math.abs(await settledTop(page, 'Vino a comer, porque perdió un autobús'))).toBeLessThan(TWO_LINES);
	});

	test('are filtered by what can be read, and sorted as the reader wants', async () => {
		await open({ query: { note: SEA } });
		await toBacklinks();
		const all = await related().count();
		await page.locator('.interview-lens input').fill('autobús');
		await expect.poll(() => related().count()).toBe(1);
		expect(await related().innerText()).toContain('la cocina');
		await page.locator('.interview-lens input').fill('zeppelin');
		await page.getByText('Nothing here holds these words.').waitFor();
		await page.locator('.interview-lens input').fill('');
		await expect.poll(() => related().count()).toBe(all);
		await page.getByRole('button', { name: 'Change the order' }).click();
		await page.locator('.menu-item', { hasText: 'Newest first' }).click();
		await expect.poll(() => related().first().innerText()).toContain('before the boat leaves');
	});

	test('stay folded over a restart', async () => {
		await open({ query: { note: SEA } });
		await toBacklinks();
		const fold = related('Two Ways to Love').getByRole('button', { name: 'Reasons' });
		await fold.click();
		expect(await fold.getAttribute('aria-expanded')).toBe('false');
		expect(await related('Two Ways to Love').locator('.interview-lens-passage').count()).toBe(0);
		expect(await barriers(page)).toEqual([]);
		await page.waitForTimeout(700);
		await bench.restart();
		await related('Two Ways to Love').waitFor();
		expect(await fold.getAttribute('aria-expanded')).toBe('false');
	});

	test('show what changed in another note', async () => {
		await open({ query: { note: SEA } });
		await toBacklinks();
		expect(await related('before the boat leaves').getByRole('group', { name: 'Links' }).count()).toBe(0);
		const text = await textOf(QUAY);
		await page.evaluate(([path, changed]) => {
			const file = window.workbench.app.vault.getFileByPath(path);
			return file === null ? undefined : window.workbench.app.vault.modify(file, changed);
		}, [QUAY, text.replace("**Marit Tveldal**: It's canvas.", "**Marit Tveldal**: It's canvas, as I say in [[Marit Tveldal - The Sea Keeps Bad Records]].")] as const);
		await related('before the boat leaves').getByRole('group', { name: 'Links' }).waitFor();
		expect(await related('before the boat leaves').getByRole('group', { name: 'Links' }).innerText()).toContain('links here');
	});

	test('lead to the page of a person', async () => {
		await open({ query: { note: SEA } });
		await toBacklinks();
		await related('before the boat leaves').locator('.interview-lens-person').click();
		await page.locator('.interview-lens-page-title', { hasText: 'Marit Tveldal' }).waitFor();
	});
});

describe('search', () => {
	test('finds a Chinese turn from the palette, and Enter goes there', async () => {
		await open({ query: { note: SEA } });
		await page.keyboard.press('Control+p');
		await pick('Search who said what');
		await page.locator('.interview-lens-search .prompt-input').fill('只扣半分');
		const row = page.locator('.interview-lens-search .suggestion-item').first();
		await expect.poll(() => row.innerText()).toContain('林牧舟');
		expect(await barriers(page, '.interview-lens-search .suggestion-item')).toEqual([]);
		await page.keyboard.press('Enter');
		await expect.poll(activePath).toBe(LIN);
		expect(Math.abs(await settledTop(page, '只扣半分'))).toBeLessThan(3 * TWO_LINES);
	});

	test('is narrowed by speaker', async () => {
		await open({ query: { note: SEA } });
		await run('search-turns');
		const rows = page.locator('.interview-lens-search .suggestion-item');
		await page.locator('.prompt-input').fill('bucket speaker:Pim');
		await expect.poll(() => rows.count()).toBe(1);
		expect(await rows.innerText()).toContain('Pim: What\'s the bucket for?');
		await page.locator('.prompt-input').fill('zeppelin speaker:Pim');
		await page.getByText('Nobody said that.').waitFor();
	});
});

test('the page of a person gathers interviews, viewpoints and what others say, and leads to each', async () => {
	await open({ query: { note: LIN } });
	await run('open-person');
	await pick('Marit Tveldal');
	const sheet = page.locator('.interview-lens-page');
	await sheet.getByRole('heading', { name: 'Marit Tveldal' }).waitFor();
	await expect.poll(() => sheet.locator('.interview-lens-appearance').allInnerTexts()).toEqual(expect.arrayContaining([expect.stringMatching(/before the boat leaves\s+2026-05-11 · respondent · 13 turns/)]));
	expect(await sheet.locator('.interview-lens-passage').count()).toBeGreaterThan(6);
	expect(await barriers(page, '.interview-lens-page')).toEqual([]);
	await keep(page, 'library-person');
	await sheet.locator('.interview-lens-passage', { hasText: 'autobús' }).click();
	await expect.poll(activePath).toContain('Remedios');
});

test('two interviews are compared on a topic, side by side; who says nothing of it is told', async () => {
	await open({ query: { note: SEA } });
	await run('compare');
	await pick('Marit Tveldal · person');
	await page.locator('.prompt-input[placeholder^="The second"]').waitFor();
	await pick('Wie eine Orgel atmet');
	await page.locator('.prompt-input[placeholder^="One more"]').waitFor();
	await pick('Compare these 2');
	await page.locator('.prompt-input[placeholder^="On which"]').waitFor();
	await pick('bucket');
	const columns = page.locator('.interview-lens-column');
	await columns.first().waitFor();
	expect(await columns.first().locator('.interview-lens-passage').count()).toBeGreaterThan(1);
	expect(await columns.nth(1).innerText()).toContain('Wie eine Orgel atmet says nothing about this.');
	expect(await barriers(page, '.modal')).toEqual([]);
	await columns.first().locator('.interview-lens-passage').first().click();
	await expect.poll(() => page.locator('.modal').count()).toBe(0);
});

test('mentions become links, the chosen ones, in one step that one undo takes back', async () => {
	await open({ query: { note: SEA } });
	const before = await textOf(SEA);
	// The command applies when the note is among the interviews.
	await expect.poll(() => page.evaluate(() => window.workbench.run('interview-lens:link-mentions'))).toBe(true);
	const rows = page.locator('.modal .setting-item', { has: page.locator('input') });
	await rows.first().waitFor();
	expect(await rows.count()).toBe(3);
	// The accent of the app under the app's own white is not ours to choose.
	expect((await barriers(page, '.modal')).filter((each) => !each.includes('mod-cta'))).toEqual([]);
	await rows.first().locator('.checkbox-container').click();
	await page.locator('.modal .mod-cta').click();
	await page.getByText('2 mentions were linked.').waitFor();
	const editorText = (): Promise<string> => page.evaluate(() => window.workbench.app.workspace.activeEditor?.editor?.getValue() ?? '');
	const after = await editorText();
	expect(after).toContain('[[沈砚秋|Shen Yanqiu]]');
	expect(after.replace('[[沈砚秋|Shen Yanqiu]]', 'Shen Yanqiu').replace('[[Marit Tveldal|Marit]]', 'Marit')).toBe(before);
	await page.evaluate(() => window.workbench.app.workspace.activeEditor?.editor?.undo());
	expect(await editorText()).toBe(before);
});

describe('what was detected', () => {
	test('can be reviewed: a doubtful note is confirmed and is an interview from then on', async () => {
		await open({ vault: { 'Ferry.md': DOUBTFUL }, query: { note: 'Ferry.md' } });
		await expect.poll(() => page.evaluate(() => window.workbench.app.vault.getMarkdownFiles().length)).toBe(1);
		await page.waitForTimeout(400);
		await run('review-interviews');
		const modal = page.locator('.interview-lens-review');
		await modal.getByText('Doubtful (1)').waitFor();
		expect(await barriers(page, '.modal')).toEqual([]);
		await modal.getByRole('button', { name: 'Interview', exact: true }).click();
		await page.keyboard.press('Escape');
		await page.locator('.interview-lens-turn').first().waitFor();
		await page.waitForTimeout(400);
		await run('review-interviews');
		await modal.getByText('Doubtful (0)').waitFor();
		await modal.getByText('Taken (1)', { exact: true }).waitFor();
	});

	test('is read again on demand', async () => {
		await open({ query: { note: SEA } });
		await toBacklinks();
		const before = await related().count();
		await run('rebuild-index');
		await page.getByText('All notes are read again.').waitFor();
		await expect.poll(() => related().count()).toBe(before);
	});
});
