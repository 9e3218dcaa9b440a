// What is shipped: small, deterministic, and able to run where node's globals are not.
import { createContext, runInContext } from 'node:vm';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { parse } from 'yaml';
import { beforeAll, expect, test } from 'vitest';
import { pluginBuild, readerBuild } from '../../esbuild.config.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const build = async (options: esbuild.BuildOptions): Promise<string> => (await esbuild.build({ ...options, write: false })).outputFiles[0]?.text ?? '';
let main = '';
beforeAll(async () => {
	main = await build(pluginBuild);
});

test('two builds are byte-identical', async () => {
	expect(await build(pluginBuild)).toBe(main);
});

/**
 * Bytes. All of the plugin stands in one file: the app loads no second one. It is far above the 150 kB that we began with: every room
 * that came since has its share (`node test/bench/size.mjs` prints them). What a room adds is to be worth it.
 */
const LARGEST = 624_000;

test('main.js is no larger than its rooms need', () => {
	expect(Buffer.byteLength(main)).toBeLessThanOrEqual(LARGEST);
});

test('every rule of styles.css is closed', () => {
	let open = 0;
	const deep = readFileSync(`${root}styles.css`, 'utf8').replace(/\/\*[^]*?\*\//g, '').split('\n').filter((line) => {
		const isInside = open > 0;
		open += line.split('{').length - line.split('}').length;
		// A class at the beginning of a line opens a rule of its own.
		return isInside && line.startsWith('.');
	});
	expect(deep).toEqual([]);
	expect(open).toBe(0);
});

test('nothing shipped evaluates text, needs Buffer or node, or reaches for the network', () => {
	const forbidden = /\beval\(|new Function|\bBuffer\b|require\("(?:fs|path|node:)|\bfetch\(|XMLHttpRequest|\(\?<[=!]/g;
	expect([...main.matchAll(forbidden)].map((match) => main.slice(match.index - 40, match.index + 40))).toEqual([]);
});

test('the network is reached from one place alone, the door to a language model, and only its commands hold that door', () => {
	expect(main.match(/requestUrl/g)).toHaveLength(1);
	const sources = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => ({ name: name.replaceAll('\\', '/'), text: readFileSync(`${root}src/${name}`, 'utf8') }));
	expect(sources.filter(({ text }) => text.includes('requestUrl')).map(({ name }) => name)).toEqual(['obsidian/summary/model/modelDoor.ts']);
	expect(sources.filter(({ text }) => /from '[^']*\/modelDoor\.ts'/.test(text)).map(({ name }) => name)).toEqual(['obsidian/summary/model/commands.ts']);
});

test('the bundled reader reads front matter in a world without Buffer and never evaluates it', async () => {
	// The app's own YAML reader is the one thing that the reader asks of its world.
	const world = createContext({ module: { exports: {} }, exports: {}, require: (name: string) => (name === 'obsidian' ? { parseYaml: parse } : undefined) });
	runInContext(await build(readerBuild), world);
	const title = (note: string): unknown => runInContext(`module.exports.readNote('n.md', ${JSON.stringify(note)}).title`, world);
	expect(title('---\ntitle: From YAML\n---\n')).toBe('From YAML');
	expect(title('---\n{"title":"From JSON"}\n---\n')).toBe('From JSON');
	expect(title('---js\n{ title: (globalThis.evaluated = true) }\n---\n')).toBe('n');
	expect(runInContext('globalThis.evaluated', world)).toBeUndefined();
	expect(runInContext('typeof Buffer', world)).toBe('undefined');
});

test('manifest, versions and package agree', () => {
	const json = (name: string): Record<string, unknown> => JSON.parse(readFileSync(new URL(`file://${root}${name}`), 'utf8')) as Record<string, unknown>;
	const manifest = json('manifest.json');
	expect(manifest['version']).toBe(json('package.json')['version']);
	expect(json('versions.json')[String(manifest['version'])]).toBe(manifest['minAppVersion']);
	expect(readFileSync(`${root}package-lock.json`, 'utf8')).not.toContain('"resolved"');
});
