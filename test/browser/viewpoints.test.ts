// The viewpoints as a reader uses them: cards of every origin, passages, jumps to the sentence, the keyboard, order, filter.
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openWorkbench } from '../workbench/driver.ts';
import type { OpenWorkbench } from '../workbench/driver.ts';
import { keep } from './look.ts';
import { focused } from './outline.ts';
import { MILL, cards, goalWords, groups, openViewpoints } from './viewpoints.ts';

const BOLD = 'a pattern is a promise you make to somebody who is not born yet';

let bench: OpenWorkbench;
let page: Page;
const open = async (notes: Readonly<Record<string, string>>, query: Readonly<Record<string, string>> = {}): Promise<void> => {
	bench = await openWorkbench({ vault: notes, query: { note: Object.keys(notes)[0] ?? '', ...query } });
	page = bench.page;
	await openViewpoints(page);
};
afterEach(async ({ task }) => {
	await keep(page, `viewpoints-${task.name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 50)}`);
	expect(bench.errors).toEqual([]);
	await bench.close();
});

const press = async (...keys: readonly string[]): Promise<void> => {
	for (const key of keys) await page.keyboard.press(key);
};
const menu = async (words: string, item: string): Promise<void> => {
	await cards(page, words).click({ button: 'right', position: { x: 120, y: 8 } });
	await page.locator('.menu-item', { hasText: item }).click();
};
const markdownLeaves = (): Promise<number> => page.evaluate(() => window.workbench.app.workspace.getLeavesOfType('markdown').length);

