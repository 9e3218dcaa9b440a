// What the page is made of: its script and styles, and the plugin's files. All in memory, built once per process.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { pluginBuild } from '../../../esbuild.config.mjs';

const here = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const root = path.join(here, '..', '..');

async function built(options) {
	const { outputFiles } = await esbuild.build({ ...options, write: false });
	return outputFiles[0].text;
}

/** Small, and without a map of its sources: a run of the tests opens the page some hundred times, and five more megabytes take a second each time. */
const pageScript = () => built({ absWorkingDir: here, entryPoints: ['page.ts'], bundle: true, alias: { 'plugin-under-test': '/plugin/module.js' }, external: ['/plugin/module.js'], format: 'iife', platform: 'browser', target: 'es2022', charset: 'utf8', legalComments: 'none', logLevel: 'silent', minifyWhitespace: true, minifySyntax: true, define: { 'process.env.NODE_ENV': '"production"' } });
const pageStyles = () => built({ absWorkingDir: here, entryPoints: ['page.css'], bundle: true, charset: 'utf8', logLevel: 'silent' });

let page = null;

/** Script and styles of the workbench itself. */
export function pageParts() {
	page ??= Promise.all([pageScript(), pageStyles()]).then(([script, styles]) => ({ script, styles }));
	return page;
}

let shipped = null;

/** The plugin as it ships: main.js with the very options of `npm run build`, styles.css, manifest.json. */
export function shippedPlugin() {
	shipped ??= (async () => {
		const file = (name) => readFile(path.join(root, name), 'utf8');
		const main = await built({ ...pluginBuild, logLevel: 'silent' });
		return { main, styles: await file('styles.css').catch(() => ''), manifest: await file('manifest.json') };
	})();
	return shipped;
}

/** Builds again at the next question: for a person who changes the source and reloads the page. */
export function forgetPlugin() {
	shipped = null;
}
