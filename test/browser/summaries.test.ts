// Every command about summaries, run in the workbench: what is written, where, and that one step takes it back.
import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openWorkbench } from '../workbench/driver.ts';
import type { OpenWorkbench } from '../workbench/driver.ts';
import { keep, sampleVault } from './look.ts';

const CHINESE = '访谈/林牧舟：让机器学会说我没看清.md';
const ENGLISH = 'Interviews/Marit Tveldal - The Sea Keeps Bad Records.md';

let bench: OpenWorkbench;
let page: Page;
const open = async (options: Parameters<typeof openWorkbench>[0]): Promise<void> => {
	bench = await openWorkbench({ vault: sampleVault, ...options });
	page = bench.page;
	await page.locator('.interview-lens').waitFor();
	await page.locator('.interview-lens-turn').first().waitFor();
};
afterEach(async ({ task }) => {
	await keep(page, `summary-${task.name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 50)}`);
	expect(bench.errors).toEqual([]);
	await bench.close();
});

const run = (command: string): Promise<unknown> => page.evaluate((id) => window.workbench.run(id), `interview-lens:${command}`);
const text = (): Promise<string> => page.evaluate(() => window.workbench.app.workspace.activeEditor?.editor?.getValue() ?? '');
const read = (path: string): Promise<string> => page.evaluate(async (name) => {
	const file = window.workbench.app.vault.getFileByPath(name);
	return file === null ? '' : await window.workbench.app.vault.read(file);
}, path);
const undo = (): Promise<void> => page.evaluate(() => window.workbench.app.workspace.activeEditor?.editor?.undo());
const choose = async (words: string): Promise<void> => {
	await page.locator('.prompt-input').waitFor();
	await page.locator('.suggestion-item', { hasText: words }).first().click();
};
const notice = (words: string): Promise<void> => page.locator('.notice', { hasText: words }).first().waitFor();
const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

describe('in the note', () => {
	beforeEach(() => open({ query: { note: CHINESE } }));

	test('asked once where to, then placed below the properties; one step takes it back', async () => {
		const before = await text();
		await run('summarize-interview');
		await page.locator('.prompt-input').waitFor();
		await keep(page, 'summary-where-to');
		await choose('Into this note');
		await notice('Summary placed');
		const after = await text();
		expect(after.startsWith(`${before.split('\n').slice(0, 3).join('\n')}\n\n<!-- interview-lens:summary scope=note length=medium -->\n\n## 摘要`)).toBe(true);
		expect(after.endsWith(before.slice(before.indexOf('潮间带小站')))).toBe(true);
		// What we wrote is no talk.
		const turns = async (): Promise<number> => (JSON.parse(await page.evaluate((path) => window.workbench.cli('interview-lens:read', { path }), CHINESE)) as { turns: unknown[] }).turns.length;
		await expect.poll(() => read(CHINESE)).toContain('interview-lens:summary');
		expect(await turns()).toBe(56);
		await run('summarize-interview');
		await page.waitForTimeout(200);
		expect(await page.locator('.prompt').count()).toBe(0);
		expect(await text()).toBe(after);
		await undo();
		expect(await text()).toBe(before);
	});

	test('updated after edits elsewhere, and what was written inside is kept below', async () => {
		await run('summarize-interview');
		await choose('Into this note');
		await notice('Summary placed');
		await page.evaluate(() => {
			const editor = window.workbench.app.workspace.activeEditor?.editor;
			const lines = editor?.getValue().split('\n') ?? [];
			editor?.replaceRange('我自己的批注。\n\n', { line: lines.indexOf('### 章节'), ch: 0 });
			editor?.replaceRange('**主持人：**最后一问，海会说谎吗？  \n**林牧舟：**海不会说谎，是我们听得太快，把没有听清的那一段自己补上了。\n', { line: lines.length + 1, ch: 0 });
		});
		await run('update-summaries');
		await notice('1 of 1 summary updated.');
		await notice('One line that you wrote');
		const after = await text();
		expect(after).toContain('58 段发言');
		expect(/-->\n\n我自己的批注。\n/.test(after)).toBe(true);
		await run('update-summaries');
		await notice('up to date');
	});

	test('a speaker, a section, the answers to a question: of the cursor, or chosen', async () => {
		await page.evaluate(() => {
			const editor = window.workbench.app.workspace.activeEditor?.editor;
			const lines = editor?.getValue().split('\n') ?? [];
			editor?.focus();
			editor?.setCursor({ line: lines.findIndex((line) => line.includes('您当时打开了吗')), ch: 3 });
		});
		await run('summarize-question');
		await choose('clipboard');
		await notice('copied');
		expect(await copied()).toContain('## 对此问的回答：您当时打开了吗？');
		expect(await copied()).toContain('裁纸刀');
		await run('summarize-section');
		await page.waitForTimeout(200);
		expect(await copied()).toContain('## 章节：一本泡过水的日志');
		await page.keyboard.press('Control+e');
		await page.locator('.markdown-preview-view').waitFor();
		await run('summarize-speaker');
		await choose('林牧舟');
		await page.waitForTimeout(200);
		expect(await copied()).toContain('## 林牧舟说了什么');
		expect(await copied()).not.toContain('undefined');
	});

	test('in a window, drawn as text and nothing else', async () => {
		await run('summarize-interview');
		await choose('Into a window');
		await page.locator('.interview-lens-summary h2').waitFor();
		expect(await page.locator('.interview-lens-summary').textContent()).toContain('正文中没有找到依据');
		expect(await page.locator('.interview-lens-summary img').count()).toBe(0);
		await keep(page, 'summary-window');
		await page.getByRole('button', { name: 'Copy' }).click();
		expect(await copied()).toContain('## 摘要');
	});
});