describe('the cards of an interview', () => {
	beforeEach(() => open({ 'Mill.md': MILL, 'Essay.md': 'Here a quotation goes.\n' }));

	test('stand under where they come from, each with who holds it, the quote and what is doubtful', async () => {
		expect(await groups(page)).toEqual(['Core viewpoints', 'Highlights', 'Suggestions']);
		const looms = cards(page, 'outlived 900 weavers');
		expect(await looms.textContent()).toMatch(/Looms.*Tuva.*In the mill.*“The looms of the valley are older than its church.*Weak support.*The number 900 does not stand there\./);
		const bold = cards(page, 'a pattern is a promise');
		expect(await bold.textContent()).toMatch(/Tuva.*At the bench.*Asked: What did you learn at the bench\?/);
		expect(await bold.locator('.interview-lens-card-quote').count()).toBe(0);
		expect(await page.locator('.interview-lens-node[tabindex="0"]').count()).toBe(1);
	});

	test('one without support says so, and shows the nearest passage only when asked', async () => {
		const penguins = cards(page, 'Penguins cannot vote');
		expect(await penguins.textContent()).toContain('No support found in the text');
		expect(await penguins.locator('.interview-lens-card-quote').count()).toBe(0);
		await penguins.getByRole('button', { name: 'Show the nearest passage' }).click();
		await expect.poll(() => penguins.textContent()).toMatch(/Nearest passage, which does not carry it:.*“|Nothing in the talk comes near it\./);
		await penguins.click({ position: { x: 60, y: 8 } });
		await expect.poll(() => goalWords(page)).not.toBe('');
	});

	test('one that only a question says shows that question, is not called supported, and leads there', async () => {
		await page.evaluate(async () => {
			const file = window.workbench.app.vault.getFileByPath('Mill.md');
			if (file !== null) await window.workbench.app.vault.process(file, (all) => all.replace('How old are the looms?', 'Is it true that penguins cannot vote in Portugal? How old are the looms?'));
		});
		const penguins = cards(page).filter({ has: page.locator('.interview-lens-viewpoint-title', { hasText: 'Penguins' }) });
		await expect.poll(() => penguins.textContent()).toMatch(/Interviewer.*In the mill.*“Is it true that penguins cannot vote in Portugal\?”.*Only a question says it, no answer/);
		expect(await penguins.textContent()).not.toContain('No support found');
		await keep(page, 'viewpoints-only-asked');
		await penguins.click({ position: { x: 60, y: 8 } });
		await expect.poll(() => goalWords(page)).toBe('Is it true that penguins cannot vote in Portugal?');
		await penguins.getByRole('button', { name: 'Show the nearest passage' }).click();
		await expect.poll(() => penguins.textContent()).toMatch(/Nearest passage, which does not carry it:|Nothing in the talk comes near it\./);
	});

	test.each(['source', 'preview'])('a click shows exactly the sentence, in %s mode, and leaves the cursor alone', async (mode) => {
		if (mode === 'preview') {
			await press('Control+e');
			await page.locator('.markdown-preview-view').waitFor();
		}
		await cards(page, 'outlived 900 weavers').click({ position: { x: 60, y: 8 } });
		await expect.poll(() => goalWords(page)).toBe('The looms of the valley are older than its church, and they outlived the weavers who built them.');
		await cards(page, 'a pattern is a promise').click({ position: { x: 60, y: 8 } });
		await expect.poll(() => goalWords(page)).toBe(BOLD);
		if (mode === 'source') expect(await page.evaluate(() => window.workbench.app.workspace.activeEditor?.editor?.getCursor().line ?? 0)).toBe(0);
	});

	test('several passages are small numbers; the chosen one is shown and gone to, by mouse and by key', async () => {
		const evenings = cards(page, 'Evenings');
		const [one, two] = [evenings.getByRole('button', { name: 'Passage 1 of 2' }), evenings.getByRole('button', { name: 'Passage 2 of 2' })];
		expect(await one.getAttribute('aria-pressed')).toBe('true');
		const first = await evenings.locator('.interview-lens-card-quote').textContent();
		await two.click();
		expect(await two.getAttribute('aria-pressed')).toBe('true');
		const second = await evenings.locator('.interview-lens-card-quote').textContent();
		expect(second).not.toBe(first);
		await expect.poll(() => goalWords(page)).toBe(second?.slice(1, -1));
		await evenings.focus();
		await press('1');
		await expect.poll(() => evenings.locator('.interview-lens-card-quote').textContent()).toBe(first);
		await expect.poll(() => goalWords(page)).toBe(first?.slice(1, -1));
	});

	test('with Mod and with the middle button a card opens in a new tab', async () => {
		await cards(page, 'a pattern is a promise').click({ modifiers: ['Control'], position: { x: 60, y: 8 } });
		await expect.poll(markdownLeaves).toBe(2);
		await cards(page, 'Evenings').click({ button: 'middle', position: { x: 60, y: 8 } });
		await expect.poll(markdownLeaves).toBe(3);
	});

	test('the keyboard walks, opens, looks, goes there and comes back', async () => {
		await cards(page, 'outlived 900 weavers').focus();
		await press('ArrowDown');
		expect(await focused(page)).toContain('EveningsWhoever owns the loom');
		await press('Home', 'ArrowLeft');
		await expect.poll(() => page.locator('.interview-lens-node.mod-group').first().getAttribute('aria-expanded')).toBe('false');
		await press('ArrowRight', 'End');
		const last = cards(page).last();
		await expect.poll(() => last.getAttribute('tabindex')).toBe('0');
		expect(await last.locator('.interview-lens-why').count()).toBe(0);
		await press('ArrowRight');
		expect(await last.locator('.interview-lens-why').textContent()).toMatch(/^Chosen because /);
		await press(' ');
		await expect.poll(() => goalWords(page)).toBe((await last.locator('.interview-lens-card-words').textContent()) ?? '');
		expect(await page.evaluate(() => activeDocument.activeElement?.getAttribute('role'))).toBe('treeitem');
		await press('Tab');
		expect(await focused(page)).toBe('More about this viewpoint');
		await press('Shift+Tab', 'Escape');
		expect(await page.evaluate(() => activeDocument.activeElement?.closest('.cm-editor') !== null)).toBe(true);
		await cards(page, 'a pattern is a promise').focus();
		await press('Enter');
		await expect.poll(() => page.evaluate(() => {
			const editor = window.workbench.app.workspace.activeEditor?.editor;
			return editor?.getLine(editor.getCursor().line).slice(editor.getCursor().ch, editor.getCursor().ch + 12);
		})).toBe(BOLD.slice(0, 12));
	});

	test('are ordered by speaker or as the note is, filtered by words and by speaker, and stay so after a restart', async () => {
		const by = page.locator('.interview-lens').getByRole('button', { name: 'Order of the viewpoints' });
		await by.click();
		await page.locator('.menu-item', { hasText: 'By speaker' }).click();
		await expect.poll(() => groups(page)).toEqual(expect.arrayContaining(['Tuva', 'Speaker unknown']));
		await by.click();
		await page.locator('.menu-item', { hasText: 'In the order of the note' }).click();
		await expect.poll(() => groups(page)).toEqual([]);
		expect(await cards(page).first().textContent()).toContain('Penguins');
		await cards(page).first().focus();
		await press('/');
		await page.keyboard.type('aunt');
		await expect.poll(() => cards(page).count()).toBe(1);
		expect(await page.locator('.interview-lens-status.is-on').textContent()).toMatch(/^1 of \d+ viewpoints/);
		expect(await cards(page).locator('.interview-lens-hit').first().textContent()).toBe('aunt');
		await page.waitForTimeout(700);
		await bench.restart();
		await cards(page).first().waitFor();
		expect(await cards(page).count()).toBe(1);
		await page.locator('.interview-lens input').fill('no such words');
		await page.getByText('No viewpoint fits this filter.').waitFor();
	});

	test('are copied with their source, dragged as quotations, and have a menu for the keyboard', async () => {
		await menu('a pattern is a promise', 'Copy quote with source');
		await page.getByText('Copied.').last().waitFor();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^> a pattern is a promise you make to somebody who is not born yet\n>\n> — Tuva, \[\[Mill\]\] \(\[turn\]\(obsidian:/);
		await cards(page, 'outlived 900 weavers').focus();
		await press('ContextMenu');
		expect(await page.locator('.menu-item').allTextContents()).toEqual(expect.arrayContaining(['Go to where it is written', 'Pin', 'Put in other words…', 'Hide']));
		await page.locator('.menu-item', { hasText: 'Go to where it is written' }).click();
		await expect.poll(() => goalWords(page)).toContain('outlived 900 weavers');
		await page.evaluate((path) => window.workbench.app.workspace.getLeaf('split').openFile(window.workbench.app.vault.getFileByPath(path) as never), 'Essay.md');
		await page.evaluate(() => {
			const leaf = window.workbench.app.workspace.getLeavesOfType('markdown')[0];
			if (leaf !== undefined) window.workbench.app.workspace.setActiveLeaf(leaf, { focus: true });
		});
		await cards(page, 'a pattern is a promise').waitFor();
		await cards(page, 'a pattern is a promise').dragTo(page.locator('.cm-content', { hasText: 'Here a quotation goes' }).last(), { sourcePosition: { x: 60, y: 8 } });
		await expect.poll(() => bench.stored('Essay.md')).toContain(`> ${BOLD}\n>\n> — Tuva, [[Mill]]`);
	});
});

describe('notes that hold little', () => {
	test('without a list of the author’s that is said; without any viewpoint there is a way to make one', async () => {
		await open({ 'Short.md': MILL.replace(/## Key takeaways[^]*?(?=## In)/, '') });
		await page.getByText('The author of this note lists no core viewpoints.').waitFor();
		expect(await groups(page)).not.toContain('Core viewpoints');
		await page.evaluate(() => window.workbench.app.vault.create('Thin.md', '**Ada:** Yes?\n\n**Ben:** No.\n\n**Ada:** No?\n\n**Ben:** Yes.\n\n**Ada:** Oh.\n').then(() => window.workbench.app.workspace.openLinkText('Thin.md', '', false)));
		await page.locator('.interview-lens-title', { hasText: 'Thin' }).waitFor();
		await page.locator('.interview-lens').getByRole('tab', { name: 'Viewpoints' }).click();
		await page.getByText('Select words in the note and run “Mark as viewpoint” to keep one of your own.').waitFor();
	});
});
