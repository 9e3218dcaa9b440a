// `search`: who said what, over all interviews of a folder.
import type { FoundTurn } from '../../app/across/search.ts';
import { searchTurns } from '../../app/across/search.ts';
import { ROLES, turnForPrograms } from '../../app/programs/found.ts';
import { plainWords } from '../../core/text/plain.ts';
import { isThere, openFolder } from './library.ts';
import { splitFlags, takeNumber, takeWords, WrongUsage } from '../usage.ts';

export const SEARCH_USAGE = `search [--json] FOLDER QUERY [--speaker NAME] [--role ROLE] [--note WORDS] [--limit N]
      turns that say the words, best first; "a phrase" stands as it is, -word sends away. With --json one object for each turn and line:
      {path, title, date, turn, line, from, to, quote, before, after, speaker: {name, role}, question: {turn, line, words} | null, hits: [{from, to}], complete, score}`;

/** Exit code 0 when every note was read, 1 when some could not be. */
export async function searchFolder(args: readonly string[]): Promise<number> {
	const speaker = takeWords(args, '--speaker');
	const role = takeWords(speaker.rest, '--role');
	const note = takeWords(role.rest, '--note');
	const limit = takeNumber(note.rest, '--limit');
	const { flags, rest: [folder, ...words] } = splitFlags(asWords(limit.rest), ['--json']);
	if (folder === undefined || (words.length === 0 && speaker.value === null)) throw new WrongUsage('search needs a FOLDER and a QUERY');
	const wantedRole = ROLES.find((each) => each === role.value) ?? null;
	if (role.value !== null && wantedRole === null) throw new WrongUsage(`--role is one of ${ROLES.join(', ')}`);
	if (!(await isThere(folder))) return 1;
	const { across, failed } = await openFolder(folder);
	const { turns, complete } = await searchTurns(across, words.join(' '), { speaker: speaker.value, role: wantedRole, note: note.value }, limit.value ?? 50);
	for (const turn of turns) process.stdout.write(flags.has('--json') ? `${JSON.stringify(turnForPrograms(turn))}\n` : inWords(turn));
	process.stderr.write(`${turns.length} of ${Math.max(complete, turns.length)} turns\n`);
	return failed > 0 ? 1 : 0;
}

/** A query may begin with a minus: what is no option of ours is a word of it. */
function asWords(args: readonly string[]): readonly string[] {
	if (args.includes('--')) return args;
	const isOption = (arg: string): boolean => arg.startsWith('--');
	return [...args.filter(isOption), '--', ...args.filter((arg) => !isOption(arg))];
}

function inWords({ title, passage: { path, line, speaker, before, quote, after, question } }: FoundTurn): string {
	const asked = question === null ? '' : `    ${plainWords(question.words)}\n`;
	return `${path}:${line + 1}  ${title}\n${asked}  ${speaker.name}: ${plainWords(`${before}${quote}${after}`)}\n\n`;
}
