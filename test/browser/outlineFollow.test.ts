// The outline follows the reader: the turn at the top of the text is marked, in both modes, and the list is never moved against the reader.
import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { openWorkbench } from '../workbench/driver.ts';
import type { OpenWorkbench } from '../workbench/driver.ts';
import { drawn, keep, sampleVault, topOf, turnRow } from './look.ts';
import { manyTurns, nodes } from './outline.ts';

const CHINESE = '访谈/林牧舟：让机器学会说我没看清.md';
const chinese = readFileSync(`${sampleVault}/${CHINESE}`, 'utf8');
/** Milliseconds after which the list follows again. */
const PAUSE = 2100;

let bench: OpenWorkbench;
let page: Page;
afterEach(async ({ task }) => {
	await keep(page, `follow-${task.name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 50)}`);
	expect(bench.errors).toEqual([]);
	await bench.close();
});

const open = async (text: string, mode: 'source' | 'preview'): Promise<void> => {
	bench = await openWorkbench({ vault: { 'Talk.md': text }, query: { note: 'Talk.md', mode } });
	page = bench.page;
	await nodes(page).first().waitFor();
};
const scroller = (): ReturnType<Page['locator']> => page.locator('.cm-scroller:visible, .markdown-preview-view:visible').first();
const here = (): ReturnType<Page['locator']> => page.locator('.interview-lens-node.is-here');
const isInSight = async (): Promise<boolean> => {
	const [row, list] = [await here().boundingBox(), await page.locator('.interview-lens-scroller').boundingBox()];
	return row !== null && list !== null && row.y >= list.y - 1 && row.y + row.height <= list.y + list.height + 1;
};

describe.each(['source', 'preview'] as const)('in %s mode', (mode) => {
	test('the marked turn is the one at the top of the text, also inside a paragraph of 18 turns, and it stays in sight', async () => {
		await open(chinese, mode);
		const lines = chinese.split('\n');
		let checked = 0;
		for (let step = 0; step < 16; step++) {
			await scroller().evaluate((element) => (element.scrollTop += 310));
			await drawn(page);
			if ((await here().count()) === 0) continue;
			const topOfMarked = async (): Promise<number> => {
				const line = Number(await here().getAttribute('data-line'));
				return topOf(page, /^(?:\*\*.+?：\*\*)?\s*([^*“]{4,10})/u.exec(lines[line] ?? '')?.[1]?.trim() ?? '');
			};
			// Its beginning is above the first line that is whole, or just below the top; reading mode may still be drawing what it scrolled to.
			await expect.poll(async () => !((await topOfMarked()) >= 100)).toBe(true);
			if (!Number.isNaN(await topOfMarked())) checked++;
			await expect.poll(isInSight).toBe(true);
		}
		expect(checked).toBeGreaterThan(8);
	});

	test('after a click the mark rests on the clicked turn, for every turn up to the last', async () => {
		await open(chinese, mode);
		const asked = chinese.split('\n').flatMap((line, at) => (/^\*\*(?:主持人|观众\d|林牧舟)：\*\*/u.test(line) ? [at] : []));
		for (const line of [...asked.slice(0, 4), ...asked.slice(-3)]) {
			const row = await turnRow(page, line);
			await row.click();
			for (let look = 0; look < 5; look++) {
				await page.waitForTimeout(120);
				expect(await here().getAttribute('data-line')).toBe(String(line));
			}
		}
		await page.waitForTimeout(PAUSE);
		expect(await here().getAttribute('data-line')).toBe(String(asked.at(-1)));
	});
});

test('the list stays where the reader scrolled it, and follows again after a pause when the text moves', async () => {
	await open(manyTurns(300), 'source');
	const list = page.locator('.interview-lens-scroller');
	await scroller().evaluate((element) => (element.scrollTop = 3000));
	await expect.poll(isInSight).toBe(true);
	/** The reader scrolls the list, and the text moves at once: all in the page, because the pause counts from there. */
	const [scrolled, after] = await page.evaluate(async () => {
		const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));
		const rows = activeDocument.querySelector('.interview-lens-scroller') as HTMLElement;
		rows.dispatchEvent(new WheelEvent('wheel', { deltaY: 4000, bubbles: true }));
		rows.scrollTop += 4000;
		// Rows that are seen for the first time tell their size, and those above may move the list by it.
		let before = NaN;
		for (let frames = 0; frames < 20 && before !== rows.scrollTop; frames++) {
			before = rows.scrollTop;
			for (let still = 0; still < 3; still++) await frame();
		}
		(activeDocument.querySelector('.cm-scroller') as HTMLElement).scrollTop += 400;
		for (let frames = 0; frames < 4; frames++) await frame();
		return [before, rows.scrollTop] as const;
	});
	expect(after).toBe(scrolled);
	await page.waitForTimeout(PAUSE);
	expect(await list.evaluate((element) => element.scrollTop)).toBe(scrolled);
	await scroller().evaluate((element) => (element.scrollTop += 400));
	await expect.poll(isInSight).toBe(true);
});

test('a folded question or section carries the mark of what is in it', async () => {
	await open(manyTurns(120), 'source');
	await page.getByLabel('Folds and shape').click();
	await page.getByRole('menuitem', { name: 'Show sections only' }).click();
	await page.evaluate(() => {
		const view = window.workbench.app.workspace.getLeavesOfType('markdown')[0]?.view as { readonly currentMode?: { applyScroll(line: number): void } } | undefined;
		view?.currentMode?.applyScroll(150);
	});
	await expect.poll(() => here().textContent()).toContain('Watch 2');
});

test('rows neither come nor go while the mark moves', async () => {
	await open(manyTurns(120), 'source');
	await page.evaluate(() => {
		const seen = { changes: 0 };
		new MutationObserver((all) => (seen.changes += all.filter((each) => each.type === 'childList').length)).observe(activeDocument.querySelector('.interview-lens-tree') as Element, { childList: true, subtree: true });
		(window as unknown as { seen: object }).seen = seen;
	});
	for (let step = 0; step < 3; step++) {
		await scroller().evaluate((element) => (element.scrollTop += 160));
		await page.waitForTimeout(80);
	}
	expect(await here().count()).toBe(1);
	expect(await page.evaluate(() => (window as unknown as { seen: { changes: number } }).seen.changes)).toBe(0);
});

const seed = new URL('../../../shared/seed/mike-krieger.md', import.meta.url);
const seedIsHere = existsSync(seed);
test.skipIf(!seedIsHere)(`in the first note every click rests where it was made, in reading mode${seedIsHere ? '' : ' (skipped: ../shared is absent)'}`, async () => {
	const text = readFileSync(seed, 'utf8');
	await open(text, 'preview');
	for (const line of [25, 30, 59, 64, 75, 79, 86, 97]) {
		await (await turnRow(page, line)).click();
		await page.waitForTimeout(PAUSE);
		expect(await here().getAttribute('data-line')).toBe(String(line));
		// One notch of the wheel: the text has moved, and the turn at its top is still this one or the next.
		await scroller().evaluate((element) => (element.scrollTop += 1));
		await page.waitForTimeout(150);
		expect(await here().getAttribute('data-line')).toBe(String(line));
	}
});
