// Prints what reading costs: as a ratio to a plain pass over the same text, and for N against 2N. Nothing is asserted; machines differ.
//   npm run bench
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { readerBuild } from '../../esbuild.config.mjs';
import { root } from '../install.mjs';

await esbuild.build(readerBuild);
const { readNote } = createRequire(import.meta.url)(path.join(root, readerBuild.outfile));

/** Median milliseconds of a warm call. */
function median(run, times = 15) {
	for (let warm = 0; warm < 5; warm++) run();
	const costs = Array.from({ length: times }, () => {
		const start = performance.now();
		run();
		return performance.now() - start;
	});
	return costs.sort((a, b) => a - b)[times >> 1];
}

const shared = path.join(root, '../shared/seed/mike-krieger.md');
const vault = path.join(root, 'test/workbench/vault');
const notes = readdirSync(vault, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')).map((name) => [name, readFileSync(path.join(vault, name), 'utf8')]);
if (existsSync(shared)) notes.unshift(['the first note', readFileSync(shared, 'utf8')]);
else console.log('the first note is absent (../shared/seed): skipped');

console.log('one note, warm                                     characters   read ms   split ms   ratio');
for (const [name, text] of notes.sort((a, b) => b[1].length - a[1].length).slice(0, 6)) {
	const [read, split] = [median(() => readNote(name, text)), median(() => text.split('\n'))];
	console.log(`${path.basename(name).slice(0, 44).padEnd(50)} ${String(text.length).padStart(10)} ${read.toFixed(2).padStart(9)} ${split.toFixed(4).padStart(10)} ${(read / split).toFixed(0).padStart(7)}`);
}

const { fromMarkdown } = await import('mdast-util-from-markdown');
/** Notes under `folder`, as far as there is one. */
const notesUnder = (folder) => (existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:md|markdown)$/.test(name)).map((name) => readFileSync(path.join(folder, name), 'utf8')) : []);
console.log('\nagainst mdast-util-from-markdown, every note once     notes   characters   ours ms   mdast ms   ratio');
for (const [name, folder] of [['sample vault', vault], ['corpus', path.join(root, '../shared/corpus/files')]]) {
	const texts = notesUnder(folder);
	if (texts.length === 0) {
		console.log(`${name}: absent, skipped`);
		continue;
	}
	const cost = (run) => {
		const start = performance.now();
		for (const text of texts) run(text);
		return performance.now() - start;
	};
	cost((text) => readNote('n.md', text));
	const [ours, theirs] = [cost((text) => readNote('n.md', text)), cost((text) => fromMarkdown(text))];
	console.log(`${name.padEnd(52)} ${String(texts.length).padStart(6)} ${String(texts.reduce((sum, text) => sum + text.length, 0)).padStart(12)} ${ours.toFixed(0).padStart(9)} ${theirs.toFixed(0).padStart(10)} ${(theirs / ours).toFixed(1).padStart(7)}`);
}

const talk = (turns) => Array.from({ length: turns }, (_, at) => `**${at % 2 ? 'Ada' : 'Ben'}:** Turn ${at} says a little more than ${at + 1}, does it not?`).join('\n');
const SHAPES = {
	'talk': (size) => talk(size >> 6),
	'asterisks': (size) => '*'.repeat(size),
	'colons': (size) => ':'.repeat(size),
	'brackets': (size) => '['.repeat(size),
	'blank lines': (size) => '\n'.repeat(size),
	'one endless line': (size) => `**Ada:** ${'word '.repeat(size / 5)}`,
	'alternating labels': (size) => '**A:**\n**B:**\n'.repeat(size / 14),
};
console.log('\ngrowth                       1 MB ms     2 MB ms     2N / N');
for (const [name, make] of Object.entries(SHAPES)) {
	const [one, two] = [1, 2].map((mega) => {
		const text = make(mega * 1_000_000);
		return median(() => readNote('n.md', text), 5);
	});
	console.log(`${name.padEnd(26)} ${one.toFixed(1).padStart(9)} ${two.toFixed(1).padStart(11)} ${(two / one).toFixed(2).padStart(10)}`);
}
