// Jumps: exact in both modes, over the turns of long notes; the text stays as it is.
// EVERY_JUMP=1 makes all 2,000 jumps of the long note instead of 100; it takes minutes.
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { openWorkbench } from '../workbench/driver.ts';
import type { OpenWorkbench } from '../workbench/driver.ts';
import { keep, settledTop } from './look.ts';
import { nodes } from './outline.ts';
import { errorsOfJumps, labelled, longInterview, seed } from './turns.ts';
import type { Mark } from './turns.ts';

const JUMPS = process.env['EVERY_JUMP'] === '1' ? 2000 : 100;
/** Pixels of a line of text in the workbench. */
const LINE = 24;

let bench: OpenWorkbench;
let page: Page;
const open = async (options: Parameters<typeof openWorkbench>[0]): Promise<void> => {
	bench = await openWorkbench(options);
	page = bench.page;
	await page.locator('.interview-lens').waitFor();
};
afterEach(async ({ task }) => {
	if (bench === undefined) return;
	await keep(page, `jump-${task.name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 50)}`);
	expect(bench.errors).toEqual([]);
	await bench.close();
});

function report(what: string, errors: readonly number[]): number {
	const sizes = errors.map((error) => (Number.isNaN(error) ? Infinity : Math.abs(error))).sort((a, b) => a - b);
	const worst = sizes[sizes.length - 1] ?? Infinity;
	for (const [at, error] of errors.entries()) if (!(Math.abs(error) < LINE)) console.log(`${what}: jump ${at} misses by ${error} px`);
	console.log(`${what}: ${errors.length} jumps, middle ${sizes[Math.floor(sizes.length / 2)]?.toFixed(1)} px, worst ${worst.toFixed(1)} px`);
	return worst;
}

describe.each(['source', 'preview'])('in %s mode', (mode) => {
	test.skipIf(seed === null)(`every turn of the first note is brought to the top${seed === null ? ' (skipped: ../shared is absent)' : ''}`, async () => {
		await open({ vault: { 'Mike.md': seed ?? '' }, query: { note: 'Mike.md', mode } });
		const marks = labelled(seed ?? '');
		expect(marks).toHaveLength(47);
		expect(report(`seed, ${mode}`, await errorsOfJumps(page, 'Mike.md', [...marks].reverse()))).toBeLessThan(LINE);
	});

	test('turns all over a note of 2,000 are brought to the top', async () => {
		const text = longInterview(2000);
		await open({ vault: { 'Long.md': text }, query: { note: 'Long.md', mode } });
		const marks = labelled(text);
		expect(marks).toHaveLength(2000);
		// In an order that goes back and forth over the note.
		const order = marks.slice(0, JUMPS).map((_, at) => marks[(at * 787) % marks.length]).filter((mark): mark is Mark => mark !== undefined);
		expect(report(`2,000 turns, ${mode}`, await errorsOfJumps(page, 'Long.md', order))).toBeLessThan(LINE);
	}, 600_000);
});

test('of turns that stand on one line each is brought to the top by its row', async () => {
	const said = (turn: number): string => (turn % 2 === 1 ? `**Ilse:** What did watch ${turn} leave out?` : `**Anton:** Watch ${turn} left out the swell. ${'The barometer fell and nobody wrote it down. '.repeat(6)}`);
	const line = (from: number): string => [0, 1, 2, 3, 4, 5].map((at) => said(from + at)).join('<br>');
	await open({ vault: { 'Line.md': `${[1, 7, 13, 19].map(line).join('\n\n')}\n\n${'Nobody spoke.\n\n'.repeat(60)}` }, query: { note: 'Line.md' } });
	for (const turn of [3, 5, 9, 17]) {
		await nodes(page, `What did watch ${turn} leave out?`).click();
		await expect.poll(async () => Math.abs((await settledTop(page, `What did watch ${turn} leave out?`)))).toBeLessThan(LINE);
	}
});
