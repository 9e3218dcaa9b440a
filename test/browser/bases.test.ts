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

test('hundreds of interviews are listed in parts, without holding up the app, and a change shows', async () => {
	const talk = (guest: string): string => [1, 2, 3].map((at) => `**Ines:** What of lock ${at}?\n\n**${guest}:** Lock ${at} keeps its water, and I keep the gate.\n`).join('\n');
	const vault = Object.fromEntries(Array.from({ length: 450 }, (_, at) => [`2026-01-${String(1 + (at % 28)).padStart(2, '0')} talk ${at}.md`, talk(`Bo Nr ${at}`)]));
	await start({ vault });
	await openTable();
	const { page } = workbench;
	const rows = page.locator('.interview-lens-table tbody tr');
	await page.getByRole('button', { name: 'Show more (250 left)' }).click({ timeout: 20_000 });
	await expect.poll(() => rows.count()).toBe(400);
	expect(await rows.first().innerText()).toMatch(/2026-01-\d\d$/);
	const title = await rows.first().locator('a').innerText();
	await page.evaluate((path) => {
		const file = window.workbench.app.vault.getFileByPath(path);
		return file === null ? undefined : window.workbench.app.vault.modify(file, '- no talk any more\n');
	}, `${title}.md`);
	await page.locator('.interview-lens-table [role=status]', { hasText: '1 note is no interview' }).waitFor();
});

test('where Bases is off nothing is registered', async () => {
	await start({ query: { bases: 'off' } });
	expect((await workbench.page.evaluate(() => window.workbench.counts()))['bases']).toBe(0);
});
