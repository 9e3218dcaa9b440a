// A second window of the workbench: the same app, another document.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { openWorkbench } from '../workbench/driver.ts';
import type { OpenWorkbench } from '../workbench/driver.ts';
import { probe } from './probe.ts';

const artefacts = fileURLToPath(new URL('artefacts/', import.meta.url));
mkdirSync(artefacts, { recursive: true });

const vault = { 'A.md': '# A\n\nFirst.\n', 'B.md': `# B\n\n${Array.from({ length: 200 }, (_, at) => `Line ${at + 1}.`).join('\n\n')}\n` };
let workbench: OpenWorkbench;

afterEach(async () => {
	const { errors } = workbench;
	await workbench.close();
	expect(errors).toEqual([]);
});

test('a note opens in a window of its own, is edited there, and the window goes with its leaf', async () => {
	workbench = await openWorkbench({ vault, plugin: probe, query: { note: 'A.md' } });
	const { page } = workbench;
	const opened = page.waitForEvent('popup');
	await page.evaluate(async () => {
		const { workspace, vault: notes } = window.workbench.app;
		const file = notes.getFileByPath('B.md');
		if (file) await workspace.getLeaf('window').openFile(file);
	});
	const popup = await opened;
	await popup.locator('.cm-line', { hasText: 'Line 1.' }).click();
	await popup.keyboard.press('Control+Home');
	await popup.keyboard.type('Typed here. ');
	await expect.poll(() => workbench.stored('B.md')).toMatch(/^Typed here\. # B/);
	expect(await page.evaluate(() => ({ path: window.workbench.app.workspace.getActiveFile()?.path, isThere: activeDocument !== window.document }))).toEqual({ path: 'B.md', isThere: true });
	await popup.screenshot({ path: `${artefacts}workbench-window.png` });
	await page.locator('.workspace-split.mod-root .cm-content').first().click();
	expect(await page.evaluate(() => activeDocument === window.document)).toBe(true);
	const closed = popup.waitForEvent('close');
	await page.evaluate(() => {
		for (const leaf of window.workbench.app.workspace.getLeavesOfType('markdown')) if (leaf.getContainer().win !== window) leaf.detach();
	});
	await closed;
	expect(await page.evaluate(() => window.workbench.app.workspace.getLeavesOfType('markdown').length)).toBe(1);
});

test('reading mode scrolls in a second window; closing the window takes its leaf', async () => {
	workbench = await openWorkbench({ vault, plugin: probe, query: { note: 'A.md' } });
	const { page } = workbench;
	const opened = page.waitForEvent('popup');
	await page.evaluate(async () => {
		const { workspace, vault: notes } = window.workbench.app;
		const file = notes.getFileByPath('B.md');
		if (file) await workspace.getLeaf('window').openFile(file, { state: { mode: 'preview' }, eState: { scroll: 200 } });
	});
	const popup = await opened;
	await popup.locator('p', { hasText: 'Line 100.' }).waitFor();
	expect(await popup.evaluate(() => window.document.querySelector('.markdown-preview-view')?.scrollTop ?? 0)).toBeGreaterThan(1000);
	await popup.close();
	await expect.poll(() => page.evaluate(() => window.workbench.app.workspace.getLeavesOfType('markdown').length)).toBe(1);
});
