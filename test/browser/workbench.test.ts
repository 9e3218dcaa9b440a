// The workbench is a host one can trust: views, events, saving, layout, reading mode and overlays behave, seen in a real Chromium.
import { afterEach, describe, expect, test } from 'vitest';
import { openWorkbench } from '../workbench/driver.ts';
import type { OpenOptions, OpenWorkbench } from '../workbench/driver.ts';
import { probe } from './probe.ts';

declare global {
	interface Window { probe?: string[] }
}

const vault = {
	'A.md': '---\ntags: [one]\n---\n# Top\n\n**主持人：**早些 and [[B#Part|b]] #访谈/深度 [[Nowhere]]\n\n**Ann:** ==lit== text\n',
	'sub/B.md': '## Part\n\nBack to [[A]].\n',
};

let open: OpenWorkbench[] = [];
async function start(options: OpenOptions = {}): Promise<OpenWorkbench> {
	const workbench = await openWorkbench({ vault, plugin: probe, query: { note: 'A.md' }, ...options });
	open.push(workbench);
	return workbench;
}
const heard = (workbench: OpenWorkbench): Promise<string[]> => workbench.page.evaluate(() => (window.probe ?? []).splice(0));

afterEach(async () => {
	const errors = open.flatMap((one) => one.errors);
	await Promise.all(open.map((one) => one.close()));
	open = [];
	expect(errors).toEqual([]);
});

describe('a plugin', () => {
	test('its view, ribbon, status and editor extension appear; the page says what it is', async () => {
		const { page } = await start();
		await page.getByText('probe is open 7').waitFor();
		expect(await page.locator('.mod-right-split .workspace-tab-header.is-active').getAttribute('aria-label')).toBe('Probe');
		expect(await page.locator('.cm-line.probe-line').count()).toBe(1);
		expect(await page.locator('.status-bar').innerText()).toContain('probe here');
		expect(await page.getByText('Workbench, not Obsidian').isVisible()).toBe(true);
		await page.locator('.side-dock-ribbon-action svg path').first().waitFor({ state: 'attached' });
	});

	test('after unload nothing is left, and its leaf comes back with it', async () => {
		const workbench = await start();
		const { page } = workbench;
		const before = await page.evaluate(() => window.workbench.counts());
		await page.evaluate(() => window.workbench.disable());
		const after = await page.evaluate(() => window.workbench.counts());
		const ours = ['commands', 'cli', 'protocol', 'ribbons', 'statusItems', 'settingTabs', 'editorExtensions', 'processors'];
		expect(ours.map((name) => after[name])).toEqual(ours.map(() => 0));
		// What the probe listens to: three events of the workspace, one of the vault, three of the cache.
		const gone = ['workspaceListeners', 'vaultListeners', 'cacheListeners'].map((name) => (before[name] ?? 0) - (after[name] ?? 0));
		expect(gone).toEqual([3, 1, 3]);
		expect(await page.locator('.cm-line.probe-line').count()).toBe(0);
		await page.getByText('No loaded plugin knows the view').waitFor();
		await page.evaluate(() => window.workbench.enable());
		await page.getByText('probe is open 7').waitFor();
		expect(await page.evaluate(() => window.workbench.counts())).toEqual(before);
		expect(await heard(workbench)).toContain('unload');
	});

	test('a restart brings the layout back and does not enable anew', async () => {
		const workbench = await start();
		const { page } = workbench;
		expect(await heard(workbench)).toContain('user enable');
		await page.evaluate(async () => {
			const { app } = window.workbench;
			const file = app.vault.getFileByPath('sub/B.md');
			if (file) await app.workspace.getLeaf('tab').openFile(file, { state: { mode: 'preview' } });
			await app.workspace.getLeavesOfType('probe')[0]?.setViewState({ type: 'probe', state: { counter: 12 } });
		});
		await page.evaluate(() => history.replaceState(null, '', '/?theme=light'));
		await workbench.restart();
		await page.getByText('probe is open 12').waitFor();
		expect(await page.locator('.mod-root .workspace-tab-header').allInnerTexts()).toEqual(['A', 'B']);
		expect(await page.locator('.markdown-reading-view h2').innerText()).toBe('Part');
		const events = await heard(workbench);
		expect(events).not.toContain('user enable');
		expect(events.indexOf('ready')).toBeGreaterThanOrEqual(0);
	});

	test('members that are not represented say so by name', async () => {
		const { page } = await start({ plugin: `module.exports = class extends require('obsidian').Plugin { onload() {
			window.probe = [() => require('obsidian').Bogus, () => require('fs'), () => this.app.workspace.changeLayout()].map((ask) => { try { ask(); return 'nothing'; } catch (error) { return error.message; } });
		} };` });
		const said = await page.evaluate(() => window.probe);
		expect(said).toEqual(['workbench: obsidian.Bogus is not represented', expect.stringContaining(`require('fs') is not represented`), 'workbench: Workspace.changeLayout is not represented']);
	});

	test('command line and protocol handlers answer', async () => {
		const workbench = await start();
		expect(await workbench.page.evaluate(() => window.workbench.cli('probe:say', { word: 'x' }))).toBe('{"word":"x"}');
		expect(await workbench.page.evaluate(() => window.workbench.cli('probe:say').catch(String))).toContain('Missing required flag: word');
		await workbench.page.evaluate(() => { window.workbench.protocol('probe', { line: '4' }); });
		expect(await heard(workbench)).toContain('protocol 4');
	});
});

