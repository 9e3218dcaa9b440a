// The outline in the workbench: what it shows, folds, shapes, filter, numbers; kept through edits, renames and restarts.
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWorkbench } from '../workbench/driver.ts';
import type { OpenWorkbench } from '../workbench/driver.ts';
import { keep } from './look.ts';
import { nodes } from './outline.ts';

const NOTE = `# The weather ship

**Ilse:** Thank you for coming. What does a night watch measure?
**Anton:** Yeah, mostly **patience**. You learn what the barometer leaves out, and you learn it slowly.

## Below

**Ilse:** Who cooked?
**Anton:** Whoever lost at cards.
**Marta:** It was always me.

## From the floor

**Audience 1:** Did the **bar****ometer** ever lie?
**Anton:** Only to people who looked at it once.
**Audience 2:** 海会骗人吗？
**Anton:** 海不会，海图会。
`;

let bench: OpenWorkbench;
let page: Page;
beforeEach(async () => {
	bench = await openWorkbench({ vault: { 'Ship.md': NOTE, 'Other.md': NOTE.replace('The weather ship', 'Another ship') }, query: { note: 'Ship.md' } });
	page = bench.page;
	await nodes(page).first().waitFor();
});
afterEach(async ({ task }) => {
	await keep(page, `outline-${task.name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 50)}`);
	expect(bench.errors).toEqual([]);
	await bench.close();
});

const shown = (): Promise<readonly string[]> => page.locator('.interview-lens-node').evaluateAll((all) => all.map((each) => `${each.getAttribute('aria-level') ?? ''} ${each.getAttribute('aria-label') ?? each.textContent ?? ''}`));
const choose = async (button: string, row: string): Promise<void> => {
	await page.getByLabel(button, { exact: true }).click();
	await page.getByRole('menuitem', { name: row, exact: true }).click();
};
const search = (): ReturnType<Page['locator']> => page.getByRole('searchbox', { name: 'Filter turns' });

test('sections hold questions, questions hold answers, and rows begin with words that say something', async () => {
	expect(await shown()).toEqual([
		'1 The weather ship 1 question',
		'2 Ilse: What does a night watch measure?',
		'3 Anton: mostly patience. You learn what the barometer leaves out, and you learn it slowly.',
		'1 Below 1 question',
		'2 Ilse: Who cooked?',
		'3 Anton: Whoever lost at cards.',
		'3 Marta: It was always me.',
		'1 From the floor 2 questions',
		'2 Audience 1, audience question 1: Did the barometer ever lie?',
		'3 Anton: Only to people who looked at it once.',
		'2 Audience 2, audience question 2: 海会骗人吗？',
		'3 Anton: 海不会，海图会。',
	]);
	expect(await page.locator('.interview-lens-node[aria-posinset="2"][aria-setsize="2"]').count()).toBe(2);
});

test('fold levels show sections, questions or everything; a row goes its own way', async () => {
	await choose('Folds and shape', 'Show sections only');
	await expect.poll(shown).toHaveLength(3);
	await nodes(page, 'Below').locator('.interview-lens-fold').click();
	await expect.poll(shown).toEqual(['1 The weather ship 1 question', '1 Below 1 question', '2 Ilse: Who cooked?', '1 From the floor 2 questions']);
	await choose('Folds and shape', 'Show sections and questions');
	await expect.poll(shown).toHaveLength(7);
	await choose('Folds and shape', 'Turns in order');
	await expect.poll(async () => (await shown()).filter((row) => row.startsWith('3'))).toEqual([]);
	await choose('Folds and shape', 'Show everything');
	await expect.poll(shown).toHaveLength(12);
});

test('the filter looks into whole turns, through marks, width and case, in Chinese too, and shows where it found', async () => {
	await search().fill('BAROMETER');
	await expect.poll(shown).toEqual([
		'1 The weather ship 1 question',
		'2 Ilse: What does a night watch measure?',
		'3 Anton: …You learn what the barometer leaves out, and you learn it slowly.',
		'1 From the floor 2 questions',
		'2 Audience 1, audience question 1: Did the barometer ever lie?',
	]);
	expect(await page.locator('.interview-lens-status').textContent()).toContain('2 of 9 turns');
	expect(await page.locator('.interview-lens-node.is-context').allTextContents()).toEqual(['Ilse: What does a night watch measure?']);
	expect(await page.locator('.interview-lens-hit').allTextContents()).toEqual(['barometer', 'barometer']);
	await search().fill('海图');
	await expect.poll(async () => (await shown()).at(-1)).toBe('3 Anton: 海不会，海图会。');
	await search().fill('nowhere to be found');
	await expect.poll(() => page.locator('.interview-lens-status').textContent()).toContain('No turn fits this filter.');
	await page.getByText('Clear filter').click();
	await expect.poll(shown).toHaveLength(12);
});

