// Turn links and jumps as a reader meets them: copied, followed, after edits and renames; a goal that shows and leaves no trace.
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { openWorkbench } from '../workbench/driver.ts';
import type { OpenWorkbench } from '../workbench/driver.ts';
import { keep, sampleVault, settledTop } from './look.ts';

const CHINESE = '访谈/林牧舟：让机器学会说我没看清.md';
const ENGLISH = 'Interviews/Marit Tveldal - The Sea Keeps Bad Records.md';
const LINE = 24;

let bench: OpenWorkbench;
let page: Page;
const open = async (options: Parameters<typeof openWorkbench>[0]): Promise<void> => {
	bench = await openWorkbench({ vault: sampleVault, ...options });
	page = bench.page;
	await page.locator('.interview-lens').waitFor();
};
afterEach(async ({ task }) => {
	await keep(page, `link-${task.name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 50)}`);
	expect(bench.errors).toEqual([]);
	await bench.close();
});

const run = (command: string): Promise<unknown> => page.evaluate((id) => window.workbench.run(id), `interview-lens:${command}`);
const follow = (parts: Record<string, string>): Promise<unknown> => page.evaluate((each) => window.workbench.protocol('interview-lens', each), parts);
const followLink = (link: string): Promise<unknown> => follow(Object.fromEntries(new URL(link).searchParams));
const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const put = (line: number, ch: number, words: string): Promise<void> =>
	page.evaluate(([at, column, inserted]) => window.workbench.app.workspace.activeEditor?.editor?.replaceRange(inserted, { line: at, ch: column }), [line, ch, words] as const);

/** Copies the link of the turn with the cursor in `line`. */
async function linkAt(line: number): Promise<string> {
	await page.evaluate((at) => window.workbench.app.workspace.activeEditor?.editor?.setCursor(at, 0), line);
	await page.evaluate(() => window.workbench.app.workspace.activeEditor?.editor?.scrollIntoView({ from: { line: 0, ch: 0 }, to: { line: 0, ch: 0 } }));
	await follow({ file: CHINESE, line: String(line + 1) });
	await run('copy-turn-link');
	await page.getByText('Link copied.').waitFor();
	return clipboard();
}

describe('a link', () => {
	test('finds its turn after edits above, highlights, and a rename', async () => {
		await open({ query: { note: CHINESE } });
		const text = await page.evaluate(() => window.workbench.app.workspace.activeEditor?.editor?.getValue() ?? '');
		const line = 30;
		const words = (/：\*\*\s*(.{6})/u.exec(text.split('\n')[line] ?? '')?.[1] ?? '').trim();
		const link = await linkAt(line);
		expect(link).toContain('obsidian://interview-lens?vault=');
		await put(line, (text.split('\n')[line] ?? '').indexOf(words) + 2, '==');
		await put(8, 0, 'Added above.\n\nTwice.\n\n');
		await page.evaluate((path) => {
			const { app } = window.workbench;
			const file = app.vault.getFileByPath(path);
			return file === null ? undefined : app.fileManager.renameFile(file, '访谈/另一个名字.md');
		}, CHINESE);
		await page.waitForTimeout(700);
		await followLink(link);
		expect(Math.abs(await settledTop(page, `${words.slice(0, 2)}==`))).toBeLessThan(LINE);
	});

	test('opens a note that was not open, in reading mode too, and shows the goal without touching the note', async () => {
		await open({ query: { note: 'Welcome.md', mode: 'preview' } });
		await follow({ file: ENGLISH, line: '30' });
		await page.locator('.interview-lens-title', { hasText: 'Bad Records' }).waitFor();
		await page.evaluate(() => window.workbench.app.workspace.getLeavesOfType('markdown')[0]?.setViewState({ type: 'markdown', state: { file: 'Interviews/Marit Tveldal - The Sea Keeps Bad Records.md', mode: 'preview' } }));
		const html = (): Promise<string | undefined> => page.evaluate(() => activeDocument.querySelector('.markdown-preview-sizer')?.innerHTML);
		await follow({ file: ENGLISH, line: '30' });
		const before = await html();
		await follow({ file: ENGLISH, line: '30' });
		expect(await page.evaluate(() => CSS.highlights.has('interview-lens-goal'))).toBe(true);
		await keep(page, 'link-goal-in-reading-mode');
		expect(await html()).toBe(before);
		await expect.poll(() => page.evaluate(() => CSS.highlights.has('interview-lens-goal'))).toBe(false);
	});

	test('says so where the words are gone, and offers the nearest turn', async () => {
		await open({ query: { note: CHINESE } });
		await follow({ file: CHINESE, speaker: '林牧舟', words: '这句话从来没有人说过', line: '33' });
		const offer = page.locator('.interview-lens-offer');
		await offer.waitFor();
		await keep(page, 'link-offer');
		await offer.click();
		expect(Math.abs(await settledTop(page, (await page.evaluate(() => window.workbench.app.workspace.activeEditor?.editor?.getLine(32) ?? '')).slice(0, 12)))).toBeLessThan(3 * LINE);
	});

	test('says so where the note is gone, or the link is none', async () => {
		await open({ query: { note: CHINESE } });
		await follow({ file: 'Nowhere.md', words: 'no such words anywhere' });
		await page.getByText('The note of this link was not found: Nowhere.md').waitFor();
		await follow({ speaker: 'x' });
		await page.getByText('This link names no note.').waitFor();
	});
});

