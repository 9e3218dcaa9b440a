// Prints, from a real Chromium, what reading interviews costs in slices on the main thread and in an inlined worker: the time until all are read,
// the longest that the page was held up meanwhile, and what the worker adds to main.js.
//   npm run bench -- slices
import http from 'node:http';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { chromium } from 'playwright-core';
import { benchBuild } from '../../esbuild.config.mjs';
import { root } from '../install.mjs';
import { ensureBrowser } from '../workbench/browser.mjs';
import { writer } from './library/notes.mjs';

const NOTES = 40;
/** Turns of one interview; the last one has twenty times as many. */
const TURNS = 200;

async function bundle(name, options) {
	const { outputFiles } = await esbuild.build({ ...benchBuild, entryPoints: [path.join(root, 'test/bench/library', name)], outfile: undefined, write: false, format: 'iife', platform: 'browser', ...options });
	return outputFiles[0].text;
}

export async function slices() {
	const [page, worker] = [await bundle('page.ts', { globalName: 'bench' }), await bundle('worker.ts', {})];
	const { interview } = writer(7);
	const notes = Array.from({ length: NOTES }, (_, at) => [`n${at}.md`, interview(at === NOTES - 1 ? 20 * TURNS : TURNS)]);
	const server = http.createServer((_, answer) => answer.end('<!doctype html><title>bench</title>')).listen(0, '127.0.0.1');
	await new Promise((resolve) => server.once('listening', resolve));
	const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
	try {
		const tab = await browser.newPage();
		await tab.goto(`http://127.0.0.1:${server.address().port}`);
		await tab.addScriptTag({ content: page });
		console.log(`${NOTES} interviews, ${(notes.reduce((sum, [, text]) => sum + text.length, 0) / 1e6).toFixed(1)} M characters; the worker adds ${(worker.length / 1000).toFixed(0)} kB to main.js`);
		for (const way of ['inSlices', 'inWorker', 'inSlices', 'inWorker']) {
			const { all, longest, over } = await tab.evaluate(async ({ name, given, source }) => {
				const tasks = [];
				const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
				observer.observe({ entryTypes: ['longtask'] });
				const start = performance.now();
				await globalThis.bench[name](given, source);
				const took = performance.now() - start;
				await new Promise((resolve) => setTimeout(resolve, 300));
				observer.disconnect();
				return { all: took, longest: Math.max(0, ...tasks), over: tasks.length };
			}, { name: way, given: notes, source: worker });
			console.log(`  ${way.padEnd(9)} ${all.toFixed(0).padStart(6)} ms; tasks over 50 ms on the main thread: ${over}${over > 0 ? `, the longest ${longest.toFixed(0)} ms` : ''}`);
		}
	} finally {
		await browser.close();
		server.close();
	}
}