describe('in a note of its own', () => {
	test('with properties for Bases, refreshed in place, handwriting around it kept', async () => {
		await open({ query: { note: ENGLISH } });
		await run('summarize-interview');
		await choose('Into a note of its own');
		await notice('Summary written');
		const path = 'Interviews/Marit Tveldal - The Sea Keeps Bad Records – Summary.md';
		const made = await read(path);
		expect(made).toContain('interviews:\n  - "[[Interviews/Marit Tveldal - The Sea Keeps Bad Records|The Sea Keeps Bad Records]]"');
		expect(made).toContain('interview: false');
		expect(made).toContain('date: 2026-03-21');
		expect(made).toContain("[[Interviews/Marit Tveldal - The Sea Keeps Bad Records#Aslaug's barometer|Aslaug's barometer]]");
		await page.evaluate(async (name) => {
			const file = window.workbench.app.vault.getFileByPath(name);
			if (file !== null) await window.workbench.app.vault.process(file, (old) => old.replace('93 turns', '92 turns') + '\nMy own thoughts.\n');
		}, path);
		await page.evaluate((name) => window.workbench.app.workspace.openLinkText(name, '', false), path);
		await page.locator('.view-header-title', { hasText: 'Summary' }).or(page.locator('.cm-content', { hasText: 'My own thoughts' })).first().waitFor();
		await page.waitForTimeout(300);
		await run('update-summaries');
		await notice('1 of 1 summary updated.');
		const newer = await text();
		expect(newer).toContain('93 turns');
		expect(newer).toContain('My own thoughts.');
	});

	test('several interviews, chosen by a person who speaks in them, in the dark', async () => {
		await open({ query: { note: ENGLISH, theme: 'dark' } });
		await run('summarize-several');
		await page.locator('.interview-lens-picker-row').first().waitFor();
		expect(await page.locator('.interview-lens-picker-row').count()).toBeGreaterThan(6);
		await page.getByLabel('What one person says').selectOption('Marit Tveldal');
		expect(await page.locator('.interview-lens-picker-row').count()).toBe(2);
		await keep(page, 'summary-picker');
		await page.getByRole('button', { name: 'Summarize 2' }).click();
		await choose('clipboard');
		await notice('copied');
		expect((await copied()).match(/^## \[\[Interviews\/Marit/gm)).toHaveLength(2);
	});

	test('several interviews, by their folder or by what is said in them', async () => {
		await open({ query: { note: ENGLISH } });
		await run('summarize-several');
		await page.locator('.interview-lens-picker-row').first().waitFor();
		await page.getByLabel('Folder', { exact: true }).selectOption('访谈');
		const rows = page.locator('.interview-lens-picker-row');
		await expect.poll(() => rows.count()).toBe(3);
		await page.getByRole('button', { name: 'Summarize 3' }).waitFor();
		await page.getByLabel('Folder', { exact: true }).selectOption('');
		await page.getByLabel('Said in them').fill('bucket rope');
		await expect.poll(() => rows.count()).toBeLessThan(4);
		await page.getByRole('button', { name: /^Summarize [123]$/ }).click();
		await choose('clipboard');
		await notice('copied');
		expect(await copied()).toContain('Marit Tveldal - The Sea Keeps Bad Records');
	});
});

describe('elsewhere', () => {
	test('the template is changed, doubted and previewed in the settings', async () => {
		await open({ query: { note: ENGLISH, lang: 'zh' } });
		await page.keyboard.press('Control+,');
		await page.locator('.interview-lens-template textarea').waitFor();
		await page.locator('.interview-lens-template textarea').fill('## Mine\n\n{{facts}}\n\n{{weather}}\n');
		expect(await page.locator('.interview-lens-template-doubt').textContent()).toContain('{{weather}}');
		await keep(page, 'summary-settings');
		await page.getByRole('button', { name: '用当前笔记预览' }).click();
		await page.locator('.interview-lens-summary', { hasText: 'Ines Calloway in conversation with Marit Tveldal' }).waitFor();
	});

	test('on a phone the choice of interviews fits and rows are easy to hit', async () => {
		await open({ query: { note: ENGLISH, phone: '' }, viewport: { width: 390, height: 780 } }).catch(() => undefined);
		await run('summarize-several');
		const row = page.locator('.interview-lens-picker-row').first();
		await row.waitFor();
		expect((await row.boundingBox())?.height).toBeGreaterThanOrEqual(44);
		expect((await row.boundingBox())?.width).toBeLessThanOrEqual(390);
	});
});

const seed = new URL('../../../shared/seed/mike-krieger.md', import.meta.url);
const seedIsHere = existsSync(seed);

test.skipIf(!seedIsHere)(`the first note gets its summary and gives it back${seedIsHere ? '' : ' (skipped: ../shared is absent)'}`, async () => {
	const note = readFileSync(seed, 'utf8');
	await open({ vault: { 'Mike.md': note }, query: { note: 'Mike.md' } });
	await run('summarize-interview');
	await choose('Into this note');
	await notice('Summary placed');
	const after = await text();
	expect(after).toContain('对 Mike Krieger 的访谈，另有 6 位观众发言。来源：靓仔@靓仔AI进化论，2025 年 5 月 16 日。');
	expect(after.match(/^\d\. \*\*/gm)).toHaveLength(5);
	await undo();
	expect(await text()).toBe(note);
});

describe('export', () => {
	test('a table to the clipboard, captions where there are times, a project beside the note and never over another file', async () => {
		await open({ query: { note: ENGLISH } });
		await run('export');
		await page.locator('.prompt-input').waitFor();
		expect(await page.locator('.suggestion-item').allTextContents()).not.toContain('Captions (WebVTT)');
		await choose('Table of turns (CSV)');
		await choose('To the clipboard');
		await notice('Export copied');
		expect((await copied()).split('\r\n')[1]).toContain('t1,');
		for (const name of ['.qdpx', ' 2.qdpx']) {
			await run('export');
			await choose('REFI-QDA');
			await notice(`Marit Tveldal - The Sea Keeps Bad Records${name}`);
		}
		const zip = await page.evaluate(async () => {
			const file = window.workbench.app.vault.getFileByPath('Interviews/Marit Tveldal - The Sea Keeps Bad Records.qdpx');
			return file === null ? [] : [...new Uint8Array(await window.workbench.app.vault.readBinary(file)).slice(0, 4)];
		});
		expect(zip).toEqual([0x50, 0x4b, 3, 4]);
		await run('export');
		await choose('Plain text');
		await choose('To a file');
		await notice('Bad Records.txt');
		expect(await read('Interviews/Marit Tveldal - The Sea Keeps Bad Records.txt')).toContain('Ines Calloway: Marit, before we get to any science');
	});
});
