// `summarise`: the summary of a note as Markdown, or what was chosen for it as JSON; `export`: its talk in another form.
import type { Reading } from '../app/library.ts';
import { digestOf } from '../app/summary/digest.ts';
import { LINK_STYLES, SUMMARY_LENGTHS } from '../app/summary/options.ts';
import { readNote } from '../app/readNote.ts';
import type { Scope } from '../core/model/digest.ts';
import { EXPORT_FORMATS } from '../present/export/formats.ts';
import { writeSummary } from '../present/summary/written.ts';
import { correctionsFrom } from './corrections.ts';
import { readNotes } from './notes.ts';
import { splitFlags, takeWords, WrongUsage } from './usage.ts';

export const SUMMARISE_USAGE = `summarise [--json] [--length ${SUMMARY_LENGTHS.join('|')}] [--links ${LINK_STYLES.join('|')}] [--speaker NAME | --section TITLE | --question WORDS] [--corrections FILE] PATH`;
export const EXPORT_USAGE = `export --format ${EXPORT_FORMATS.map(({ id }) => id).join('|')} [--corrections FILE] PATH      on stdout`;

/** Exit code 0 when the note was read and has such a part, else 1. */
export async function summarise(args: readonly string[]): Promise<number> {
	const length = takeWords(args, '--length');
	const links = takeWords(length.rest, '--links');
	const speaker = takeWords(links.rest, '--speaker');
	const section = takeWords(speaker.rest, '--section');
	const question = takeWords(section.rest, '--question');
	const corrections = takeWords(question.rest, '--corrections');
	const { flags, rest } = splitFlags(corrections.rest, ['--json']);
	const scopes = ([['speaker', speaker.value], ['section', section.value], ['question', question.value]] as const).flatMap(([kind, of]): readonly Scope[] => (of === null ? [] : [{ kind, of }]));
	const [path, ...more] = rest;
	if (path === undefined || more.length > 0 || scopes.length > 1) throw new WrongUsage('summarise needs one PATH and at most one part');
	const reading = await readingAt(path, corrections.value);
	if (reading === null) return 1;
	const digest = digestOf(reading.record, reading.text, { scope: scopes[0] ?? { kind: 'note' }, length: oneOf(SUMMARY_LENGTHS, length.value, '--length') ?? 'medium' });
	if (digest === null) {
		process.stderr.write(`${path}: no such part\n`);
		return 1;
	}
	const style = oneOf(LINK_STYLES, links.value, '--links') ?? 'links';
	process.stdout.write(flags.has('--json') ? `${JSON.stringify(digest)}\n` : writeSummary(digest, { template: '', style, turnLink: () => null }, true));
	return 0;
}

export async function exportNote(args: readonly string[]): Promise<number> {
	const { value, rest: others } = takeWords(args, '--format');
	const { value: corrections, rest } = takeWords(others, '--corrections');
	const [path, ...more] = splitFlags(rest, []).rest;
	const format = EXPORT_FORMATS.find(({ id }) => id === value);
	if (format === undefined || path === undefined || more.length > 0) throw new WrongUsage('export needs --format and one PATH');
	const reading = await readingAt(path, corrections);
	if (reading === null) return 1;
	const { record, text } = reading;
	if (!format.applies(record)) {
		process.stderr.write(`${path}: nothing to write as ${format.id}\n`);
		return 1;
	}
	process.stdout.write(format.write(record, text, new Date().toISOString()));
	return 0;
}

/** The first note at the path, with the corrections of that file where one is named. */
async function readingAt(path: string, file: string | null): Promise<Reading | null> {
	const corrections = file === null ? null : await correctionsFrom(file);
	for await (const note of readNotes(path)) {
		if ('text' in note) return { record: readNote(note.path, note.text, { corrections: corrections?.(note.path) ?? [] }), text: note.text };
		process.stderr.write(`${note.path}: ${note.error}\n`);
	}
	return null;
}

function oneOf<Value extends string>(values: readonly Value[], given: string | null, option: string): Value | null {
	const found = values.find((value) => value === given) ?? null;
	if (given !== null && found === null) throw new WrongUsage(`${option} needs one of ${values.join(', ')}, not "${given}"`);
	return found;
}
