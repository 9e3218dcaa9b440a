// What the tests over several interviews share: running commands, choosing in pickers, the text of a note.
import type { Page } from 'playwright-core';

export const SEA = 'Interviews/Marit Tveldal - The Sea Keeps Bad Records.md';

export const run = (page: Page, command: string): Promise<unknown> => page.evaluate((id) => window.workbench.run(id), `interview-lens:${command}`);

/** Resolves when every note of the vault has been read. */
export const whenRead = (page: Page): Promise<unknown> => page.evaluate(() => (window.workbench.plugin as unknown as { readonly api: { list(): Promise<unknown> } }).api.list());

export const activePath = (page: Page): Promise<string> => page.evaluate(() => window.workbench.app.workspace.getActiveFile()?.path ?? '');

export const textOf = (page: Page, path: string): Promise<string> => page.evaluate((at) => {
	const file = window.workbench.app.vault.getFileByPath(at);
	return file === null ? '' : window.workbench.app.vault.read(file);
}, path);

/** Types into the picker that is open, waits for a row with these words and takes it. */
export async function pick(page: Page, typed: string, row = typed): Promise<void> {
	await page.locator('.prompt-input').fill(typed);
	const suggestion = page.locator('.suggestion-item', { hasText: row }).first();
	await suggestion.waitFor();
	await suggestion.click();
}
