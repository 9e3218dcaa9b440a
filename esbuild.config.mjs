// Builds the doors: `production` makes main.js for release, `watch` rebuilds it on change, `cli` makes build/cli.mjs.
// Every build is deterministic: the same sources give the same bytes.
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const root = path.dirname(fileURLToPath(import.meta.url));

/**
 * What gray-matter carries and we refuse: an engine that evaluates front matter as JavaScript, a YAML reader beside the one we give it,
 * a copy of the note in a Node `Buffer`, which phones do not have, a table of every kind of value, where it has to tell text from
 * objects, and what writes. The rest of the library is bundled as it is.
 */
const readOnlyGrayMatter = {
	name: 'read-only-gray-matter',
	setup(build) {
		const inside = (file) => new RegExp(`[\\\\/]gray-matter[\\\\/]lib[\\\\/]${file}$`);
		build.onLoad({ filter: inside('engines\\.js') }, () => ({ contents: 'exports.json = { parse: JSON.parse };', loader: 'js' }));
		build.onLoad({ filter: inside('stringify\\.js') }, () => ({ contents: 'module.exports = () => {};', loader: 'js' }));
		build.onLoad({ filter: inside('utils\\.js') }, async (args) => ({ contents: (await readFile(args.path, 'utf8')).replace('Buffer.from(input)', 'input'), loader: 'js' }));
		build.onLoad({ filter: /[\\/]kind-of[\\/]index\.js$/ }, () => ({ contents: `module.exports = (value) => (value === null || Array.isArray(value) ? 'other' : typeof value);`, loader: 'js' }));
		build.onResolve({ filter: /^(?:fs|section-matter)$/ }, ({ path: name }) => ({ path: name, namespace: 'absent' }));
		build.onLoad({ filter: /.*/, namespace: 'absent' }, () => ({ contents: 'module.exports = () => {};' }));
	},
};

/** The app brings the YAML reader that we use elsewhere, so the plugin asks the app for it. */
const yamlOfTheApp = {
	name: 'yaml-of-the-app',
	setup(build) {
		build.onResolve({ filter: /^yaml$/ }, () => ({ path: 'yaml', namespace: 'app' }));
		build.onLoad({ filter: /.*/, namespace: 'app' }, () => ({ contents: `let parse; exports.parse = (text) => (parse ??= require('obsidian').parseYaml)(text);`, resolveDir: root }));
	},
};

/** Options of the plugin's bundle; the workbench and the tests read them too. */
export const pluginBuild = {
	absWorkingDir: root,
	entryPoints: ['src/main.ts'],
	outfile: 'main.js',
	bundle: true,
	format: 'cjs',
	platform: 'browser',
	target: 'es2022',
	external: ['obsidian', 'electron', '@codemirror/*', '@lezer/*'],
	charset: 'utf8',
	legalComments: 'none',
	logLevel: 'warning',
	minify: true,
	plugins: [readOnlyGrayMatter, yamlOfTheApp],
};

/** The reader alone, as it stands in main.js: the tests run it in worlds that lack things. */
export const readerBuild = { ...pluginBuild, entryPoints: ['src/app/readNote.ts'], outfile: 'build/reader.cjs' };

/** The same with a YAML reader of its own, for benches: there is no app that brings one. */
export const benchBuild = { ...readerBuild, plugins: [readOnlyGrayMatter] };

/** Options of the command line's bundle. */
export const cliBuild = {
	...pluginBuild,
	entryPoints: ['src/cli/main.ts'],
	outfile: 'build/cli.mjs',
	format: 'esm',
	platform: 'node',
	target: 'node20',
	minify: false,
	plugins: [readOnlyGrayMatter],
	banner: { js: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);` },
};

/** Builds to memory and puts the file in place in one step, and only when it changed: two commands may build at the same time. */
async function buildOnce(options) {
	const { outputFiles } = await esbuild.build({ ...options, write: false });
	for (const { path: file, contents } of outputFiles) {
		const old = await readFile(file).catch(() => null);
		if (old !== null && Buffer.compare(old, contents) === 0) continue;
		await mkdir(path.dirname(file), { recursive: true });
		const draft = `${file}.${process.pid}`;
		await writeFile(draft, contents);
		await rename(draft, file);
	}
}

const modes = {
	production: () => buildOnce(pluginBuild),
	cli: () => buildOnce(cliBuild),
	watch: async () => {
		const context = await esbuild.context({ ...pluginBuild, minify: false, sourcemap: 'inline', logLevel: 'info' });
		await context.watch();
	},
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	const mode = process.argv[2] ?? 'production';
	if (!Object.hasOwn(modes, mode)) {
		console.error(`esbuild.config.mjs: unknown mode "${mode}"; known: ${Object.keys(modes).join(', ')}`);
		process.exit(2);
	}
	await modes[mode]();
}