describe('a note', () => {
	test('typing fires editor-change at once, then saves, then the cache knows', async () => {
		const workbench = await start();
		const { page } = workbench;
		await page.locator('.cm-content').click();
		await page.keyboard.press('Control+End');
		await heard(workbench);
		await page.keyboard.type('# New');
		expect(await heard(workbench)).toEqual(Array(5).fill('editor-change'));
		await expect.poll(async () => (await page.evaluate(() => window.probe?.join('|'))) ?? '').toBe('modify A.md|changed A.md|resolved');
		expect(workbench.stored('A.md')).toBe(`${vault['A.md']}# New`);
		expect(await page.evaluate(() => window.workbench.app.metadataCache.getCache('A.md')?.headings?.map((row) => row.heading))).toEqual(['Top', 'New']);
	});

	test('a change from outside keeps the cursor and what was typed; one undo takes it back', async () => {
		const { page } = await start();
		const text = await page.evaluate(async () => {
			const { app } = window.workbench;
			const info = app.workspace.activeEditor;
			const file = app.vault.getFileByPath('A.md');
			if (!info?.editor || !file) return null;
			info.editor.setCursor({ line: 7, ch: 3 });
			info.editor.replaceRange('!', { line: 7, ch: 0 });
			await app.vault.process(file, (old) => old.replace('# Top', '# Higher top'));
			await sleep(20);
			const both = info.editor.getValue();
			const cursor = info.editor.getCursor();
			info.editor.undo();
			return { both, cursor, undone: info.editor.getLine(3) };
		});
		expect(text).toEqual({ both: vault['A.md'].replace('# Top', '# Higher top').replace('**Ann', '!**Ann'), cursor: { line: 7, ch: 4 }, undone: '# Top' });
	});

	test('a line can be put at the top of the editor, and the place is kept from mode to mode', async () => {
		const lines = Array.from({ length: 300 }, (_, at) => (at % 3 === 2 ? '' : `line ${at} ${'word '.repeat(60)}`));
		const { page } = await start({ vault: { 'Long.md': lines.join('\n') }, query: { note: 'Long.md' } });
		const scroll = (line: number | null): Promise<number> => page.evaluate(async (wanted) => {
			const view = window.workbench.app.workspace.getMostRecentLeaf()?.view as unknown as { currentMode: { applyScroll(line: number): void; getScroll(): number } };
			if (wanted !== null) view.currentMode.applyScroll(wanted);
			await nextFrame();
			await nextFrame();
			return view.currentMode.getScroll();
		}, line);
		for (const line of [150, 21, 240]) expect(Math.abs(await scroll(line) - line)).toBeLessThan(0.5);
		await page.keyboard.press('Control+e');
		expect(Math.abs(await scroll(null) - 240)).toBeLessThan(1);
		await page.keyboard.press('Control+e');
		expect(Math.abs(await scroll(null) - 240)).toBeLessThan(1);
	});

	test('commands run when they apply; editor commands need an editor', async () => {
		const { page } = await start();
		expect(await page.evaluate(() => [window.workbench.run('probe:never'), window.workbench.run('probe:upper')])).toEqual([false, true]);
		await page.keyboard.press('Control+e');
		await page.locator('.markdown-reading-view').waitFor();
		expect(await page.evaluate(() => window.workbench.run('probe:upper'))).toBe(false);
	});

	test('the cache knows front matter, tags of any script, links and where they lead', async () => {
		const workbench = await start();
		const found = await workbench.page.evaluate(async () => {
			const { vault: notes, metadataCache: cache, fileManager } = window.workbench.app;
			const a = cache.getCache('A.md');
			const facts = { tags: a?.tags?.map((row) => row.tag), front: a?.frontmatter?.['tags'] as unknown, links: a?.links?.map(({ link, displayText, position }) => [link, displayText, position.start.line]), types: a?.sections?.map((row) => row.type) };
			const before = JSON.stringify([cache.resolvedLinks, cache.unresolvedLinks]);
			const b = notes.getFileByPath('sub/B.md');
			if (!b) return null;
			await fileManager.renameFile(b, 'C.md');
			const renamed = JSON.stringify([cache.resolvedLinks, cache.unresolvedLinks]);
			await fileManager.trashFile(b);
			return { facts, before, renamed, deleted: JSON.stringify([cache.resolvedLinks, cache.unresolvedLinks]) };
		});
		expect(found).toEqual({
			facts: { tags: ['#访谈/深度'], front: ['one'], links: [['B#Part', 'b', 5], ['Nowhere', 'Nowhere', 5]], types: ['yaml', 'heading', 'paragraph', 'paragraph'] },
			before: '[{"A.md":{"sub/B.md":1},"sub/B.md":{"A.md":1}},{"A.md":{"Nowhere":1},"sub/B.md":{}}]',
			renamed: '[{"A.md":{},"C.md":{"A.md":1}},{"A.md":{"B":1,"Nowhere":1},"C.md":{}}]',
			deleted: '[{"A.md":{}},{"A.md":{"B":1,"Nowhere":1}}]',
		});
		expect(await heard(workbench)).toContain('deleted C.md');
	});
});

