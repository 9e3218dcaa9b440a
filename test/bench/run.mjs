// Prints what reading costs, as ratios and growth rather than as times. Nothing is asserted; machines differ.
//   npm run bench                          what reading costs
//   npm run bench -- library=1000,10000    what a library of so many notes costs, against reading the files and feeding MiniSearch
//   npm run bench -- related slices        how well viewpoints find their kin; slices against a worker, in a browser
//   npm run bench -- sideView marks        the side view and the marks of reading mode, in a browser
//   npm run bench -- changed               how soon a change is seen in the backlinks of another note, in a browser
//   npm run bench -- viewpoints=summary    what summaries are worth beside plain methods, on labelled meetings; also =extraction, evidence, sections
//   npm run bench -- analysis              viewpoints too: 200,000 characters, and growth up to 5 MB
//   npm run bench -- keystroke shown       only these
//   npm run bench -- growth=asterisks      growth of the texts whose name has this
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { benchBuild } from '../../esbuild.config.mjs';
import { root } from '../install.mjs';
import { analysis } from './reading/analysis.mjs';
import { growth } from './reading/growth.mjs';
import { keystroke } from './reading/keystroke.mjs';
import { ratio } from './reading/ratio.mjs';
import { shown } from './reading/shown.mjs';
import { steps } from './reading/steps.mjs';
import { slices } from './slices.mjs';

/** Those that run when none is named; the others take minutes, a browser or meetings that are not ours. */
const USUAL = { ratio, keystroke, shown, steps, growth };
const program = (file) => (_, part) => void execFileSync(process.execPath, [path.join(import.meta.dirname, file), ...(part === undefined ? [] : part.split(','))], { stdio: 'inherit' });
const SUBJECTS = { ...USUAL, analysis, changed: program('changed.mjs'), library: program('library.mjs'), related: program('related.mjs'), viewpoints: program('viewpoints.mjs'), slices, sideView: program('sideView.mjs'), marks: program('marks.mjs') };

const outfile = path.join(root, 'build/bench.cjs');
await esbuild.build({ ...benchBuild, entryPoints: ['test/bench/reading/doors.ts'], outfile });
const doors = createRequire(import.meta.url)(outfile);

const wanted = process.argv.slice(2).map((argument) => argument.split('='));
for (const [name] of wanted) if (!Object.hasOwn(SUBJECTS, name)) throw new Error(`unknown subject "${name}"; known: ${Object.keys(SUBJECTS).join(', ')}`);
for (const [name, part] of wanted.length > 0 ? wanted : Object.keys(USUAL).map((each) => [each])) {
	await SUBJECTS[name](doors, part);
	console.log();
}
