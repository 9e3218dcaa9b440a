// Fits the weights of viewpoints on labelled meetings and tells what they are worth on meetings they were not fitted on.
//   node test/bench/viewpoints.mjs [extraction] [evidence] [sections] [summary]
// Reads ../shared/bench (development half). The weights it prints are put by hand into src/core/analyse/weights.ts and
// src/core/parse/groups/openings.ts; it tells where those differ. Five folds of meetings: fitted on four, scored on the fifth.
import { createRequire } from 'node:module';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { benchBuild } from '../../esbuild.config.mjs';
import { root } from '../install.mjs';
import { evidence } from './viewpoints/evidence.mjs';
import { extraction } from './viewpoints/extraction.mjs';
import { isThere } from './viewpoints/meetings.mjs';
import { sections } from './viewpoints/sections.mjs';
import { summary } from './viewpoints/summary.mjs';

if (!isThere) {
	console.log('the labelled meetings are absent (../shared/bench): skipped');
	process.exit(0);
}
const doors = ['core/model/steps', 'core/text/scan', 'app/readNote', 'core/parse/groups/openings', 'core/analyse/holders', 'core/analyse/talk', 'core/analyse/suggest', 'app/summary/digest', 'core/analyse/weights', 'core/analyse/salience/salience', 'core/analyse/evidence/passages', 'core/analyse/evidence/cite', 'core/analyse/author/authorSection'];
const outfile = path.join(root, 'build/viewpoints-bench.cjs');
await esbuild.build({ ...benchBuild, entryPoints: undefined, outfile, minify: false, stdin: { contents: doors.map((door) => `export * from './src/${door}.ts';`).join('\n'), resolveDir: root } });
const core = createRequire(import.meta.url)(outfile);

const PARTS = { extraction, evidence, sections, summary };
const wanted = process.argv.slice(2);
for (const name of wanted) if (!Object.hasOwn(PARTS, name)) throw new Error(`unknown part "${name}"; known: ${Object.keys(PARTS).join(', ')}`);
for (const [name, part] of Object.entries(PARTS)) if (wanted.length === 0 || wanted.includes(name)) part(core);
