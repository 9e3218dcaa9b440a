// What lies over the workbench's page: palette, pickers, menus, questions, notices, settings, and the phone's drawers.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { openWorkbench } from '../workbench/driver.ts';
import type { OpenOptions, OpenWorkbench } from '../workbench/driver.ts';
import { probe } from './probe.ts';

const artefacts = fileURLToPath(new URL('artefacts/', import.meta.url));
mkdirSync(artefacts, { recursive: true });

let open: OpenWorkbench[] = [];
async function start(options: OpenOptions = {}): Promise<OpenWorkbench> {
	const workbench = await openWorkbench({ vault: { 'A.md': '# A\n\ntext\n' }, plugin: probe, ...options });
	open.push(workbench);
	return workbench;
}
const log = (workbench: OpenWorkbench): Promise<string> => workbench.page.evaluate(() => window.probe?.join('|') ?? '');

afterEach(async () => {
	const errors = open.flatMap((one) => one.errors);
	await Promise.all(open.map((one) => one.close()));
	open = [];
	expect(errors).toEqual([]);
});

describe('overlays', () => {
	test('the palette lists what applies, filters while typing, and runs with Enter', async () => {
		const workbench = await start();
		const { page } = workbench;
		await page.keyboard.press('Control+p');
		expect(await page.locator('.suggestion-item').allInnerTexts()).toEqual(['Probe: Ask', 'Probe: Menu', 'Probe: Open probe', 'Probe: Pick one', 'Probe: Upper case']);
		await page.keyboard.type('pick');
		expect(await page.locator('.suggestion-item').allInnerTexts()).toEqual(['Probe: Pick one']);
		await page.keyboard.press('Enter');
		await page.locator('.prompt').waitFor();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		expect(await log(workbench)).toContain('chose beta');
		expect(await page.locator('.prompt').count()).toBe(0);
	});

	test('a question closes with its answer, and Escape leaves without one', async () => {
		const workbench = await start();
		const { page } = workbench;
		await page.evaluate(() => window.workbench.run('probe:ask'));
		await page.getByRole('button', { name: 'Yes' }).click();
		await expect.poll(() => page.locator('.modal').count()).toBe(0);
		await page.evaluate(() => window.workbench.run('probe:ask'));
		await page.keyboard.press('Escape');
		expect(await page.locator('.modal').count()).toBe(0);
		expect((await log(workbench)).split('|').filter((one) => one === 'yes')).toHaveLength(1);
	});

	test('a menu goes by mouse and by keyboard, into its submenu too', async () => {
		const workbench = await start();
		const { page } = workbench;
		await page.evaluate(() => window.workbench.run('probe:menu'));
		await page.locator('.menu-item', { hasText: 'One' }).click();
		await page.mouse.move(5, 5);
		await page.evaluate(() => window.workbench.run('probe:menu'));
		for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
		expect(await log(workbench)).toContain('one|inner');
		expect(await page.locator('.menu').count()).toBe(0);
	});

	test('settings: controls store, checks refuse, predicates hide, pages open, notices show', async () => {
		const workbench = await start();
		const { page } = workbench;
		await page.getByRole('button', { name: 'Open settings' }).click();
		const row = (name: string) => page.locator('.setting-item', { has: page.locator('.setting-item-name', { hasText: name }) });
		await row('Word').locator('input').fill('five!');
		expect(await row('Word').locator('.setting-item-error').innerText()).toBe('Four letters, please');
		await row('Word').locator('input').fill('wood');
		await row('Kind').locator('select').selectOption('b');
		await row('How many').locator('input').fill('5');
		await row('Press').click();
		await page.screenshot({ path: `${artefacts}settings.png` });
		await row('Deeper').click();
		await page.getByRole('button', { name: 'Say' }).click();
		expect(await page.locator('.notice').innerText()).toBe('said');
		await page.getByRole('button', { name: 'Back' }).click();
		await row('Marks').locator('.checkbox-container').click();
		await expect.poll(() => page.locator('.setting-group', { hasText: 'More' }).isVisible()).toBe(false);
		expect(await page.evaluate(async () => await window.workbench.plugin?.loadData() as unknown)).toEqual({ marks: false, word: 'wood', kind: 'b', many: 5 });
		expect(await log(workbench)).toContain('action 3');
	});
});

describe('on a phone', () => {
	test('sidebars are drawers, and the host says that it is a phone', async () => {
		const { page } = await start({ viewport: { width: 390, height: 780 } });
		expect(await page.evaluate(() => activeDocument.body.className)).toContain('is-phone');
		await page.getByText('probe is open').waitFor();
		await page.locator('.wb-drawer-back').click({ position: { x: 10, y: 300 } });
		await expect.poll(() => page.getByText('probe is open').isVisible()).toBe(false);
		await page.getByRole('button', { name: 'Files' }).click();
		await page.locator('.nav-file-title').click();
		await expect.poll(() => page.locator('.nav-file-title').isVisible()).toBe(false);
	});
});

describe('how it looks', () => {
	const sample = fileURLToPath(new URL('../workbench/vault', import.meta.url));
	const note = '访谈/林牧舟：让机器学会说我没看清.md';
	test.each([
		['light', {}, {}], ['dark', { theme: 'dark' }, {}], ['reading', { mode: 'preview' }, {}], ['phone', { mode: 'preview' }, { viewport: { width: 390, height: 780 } }],
	] as const)('%s', async (name, query, more) => {
		const { page } = await start({ vault: sample, query: { note, ...query }, ...more });
		if (name === 'phone') await page.locator('.wb-drawer-back').click({ position: { x: 10, y: 300 } });
		await page.screenshot({ path: `${artefacts}workbench-${name}.png` });
		expect(await page.locator('.mod-root .view-header-title').innerText()).toContain('林牧舟');
	});
});
