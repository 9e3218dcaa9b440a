// Documents name only what exists; ids that readers bind to do not change.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (name: string): string => readFileSync(path.join(root, name), 'utf8');

test.each(['README.md', 'CHANGELOG.md', 'test/workbench/README.md'])('every file that %s links to exists', (name) => {
	const targets = [...read(name).matchAll(/\]\(([^)#]+)\)/g)].map((match) => match[1] ?? '').filter((target) => !/^[a-z]+:/.test(target));
	expect(targets.filter((target) => !existsSync(path.join(root, path.dirname(name), target)))).toEqual([]);
});

test('every script and folder that the README names exists', () => {
	const readme = read('README.md');
	const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
	const named = [...readme.matchAll(/npm (?:run (?:-s )?)?([a-z-]+)/g)].map((match) => match[1] ?? '').filter((script) => !['ci', 'run'].includes(script));
	expect(named.filter((script) => !Object.hasOwn(scripts, script))).toEqual([]);
	const folders = [...readme.matchAll(/`((?:src|test)\/[a-z/-]+)`/g)].map((match) => match[1] ?? '');
	expect(folders.filter((folder) => !existsSync(path.join(root, folder)))).toEqual([]);
});

/** Sorted; add a line for a new command, never change one. */
const COMMAND_IDS = [
	'change-role',
	'compare',
	'copy-published-link',
	'copy-summary',
	'copy-turn-callout',
	'copy-turn-link',
	'copy-turn-quote',
	'export',
	'fold-all-turns',
	'fold-turn',
	'insert-person',
	'join-turn',
	'let-text-decide',
	'link-mentions',
	'mark-no-turn',
	'mark-viewpoint',
	'merge-speakers',
	'next-question',
	'next-section',
	'next-turn',
	'next-turn-same-speaker',
	'open',
	'open-person',
	'previous-question',
	'previous-section',
	'previous-turn',
	'previous-turn-same-speaker',
	'reassign-label',
	'reassign-turn',
	'rebuild-index',
	'rename-speaker',
	'repair-bold',
	'review-doubts',
	'review-interviews',
	'search-turns',
	'show-corrections',
	'split-turn',
	'summarize-interview',
	'summarize-question',
	'summarize-question-with-model',
	'summarize-section',
	'summarize-section-with-model',
	'summarize-several',
	'summarize-several-with-model',
	'summarize-speaker',
	'summarize-speaker-with-model',
	'summarize-with-model',
	'treat-as-interview',
	'treat-as-ordinary',
	'unfold-all-turns',
	'update-summaries',
	'write-corrections',
];

test('command ids are frozen: readers bind keys to them', () => {
	const sources = readdirSync(path.join(root, 'src/obsidian'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
	const ids = sources.flatMap((name) => [...read(path.join('src/obsidian', name)).matchAll(/\{ id: '([a-z-]+)', name: \(/g)].map((match) => match[1]));
	expect(ids.sort()).toEqual(COMMAND_IDS);
});
