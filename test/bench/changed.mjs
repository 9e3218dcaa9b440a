// Prints how long it takes until a note that changed is seen in the backlinks of another, in the workbench, in a real Chromium.
//   npm run bench -- changed                100 and 1,000 interviews of 60 turns unless said otherwise (changed=NUMBER,NUMBER)
// Milliseconds of the clock, from the app's word that the file is written to the words on the screen; the middle and the longest of several changes.
import { chromium } from 'playwright-core';
import { ensureBrowser } from '../workbench/browser.mjs';
import { serve } from '../workbench/server/serve.mjs';
import { writer } from './library/notes.mjs';

const SIZES = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [100, 1_000];
const TURNS = 60;
const CHANGES = 15;

const HERE = '**Ilse Karr:** What did the log leave out?\n\n**Anton Weyde:** I left out the swell, and nobody asked.\n\n**Ilse Karr:** Why?\n\n**Anton Weyde:** Because it was always there.\n';
const THERE = '**Dora Lind:** Who kept the log in those years?\n\n**Ivo Brandt:** I think it was kept by nobody for long.\n\n**Dora Lind:** And who taught you?\n\n**Ivo Brandt:** Anton Weyde did, in the winter of the WORD.\n';
const thereWith = (word) => THERE.replace('WORD', word);

for (const size of SIZES) {
	const { interview } = writer(size);
	const vault = Object.fromEntries([['Here.md', HERE], ['There.md', thereWith('flood')], ...Array.from({ length: size }, (_, at) => [`many/${at}.md`, interview(TURNS)])]);
	const server = await serve({ vault, write: true, plugin: null });
	const browser = await chromium.launch({ executablePath: await ensureBrowser(), headless: true, args: ['--no-sandbox', '--disable-gpu'] });
	const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
	await page.goto(`${server.url}?note=Here.md`);
	await page.waitForFunction(() => window.workbenchReady === true);
	await page.getByRole('tab', { name: 'Backlinks' }).click();
	await page.evaluate(() => window.workbench.plugin.api.list());
	await page.getByText('winter of the flood').first().waitFor();
	const times = [];
	for (let change = 0; change < CHANGES; change++) times.push(await page.evaluate(async ({ text, word }) => {
		const { vault } = window.workbench.app;
		const pane = document.querySelector('.interview-lens');
		const seen = new Promise((resolve) => {
			const watch = new MutationObserver(() => {
				if (!pane.textContent.includes(word)) return;
				watch.disconnect();
				requestAnimationFrame(() => resolve(performance.now()));
			});
			watch.observe(pane, { childList: true, subtree: true, characterData: true });
		});
		await vault.modify(vault.getFileByPath('There.md'), text);
		const start = performance.now();
		return (await seen) - start;
	}, { text: thereWith(`frost ${change}`), word: `frost ${change}` }));
	await browser.close();
	await server.close();
	times.sort((a, b) => a - b);
	console.log(`a change is seen in the backlinks of another note after ${times[CHANGES >> 1].toFixed(0)} ms, at most ${times.at(-1).toFixed(0)} ms (< 200), among ${size} interviews`);
}
