// The outline by keyboard, by mouse and from a screen reader's side; where clicks, drags and menus lead.
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openWorkbench } from '../workbench/driver.ts';
import type { OpenWorkbench } from '../workbench/driver.ts';
import { keep } from './look.ts';
import { focused, manyTurns, nodes } from './outline.ts';

let bench: OpenWorkbench;
let page: Page;
beforeEach(async () => {
	bench = await openWorkbench({ vault: { 'Watch.md': manyTurns(160), 'Essay.md': 'Here a quotation goes.\n' }, query: { note: 'Watch.md' } });
	page = bench.page;
	await nodes(page).first().waitFor();
});
afterEach(async ({ task }) => {
	await keep(page, `keys-${task.name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 50)}`);
	expect(bench.errors).toEqual([]);
	await bench.close();
});

const press = async (...keys: readonly string[]): Promise<void> => {
	for (const key of keys) await page.keyboard.press(key);
};
/** Types at once, however busy the machine is: a pause would begin another word. */
const typeAhead = (words: string): Promise<void> => page.evaluate((all) => {
	for (const key of all) activeDocument.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}, words);
const topLine = (): Promise<number> => page.evaluate(() => {
	const view = window.workbench.app.workspace.getLeavesOfType('markdown')[0]?.view as { readonly currentMode?: { getScroll(): number } } | undefined;
	return Math.round(view?.currentMode?.getScroll() ?? -1);
});
const isInTree = (): Promise<boolean> => page.evaluate(() => activeDocument.activeElement?.getAttribute('role') === 'treeitem');
const startInTree = (): Promise<void> => nodes(page).first().focus();
const markdownLeaves = (): Promise<number> => page.evaluate(() => window.workbench.app.workspace.getLeavesOfType('markdown').length);

describe('keys', () => {
	test('arrows, Home and End walk the tree; one row is in the order of Tab', async () => {
		await startInTree();
		expect(await focused(page)).toBe('Watch 1 25 questions');
		await press('ArrowDown');
		expect(await focused(page)).toBe('Ilse Karr: What did watch 1 leave out of the log?');
		await press('ArrowRight');
		expect(await focused(page)).toMatch(/^Anton Weyde: watch 2 left out the swell/);
		await press('ArrowLeft', 'ArrowLeft');
		expect(await focused(page)).toBe('Ilse Karr: What did watch 1 leave out of the log?');
		await expect.poll(() => nodes(page, 'What did watch 1 leave').getAttribute('aria-expanded')).toBe('false');
		await press('ArrowRight');
		await expect.poll(() => nodes(page, 'What did watch 1 leave').getAttribute('aria-expanded')).toBe('true');
		await press('ArrowLeft', 'ArrowLeft');
		expect(await focused(page)).toBe('Watch 1 25 questions');
		await press('End');
		expect(await focused(page)).toMatch(/watch 160 left/);
		await press('PageUp', 'PageUp');
		expect(await focused(page)).not.toMatch(/watch 160 left/);
		await press('Home');
		expect(await focused(page)).toBe('Watch 1 25 questions');
		expect(await page.locator('.interview-lens-node[tabindex="0"]').count()).toBe(1);
	});

	test('typing finds the next row that begins so', async () => {
		await startInTree();
		await typeAhead('watch 30');
		await expect.poll(() => focused(page)).toMatch(/^Anton Weyde: watch 30 left/);
		await page.waitForTimeout(800);
		await typeAhead('what did watch 77');
		await expect.poll(() => focused(page)).toBe('Ilse Karr: What did watch 77 leave out of the log?');
	});

	test('Enter goes there to edit, Space only looks, Escape leads back to the note', async () => {
		await startInTree();
		await press('End', ' ');
		await expect.poll(topLine).toBeGreaterThan(100);
		expect(await isInTree()).toBe(true);
		await press('Escape');
		await expect.poll(isInTree).toBe(false);
		expect(await page.evaluate(() => activeDocument.activeElement?.closest('.cm-editor, .markdown-preview-view') !== null)).toBe(true);
		await startInTree();
		await press('Home', 'Enter');
		await expect.poll(topLine).toBeLessThan(10);
	});

	test('a slash begins a filter, Escape clears it and goes back to the tree', async () => {
		await startInTree();
		await press('/');
		await page.keyboard.type('watch 77');
		await expect.poll(() => nodes(page).count()).toBe(2);
		await press('Enter');
		expect(await isInTree()).toBe(true);
		await press('/', 'Escape');
		await expect.poll(() => nodes(page).count()).toBeGreaterThan(10);
		await press('Escape');
		expect(await isInTree()).toBe(true);
	});
});

