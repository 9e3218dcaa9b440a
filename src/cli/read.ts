// `read`: the record of each note, as NDJSON for programs or in words for people.
import { once } from 'node:events';
import { readNote } from '../app/readNote.ts';
import { correctionRows } from '../present/corrections.ts';
import { phrasesFor } from '../present/phrases.ts';
import { recordForPrograms } from '../present/recordForPrograms.ts';
import { recordInWords } from '../present/recordInWords.ts';
import { correctionsFrom } from './corrections.ts';
import { readNotes } from './notes.ts';
import { splitFlags, takeNumber, takeWord, WrongUsage } from './usage.ts';

export const READ_USAGE = 'read [--json] [--viewpoints N] [--nearest] [--corrections FILE] PATH…      the record of each note; a folder is read with its folders';

/** Exit code 0 when every note was read, 1 when some could not be. */
export async function readPaths(args: readonly string[]): Promise<number> {
	const { value: viewpoints, rest: others } = takeNumber(args, '--viewpoints');
	const { value: file, rest: more } = takeWord(others, '--corrections');
	const { flags, rest } = splitFlags(more, ['--json', '--nearest']);
	if (rest.length === 0) throw new WrongUsage('read needs a PATH');
	const json = flags.has('--json');
	const phrases = phrasesFor('en');
	const corrections = file === null ? null : await correctionsFrom(file);
	let [count, failed] = [0, 0];
	for (const argument of rest) {
		for await (const note of readNotes(argument)) {
			count++;
			if ('error' in note) {
				failed++;
				process.stderr.write(`${note.path}: ${note.error}\n`);
				if (json) await write(`${JSON.stringify({ path: note.path, error: note.error })}\n`);
				continue;
			}
			const own = corrections?.(note.path) ?? [];
			const record = readNote(note.path, note.text, { viewpoints, nearest: flags.has('--nearest'), corrections: own });
			for (const row of correctionRows(own, record.corrections, phrases)) if (row.isOrphan) process.stderr.write(`${note.path}: ${row.words}: ${row.remark}\n`);
			await write(json ? `${JSON.stringify(recordForPrograms(record, phrases))}\n` : recordInWords(record, phrases));
		}
	}
	if (count > 1) process.stderr.write(`${count} notes, ${failed} could not be read\n`);
	return failed > 0 ? 1 : 0;
}

/** Waits where the reader of stdout is slower than we are. */
async function write(words: string): Promise<void> {
	if (!process.stdout.write(words)) await once(process.stdout, 'drain');
}
