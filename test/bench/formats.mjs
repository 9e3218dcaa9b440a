// Prints which published samples of transcripts (../shared/reference/formats.json) are read as they say, and what is taken without the reader's word.
//   node test/bench/formats.mjs [id]
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { cliBuild } from '../../esbuild.config.mjs';
import { root } from '../install.mjs';

const reference = path.join(root, '../shared/reference/formats.json');
if (!existsSync(reference)) {
	console.log('../shared/reference/formats.json is absent: nothing to compare with');
	process.exit(0);
}
const outfile = 'build/samples.mjs';
await esbuild.build({ ...cliBuild, entryPoints: ['test/notes/samples.ts'], outfile });
const { differences, kindOf, repeated } = await import(pathToFileURL(path.join(root, outfile)).href);
const samples = JSON.parse(readFileSync(reference, 'utf8')).formats;
const only = process.argv[2];

let [right, taken, refused, ordinary] = [0, 0, 0, 0];
for (const sample of samples) {
	if (only !== undefined && sample.id !== only) continue;
	if (!sample.interview) ordinary++;
	const told = sample.interview ? differences(sample, 'interview') : [];
	const kinds = [kindOf(sample.sample), kindOf(repeated(sample, 6) ?? sample.sample)];
	const isTaken = ['interview', 'transcript'].includes(kinds[1]);
	if (sample.interview && isTaken) taken++;
	if (!sample.interview && !kinds.includes('interview')) refused++;
	if (sample.interview && told.length === 0) right++;
	if (told.length > 0) console.log(`differs   ${sample.id}: ${told.join('; ')}`);
	if (sample.interview && !isTaken) console.log(`refused   ${sample.id}: ${kinds.join(', ')}`);
	if (!sample.interview && kinds.includes('interview')) console.log(`taken     ${sample.id}: ${kinds.join(', ')}`);
}
console.log(`with the reader's word ${right} of ${samples.length - ordinary} read right; without it ${taken} taken where six times as long; ${refused} of ${ordinary} other notes refused`);