test('what an input method composes is not looked for until it is done', async () => {
	await search().evaluate((input) => {
		input.dispatchEvent(new CompositionEvent('compositionstart'));
		(input as HTMLInputElement).value = 'hai';
		input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
	});
	await page.waitForTimeout(200);
	expect(await shown()).toHaveLength(12);
	await search().evaluate((input) => {
		(input as HTMLInputElement).value = '海图';
		input.dispatchEvent(new CompositionEvent('compositionend'));
	});
	await expect.poll(shown).toHaveLength(3);
});

test('speakers and roles filter too', async () => {
	await page.getByLabel('Numbers by speaker').click();
	await page.getByRole('button', { name: /^Marta/ }).click();
	await expect.poll(shown).toEqual(['1 Below 1 question', '2 Ilse: Who cooked?', '3 Marta: It was always me.']);
	await page.getByRole('button', { name: /^Marta/ }).click();
	await choose('Filter by speaker or role', 'audience');
	await expect.poll(shown).toEqual(['1 From the floor 2 questions', '2 Audience 1, audience question 1: Did the barometer ever lie?', '2 Audience 2, audience question 2: 海会骗人吗？']);
	await choose('Filter by speaker or role', 'All speakers and roles');
	await expect.poll(shown).toHaveLength(12);
});

test('numbers: text share, turns, the longest turn, and a strip that leads into the note', async () => {
	await page.getByLabel('Numbers by speaker').click();
	const anton = page.locator('.interview-lens-speaker-box', { hasText: 'Anton' });
	expect(await anton.textContent()).toMatch(/Anton.*respondent.*% ?4 turns · \d+ words.*longest turn 15 words/);
	await anton.getByText('longest turn').click();
	await expect.poll(() => nodes(page, 'mostly patience').getAttribute('aria-current')).toBe('location');
	const strip = page.getByRole('img', { name: 'Where each speaker is in the note' });
	const box = await strip.boundingBox();
	await strip.click({ position: { x: (box?.width ?? 0) - 3, y: 3 } });
	await expect.poll(() => nodes(page, '海不会').getAttribute('aria-current')).toBe('location');
});

test('folds, filter, shape and pane of each note outlive a restart and a rename', async () => {
	await choose('Folds and shape', 'Turns in order');
	await nodes(page, 'Below').locator('.interview-lens-fold').click();
	await search().fill('the');
	const before = await shown();
	await page.evaluate((path) => window.workbench.app.workspace.openLinkText(path, '', false), 'Other.md');
	await page.locator('.interview-lens-title', { hasText: 'Other' }).or(page.locator('.interview-lens-title', { hasText: 'Another ship' })).waitFor();
	await expect.poll(shown).toHaveLength(12);
	await page.locator('.interview-lens').getByRole('tab', { name: 'Viewpoints' }).click();
	await page.evaluate(async () => {
		const { vault } = window.workbench.app;
		const file = vault.getFileByPath('Ship.md');
		if (file !== null) await vault.rename(file, 'Old ship.md');
	});
	await page.waitForTimeout(700);
	await bench.restart();
	await page.evaluate((path) => window.workbench.app.workspace.openLinkText(path, '', false), 'Old ship.md');
	await nodes(page).first().waitFor();
	await expect.poll(shown).toEqual(before);
	await search().fill('');
	await expect.poll(() => nodes(page, 'Below').getAttribute('aria-expanded')).toBe('false');
	await page.evaluate((path) => window.workbench.app.workspace.openLinkText(path, '', false), 'Other.md');
	await page.locator('.interview-lens').getByRole('tab', { name: 'Viewpoints', selected: true }).waitFor();
});

test('an edit redraws the rows that changed and leaves the others, the scroll and the focus alone', async () => {
	await nodes(page, 'Whoever lost').focus();
	await page.evaluate(() => {
		for (const element of activeDocument.querySelectorAll('.interview-lens-node')) (element as HTMLElement & { old?: boolean }).old = true;
		const view = window.workbench.app.workspace.getLeavesOfType('markdown')[0]?.view as { readonly editor?: { replaceRange(words: string, from: object): void } } | undefined;
		view?.editor?.replaceRange('Rex asks: ', { line: 2, ch: 32 });
	});
	await nodes(page, 'Rex').waitFor();
	const fresh = await page.locator('.interview-lens-node').evaluateAll((all) => all.filter((each) => !('old' in each)).map((each) => each.textContent));
	expect(fresh.length).toBeLessThanOrEqual(1);
	expect(await page.evaluate(() => activeDocument.activeElement?.textContent)).toContain('Whoever lost');
});
