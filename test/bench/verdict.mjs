// Prints how well interviews are told from other notes, by format family and language, and whether the weights are tuned to their notes:
// weights fitted on four fifths of the repositories and tried on the last fifth, against the weights as they stand on the same fifth.
//   node test/bench/verdict.mjs
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { benchBuild } from '../../esbuild.config.mjs';
import { root } from '../install.mjs';

const corpus = path.join(root, '../shared/corpus');
if (!existsSync(corpus)) {
	console.log('../shared/corpus is absent: nothing to measure');
	process.exit(0);
}
await esbuild.build(benchBuild);
const { readNote } = createRequire(import.meta.url)(path.join(root, benchBuild.outfile));
const rows = readFileSync(path.join(corpus, 'manifest.jsonl'), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line)).filter((row) => row.kind !== 'ambiguous');
const CODES = ['labels-recur', 'many-turns', 'labels-alternate', 'times-ascend', 'roles-named', 'questions-answered', 'spoken-words', 'properties-name-speakers', 'short-values', 'weak-labels'];
const notes = rows.map((row) => {
	const { verdict } = readNote(row.file, readFileSync(path.join(corpus, row.file), 'utf8'));
	const parts = CODES.map((code) => verdict.reasons.find((reason) => reason.code === code)?.weight ?? 0);
	// A note without marks of who speaks is right as a transcript too.
	const isTaken = verdict.isInterview || (row.kind === 'interview' && row.labelled === false && verdict.kind === 'transcript');
	return { row, parts, isTaken, isInterview: row.kind === 'interview', repository: row.file.split('/')[1] };
});

const figures = (some, taken) => {
	const right = some.filter((note) => note.isInterview && taken(note)).length;
	return { precision: right / some.filter(taken).length, recall: right / some.filter((note) => note.isInterview).length };
};
const percent = (share) => (Number.isFinite(share) ? (100 * share).toFixed(2) : '—').padStart(7);
const line = (name, some, taken) => {
	const { precision, recall } = figures(some, taken);
	console.log(`${name.padEnd(44)} ${String(some.length).padStart(6)} ${percent(precision)} ${percent(recall)}`);
};

console.log(`${'family or language'.padEnd(44)}  notes  precision recall`);
const byGroup = Map.groupBy ?? ((some, of) => some.reduce((groups, one) => groups.set(of(one), [...(groups.get(of(one)) ?? []), one]), new Map()));
for (const [family, some] of [...byGroup(notes, (note) => `${note.isInterview ? '' : 'not: '}${note.row.family ?? note.row.sub}`)].sort()) line(family, some, (note) => note.isTaken);
for (const [language, some] of [...byGroup(notes, (note) => note.row.language)].sort()) line(`language ${language}`, some, (note) => note.isTaken);
line('all', notes, (note) => note.isTaken);

/** Logistic regression by descent; the last weight is the threshold. */
function fit(some) {
	const weights = new Array(CODES.length + 1).fill(0);
	for (let round = 0; round < 4000; round++) {
		const slope = weights.map(() => 0);
		for (const { parts, isInterview } of some) {
			const error = chance(weights, parts) - (isInterview ? 1 : 0);
			[...parts, 1].forEach((part, at) => (slope[at] += error * part));
		}
		weights.forEach((weight, at) => (weights[at] -= 4 * (slope[at] / some.length + 0.0005 * weight)));
	}
	return weights;
}
const chance = (weights, parts) => 1 / (1 + Math.exp(-[...parts, 1].reduce((sum, part, at) => sum + part * weights[at], 0)));

const repositories = [...new Set(notes.map((note) => note.repository))].sort();
const FOLDS = 5;
const foldOf = (note) => repositories.indexOf(note.repository) % FOLDS;
const fitted = new Map();
for (let fold = 0; fold < FOLDS; fold++) {
	const weights = fit(notes.filter((note) => foldOf(note) !== fold));
	for (const note of notes) if (foldOf(note) === fold) fitted.set(note, chance(weights, note.parts) >= 0.5);
}
console.log(`\nheld out, ${FOLDS} folds by repository (${repositories.length})`);
for (let fold = 0; fold < FOLDS; fold++) line(`fold ${fold + 1}, as it stands`, notes.filter((note) => foldOf(note) === fold), (note) => note.isTaken);
line('the parts of the verdict with their sum alone', notes, (note) => note.parts.reduce((sum, part) => sum + part, 0) >= 0.5);
line('the parts with weights fitted to the others', notes, (note) => fitted.get(note));
line('as it stands', notes, (note) => note.isTaken);
