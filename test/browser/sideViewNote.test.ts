// Which note a side view shows: that of the reader, the last one while the view itself has the focus, its own while it is pinned.
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWorkbench } from '../workbench/driver.ts';
import type { OpenWorkbench } from '../workbench/driver.ts';
import { drawn, keep, settledTop } from './look.ts';
import { manyTurns, nodes } from './outline.ts';

const OTHER = manyTurns(60).replace('The long watch', 'The short watch').replaceAll('watch ', 'shift ');

let bench: OpenWorkbench;
let page: Page;
beforeEach(async () => {
	bench = await openWorkbench({ vault: { 'Watch.md': manyTurns(120), 'Shift.md': OTHER }, query: { note: 'Watch.md' } });
	page = bench.page;
	await nodes(page).first().waitFor();
});
afterEach(async ({ task }) => {
	await keep(page, `note-${task.name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 50)}`);
	expect(bench.errors).toEqual([]);
	await bench.close();
});

const title = (): Promise<string | null> => page.locator('.interview-lens-title').first().textContent();
const open = (path: string): Promise<void> => page.evaluate((file) => window.workbench.app.workspace.openLinkText(file, '', false), path);
const pin = (isPinned: boolean): Promise<void> => page.evaluate((pinned) => window.workbench.app.workspace.getLeavesOfType('interview-lens')[0]?.setPinned(pinned), isPinned);
const settings = (values: object): Promise<void> => page.evaluate((saved) => window.workbench.externalSettings(saved), values);

test('a pinned view keeps its note, through edits, a rename and a restart, and leads into it; let go, it follows', async () => {
	await pin(true);
	await open('Shift.md');
	await drawn(page);
	expect(await title()).toBe('The long watch');
	// Nothing waits for the promises: an engine may collect those that only a protocol holds.
	await page.evaluate(() => {
		const { vault } = window.workbench.app;
		const file = vault.getFileByPath('Watch.md');
		if (file !== null) void vault.process(file, (text) => text.replace('What did watch 1 leave', 'Rex asks: what did watch 1 leave')).then(() => vault.rename(file, 'Old watch.md'));
	});
	await expect.poll(() => page.evaluate(() => window.workbench.app.vault.getFileByPath('Old watch.md')?.path)).toBe('Old watch.md');
	await nodes(page, 'Rex asks').waitFor();
	await nodes(page, 'What did watch 9 leave').click({ button: 'right' });
	await page.locator('.menu-item', { hasText: 'Copy link to turn' }).click();
	await page.getByText('Copied.').waitFor();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('file=Old%20watch.md');
	// The layout is saved after a while.
	await expect.poll(() => page.evaluate(() => JSON.stringify(window.localStorage))).toContain('Old watch.md');
	await bench.restart();
	await nodes(page, 'Rex asks').waitFor();
	expect(await page.evaluate(() => window.workbench.app.workspace.getActiveFile()?.path)).toBe('Shift.md');
	await nodes(page, 'What did watch 9 leave').click();
	await expect.poll(() => page.evaluate(() => window.workbench.app.workspace.getActiveFile()?.path)).toBe('Old watch.md');
	await open('Shift.md');
	await pin(false);
	await expect.poll(title).toBe('The short watch');
});

test('a speaker of a pinned note that is out of sight is corrected in that note, in a tab of its own', async () => {
	await pin(true);
	await open('Shift.md');
	await drawn(page);
	await nodes(page, 'What did watch 9 leave').click({ button: 'right' });
	await page.locator('.menu-item', { hasText: 'Correct speaker' }).click();
	await page.locator('.suggestion-item', { hasText: 'Rename speaker' }).click();
	expect(await page.evaluate(() => window.workbench.app.workspace.getActiveFile()?.path)).toBe('Watch.md');
	expect(await page.evaluate(() => window.workbench.app.workspace.getLeavesOfType('markdown').length)).toBe(2);
	await page.locator('.modal input[type=text]').first().fill('Keeper');
	await page.locator('.modal button', { hasText: 'Save' }).click();
	await nodes(page, 'Keeper').first().waitFor();
});

const deferWatch = (): Promise<void> => page.evaluate(async () => {
	const { workspace, vault } = window.workbench.app;
	const [leaf] = workspace.getLeavesOfType('markdown');
	const file = vault.getFileByPath('Shift.md');
	if (file !== null) await workspace.getLeaf('tab').openFile(file, { active: true });
	await (leaf as unknown as { defer(): Promise<void> }).defer();
});
const tabs = (): Promise<readonly unknown[]> => page.evaluate(() => window.workbench.app.workspace.getLeavesOfType('markdown').map((leaf) => [leaf.getViewState().state?.['file'], leaf.isDeferred, leaf.view.containerEl.isShown()]));
const SEEN = [['Watch.md', false, true], ['Shift.md', false, false]];