describe('the mouse', () => {
	test('a click jumps in the note that is open; with Mod in a new tab, with Mod and Alt in a split, the middle button in a tab', async () => {
		await nodes(page, 'What did watch 9 leave').click();
		await expect.poll(topLine).toBeGreaterThan(10);
		expect(await markdownLeaves()).toBe(1);
		await nodes(page, 'What did watch 9 leave').click({ modifiers: ['Control'] });
		await expect.poll(markdownLeaves).toBe(2);
		await nodes(page, 'What did watch 7 leave').click({ modifiers: ['Control', 'Alt'] });
		await expect.poll(markdownLeaves).toBe(3);
		await nodes(page, 'What did watch 7 leave').click({ button: 'middle' });
		await expect.poll(markdownLeaves).toBe(4);
	});

	test('the menu copies a quotation with its source and a callout, and shows all by a speaker', async () => {
		const row = nodes(page, 'What did watch 9 leave');
		const copied = async (item: string): Promise<string> => {
			await row.click({ button: 'right' });
			await page.locator('.menu-item', { hasText: item }).click();
			await page.getByText('Copied.').last().waitFor();
			return page.evaluate(() => navigator.clipboard.readText());
		};
		expect(await copied('Copy quote with source')).toMatch(/^> What did watch 9 leave out of the log\?\n>\n> — Ilse Karr, \[\[Watch\]\] \(\[turn\]\(obsidian:/);
		expect(await copied('Copy as callout')).toMatch(/^> \[!quote\] \[Ilse Karr\]\(obsidian:.*\n> What did watch 9[^]*\[\[Watch\]\]\n$/);
		expect(await copied('Copy link to turn')).toMatch(/^obsidian:\/\/interview-lens\?.*file=Watch\.md&speaker=Ilse%20Karr&words=What%20did%20watch%209/);
		await row.click({ button: 'right' });
		expect(await page.locator('.menu-item').allTextContents()).toContain('Correct speaker…');
		await keep(page, 'outline-menu');
		await page.locator('.menu-item', { hasText: 'Show all by Ilse Karr' }).click();
		await expect.poll(() => page.locator('.interview-lens-status').textContent()).toMatch(/\d+ of 160 turns/);
		expect(await page.locator('.interview-lens-node.mod-turn').evaluateAll((all) => all.every((each) => each.textContent?.startsWith('Ilse Karr') === true))).toBe(true);
	});

	test('the menu opens from the keyboard beside its row', async () => {
		await nodes(page, 'What did watch 9 leave').focus();
		await press('ContextMenu');
		const menu = await page.locator('.menu').boundingBox();
		const row = await nodes(page, 'What did watch 9 leave').boundingBox();
		expect(Math.abs((menu?.y ?? 0) - (row?.y ?? 0))).toBeLessThan(400);
		expect(menu?.x ?? 0).toBeGreaterThan(400);
	});

	test('a turn dropped into a note becomes a quotation with speaker and link', async () => {
		await page.evaluate((path) => window.workbench.app.workspace.getLeaf('split').openFile(window.workbench.app.vault.getFileByPath(path) as never), 'Essay.md');
		await page.evaluate(() => {
			const leaf = window.workbench.app.workspace.getLeavesOfType('markdown')[0];
			if (leaf !== undefined) window.workbench.app.workspace.setActiveLeaf(leaf, { focus: true });
		});
		await nodes(page, 'What did watch 9 leave').waitFor();
		await nodes(page, 'What did watch 9 leave').dragTo(page.locator('.cm-content', { hasText: 'Here a quotation goes' }).last());
		await expect.poll(() => bench.stored('Essay.md')).toMatch(/> What did watch 9 leave out of the log\?\n>\n> — Ilse Karr, \[\[Watch\]\]/);
	});

	test('with Mod the whole turn stands beside its row, and goes with the pointer', async () => {
		const row = nodes(page, 'watch 10 left out');
		await page.keyboard.down('Control');
		await row.hover();
		await page.locator('.interview-lens-popover').waitFor();
		expect(await page.locator('.interview-lens-popover').textContent()).toMatch(/^Anton WeydeYes, watch 10 left out the swell/);
		await keep(page, 'outline-popover');
		await page.keyboard.up('Control');
		await page.mouse.move(300, 300);
		await expect.poll(() => page.locator('.interview-lens-popover').count()).toBe(0);
	});
});
