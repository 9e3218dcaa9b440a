// `list`: the interviews of a folder. `person`: one person over all of them.
import { personPage } from '../../app/across/personPage.ts';
import { interviewsForPrograms } from '../../app/programs/interviews.ts';
import { personForPrograms } from '../../app/programs/person.ts';
import { turnCount } from '../../core/index/turnTable.ts';
import { plainWords } from '../../core/text/plain.ts';
import { isThere, openFolder } from './library.ts';
import { splitFlags, WrongUsage } from '../usage.ts';

export const LIST_USAGE = `list [--json] FOLDER
      the interviews of a folder. With --json one object for each and line: {path, title, date, language, kind, confidence, speakers: [{name, role, turns, share, person}], turns, viewpoints}`;
export const PERSON_USAGE = `person [--json] FOLDER NAME
      one person over all interviews. With --json one object: {id, name, names, note, appearances, topics: [{words, viewpoints}], mentions}`;

/** Exit code 0 when every note was read, 1 when some could not be. */
export async function listFolder(args: readonly string[]): Promise<number> {
	const { flags, rest: [folder, ...more] } = splitFlags(args, ['--json']);
	if (folder === undefined || more.length > 0) throw new WrongUsage('list needs one FOLDER');
	if (!(await isThere(folder))) return 1;
	const { across, failed } = await openFolder(folder);
	if (flags.has('--json')) for (const row of await interviewsForPrograms(across)) process.stdout.write(`${JSON.stringify(row)}\n`);
	else for (const { path, title, speakers, turns } of [...across.catalog.interviews.values()].sort((a, b) => (a.path < b.path ? -1 : 1))) process.stdout.write(`${path}  ${title}  ${speakers.map(({ name }) => name).join(', ')}, ${turnCount(turns)} turns\n`);
	return failed > 0 ? 1 : 0;
}

/** Exit code 1 also where nobody, or more than one person, is called so. */
export async function tellPerson(args: readonly string[]): Promise<number> {
	const { flags, rest: [folder, ...words] } = splitFlags(args, ['--json']);
	const name = words.join(' ');
	if (folder === undefined || name.trim() === '') throw new WrongUsage('person needs a FOLDER and a NAME');
	if (!(await isThere(folder))) return 1;
	const { across, failed } = await openFolder(folder);
	const page = await personPage(across, name);
	if (page === null) {
		process.stderr.write(`${name}: nobody, or more than one person, is called so\n`);
		return 1;
	}
	if (flags.has('--json')) process.stdout.write(`${JSON.stringify(await personForPrograms(across, name))}\n`);
	else {
		const lines = [
			page.names.join(', '),
			...page.appearances.map(({ path, title, role, turns }) => `  ${path}  ${title}  ${role}, ${turns} turns`),
			...page.topics.flatMap(({ words: topic, viewpoints }) => [`  ${topic ?? 'other'}`, ...viewpoints.map(({ path, text, passage }) => `    ${path}${passage === null ? '' : `:${passage.line + 1}`}  ${plainWords(passage?.quote ?? text)}`)]),
			...page.mentions.flatMap(({ path, passages }) => passages.map(({ line, speaker, before, quote, after }) => `  ${path}:${line + 1}  ${speaker.name}: ${plainWords(before + quote + after)}`)),
		];
		process.stdout.write(`${lines.join('\n')}\n`);
	}
	return failed > 0 ? 1 : 0;
}