test('a note in a tab whose view is not made yet is corrected, and jumped into, in that tab', async () => {
	await pin(true);
	await deferWatch();
	expect(await tabs()).toEqual([['Watch.md', true, false], ['Shift.md', false, true]]);
	await nodes(page, 'What did watch 9 leave').click({ button: 'right' });
	await page.locator('.menu-item', { hasText: 'Correct speaker' }).click();
	await page.locator('.suggestion-item', { hasText: 'Rename speaker' }).click();
	expect(await tabs()).toEqual(SEEN);
	await page.keyboard.press('Escape');
	await page.evaluate(() => window.workbench.app.workspace.getLeavesOfType('markdown')[1]?.detach());
	await deferWatch();
	await nodes(page, 'What did watch 9 leave').click();
	await expect.poll(tabs).toEqual(SEEN);
});

test('a note that is gone before its speaker is corrected is told', async () => {
	await pin(true);
	await open('Shift.md');
	await nodes(page, 'What did watch 9 leave').click({ button: 'right' });
	await page.evaluate(async () => {
		const { vault, fileManager } = window.workbench.app;
		const file = vault.getFileByPath('Watch.md');
		if (file !== null) await fileManager.trashFile(file);
	});
	await page.locator('.menu-item', { hasText: 'Correct speaker' }).click();
	await page.getByText('The note Watch.md could not be opened.').waitFor();
});

test('in the main area and with the focus the view keeps the last note; when the note is closed it says what to do', async () => {
	await page.evaluate(async () => {
		const { workspace } = window.workbench.app;
		const leaf = workspace.getLeaf('split');
		await leaf.setViewState({ type: 'interview-lens', active: true });
		workspace.setActiveLeaf(leaf, { focus: true });
	});
	await expect.poll(() => page.locator('.interview-lens-title').allTextContents()).toEqual(['The long watch', 'The long watch']);
	await nodes(page, 'What did watch 9 leave').first().click();
	expect(await page.locator('.interview-lens-title').allTextContents()).toEqual(['The long watch', 'The long watch']);
	await page.evaluate(() => { for (const leaf of window.workbench.app.workspace.getLeavesOfType('markdown')) leaf.detach(); });
	await expect.poll(() => page.getByText('Open a note to see its conversation here.').count()).toBe(2);
});

test('of a note that is open twice the view that was read last is scrolled', async () => {
	await page.evaluate(async () => {
		const { workspace, vault } = window.workbench.app;
		const file = vault.getFileByPath('Watch.md');
		if (file !== null) await workspace.getLeaf('split').openFile(file);
	});
	const scrolls = (): Promise<readonly number[]> => page.evaluate(() => window.workbench.app.workspace.getLeavesOfType('markdown').map(({ view }) => Math.round((view as unknown as { currentMode: { getScroll(): number } }).currentMode.getScroll())));
	await page.locator('.cm-content').last().click();
	await nodes(page, 'What did watch 9 leave').focus();
	await page.keyboard.press(' ');
	await expect.poll(async () => (await scrolls())[1]).toBeGreaterThan(10);
	expect((await scrolls())[0]).toBeLessThan(3);
});

test.each(['source', 'preview'] as const)('a goal comes to rest in the middle where the reader wants it so (%s)', async (mode) => {
	await settings({ goalAt: 'centre' });
	if (mode === 'preview') await page.keyboard.press('Control+e');
	await nodes(page, 'What did watch 9 leave').click();
	const top = await settledTop(page, 'What did watch 9 leave');
	const height = await page.locator('.cm-scroller:visible, .markdown-preview-view:visible').first().evaluate((element) => element.clientHeight);
	expect(Math.abs(top - height / 2)).toBeLessThan(40);
	await expect.poll(() => page.locator('.interview-lens-node.is-here').textContent()).toContain('What did watch 9 leave');
});

test('Escape takes the filter away before it leads back to the note', async () => {
	await page.locator('.interview-lens input').fill('watch 77');
	await expect.poll(() => nodes(page).count()).toBe(2);
	await page.keyboard.press('Enter');
	await page.keyboard.press('Escape');
	await expect.poll(() => nodes(page).count()).toBeGreaterThan(10);
	expect(await page.evaluate(() => activeDocument.activeElement?.getAttribute('role'))).toBe('treeitem');
	await page.keyboard.press('Escape');
	await expect.poll(() => page.evaluate(() => activeDocument.activeElement?.closest('.cm-editor') !== null)).toBe(true);
});

test('the strip of a speaker leads to the nearest turn of that speaker', async () => {
	await page.getByLabel('Numbers by speaker').click();
	const strip = page.locator('.interview-lens-speaker-box', { hasText: 'Audience 1' }).locator('.interview-lens-strip');
	const box = await strip.boundingBox();
	await strip.click({ position: { x: (box?.width ?? 0) / 2, y: 2 } });
	await expect.poll(() => page.locator('.interview-lens-node.is-here').textContent()).toMatch(/^Audience 1/);
});
