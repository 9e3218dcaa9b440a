// Prints how well related viewpoints find what belongs together, against BM25 on whole notes, on meetings that were cut in two.
//   npm run bench -- related
// Each half is a note; what belongs to it is the other half of its meeting, all other halves do not. The meetings are not ours: they are read
// where they lie (../shared/bench/extract), and without them there is nothing to measure.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { benchBuild } from '../../esbuild.config.mjs';
import { root } from '../install.mjs';

const folder = path.join(root, '../shared/bench/extract');
if (!existsSync(folder)) {
	console.log('the meetings are absent (../shared/bench): skipped');
	process.exit();
}
const outfile = path.join(root, 'build/library.cjs');
await esbuild.build({ ...benchBuild, entryPoints: [path.join(root, 'test/bench/library/engine.ts')], outfile, platform: 'node' });
const { Relations, eachTerm, finish, foldUnits, makeCard, pairTerm, readNote } = createRequire(import.meta.url)(outfile);

/** Both halves of each meeting: cut at the topic boundary next to the middle, or at the middle turn. */
function halves() {
	return readdirSync(folder).flatMap((set) =>
		readdirSync(path.join(folder, set)).filter((name) => name.endsWith('.md')).flatMap((name) => {
			const text = readFileSync(path.join(folder, set, name), 'utf8');
			const gold = JSON.parse(readFileSync(path.join(folder, set, name.replace(/md$/, 'json')), 'utf8'));
			const lines = text.split('\n');
			const turns = gold.turns.map(([line]) => line);
			const middle = turns[turns.length >> 1];
			const cut = (gold.boundaries ?? []).filter((line) => line > turns[0]).sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0] ?? middle;
			return [lines.slice(turns[0], cut), lines.slice(cut)].map((part, half) => ({ set, meeting: name, path: `${set}/${name}/${half}`, text: part.join('\n') }));
		}),
	);
}

const notes = halves().map((note) => {
	const record = readNote(note.path, note.text, { readerSays: 'interview', viewpoints: 12 });
	return { ...note, card: finish(makeCard(record, note.text)).card };
});
const relations = new Relations();
finish(relations.catchUp(new Map(notes.map(({ path: place, card }) => [place, card]))));

/** BM25 over whole notes, with the terms that search uses. */
function bm25() {
	const counts = notes.map(({ text }) => termsOf(text));
	const lengths = counts.map((terms) => [...terms.values()].reduce((sum, count) => sum + count, 0));
	const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
	const holding = new Map();
	for (const terms of counts) for (const term of terms.keys()) holding.set(term, (holding.get(term) ?? 0) + 1);
	return (query, but) => {
		const scores = notes.map((_, at) => {
			let score = 0;
			for (const term of termsOf(query).keys()) {
				const times = counts[at].get(term) ?? 0;
				if (times > 0) score += Math.log(1 + (notes.length - holding.get(term) + 0.5) / (holding.get(term) + 0.5)) * ((times * 2.2) / (times + 1.2 * (0.25 + (0.75 * lengths[at]) / mean)));
			}
			return score;
		});
		return notes.map((_, at) => at).filter((at) => notes[at] !== but).sort((a, b) => scores[b] - scores[a]).map((at) => notes[at].path);
	};
}
function termsOf(text) {
	const counts = new Map();
	const take = (term) => counts.set(term, (counts.get(term) ?? 0) + 1);
	eachTerm(foldUnits(text), take, (first, second) => take(pairTerm(first, second)));
	return counts;
}

const distinct = (paths) => [...new Set(paths)].slice(0, 5);
const finds = (note, paths) => distinct(paths).some((place) => place !== note.path && place.startsWith(`${note.set}/${note.meeting}/`));
const whole = bm25();
const results = { 'viewpoints of a note': [], 'BM25, the note as query': [], 'each viewpoint': [], 'BM25, the viewpoint as query': [] };
for (const note of notes) {
	results['viewpoints of a note'].push([note.set, finds(note, finish(relations.viewpoints(note.card, 120)).map((each) => each.path))]);
	results['BM25, the note as query'].push([note.set, finds(note, whole(note.text, note))]);
	for (const viewpoint of note.card.viewpoints) {
		results['each viewpoint'].push([note.set, finds(note, finish(relations.viewpoints({ ...note.card, viewpoints: [viewpoint] }, 120)).map((each) => each.path))]);
		results['BM25, the viewpoint as query'].push([note.set, finds(note, whole(viewpoint.text, note))]);
	}
}
const sets = [...new Set(notes.map(({ set }) => set))];
console.log(`recall@5 over ${notes.length} halves`.padEnd(40) + ['all', ...sets].map((set) => set.padStart(9)).join(''));
for (const [name, found] of Object.entries(results)) {
	const share = (set) => {
		const own = found.filter(([each]) => set === 'all' || each === set);
		return (own.filter(([, isFound]) => isFound).length / own.length).toFixed(3).padStart(9);
	};
	console.log(name.padEnd(40) + ['all', ...sets].map(share).join(''));
}
