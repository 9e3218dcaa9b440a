// What a reader says of viewpoints: pinned, hidden, in other words, marked; kept beside the note, told to programs, taken back.
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWorkbench } from '../workbench/driver.ts';
import type { OpenWorkbench } from '../workbench/driver.ts';
import { keep } from './look.ts';
import { barriers, focused } from './outline.ts';
import { MILL, cards, groups, openViewpoints } from './viewpoints.ts';

const FILE = 'Interview Lens corrections.md';

let bench: OpenWorkbench;
let page: Page;
beforeEach(async () => {
	bench = await openWorkbench({ vault: { 'Mill.md': MILL }, query: { note: 'Mill.md' } });
	page = bench.page;
	await openViewpoints(page);
});
afterEach(async ({ task }) => {
	await keep(page, `viewpoints-kept-${task.name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 50)}`);
	expect(bench.stored('Mill.md')).toBe(MILL);
	expect(bench.errors).toEqual([]);
	await bench.close();
});

const menu = async (words: string, item: string): Promise<void> => {
	await cards(page, words).getByRole('button', { name: 'More about this viewpoint' }).click();
	await page.locator('.menu-item', { hasText: item }).click();
};
const select = (words: string): Promise<void> => page.evaluate((wanted) => {
	const { workspace } = window.workbench.app;
	const leaf = workspace.getLeavesOfType('markdown')[0];
	if (leaf !== undefined) workspace.setActiveLeaf(leaf, { focus: true });
	const editor = workspace.activeEditor?.editor;
	const at = editor?.getValue().indexOf(wanted) ?? -1;
	if (at < 0) throw new Error(`no words ${wanted}`);
	editor?.setSelection(editor.offsetToPos(at), editor.offsetToPos(at + wanted.length));
}, words);
interface Read { readonly viewpoints: readonly { readonly title: string; readonly text: string; readonly by?: string; readonly origin: string; readonly pinned?: boolean }[]; readonly hiddenViewpoints: readonly { readonly title: string }[] }
const read = async (): Promise<Read> => JSON.parse(await page.evaluate(() => window.workbench.cli('interview-lens:read', { path: 'Mill.md' }).then(String))) as Read;

test('pinned, it comes first here and for programs; the notice undoes it', async () => {
	await menu('a pattern is a promise', 'Pin');
	await expect.poll(() => groups(page)).toEqual(['Pinned', 'Core viewpoints', 'Suggestions']);
	expect(await cards(page).first().textContent()).toContain('Highlighted');
	expect((await read()).viewpoints[0]).toMatchObject({ pinned: true, origin: 'highlight' });
	expect(bench.stored(FILE)).toContain('{"kind":"pin","place":{"words":"a pattern is a promise y');
	await page.locator('.notice button', { hasText: 'Undo' }).click();
	await expect.poll(() => groups(page)).toEqual(['Core viewpoints', 'Highlights', 'Suggestions']);
	await menu('a pattern is a promise', 'Pin');
	await menu('a pattern is a promise', 'Unpin');
	await expect.poll(() => groups(page)).toEqual(['Core viewpoints', 'Highlights', 'Suggestions']);
});

test('hidden, it is gone from here and from records, and stays within reach', async () => {
	await cards(page, 'Penguins').focus();
	await page.keyboard.press('ContextMenu');
	await page.locator('.menu-item', { hasText: 'Hide' }).click();
	await expect.poll(() => cards(page, 'Penguins').count()).toBe(0);
	expect((await read()).hiddenViewpoints.map(({ title }) => title)).toEqual(['Penguins']);
	expect((await read()).viewpoints.map(({ title }) => title)).not.toContain('Penguins');
	const aside = page.locator('.interview-lens-status.is-on');
	expect(await aside.textContent()).toBe('1 hiddenShow');
	await aside.getByRole('button').click();
	expect((await groups(page)).at(-1)).toBe('Hidden');
	expect(await barriers(page)).toEqual([]);
	await menu('Penguins', 'Show again');
	await expect.poll(() => groups(page)).toEqual(['Core viewpoints', 'Highlights', 'Suggestions']);
	expect(await cards(page, 'Penguins').count()).toBe(1);
});

test('in other words it keeps its quote, is cited anew where it is the author’s, and gets its own words back', async () => {
	await menu('outlived 900 weavers', 'Put in other words…');
	await page.locator('.modal textarea').fill('The looms of the valley are older than its church.');
	await keep(page, 'viewpoints-wording');
	await page.locator('.modal button', { hasText: 'Save' }).click();
	await expect.poll(() => cards(page, 'older than its church').textContent()).toMatch(/In your words.*Looms.*older than its church\.Tuva/);
	expect(await cards(page, 'older than its church').textContent()).not.toContain('900');
	expect((await read()).viewpoints.map(({ text }) => text)).toContain('The looms of the valley are older than its church.');
	await menu('older than its church', 'Back to the words of the note');
	await expect.poll(() => cards(page, 'outlived 900 weavers').count()).toBe(1);
});

