// What reading costs against a plain pass over the same text, and against a Markdown parser.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { root } from '../../install.mjs';
import { cost, leastByTurns, row } from './measure.mjs';

const VAULT = path.join(root, 'test/workbench/vault');
const FIRST = path.join(root, '../shared/seed/mike-krieger.md');
const CORPUS = path.join(root, '../shared/corpus/files');

/** Names and texts of the notes under `folder`; none where there is no such folder. */
const notesUnder = (folder) => (existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:md|markdown)$/.test(name)).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]) : []);

export function ratio({ readNote }) {
	row('one note, warm', 'characters', 'read ms', 'split ms', 'ratio');
	const notes = notesUnder(VAULT);
	if (existsSync(FIRST)) notes.push(['the first note', readFileSync(FIRST, 'utf8')]);
	else console.log('the first note is absent (../shared/seed): skipped');
	for (const [name, text] of notes.sort((a, b) => b[1].length - a[1].length).slice(0, 6)) {
		const [read, split] = [() => readNote(name, text), () => text.split('\n')].map((run) => cost(run).middle);
		row(path.basename(name).slice(0, 40), text.length, read.toFixed(2), split.toFixed(4), (read / split).toFixed(0));
	}

	row('against mdast-util-from-markdown', 'notes', 'characters', 'ours ms', 'mdast ms', 'ratio');
	for (const [name, folder] of [['sample vault', VAULT], ['corpus', CORPUS]]) {
		const texts = notesUnder(folder).map(([, text]) => text);
		if (texts.length === 0) {
			console.log(`${name}: absent, skipped`);
			continue;
		}
		const works = [(text) => readNote('n.md', text), fromMarkdown].map((run) => () => texts.forEach((text) => run(text)));
		// The first ones only warm: engines go on improving what they run for as many passes.
		for (let pass = 0; pass < 4; pass++) for (const work of works) work();
		const [ours, theirs] = leastByTurns(works, { rounds: 10 });
		row(name, texts.length, texts.reduce((sum, text) => sum + text.length, 0), ours.toFixed(0), theirs.toFixed(0), (theirs / ours).toFixed(1));
	}
}
