// For tests: opens the workbench in a real Chromium, one browser per process, one fresh profile per workbench.
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { ensureBrowser } from './browser.mjs';
import { serve } from './server/serve.mjs';
import type { PluginFiles, VaultSource } from './server/serve.mjs';

export interface OpenOptions {
	/** Notes as path → text, or a folder. Without it: one empty note. */
	readonly vault?: VaultSource;
	/** Whether changes reach the server, and so survive a reload. On for notes in memory, off for a folder. */
	readonly write?: boolean;
	/** What the page's address asks for: `{ theme: 'dark', lang: 'zh', phone: '', note: 'a.md', mode: 'preview' }`. */
	readonly query?: Readonly<Record<string, string>>;
	/** A CommonJS bundle to load in place of the shipped plugin. */
	readonly plugin?: PluginFiles | string;
	readonly viewport?: { readonly width: number; readonly height: number };
}

export interface OpenWorkbench {
	readonly page: Page;
	readonly url: string;
	/** What went wrong in the page: uncaught errors, console.error and requests to elsewhere, in order. A test expects it to be empty. */
	readonly errors: string[];
	/** What the server holds for a note of a vault in memory: what a restart would read. */
	stored(path: string): string | null;
	/** Starts the page anew with the same storage: what a restart of the app is to the plugin. */
	restart(): Promise<void>;
	close(): Promise<void>;
}

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
/** How long the browser waits for another test after the last one closed. */
const idleMs = 1500;

let browser: Promise<Browser> | null = null;
let open = 0;
let idle: NodeJS.Timeout | null = null;

function sharedBrowser(): Promise<Browser> {
	if (idle) clearTimeout(idle);
	open++;
	browser ??= ensureBrowser().then((executablePath) => chromium.launch({ executablePath, headless: true, args: flags }));
	return browser;
}

function leaveBrowser(): void {
	open--;
	if (open > 0) return;
	idle = setTimeout(() => {
		const last = browser;
		browser = null;
		void last?.then((one) => one.close());
	}, idleMs);
	idle.unref();
}

async function ready(page: Page, errors: readonly string[]): Promise<void> {
	await page.waitForFunction(() => window.workbenchReady === true || window.document.querySelector('.wb-failure') !== null);
	const failure = await page.evaluate(() => window.document.querySelector('.wb-failure')?.textContent ?? null);
	if (failure !== null) throw new Error(`the workbench did not start:\n${failure}\n${errors.join('\n')}`);
	await page.evaluate(() => activeDocument.fonts.ready.then(() => undefined));
}

export async function openWorkbench(options: OpenOptions = {}): Promise<OpenWorkbench> {
	const { vault = { 'Note.md': '' }, query = {}, viewport = { width: 1280, height: 800 } } = options;
	const plugin = typeof options.plugin === 'string' ? { main: options.plugin } : options.plugin ?? null;
	const server = await serve({ vault, write: options.write ?? typeof vault !== 'string', plugin });
	const shared = await sharedBrowser();
	const context = await shared.newContext({ viewport, permissions: ['clipboard-read', 'clipboard-write'], reducedMotion: 'reduce' });
	const page = await context.newPage();
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
	page.on('console', (message) => { if (message.type() === 'error') errors.push(message.text()); });
	// The workbench promises never to go to the network, whatever a note or a plugin asks for.
	page.on('request', (request) => { if (!/^(?:data|blob):/u.test(request.url()) && !request.url().startsWith(server.url)) errors.push(`a request left the workbench: ${request.url()}`); });
	const close = async (): Promise<void> => {
		await context.close();
		await server.close();
		leaveBrowser();
	};
	const url = `${server.url}?${new URLSearchParams({ theme: 'light', ...query }).toString()}`;
	try {
		await page.goto(url);
		await ready(page, errors);
	} catch (error) {
		await close();
		throw error;
	}
	return {
		page, url, errors, close,
		stored: (path) => server.notes.text?.(path) ?? null,
		async restart() {
			await page.reload();
			await ready(page, errors);
		},
	};
}
