// `cite`: where a statement is supported, in a note or over all interviews of a folder.
import type { CitedStatement } from '../../app/programs/cite.ts';
import { cite } from '../../app/programs/cite.ts';
import { finish } from '../../core/model/steps.ts';
import { plainWords } from '../../core/text/plain.ts';
import { readInSteps } from '../../app/readNote.ts';
import { isThere, openFolder } from './library.ts';
import { splitFlags, WrongUsage } from '../usage.ts';

export const CITE_USAGE = `cite [--json] PATH STATEMENT
      the passages that carry the statement, in a note or in the interviews of a folder that share most with it. With --json one object:
      {statement, support: full|weak|none, notes: [{path, title, support, gaps, evidence: [{turn, speaker, line, from, to, quote, score}],
      asked?: one such where nobody but somebody who asks says it}]}`;

/** Exit code 0 when every note was read, 1 when some could not be; that nothing supports the statement is an answer. */
export async function citeIn(args: readonly string[]): Promise<number> {
	const { flags, rest: [place, ...words] } = splitFlags(args, ['--json']);
	const statement = words.join(' ');
	if (place === undefined || statement.trim() === '') throw new WrongUsage('cite needs a PATH and a STATEMENT');
	if (!(await isThere(place))) return 1;
	const { across, failed } = await openFolder(place);
	const cited = await cite(across, async (path) => {
		const note = await across.open(path);
		return note === null ? null : { text: note.text, record: finish(readInSteps(path, note.text)) };
	}, statement, null);
	process.stdout.write(flags.has('--json') ? `${JSON.stringify(cited)}\n` : inWords(cited));
	return failed > 0 ? 1 : 0;
}

function inWords({ support, notes }: CitedStatement): string {
	const told = notes.map(({ path, title, evidence, gaps, asked }) => {
		const doubt = asked !== undefined ? '  (only a question says it)' : gaps.length > 0 ? '  (in part)' : '';
		const passages = asked === undefined ? evidence : [asked];
		return [`${path}  ${title}${doubt}`, ...passages.map(({ line, speaker, quote }) => `  ${line + 1}: ${speaker ?? ''}: “${plainWords(quote)}”`)].join('\n');
	});
	return [...(support === 'none' ? ['no passage carries it'] : []), ...told].join('\n\n') + '\n';
}