describe('the workspace', () => {
	test('splits, tabs and links; a hovered link shows its note', async () => {
		const { page } = await start({ query: { note: 'A.md', mode: 'preview' } });
		await page.locator('a.internal-link', { hasText: 'b' }).first().hover();
		await page.locator('.hover-popover h2', { hasText: 'Part' }).waitFor();
		await page.mouse.move(600, 600);
		await expect.poll(() => page.locator('.hover-popover').count()).toBe(0);
		await page.locator('a.internal-link', { hasText: 'b' }).first().click({ modifiers: ['Control', 'Alt'] });
		await expect.poll(() => page.locator('.mod-root > .workspace-tabs').count()).toBe(2);
		await expect.poll(() => page.evaluate(() => window.workbench.app.workspace.getLastOpenFiles().length)).toBe(2);
		const state = await page.evaluate(() => {
			const { workspace } = window.workbench.app;
			const leaves: string[] = [];
			workspace.iterateRootLeaves((leaf) => leaves.push(leaf.getDisplayText()));
			return { leaves, active: workspace.getActiveFile()?.path, last: workspace.getLastOpenFiles() };
		});
		expect(state).toEqual({ leaves: ['A', 'B'], active: 'sub/B.md', last: ['sub/B.md', 'A.md'] });
		await page.locator('.mod-root .workspace-tab-header', { hasText: 'B' }).getByRole('button').click();
		await expect.poll(() => page.locator('.mod-root > .workspace-tabs').count()).toBe(1);
	});

	test('a note that is deleted leaves an empty tab; a new property is written as YAML and nothing else moves', async () => {
		const { page } = await start();
		const text = await page.evaluate(async () => {
			const { vault: notes, fileManager, workspace } = window.workbench.app;
			const file = notes.getFileByPath('A.md');
			if (!file) return null;
			await fileManager.processFrontMatter(file, (matter: Record<string, unknown>) => { matter['interview'] = true; });
			const changed = await notes.read(file);
			await fileManager.trashFile(file);
			await sleep(50);
			return { changed, view: workspace.getMostRecentLeaf()?.view.getViewType() };
		});
		expect(text).toEqual({ changed: vault['A.md'].replace('tags: [one]\n', 'tags:\n  - one\ninterview: true\n'), view: 'empty' });
	});
});

