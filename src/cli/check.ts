// `check`: whether a quotation stands in a note, word for word.
import { readInSteps } from '../app/readNote.ts';
import { checkNote } from '../app/across/checkNote.ts';
import type { CheckedQuote } from '../app/across/checkNote.ts';
import { finish } from '../core/model/steps.ts';
import { readNotes } from './notes.ts';
import { splitFlags, WrongUsage } from './usage.ts';

export const CHECK_USAGE = `check [--json] PATH QUOTE
      whether the words stand in the note, or in a note of the folder: verbatim, near (other punctuation, or most of the words in their
      order) or absent. With --json one object: {kind, path, turn, speaker, line, from, to, words, likeness}; absent gives the place that comes nearest`;

const RANK = { verbatim: 2, near: 1, absent: 0 };

/** Exit code 0 when the question could be answered, 1 when a note could not be read. */
export async function checkPath(args: readonly string[]): Promise<number> {
	const { flags, rest: [place, ...words] } = splitFlags(args, ['--json']);
	const quote = words.join(' ');
	if (place === undefined || quote.trim() === '') throw new WrongUsage('check needs a PATH and a QUOTE');
	let best: CheckedQuote | null = null;
	let failed = 0;
	for await (const note of readNotes(place)) {
		if ('error' in note) {
			failed++;
			process.stderr.write(`${note.path}: ${note.error}\n`);
			continue;
		}
		const found = checkNote(finish(readInSteps(note.path, note.text)), note.text, quote);
		if (best === null || RANK[found.kind] > RANK[best.kind] || (found.kind === best.kind && found.likeness > best.likeness)) best = found;
		if (best.kind === 'verbatim') break;
	}
	if (best !== null) process.stdout.write(flags.has('--json') ? `${JSON.stringify(best)}\n` : inWords(best));
	return failed > 0 || best === null ? 1 : 0;
}

function inWords({ kind, path, line, speaker, words, likeness }: CheckedQuote): string {
	const where = line === null ? '' : `  ${path}:${line + 1}${speaker === null ? '' : `  ${speaker}`}\n  ${words}\n`;
	return `${kind}${kind === 'verbatim' || line === null ? '' : `, ${Math.round(likeness * 100)} % of the words`}\n${where}`;
}
