// What the browser tests share: where things are on the page, and pictures of it.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';

export const sampleVault = fileURLToPath(new URL('../workbench/vault', import.meta.url));
const artefacts = fileURLToPath(new URL('artefacts/', import.meta.url));

/** Keeps a screenshot as an artefact of the run. */
export async function keep(page: Page, name: string): Promise<void> {
	mkdirSync(artefacts, { recursive: true });
	await page.screenshot({ path: `${artefacts}${name}.png` });
}

/** `topOf` once the text has come to rest. */
export async function settledTop(page: Page, words: string): Promise<number> {
	let last = NaN;
	for (let still = 0, tries = 0; still < 3 && tries < 60; tries++) {
		await page.waitForTimeout(60);
		const top = await topOf(page, words);
		still = top === last ? still + 1 : 0;
		last = top;
	}
	return last;
}

/**
 * Pixels from the top of the text to the rendered `words`, in the mode that is shown; NaN while they are not rendered.
 * `words` are found as they stand on the page.
 */
export async function topOf(page: Page, words: string): Promise<number> {
	return page.evaluate((wanted) => {
		const visible = [...activeDocument.querySelectorAll<HTMLElement>('.cm-scroller, .markdown-preview-view')].find((element) => element.offsetParent !== null);
		if (visible === undefined) return NaN;
		const walker = activeDocument.createTreeWalker(visible, NodeFilter.SHOW_TEXT);
		let all = '';
		const places: { node: Node; offset: number }[] = [];
		for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
			const content = node.textContent ?? '';
			for (let offset = 0; offset < content.length; offset++) places.push({ node, offset });
			all += content;
		}
		const place = places[all.indexOf(wanted)];
		if (!all.includes(wanted) || place === undefined) return NaN;
		const range = activeDocument.createRange();
		range.setStart(place.node, place.offset);
		range.setEnd(place.node, place.offset + 1);
		return range.getBoundingClientRect().top - visible.getBoundingClientRect().top;
	}, words);
}

/** Resolves when what was asked for before has been drawn, however busy the machine: scrolling is heard in the next frame, and answered in it. */
export async function drawn(page: Page): Promise<void> {
	await page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => done())))));
}

/** The row of the outline that stands for the turn on this 0-based line; the list is scrolled until it is there. */
export async function turnRow(page: Page, line: number): Promise<Locator> {
	const row = page.locator(`.interview-lens-turn[data-line="${line}"]`);
	await page.locator('.interview-lens-turn').first().waitFor();
	const scroller = page.locator('.interview-lens-scroller');
	const scroll = (share: number): Promise<number> => scroller.evaluate((element, part) => (element.scrollTop = part < 0 ? 0 : element.scrollTop + part * element.clientHeight), share);
	for (let step = -1, last = NaN; (await row.count()) === 0; step = 0.8) {
		const now = await scroll(step);
		if (now === last) throw new Error(`turnRow: no row for line ${line}`);
		last = step < 0 ? NaN : now;
		await drawn(page);
	}
	return row;
}
