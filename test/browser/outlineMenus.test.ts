// What menus offer at a turn and at a note, and where they lead: in the outline, in the text, at the note itself.
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWorkbench } from '../workbench/driver.ts';
import type { OpenWorkbench } from '../workbench/driver.ts';
import { keep } from './look.ts';
import { barriers, manyTurns, nodes } from './outline.ts';

const WATCH = `---\npermalink: /sea/watch\n---\n${manyTurns(120).replace('wrote it down.', 'wrote it down. What would you have written?')}`;
const LIST = 'Price: 4\nWeight: 12\n';

let bench: OpenWorkbench;
let page: Page;
beforeEach(async () => {
	bench = await openWorkbench({ vault: { 'Watch.md': WATCH, 'List.md': LIST }, query: { note: 'Watch.md' } });
	page = bench.page;
	await nodes(page).first().waitFor();
});
afterEach(async ({ task }) => {
	await keep(page, `menus-${task.name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 50)}`);
	expect(bench.errors).toEqual([]);
	await bench.close();
});

const items = (): Promise<readonly string[]> => page.locator('.menu .menu-item').allTextContents();
const choose = (words: string): Promise<void> => page.locator('.menu .menu-item', { hasText: words }).click();
const menuIn = async (words: string): Promise<void> => {
	const line = page.locator('.cm-line', { hasText: words }).first();
	await line.click();
	await line.click({ button: 'right' });
	await page.locator('.menu').waitFor();
};
const open = (path: string): Promise<void> => page.evaluate((file) => window.workbench.app.workspace.openLinkText(file, '', false), path);

test('the menu of the text offers what can be done with the turn at the cursor, and only in an interview', async () => {
	await menuIn('What did watch 3 leave');
	expect(await items()).toEqual(expect.arrayContaining(['Copy link to this turn', 'Copy this turn as a quote with source', 'Copy this turn as a callout', 'Rename speaker…', 'Split turn at cursor…', 'Mark as no turn', 'Reveal in outline']));
	expect(await items()).not.toContain('Copy link to this turn on the published page');
	await choose('Copy link to this turn');
	await page.getByText('Link copied.').waitFor();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('words=What%20did%20watch%203');
	await open('List.md');
	await page.getByText('This note was not taken for an interview.').waitFor();
	await menuIn('Price');
	expect(await items()).toEqual(['Select all']);
});

test('a turn of the text is revealed in the outline, whatever is folded or filtered there', async () => {
	await page.getByLabel('Folds and shape').click();
	await choose('Show sections only');
	await page.locator('.interview-lens input').fill('nothing says this');
	await page.getByText('No turn fits this filter.').waitFor();
	await page.locator('.interview-lens').getByRole('tab', { name: 'Viewpoints' }).click();
	await menuIn('watch 4 left out');
	await choose('Reveal in outline');
	const row = nodes(page, 'watch 4 left out');
	await row.waitFor();
	expect(await row.evaluate((element) => element === activeDocument.activeElement)).toBe(true);
	expect(await nodes(page, 'watch 60 left out').count()).toBe(0);
});

test('the menu of a note says what it is, and says it again from the list of files', async () => {
	await page.getByLabel('More options').first().click();
	await choose('Treat this note as an ordinary note');
	await page.getByText('This note was not taken for an interview.').waitFor();
	await page.getByLabel('More options').first().click();
	expect(await items()).toEqual(expect.arrayContaining(['Treat this note as an interview', 'Let the text decide about this note']));
	await choose('Let the text decide about this note');
	await nodes(page).first().waitFor();
});

test('a turn in the outline is split at a sentence, is said to be none, and is linked on the published page', async () => {
	await page.evaluate(() => window.workbench.externalSettings({ publishedAt: 'https://example.org' }));
	await nodes(page).first().waitFor();
	const menuOf = (words: string): Promise<void> => nodes(page, words).first().click({ button: 'right' });
	await menuOf('watch 2 left out');
	await choose('Copy published link');
	await page.getByText('Copied.').waitFor();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^https:\/\/example\.org\/sea\/watch#:~:text=/);
	await menuOf('watch 2 left out');
	await choose('Split this turn…');
	await page.locator('.suggestion-item', { hasText: 'What would you have written?' }).click();
	await nodes(page, 'Ilse Karr: What would you have written?').waitFor();
	await menuOf('What did watch 9 leave');
	await choose('Mark as no turn');
	await expect.poll(() => nodes(page, 'What did watch 9 leave').count()).toBe(0);
	expect(bench.stored('Watch.md')).toBe(WATCH);
});

test('nothing large shows its name as a tooltip, and the rows say all that is read aloud', async () => {
	expect(await nodes(page).evaluateAll((all) => all.filter((each) => each.closest('[aria-label]') !== null).length)).toBe(0);
	expect(await page.getByRole('tree', { name: 'Outline of the conversation' }).count()).toBe(1);
	expect(await page.getByRole('tabpanel', { name: 'Outline' }).count()).toBe(1);
	expect(await page.getByRole('treeitem', { name: 'Watch 1 25 questions' }).count()).toBe(1);
	expect(await barriers(page)).toEqual([]);
});
