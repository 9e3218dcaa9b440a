// Prints what marking speakers costs in reading mode, where many turns stand in one paragraph: least milliseconds of drawing it, with
// the marks and, the plugin turned off, without.
//   node test/bench/marks.mjs
import { chromium } from 'playwright-core';
import { ensureBrowser } from '../workbench/browser.mjs';
import { serve } from '../workbench/server/serve.mjs';

const SIZES = [300, 600, 1_200];
const RUNS = 25;

const paragraph = (turns) => Array.from({ length: turns }, (_, at) => `**${at % 2 ? '渡工' : '记者'}：**${at % 3 ? '' : ' '}${at % 2 ? '潮水来得慢，我们有时间把船拖上来。' : '潮水来的时候您怎么办？'}`).join('  \n');
const server = await serve({ vault: Object.fromEntries(SIZES.map((size) => [`${size}.md`, paragraph(size)])), write: false, plugin: null });
const browser = await chromium.launch({ executablePath: await ensureBrowser(), headless: true, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });

const drawing = () => page.evaluate((runs) => {
	const { previewMode } = window.workbench.app.workspace.getLeavesOfType('markdown')[0].view;
	const times = Array.from({ length: runs }, () => {
		const start = performance.now();
		previewMode.rerender(true);
		return performance.now() - start;
	});
	return Math.min(...times);
}, RUNS);

const rows = [];
for (const size of SIZES) {
	await page.goto(`${server.url}?${new URLSearchParams({ note: `${size}.md`, mode: 'preview' })}`);
	await page.locator('.markdown-preview-view .interview-lens-label').first().waitFor();
	const marked = await drawing();
	await page.evaluate(() => window.workbench.disable());
	rows.push({ size, marked, plain: await drawing() });
}
await browser.close();
await server.close();

console.log('turns      marked    plain   ms');
for (const { size, marked, plain } of rows) console.log(`${String(size).padEnd(9)}${marked.toFixed(1).padStart(8)}${plain.toFixed(1).padStart(9)}`);
const growth = (name) => `${(rows.at(-1)[name] / rows[0][name]).toFixed(1)} ×`;
console.log(`${`${SIZES.at(-1) / SIZES[0]} × turns`.padEnd(9)}${growth('marked').padStart(8)}${growth('plain').padStart(9)}`);
