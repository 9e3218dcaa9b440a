// Holds the house: who may import whom, no circles, small files, small folders.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The floors, by folder below src; the longest that fits counts. `may` names floors and packages.
 * `present` cuts the words it shows from the source with the functions of `core/text` that read it, so that both agree.
 * `core/correct` stands beside `core/parse`: it changes what was found before it is measured, so neither may know the other; `app` puts them together.
 */
const FLOORS: Readonly<Record<string, readonly string[]>> = {
	'core/model': [],
	'core/text': ['core/model', 'gray-matter', 'yaml'],
	'core/parse': ['core/model', 'core/text'],
	'core/analyse': ['core/model', 'core/text'],
	'core/correct': ['core/model', 'core/text'],
	'core/index': ['core/model', 'core/text'],
	app: ['core/model', 'core/text', 'core/parse', 'core/correct', 'core/analyse', 'core/index'],
	present: ['core/model', 'core/text', 'core/index'],
	editor: ['core/model', 'present', '@codemirror/state', '@codemirror/view'],
	obsidian: ['app', 'present', 'editor', 'core/model', '@tanstack/virtual-core', 'obsidian'],
	// The cache keeps what the catalog makes.
	'obsidian/library': ['obsidian', 'app', 'core/model', 'core/index', 'idb'],
	cli: ['app', 'present', 'core/model', 'core/text', 'core/index', 'node'],
	'main.ts': ['app', 'present', 'editor', 'obsidian', 'obsidian/library'],
};

const files = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
	.map((name) => name.replaceAll('\\', '/'))
	.filter((name) => name.endsWith('.ts'));

const floorOf = (name: string): string => Object.keys(FLOORS).filter((floor) => name === floor || name.startsWith(`${floor}/`)).sort((a, b) => b.length - a.length)[0] ?? 'nowhere';

function importsOf(name: string): readonly string[] {
	const source = readFileSync(path.join(root, 'src', name), 'utf8');
	return [...source.matchAll(/^(?:import|export)[^'"]*? from '([^']+)'|^import '([^']+)'/gm)].map((match) => match[1] ?? match[2] ?? '').map((target) => (target.startsWith('.') ? path.posix.join(path.posix.dirname(name), target) : target));
}

test('every file stands on a floor and imports only what its floor may', () => {
	const wrong = files.flatMap((name) => {
		const own = floorOf(name);
		const may = FLOORS[own] ?? [];
		return importsOf(name).flatMap((target) => {
			const to = target.startsWith('node:') ? 'node' : files.includes(target) ? floorOf(target) : target;
			return to === own || may.includes(to) ? [] : [`${name} imports ${target}`];
		});
	});
	expect(files.filter((name) => floorOf(name) === 'nowhere')).toEqual([]);
	expect(wrong).toEqual([]);
});

test('there are no circles, type imports included', () => {
	const done = new Set<string>();
	const circles: string[] = [];
	const visit = (name: string, trail: readonly string[]): void => {
		if (trail.includes(name)) circles.push([...trail.slice(trail.indexOf(name)), name].join(' → '));
		if (done.has(name) || trail.includes(name)) return;
		for (const target of importsOf(name)) if (files.includes(target)) visit(target, [...trail, name]);
		done.add(name);
	};
	for (const name of files) visit(name, []);
	expect(circles).toEqual([]);
});

test('files have at most 300 lines, the front door 120, folders at most 12 files; every file says what lives in it', () => {
	const lines = (name: string): string[] => readFileSync(path.join(root, 'src', name), 'utf8').split('\n');
	expect(files.filter((name) => lines(name).length > 300)).toEqual([]);
	expect(lines('main.ts').length).toBeLessThanOrEqual(120);
	expect(files.filter((name) => !lines(name)[0]?.startsWith('// '))).toEqual([]);
	const folders = new Map<string, number>();
	for (const name of files) folders.set(path.posix.dirname(name), (folders.get(path.posix.dirname(name)) ?? 0) + 1);
	expect([...folders].filter(([, count]) => count > 12)).toEqual([]);
});

test('nothing on the way to main.js uses what phones lack', () => {
	const shipped = files.filter((name) => !name.startsWith('cli/'));
	const lookbehind = shipped.filter((name) => /\(\?<[=!]/.test(readFileSync(path.join(root, 'src', name), 'utf8')));
	expect(lookbehind).toEqual([]);
});
