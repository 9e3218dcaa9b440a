// Prints what reading costs, as ratios and growth rather than as times. Nothing is asserted; machines differ.
//   npm run bench                          everything
//   npm run bench -- keystroke shown       only these
//   npm run bench -- growth=asterisks      growth of the texts whose name has this
import { createRequire } from 'node:module';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { readerBuild } from '../../esbuild.config.mjs';
import { root } from '../install.mjs';
import { growth } from './reading/growth.mjs';
import { keystroke } from './reading/keystroke.mjs';
import { ratio } from './reading/ratio.mjs';
import { shown } from './reading/shown.mjs';

const SUBJECTS = { ratio, keystroke, shown, growth };

const outfile = path.join(root, 'build/bench.cjs');
await esbuild.build({ ...readerBuild, entryPoints: ['test/bench/reading/doors.ts'], outfile });
const doors = createRequire(import.meta.url)(outfile);

const wanted = process.argv.slice(2).map((argument) => argument.split('='));
for (const [name] of wanted) if (!Object.hasOwn(SUBJECTS, name)) throw new Error(`unknown subject "${name}"; known: ${Object.keys(SUBJECTS).join(', ')}`);
for (const [name, part] of wanted.length > 0 ? wanted : Object.keys(SUBJECTS).map((each) => [each])) {
	SUBJECTS[name](doors, part);
	console.log();
}
