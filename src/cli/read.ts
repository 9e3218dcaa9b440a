// `read`: the record of each note, as NDJSON for programs or in words for people.
import { once } from 'node:events';
import { readNote } from '../app/readNote.ts';
import { phrasesFor } from '../present/phrases.ts';
import { recordForPrograms } from '../present/recordForPrograms.ts';
import { recordInWords } from '../present/recordInWords.ts';
import { readNotes } from './notes.ts';
import { splitFlags, takeNumber, WrongUsage } from './usage.ts';

export const READ_USAGE = 'read [--json] [--viewpoints N] [--nearest] PATH…      the record of each note; a folder is read with its folders';

/** Exit code 0 when every note was read, 1 when some could not be. */
export async function readPaths(args: readonly string[]): Promise<number> {
	const { value: viewpoints, rest: others } = takeNumber(args, '--viewpoints');
	const { flags, rest } = splitFlags(others, ['--json', '--nearest']);
	if (rest.length === 0) throw new WrongUsage('read needs a PATH');
	const json = flags.has('--json');
	const phrases = phrasesFor('en');
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
			const record = readNote(note.path, note.text, { viewpoints, nearest: flags.has('--nearest') });
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
