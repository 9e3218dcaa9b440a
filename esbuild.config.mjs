// Builds the doors: `production` makes main.js for release, `watch` rebuilds it on change, `cli` makes build/cli.mjs.
// Every build is deterministic: the same sources give the same bytes.
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const root = path.dirname(fileURLToPath(import.meta.url));

/**
 * What gray-matter carries and we refuse: an engine that evaluates front matter as JavaScript, a YAML writer, and a copy of the
 * note in a Node `Buffer`, which phones do not have; and what only these use. The rest of the library is bundled as it is.
 */
const readOnlyGrayMatter = {
	name: 'read-only-gray-matter',
	setup(build) {
		const inside = (folder, file) => new RegExp(`[\\\\/]${folder}[\\\\/]${file}$`);
		const replace = (filter, change) => build.onLoad({ filter }, async (args) => ({ contents: change(await readFile(args.path, 'utf8')), loader: 'js' }));
		replace(inside('gray-matter[\\\\/]lib', 'engines\\.js'), () => `exports.yaml = { parse: require('js-yaml').safeLoad }; exports.json = { parse: JSON.parse };`);
		replace(inside('gray-matter[\\\\/]lib', 'utils\\.js'), (text) => text.replace('Buffer.from(input)', 'input'));
		replace(inside('js-yaml[\\\\/]lib[\\\\/]js-yaml', 'dumper\\.js'), () => 'exports.dump = exports.safeDump = undefined;');
		replace(inside('js-yaml[\\\\/]lib[\\\\/]js-yaml[\\\\/]schema', 'default_full\\.js'), () => `module.exports = require('./default_safe');`);
		replace(inside('js-yaml[\\\\/]lib[\\\\/]js-yaml[\\\\/]type', 'binary\\.js'), (text) => text.replace(/try \{[^]*?\} catch \(__\) \{\}/, ''));
		build.onResolve({ filter: /^(?:fs|section-matter)$/ }, ({ path: name }) => ({ path: name, namespace: 'absent' }));
		build.onLoad({ filter: /.*/, namespace: 'absent' }, () => ({ contents: 'module.exports = () => {};' }));
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
	plugins: [readOnlyGrayMatter],
};

/** The reader alone, as it stands in main.js: the tests run it in worlds that lack things. */
export const readerBuild = { ...pluginBuild, entryPoints: ['src/app/readNote.ts'], outfile: 'build/reader.cjs' };

/** Options of the command line's bundle. */
export const cliBuild = {
	...pluginBuild,
	entryPoints: ['src/cli/main.ts'],
	outfile: 'build/cli.mjs',
	format: 'esm',
	platform: 'node',
	target: 'node20',
	minify: false,
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
