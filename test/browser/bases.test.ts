// The table of interviews as a view of Bases, over the sample vault.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { openWorkbench } from '../workbench/driver.ts';
import type { OpenOptions, OpenWorkbench } from '../workbench/driver.ts';

const artefacts = fileURLToPath(new URL('artefacts/', import.meta.url));
const samples = fileURLToPath(new URL('../workbench/vault', import.meta.url));
mkdirSync(artefacts, { recursive: true });

let workbench: OpenWorkbench;
const start = async (options: OpenOptions): Promise<void> => {
	workbench = await openWorkbench({ vault: samples, ...options });
};
const openTable = (): Promise<void> => workbench.page.evaluate(() => window.workbench.base('interview-lens-interviews'));

afterEach(async () => {
	const { errors } = workbench;
	await workbench.close();
	expect(errors).toEqual([]);
});

test.each(['light', 'dark'])('lists the interviews with speakers, turns and viewpoints, and opens one (%s)', async (theme) => {
	await start({ query: { theme } });
	await openTable();
	const { page } = workbench;
	const row = page.locator('.interview-lens-table tbody tr', { hasText: 'Marit Tveldal' }).first();
	await row.waitFor();
	expect(await row.locator('td').first().innerText()).toMatch(/^Marit Tveldal \d+ %/);
	expect(await page.locator('.interview-lens-table [role=status]').innerText()).toMatch(/^\d+ notes are no interviews and not shown\.$/);
	expect(await page.locator('.interview-lens-table tbody tr', { hasText: 'Monday broth' }).count()).toBe(0);
	await page.screenshot({ path: `${artefacts}bases-${theme}.png` });
	const title = await row.locator('a').innerText();
	await row.locator('a').click();
	await expect.poll(() => page.evaluate(() => window.workbench.app.workspace.getActiveFile()?.basename ?? '')).toContain(title.slice(0, 12));
});

test('a base without interviews says so', async () => {
	await start({ vault: { 'List.md': '- milk\n- bread\n' } });
	await openTable();
	await workbench.page.getByText('None of these notes is an interview.').waitFor();
});

test('where Bases is off nothing is registered', async () => {
	await start({ query: { bases: 'off' } });
	expect((await workbench.page.evaluate(() => window.workbench.counts()))['bases']).toBe(0);
});
