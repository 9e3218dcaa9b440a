// Prints what the outline and the viewpoints cost in the workbench, in a real Chromium: opening, filtering, typing, scrolling, for 100, 1,000
// and 5,000 turns; the last are six hundred thousand characters, some three hundred pages.
//   node test/bench/sideView.mjs
// Milliseconds are minima of several runs; growth is the cost of the largest note against the smallest, beside the growth of the note.
import { chromium } from 'playwright-core';
import { ensureBrowser } from '../workbench/browser.mjs';
import { serve } from '../workbench/server/serve.mjs';

const SIZES = [100, 1_000, 5_000];
const RUNS = 7;

const talk = (turns) => Array.from({ length: turns }, (_, at) => `${at % 50 === 0 ? `## Watch ${at / 50 + 1}\n\n` : ''}**${at % 2 ? 'Anton Weyde' : 'Ilse Karr'}:** ${at % 2 ? `Watch ${at} left out the swell. ${'The barometer fell and nobody wrote it down. '.repeat(1 + (at % 5))}` : `What did watch ${at} leave out of the log?`}\n`).join('\n');
const vault = Object.fromEntries([['Start.md', 'Nothing here.\n'], ...SIZES.map((size) => [`${size}.md`, talk(size)])]);

const server = await serve({ vault, write: true, plugin: null });
const browser = await chromium.launch({ executablePath: await ensureBrowser(), headless: true, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
await page.goto(`${server.url}?note=Start.md`);
await page.waitForFunction(() => window.workbenchReady === true);
await page.locator('.interview-lens').waitFor();

/** In the page: every call of the view's `show`, and every reading after a keystroke, is timed with the layout that it causes, and no other. */
await page.evaluate(() => {
	const view = window.workbench.app.workspace.getLeavesOfType('interview-lens')[0].view;
	const timed = (run) => {
		// What the editor has still to lay out is not the view's.
		void document.body.offsetHeight;
		const start = performance.now();
		run();
		void view.contentEl.offsetHeight;
		return performance.now() - start;
	};
	const costs = (window.costs = { show: [], after: [] });
	const show = view.show.bind(view);
	view.show = (model) => costs.show.push(timed(() => show(model)));
	const later = window.setTimeout.bind(window);
	window.setTimeout = (run, wait, ...rest) => later(typeof run === 'function' ? (...args) => costs.after.push([wait, timed(() => run(...args))]) : run, wait, ...rest);
	window.timed = timed;
});

const open = (name) => page.evaluate(async (path) => {
	window.costs.show.length = 0;
	await window.workbench.app.workspace.openLinkText(path, '', false);
	for (let tries = 0; tries < 200 && window.costs.show.length === 0; tries++) await new Promise((done) => requestAnimationFrame(done));
	return window.costs.show[0] ?? NaN;
}, name);

const filter = (text) => page.evaluate((words) => {
	const input = document.querySelector('.interview-lens-toolbar input');
	input.value = words;
	return window.timed(() => input.dispatchEvent(new InputEvent('input', { bubbles: true })));
}, text);

const key = (line) => page.evaluate(async (at) => {
	const { editor } = window.workbench.app.workspace.getLeavesOfType('markdown')[0].view;
	window.costs.show.length = window.costs.after.length = 0;
	const typed = window.timed(() => editor.replaceRange('x', { line: at, ch: 20 }));
	for (let tries = 0; tries < 200 && window.costs.show.length === 0; tries++) await new Promise((done) => requestAnimationFrame(done));
	return { typed, show: window.costs.show[0] ?? NaN, all: Math.max(...window.costs.after.map(([, cost]) => cost)) };
}, line);

const frames = () => page.evaluate(async () => {
	const list = document.querySelector('.interview-lens-scroller');
	const costs = [];
	for (let frame = 0; frame < 60; frame++) {
		await new Promise((done) => requestAnimationFrame(done));
		const start = performance.now();
		list.scrollTop += 120;
		list.dispatchEvent(new Event('scroll'));
		void list.offsetHeight;
		costs.push(performance.now() - start);
	}
	return costs.sort((a, b) => a - b)[Math.floor(costs.length * 0.95)];
});

/** Chooses the pane of the viewpoints: until it stands there, and until its cards do. */
const viewpoints = () => page.evaluate(async () => {
	const [outline, tab] = document.querySelectorAll('.interview-lens [role=tab]');
	const start = performance.now();
	tab.click();
	void tab.offsetHeight;
	const pane = performance.now() - start;
	for (let tries = 0; tries < 600 && document.querySelector('.interview-lens-node.mod-card') === null; tries++) await new Promise((done) => requestAnimationFrame(done));
	const cards = performance.now() - start;
	window.backToOutline = () => outline.click();
	return { pane, cards };
});

const rows = [];
for (const size of SIZES) {
	const row = { size, open: Infinity, filter: Infinity, typed: Infinity, show: Infinity, all: Infinity, frame: Infinity, pane: Infinity, cards: Infinity, cardFrame: Infinity };
	const least = (name, cost) => (row[name] = Math.min(row[name], cost));
	for (let run = 0; run < RUNS; run++) {
		await open('Start.md');
		least('open', await open(`${size}.md`));
		await page.waitForTimeout(300);
		least('filter', await filter(`barometer${run % 2 ? '' : ' fell'}`));
		await filter('');
		const costs = await key(4 + run);
		for (const name of ['typed', 'show', 'all']) least(name, costs[name]);
		least('frame', await frames());
		const shown = await viewpoints();
		for (const name of ['pane', 'cards']) least(name, shown[name]);
		least('cardFrame', await frames());
		await page.evaluate(() => window.backToOutline());
		await page.waitForTimeout(100);
	}
	rows.push(row);
}
await browser.close();
await server.close();

const columns = [['open', 'open'], ['filter', 'filter'], ['typed', 'key: editor'], ['show', 'key: view'], ['all', 'key: read+view'], ['frame', 'scroll frame'], ['pane', 'viewpoints'], ['cards', 'their cards'], ['cardFrame', 'their frame']];
console.log(`turns     ${columns.map(([, title]) => title.padStart(16)).join('')}   ms`);
for (const row of rows) console.log(`${String(row.size).padEnd(10)}${columns.map(([name]) => row[name].toFixed(1).padStart(16)).join('')}`);
const growth = (name) => `${(rows.at(-1)[name] / rows[0][name]).toFixed(1)} ×`;
console.log(`${`${SIZES.at(-1) / SIZES[0]} × turns`.padEnd(10)}${columns.map(([name]) => growth(name).padStart(16)).join('')}`);
