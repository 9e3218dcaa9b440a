// What a reader does with other interviews: says how viewpoints stand to each other, links mentions, keeps a person's page, compares, narrows a search.
import type { Locator, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWorkbench } from '../workbench/driver.ts';
import type { OpenWorkbench } from '../workbench/driver.ts';
import { activePath, pick, run, SEA, textOf, whenRead } from './across.ts';
import { keep, sampleVault } from './look.ts';
import { barriers } from './outline.ts';

const COCINA = 'Interviews/Remedios Landeira, la cocina de la lonja.md';
const MARIT = 'People/Marit Tveldal.md';

let bench: OpenWorkbench;
let page: Page;
beforeEach(async () => {
	bench = await openWorkbench({ vault: sampleVault, query: { note: SEA } });
	page = bench.page;
	await page.locator('.interview-lens').waitFor();
	await whenRead(page);
});
afterEach(async ({ task }) => {
	await keep(page, `people-${task.name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 50)}`);
	expect(bench.errors).toEqual([]);
	await bench.close();
});

const related = (title?: string): Locator => page.locator('.interview-lens-related', title === undefined ? {} : { hasText: title });
async function toBacklinks(): Promise<void> {
	await page.locator('.interview-lens').getByRole('tab').nth(2).click();
	await related().first().waitFor();
}

test('the reader says how two viewpoints stand to each other, sees it kept, and takes it back', async () => {
	await toBacklinks();
	const stance = page.locator('.interview-lens-stance button').first();
	await stance.click();
	await page.locator('.menu-item', { hasText: 'differs' }).click();
	const said = page.locator('.interview-lens-stance button', { hasText: 'You say: differs' });
	await said.waitFor();
	expect(await textOf(page, 'Interview Lens corrections.md')).toContain('"kind":"stance"');
	expect(await barriers(page)).toEqual([]);
	await keep(page, 'people-stance-said');
	await said.focus();
	await page.keyboard.press('Enter');
	await page.locator('.menu-item', { hasText: 'Take back' }).click();
	await expect.poll(() => said.count()).toBe(0);
});

test('a mention in another interview becomes a link from the pane, and the notice takes it back', async () => {
	const before = await textOf(page, COCINA);
	await toBacklinks();
	await related('la cocina').getByRole('button', { name: 'Link…: Marit Tveldal' }).first().click();
	await page.locator('.modal .setting-item mark', { hasText: '[[' }).first().waitFor();
	expect(await barriers(page, '.modal')).toEqual(expect.not.arrayContaining([expect.stringContaining('interview-lens')]));
	await page.locator('.modal .mod-cta').click();
	await page.getByText(/mentions? (?:was|were) linked\./).waitFor();
	const after = await textOf(page, COCINA);
	expect(after.replace(/\[\[Marit Tveldal(?:\|([^\]]+))?\]\]/g, (_, shown: string | undefined) => shown ?? 'Marit Tveldal')).toBe(before);
	expect(after).not.toBe(before);
	await related('la cocina').getByRole('group', { name: 'Mentions' }).getByText('linked', { exact: true }).first().waitFor();
	await page.locator('.notice button', { hasText: 'Undo' }).click();
	await expect.poll(() => textOf(page, COCINA)).toBe(before);
});

test('reasons are filtered by their kind, and all notes fold at once', async () => {
	await toBacklinks();
	const all = await related().count();
	await page.getByRole('button', { name: 'Filter by reason' }).click();
	for (const kind of ['Mentions', 'Related viewpoints', 'Shared topics', 'Same person']) {
		await page.locator('.menu-item', { hasText: kind }).click();
		await page.getByRole('button', { name: 'Filter by reason' }).click();
	}
	await page.keyboard.press('Escape');
	await expect.poll(() => related().count()).toBeLessThan(all);
	await page.getByText(new RegExp(`of ${all} interviews`)).waitFor();
	await page.getByRole('button', { name: 'Change the order' }).click();
	await page.getByRole('menuitem', { name: 'Fold all', exact: true }).click();
	await expect.poll(() => page.locator('.interview-lens-related .interview-lens-passage').count()).toBe(0);
});

test('a page opens from the numbers of a speaker, leads to others, and is kept in the note about the person', async () => {
	await page.locator('.interview-lens-more').click();
	await page.locator('.interview-lens-speaker-box', { hasText: 'Marit Tveldal' }).getByRole('button', { name: 'Open their page' }).click();
	const sheet = page.locator('.interview-lens-page');
	await sheet.getByRole('heading', { name: 'Marit Tveldal' }).waitFor();
	expect(await barriers(page, '.interview-lens-page')).toEqual([]);
	const before = await textOf(page, MARIT);
	await sheet.getByRole('button', { name: 'Put this page into their note' }).click();
	await page.getByText('The page is in Marit Tveldal.').waitFor();
	const placed = await textOf(page, MARIT);
	expect(placed).toContain('scope=person of=Marit%20Tveldal');
	expect(placed).toMatch(/### What others say of them\n\n(?:- .+\n)*- Remedios: “/);
	expect(placed.replace(/<!-- interview-lens:summary[^]*\/interview-lens:summary \w* -->\n\n?/, '')).toBe(before);
	await page.evaluate((path) => {
		const { app } = window.workbench;
		const file = app.vault.getFileByPath(path);
		return file === null ? undefined : app.workspace.getLeaf('tab').openFile(file);
	}, MARIT);
	await expect.poll(() => activePath(page)).toBe(MARIT);
	await run(page, 'insert-person');
	await page.getByText('The page is in Marit Tveldal.').last().waitFor();
	expect(await textOf(page, MARIT)).toBe(placed);
});

test('three are compared side by side', async () => {
	await run(page, 'compare');
	await pick(page, 'Marit Tveldal · person');
	await page.locator('.prompt-input[placeholder^="The second"]').waitFor();
	await pick(page, 'Wie eine Orgel atmet');
	await page.locator('.prompt-input[placeholder^="One more"]').waitFor();
	await pick(page, 'la cocina');
	await page.locator('.prompt-input[placeholder^="One more"]').waitFor();
	await pick(page, 'Compare these 3');
	await page.locator('.prompt-input[placeholder^="On which"]').waitFor();
	await pick(page, 'bucket');
	await expect.poll(() => page.locator('.interview-lens-column').count()).toBe(3);
});

test('the search offers its filters and their values, by keyboard alone', async () => {
	await run(page, 'search-turns');
	const rows = page.locator('.interview-lens-search .suggestion-item');
	await expect.poll(() => rows.count()).toBe(3);
	await page.keyboard.press('Enter');
	await expect.poll(() => page.locator('.prompt-input').inputValue()).toBe('speaker:');
	await page.keyboard.type('Tvel');
	await rows.filter({ hasText: 'Marit Tveldal' }).first().waitFor();
	await keep(page, 'people-search-offers');
	await page.keyboard.press('Enter');
	await expect.poll(() => page.locator('.prompt-input').inputValue()).toBe('speaker:"Marit Tveldal" ');
	await page.keyboard.type('bucket');
	await expect.poll(() => rows.first().innerText()).toContain('Marit Tveldal:');
	await expect.poll(() => rows.first().locator('mark').innerText()).toContain('bucket');
	expect(await barriers(page, '.interview-lens-search .suggestion-item')).toEqual([]);
});
