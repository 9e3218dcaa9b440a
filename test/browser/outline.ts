// What the tests of the outline share: notes of many turns, rows, and a look for barriers with axe-core.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator, Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** An interview of `count` turns in sections of fifty, with a voice from the floor now and then. */
export function manyTurns(count: number): string {
	const lines = ['# The long watch', ''];
	for (let turn = 1; turn <= count; turn++) {
		if (turn % 50 === 1) lines.push(`## Watch ${Math.ceil(turn / 50)}`, '');
		const asks = turn % 2 === 1;
		const name = asks ? (turn % 25 === 0 ? 'Audience 1' : 'Ilse Karr') : 'Anton Weyde';
		const words = asks ? `What did watch ${turn} leave out of the log?` : `Yes, watch ${turn} left out the swell. ${'The barometer fell and nobody wrote it down. '.repeat(1 + (turn % 5))}`;
		lines.push(`**${name}:** ${words.trim()}`, '');
	}
	return lines.join('\n');
}

export const nodes = (page: Page, words?: string): Locator => page.locator('.interview-lens-node', words === undefined ? {} : { hasText: words });

/** Accessible name of the element that has the focus. */
export const focused = (page: Page): Promise<string> => page.evaluate(() => activeDocument.activeElement?.getAttribute('aria-label') ?? activeDocument.activeElement?.textContent ?? '');

/** What axe-core finds wrong with the side view: rule and element, one string each. */
export async function barriers(page: Page, where = '.workspace-leaf-content[data-type="interview-lens"]'): Promise<readonly string[]> {
	await page.evaluate(axeSource);
	return page.evaluate(async (selector) => {
		interface Found { readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[] }[] }
		const { axe } = window as unknown as { readonly axe: { run(where: string, options: object): Promise<Found> } };
		const { violations } = await axe.run(selector, { resultTypes: ['violations'] });
		return violations.flatMap(({ id, nodes: found }) => found.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`));
	}, where);
}