test('words marked as a viewpoint follow the note to another name, are listed and taken back', async () => {
	await select('Nobody in the valley ever paid for a bobbin with money.');
	await page.evaluate(() => window.workbench.run('interview-lens:mark-viewpoint'));
	await expect.poll(() => groups(page)).toEqual(['Core viewpoints', 'Marked by you', 'Highlights', 'Suggestions']);
	const own = (await read()).viewpoints.find(({ by }) => by === 'reader');
	expect(own).toMatchObject({ origin: 'highlight', text: 'Nobody in the valley ever paid for a bobbin with money.' });
	await page.evaluate(async () => {
		const file = window.workbench.app.vault.getFileByPath('Mill.md');
		if (file !== null) await window.workbench.app.vault.rename(file, 'Old mill.md');
	});
	await expect.poll(() => bench.stored(FILE)).toContain('## Old mill.md');
	await page.evaluate(async () => {
		const file = window.workbench.app.vault.getFileByPath('Old mill.md');
		if (file !== null) await window.workbench.app.vault.rename(file, 'Mill.md');
	});
	await expect.poll(() => bench.stored(FILE)).toContain('## Mill.md');
	await expect.poll(() => cards(page, 'bobbin').count()).toBe(1);
	await page.evaluate(() => window.workbench.run('interview-lens:show-corrections'));
	await page.locator('.interview-lens-correction', { hasText: 'A viewpoint: “Nobody in the valley' }).locator('button', { hasText: 'Take back' }).click();
	await page.keyboard.press('Escape');
	await expect.poll(() => groups(page)).toEqual(['Core viewpoints', 'Highlights', 'Suggestions']);
});

test('the menu of the editor marks what is selected, inside a turn only', async () => {
	const rightClick = async (words: string): Promise<void> => {
		await select(words);
		const line = page.locator('.cm-line', { hasText: words }).first();
		await line.scrollIntoViewIfNeeded();
		await line.click({ button: 'right', position: { x: 150, y: 10 } });
		await page.locator('.menu').waitFor();
	};
	const offer = page.locator('.menu-item', { hasText: 'Mark as viewpoint' });
	await rightClick('Penguins cannot vote');
	expect(await offer.count()).toBe(0);
	await page.keyboard.press('Escape');
	await rightClick('Merchants from the coast did.');
	await offer.click();
	await expect.poll(() => groups(page)).toContain('Marked by you');
	expect(await cards(page, 'Merchants from the coast did.').count()).toBe(1);
});

/** The page tells of a selection after it is there. */
const selectionTold = (): Promise<void> => page.evaluate(() => new Promise<void>((done) => void requestAnimationFrame(() => void setTimeout(done, 50))));

test('in reading mode what the mouse selected is marked, though a field has the focus since', async () => {
	await page.evaluate(async () => {
		const leaf = window.workbench.app.workspace.getLeavesOfType('markdown')[0];
		await leaf?.setViewState({ type: 'markdown', state: { file: 'Mill.md', mode: 'preview' } });
		if (leaf !== undefined) window.workbench.app.workspace.setActiveLeaf(leaf, { focus: true });
	});
	const words = page.locator('.markdown-preview-view', { hasText: 'paid for a bobbin with money' }).getByText('paid for a bobbin with money').first();
	await words.scrollIntoViewIfNeeded();
	// Three clicks take the paragraph, whose label belongs to no viewpoint.
	await words.click({ clickCount: 3 });
	await expect.poll(() => page.evaluate(() => activeDocument.getSelection()?.toString() ?? '')).toContain('paid for a bobbin');
	await selectionTold();
	await page.getByRole('searchbox').first().focus();
	await page.evaluate(() => window.workbench.run('interview-lens:mark-viewpoint'));
	await expect.poll(() => groups(page)).toContain('Marked by you');
	expect((await read()).viewpoints.find(({ by }) => by === 'reader')?.text).toMatch(/Nobody in the valley ever paid for a bobbin with money\.$/);
});

test('what was selected in reading mode counts for as long as it is, and words that the note does not say are in no turn', async () => {
	await page.evaluate(async () => {
		const leaf = window.workbench.app.workspace.getLeavesOfType('markdown')[0];
		await leaf?.setViewState({ type: 'markdown', state: { file: 'Mill.md', mode: 'preview' } });
		if (leaf !== undefined) window.workbench.app.workspace.setActiveLeaf(leaf, { focus: true });
	});
	const run = (id: string): Promise<boolean> => page.evaluate((command) => window.workbench.run(`interview-lens:${command}`), id);
	const words = page.locator('.markdown-preview-view', { hasText: 'paid for a bobbin with money' }).getByText('paid for a bobbin with money').first();
	await words.evaluate((element) => element.append(' rendered by another plugin'));
	await words.click({ clickCount: 3 });
	await expect.poll(() => page.evaluate(() => activeDocument.getSelection()?.toString() ?? '')).toContain('rendered by another plugin');
	await selectionTold();
	expect(await run('mark-no-turn')).toBe(false);
	await words.evaluate((element) => element.lastChild?.remove());
	await words.click({ clickCount: 3 });
	await page.evaluate(() => activeDocument.getSelection()?.removeAllRanges());
	await expect.poll(() => run('mark-viewpoint')).toBe(false);
	expect(await groups(page)).not.toContain('Marked by you');
});

test('the card that was pinned can be gone on with', async () => {
	await cards(page, 'a pattern is a promise').focus();
	await page.keyboard.press('ContextMenu');
	await page.locator('.menu-item', { hasText: 'Pin' }).click();
	await expect.poll(() => groups(page)).toContain('Pinned');
	await cards(page, 'a pattern is a promise').focus();
	expect(await focused(page)).toMatch(/^Highlighteda pattern is a promise/);
});
