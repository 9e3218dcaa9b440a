// Takes the pictures of the README anew from the sample vault.
//   node esbuild.config.mjs production && node test/workbench/pictures.mjs [FONT.woff2 [FONT-bold.woff2]]
// Where the machine has no font for Chinese, name one: it is used in the page alone. With a palette of 256 colours the files are
// half as large.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { ensureBrowser } from './browser.mjs';
import { serve } from './server/serve.mjs';

const NOTE = '访谈/林牧舟：让机器学会说我没看清.md';
const pictures = fileURLToPath(new URL('../../.github/pictures/', import.meta.url));
const fonts = process.argv.slice(2).map((path, at) => `@font-face { font-family: Pictures; font-weight: ${at === 0 ? '100 500' : '501 900'}; src: url(data:font/woff2;base64,${readFileSync(path).toString('base64')}); }`);

const server = await serve({ vault: fileURLToPath(new URL('vault', import.meta.url)), write: false, plugin: null });
const browser = await chromium.launch({ executablePath: await ensureBrowser(), headless: true, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'] });
const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });

/** Opens the note in a mode, in a language and with one of the panes, and does what the picture is to show. */
async function take(name, query, pane, act) {
	await page.goto(`${server.url}?${new URLSearchParams({ note: NOTE, theme: 'light', ...query })}`);
	await page.waitForFunction(() => window.workbenchReady === true);
	if (fonts.length > 0) await page.addStyleTag({ content: `${fonts.join('\n')} body { --font-interface: Pictures, sans-serif; --font-text: Pictures, sans-serif; --font-default: Pictures, sans-serif; }` });
	await page.locator('.interview-lens').getByRole('tab').nth(pane).click();
	await page.locator('.interview-lens-node').first().waitFor();
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	await act();
	await page.mouse.move(640, 400);
	await page.waitForTimeout(500);
	await page.screenshot({ path: `${pictures}${name}.png` });
}

await take('outline', { lang: 'en', mode: 'preview' }, 0, () => page.locator('.interview-lens-turn').nth(8).click());
await take('viewpoints', { lang: 'en', mode: 'preview' }, 1, () => page.locator('.interview-lens-card-quote').first().click());
await browser.close();
await server.close();
