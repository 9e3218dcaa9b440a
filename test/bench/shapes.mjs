// Prints how invented interviews in many languages and shapes are read without the reader's word: one row a shape, one column a language; then, in every pair of marks for questions and answers.
//   node test/bench/shapes.mjs [part of a shape's name]
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { cliBuild } from '../../esbuild.config.mjs';
import { root } from '../install.mjs';

async function built(name) {
	const outfile = `build/${name}.mjs`;
	await esbuild.build({ ...cliBuild, entryPoints: [`test/notes/${name}.ts`], outfile });
	return import(pathToFileURL(path.join(root, outfile)).href);
}
const { LANGUAGES, SHAPE_NAMES, outcome } = await built('matrix');
const only = process.argv[2];

console.log(`· read   r refused   w turns, names or times differ   (names, then role words)\n${''.padEnd(42)}${LANGUAGES.map((language) => language.padEnd(4)).join('')}`);
let [right, all] = [0, 0];
for (const shape of SHAPE_NAMES) {
	if (only !== undefined && !shape.includes(only)) continue;
	const cells = LANGUAGES.map((language) => ['names', 'roles'].map((named) => outcome(shape, language, named).mark));
	right += cells.flat().filter((mark) => mark === '·').length;
	all += cells.flat().length;
	if (only !== undefined || cells.flat().some((mark) => mark !== '·')) console.log(`${shape.padEnd(42)}${cells.map((pair) => pair.join('').padEnd(4)).join('')}`);
	if (only !== undefined) for (const language of LANGUAGES) for (const named of ['names', 'roles']) if (outcome(shape, language, named).mark !== '·') console.log(`   ${language} ${named}: ${outcome(shape, language, named).told}`);
}
console.log(`${right} of ${all} read right`);

if (only === undefined) {
	const { QUESTIONS, isRead, pairsOf } = await built('pairs');
	let [read, pairs] = [0, 0];
	for (const question of Object.keys(QUESTIONS)) {
		const wrong = pairsOf(question).flatMap((pair) => LANGUAGES.filter((language) => !isRead(pair, language)).map((language) => [...pair, language].join(' | ')));
		pairs += pairsOf(question).length * LANGUAGES.length;
		read += pairsOf(question).length * LANGUAGES.length - wrong.length;
		if (wrong.length > 0) console.log(`${question.padEnd(42)}${wrong.length} wrong, such as ${wrong[0]}`);
	}
	console.log(`${read} of ${pairs} pairs of marks read right`);
}