describe('copied turns', () => {
	test('a quote and a callout carry the words, the speaker and the way back', async () => {
		await open({ query: { note: ENGLISH } });
		await page.evaluate(() => window.workbench.app.workspace.activeEditor?.editor?.setCursor(0, 0));
		await run('copy-turn-quote');
		await page.getByText('Quote copied.').first().waitFor();
		const quote = await clipboard();
		expect(quote).toMatch(/^> .+/);
		expect(quote).toMatch(/\n> — .+, \[\[Interviews\/Marit Tveldal - The Sea Keeps Bad Records\|.+\]\] \(\[this turn\]\(obsidian:\/\/interview-lens\?[^)\s]+\)\)\n$/);
		await run('copy-turn-callout');
		await expect.poll(clipboard).toMatch(/^> \[!quote\] \[.+\]\(obsidian:\/\/interview-lens\?/);
	});

	test('a published link needs the site and the permalink', async () => {
		const note = '---\npermalink: /talks/ferry/\n---\n\n**Ida:** When did you first steer?\n**Olle:** I was eleven.\n**Ida:** Alone?\n**Olle:** My father slept below.\n';
		await open({ vault: { 'Ferry.md': note }, query: { note: 'Ferry.md' } });
		expect(await run('copy-published-link')).toBe(false);
		await page.evaluate(() => window.workbench.externalSettings({ publishedAt: 'https://garden.example' }));
		await page.evaluate(() => window.workbench.app.workspace.activeEditor?.editor?.setCursor(5, 3));
		await run('copy-published-link');
		await expect.poll(clipboard).toBe('https://garden.example/talks/ferry/#:~:text=I%20was%20eleven');
	});
});

test('in reading mode the turn at the top is the one that is copied', async () => {
	await open({ query: { note: CHINESE, mode: 'preview' } });
	for (const line of [26, 32, 42, 62, 93]) {
		await follow({ file: CHINESE, line: String(line + 1) });
		await run('copy-turn-link');
		await expect.poll(async () => new URL(await clipboard()).searchParams.get('line')).toBe(String(line + 1));
	}
});

test('a link followed in editing mode leaves the cursor alone', async () => {
	await open({ query: { note: CHINESE } });
	await follow({ file: CHINESE, line: '40' });
	expect(await page.evaluate(() => window.workbench.app.workspace.activeEditor?.editor?.getCursor())).toEqual({ line: 0, ch: 0 });
	expect(await page.locator('.cm-content .interview-lens-goal').count()).toBeGreaterThan(0);
	await expect.poll(() => page.locator('.cm-content .interview-lens-goal').count()).toBe(0);
});

test.each(['tab', 'split', 'window'])('a turn opened in a new %s is brought to the top there, in the dark', async (pane) => {
	await open({ query: { note: CHINESE, theme: 'dark' } });
	const words = '因为有人等不起';
	await page.evaluate(async ([path, kind]) => {
		const { workspace, vault } = window.workbench.app;
		const file = vault.getFileByPath(path);
		if (file !== null) await workspace.getLeaf(kind as 'tab').openFile(file, { state: { mode: 'preview' } });
		await window.workbench.protocol('interview-lens', { file: path, line: '68' });
	}, [CHINESE, pane] as const);
	const top = await page.evaluate((wanted) => {
		const row = [...activeDocument.querySelectorAll<HTMLElement>('.workspace-leaf.mod-active .interview-lens-piece')].find((piece) => piece.offsetParent !== null && piece.textContent.includes(wanted));
		const scroller = row?.closest('.markdown-preview-view');
		return row === undefined || !scroller ? NaN : row.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
	}, words);
	expect(Math.abs(top)).toBeLessThan(LINE);
});
