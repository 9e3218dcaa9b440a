// The labelled meetings of ../shared/bench, and figures of them: means, means on meetings that taught nothing, and paired differences.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../install.mjs';
import { mean } from './fit.mjs';

export const bench = path.join(root, '../shared/bench');
export const isThere = existsSync(bench);
/** Measures of the scorer: `pk`, `rouge`, `tokens`, `bootstrap`. */
export const scorer = isThere ? await import(pathToFileURL(path.join(bench, '../score/metrics.mjs')).href) : null;
/** Figures of plain methods for each meeting, as the scorer stored them. */
const stored = isThere ? JSON.parse(readFileSync(path.join(bench, 'baselines.json'), 'utf8')) : {};
const FOLDS = 5;

/** The meetings of one part, each with its fold; folds take every fifth meeting of each dataset. */
export function meetings(core, part) {
	return readdirSync(path.join(bench, part)).sort().flatMap((dataset) => {
		const ids = readdirSync(path.join(bench, part, dataset)).filter((name) => name.endsWith('.json')).sort();
		return ids.map((name, at) => {
			const file = path.join(bench, part, dataset, name.slice(0, -5));
			const gold = JSON.parse(readFileSync(`${file}.json`, 'utf8'));
			const note = core.scanNote(readFileSync(`${file}.md`, 'utf8'));
			return { dataset, key: `${dataset}/${name.slice(0, -5)}`, fold: at % FOLDS, gold, note, conversation: core.readNote(name, note.text) };
		});
	});
}

/** A value for each meeting. */
export const valued = (all, ask) => all.map((meeting) => ({ dataset: meeting.dataset, key: meeting.key, value: ask(meeting) }));

/** Fits on four folds and asks on the fifth; `ask(meeting, weights)` gives a value for each meeting. */
export function crossValidated(all, fit, ask) {
	return Array.from({ length: FOLDS }, (_, fold) => {
		const weights = fit(all.filter((meeting) => meeting.fold !== fold));
		return valued(all.filter((meeting) => meeting.fold === fold), (meeting) => ask(meeting, weights));
	}).flat();
}

/** Values by dataset; what has no value is left out. */
function byDataset(rows) {
	const datasets = [...new Set(rows.map((row) => row.dataset))].sort();
	return datasets.map((dataset) => [dataset, rows.filter((row) => row.dataset === dataset && Number.isFinite(row.value)).map((row) => row.value)]);
}

export function head(words) {
	console.log(`\n${words.padEnd(44)} ${'mean'.padStart(6)}`);
}

/** Mean of the datasets' means, in per cent, and each dataset's. */
export function print(label, rows) {
	const each = byDataset(rows).map(([dataset, values]) => [dataset, 100 * mean(values)]);
	console.log(`${label.padEnd(44)} ${mean(each.map(([, value]) => value)).toFixed(1).padStart(6)}   ${each.map(([dataset, value]) => `${dataset} ${value.toFixed(1)}`).join('  ')}`);
}

/** The mean difference to a plain method's stored figures, meeting by meeting, with its 95 % interval; + or - where that leaves zero. */
export function printAgainst(method, part, figure, rows) {
	const before = stored[method]?.[part];
	if (before === undefined) throw new Error(`no stored figures of ${method} for ${part}`);
	const differences = byDataset(rows.map((row) => ({ ...row, value: row.value - (before[row.key]?.[figure] ?? NaN) }))).map(([, values]) => values);
	const [low, high] = scorer.bootstrap(differences).map((value) => 100 * value);
	const middle = 100 * mean(differences.map(mean));
	console.log(`${`  against ${method}`.padEnd(44)} ${`${middle < 0 ? '' : '+'}${middle.toFixed(1)}`.padStart(6)}   [${low.toFixed(1)}, ${high.toFixed(1)}]${low > 0 ? ' +' : high < 0 ? ' -' : ''}`);
}

/** What stands in a table of weights beside what the meetings teach, both as the table rounds; tells what is not the same. */
export function compare(table, stands, fitted) {
	console.log(`${`${table} fitted on all meetings`.padEnd(44)} ${'stands'.padStart(8)} ${'fitted'.padStart(8)}`);
	for (const [name, value] of Object.entries(fitted)) console.log(`  ${name.padEnd(42)} ${String(stands[name]).padStart(8)} ${value.toFixed(2).padStart(8)}${stands[name].toFixed(2) === value.toFixed(2) ? '' : '   differs'}`);
}