describe('reading mode', () => {
	test('broken bold shows its asterisks, marks and links are drawn, front matter is not, each block knows its lines', async () => {
		const { page } = await start({ query: { note: 'A.md', mode: 'preview' } });
		const blocks = page.locator('.markdown-preview-sizer > [class^="el-"]');
		expect(await blocks.allInnerTexts()).toEqual(['Top', '**主持人：**早些 and b #访谈/深度 Nowhere', 'Ann: lit text']);
		expect(await blocks.evaluateAll((all) => all.map((el) => el.getAttribute('data-lines')))).toEqual(['3-3', '5-5', '7-7']);
		expect(await page.locator('.markdown-reading-view mark').innerText()).toBe('lit');
		await page.locator('a.internal-link', { hasText: 'b' }).first().click();
		await expect.poll(() => page.evaluate(() => window.workbench.app.workspace.getActiveFile()?.path)).toBe('sub/B.md');
	});

	test('it is virtual, and a line inside a long paragraph can be put at the top', async () => {
		const paragraph = Array.from({ length: 40 }, (_, at) => `line ${at} ${'word '.repeat(30)}`).join('\n');
		const note = `${Array.from({ length: 60 }, (_, at) => `Short ${at}`).join('\n\n')}\n\n${paragraph}\n\n${Array.from({ length: 200 }, (_, at) => `Tail ${at}`).join('\n\n')}`;
		const { page } = await start({ vault: { 'Long.md': note }, query: { note: 'Long.md', mode: 'preview' } });
		const drawn = (): Promise<number> => page.locator('.markdown-preview-sizer > .el-p:has(p)').count();
		expect(await drawn()).toBeLessThan(60);
		for (const line of [120, 140, 159, 301]) {
			const seen = await page.evaluate((wanted) => {
				const { app } = window.workbench;
				const view = app.workspace.getMostRecentLeaf()?.view as unknown as { currentMode: { applyScroll(line: number): void; getScroll(): number } };
				view.currentMode.applyScroll(wanted);
				const scroller = activeDocument.querySelector('.markdown-preview-view');
				const top = (scroller?.getBoundingClientRect().top ?? 0) + 15;
				const texts = activeDocument.createTreeWalker(scroller ?? activeDocument.body, NodeFilter.SHOW_TEXT);
				const range = activeDocument.createRange();
				// The first text that reaches below the edge: what a reader sees on top.
				for (let node = texts.nextNode(); node; node = texts.nextNode()) {
					range.selectNodeContents(node);
					if (node.textContent?.trim() !== '' && range.getBoundingClientRect().bottom > top) return { scroll: view.currentMode.getScroll(), text: node.textContent?.trim().slice(0, 8) };
				}
				return { scroll: -1, text: '' };
			}, line);
			expect(Math.abs(seen.scroll - line)).toBeLessThan(0.2);
			expect(seen.text).toContain(line < 160 ? `line ${line - 120}` : `Tail ${(line - 161) / 2}`);
		}
		expect(await drawn()).toBeLessThan(262);
	});
});
