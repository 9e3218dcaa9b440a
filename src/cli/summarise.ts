// `summarise`: the summary of a note as Markdown, or what was chosen for it as JSON; `export`: its talk in another form.
import type { Reading } from '../app/library.ts';
import { digestOf } from '../app/summary/digest.ts';
import { LINK_STYLES, SUMMARY_LENGTHS } from '../app/summary/options.ts';
import { readNote } from '../app/readNote.ts';
import type { LinkStyle, Scope, SummaryLength } from '../core/model/digest.ts';
import { EXPORT_FORMATS, exported } from '../present/export/formats.ts';
import { writeSummary } from '../present/summary/written.ts';
import { correctionsFrom } from './corrections.ts';
import { readNotes } from './notes.ts';
import { splitFlags, takeWords, WrongUsage } from './usage.ts';

/** The options of a summary. */
export const PART_USAGE = `[--length ${SUMMARY_LENGTHS.join('|')}] [--links ${LINK_STYLES.join('|')}] [--speaker NAME | --section TITLE | --question WORDS] [--corrections FILE]`;
export const SUMMARISE_USAGE = `summarise [--json] ${PART_USAGE} PATH`;
export const EXPORT_USAGE = `export --format ${EXPORT_FORMATS.map(({ id }) => id).join('|')} [--corrections FILE] PATH      on stdout`;

/** Exit code 0 when the note was read and has such a part, else 1. */
export async function summarise(args: readonly string[]): Promise<number> {
	const { flags, path, corrections, scope, length, style } = wishIn(args, ['--json']);
	const reading = await readingAt(path, corrections);
	if (reading === null) return 1;
	const digest = digestOf(reading.record, reading.text, { scope, length });
	if (digest === null) {
		process.stderr.write(`${path}: no such part\n`);
		return 1;
	}
	process.stdout.write(flags.has('--json') ? `${JSON.stringify(digest)}\n` : writeSummary(digest, { template: '', style, turnLink: () => null }, true));
	return 0;
}

/** What is to be summed up, and how. */
export interface SummaryWish {
	readonly flags: ReadonlySet<string>;
	readonly path: string;
	/** The file that keeps them, null where none is named. */
	readonly corrections: string | null;
	readonly scope: Scope;
	readonly length: SummaryLength;
	readonly style: LinkStyle;
}

export function wishIn(args: readonly string[], known: readonly string[]): SummaryWish {
	const length = takeWords(args, '--length');
	const links = takeWords(length.rest, '--links');
	const speaker = takeWords(links.rest, '--speaker');
	const section = takeWords(speaker.rest, '--section');
	const question = takeWords(section.rest, '--question');
	const corrections = takeWords(question.rest, '--corrections');
	const { flags, rest } = splitFlags(corrections.rest, known);
	const scopes = ([['speaker', speaker.value], ['section', section.value], ['question', question.value]] as const).flatMap(([kind, of]): readonly Scope[] => (of === null ? [] : [{ kind, of }]));
	const [path, ...more] = rest;
	if (path === undefined || more.length > 0 || scopes.length > 1) throw new WrongUsage('a summary needs one PATH and at most one part');
	return { flags, path, corrections: corrections.value, scope: scopes[0] ?? { kind: 'note' }, length: oneOf(SUMMARY_LENGTHS, length.value, '--length') ?? 'medium', style: oneOf(LINK_STYLES, links.value, '--links') ?? 'links' };
}

export async function exportNote(args: readonly string[]): Promise<number> {
	const { value, rest: others } = takeWords(args, '--format');
	const { value: corrections, rest } = takeWords(others, '--corrections');
	const [path, ...more] = splitFlags(rest, []).rest;
	const format = EXPORT_FORMATS.find(({ id }) => id === value);
	if (format === undefined || path === undefined || more.length > 0) throw new WrongUsage('export needs --format and one PATH');
	const reading = await readingAt(path, corrections);
	if (reading === null) return 1;
	const written = exported(reading, format, new Date());
	if (written === null) {
		process.stderr.write(`${path}: nothing to write as ${format.id}\n`);
		return 1;
	}
	process.stdout.write(written);
	return 0;
}

/** The first note at the path, with the corrections of that file where one is named. */
export async function readingAt(path: string, file: string | null): Promise<Reading | null> {
	const corrections = file === null ? null : await correctionsFrom(file);
	for await (const note of readNotes(path)) {
		if ('text' in note) return { record: readNote(note.path, note.text, { corrections: corrections?.(note.path) ?? [] }), text: note.text };
		process.stderr.write(`${note.path}: ${note.error}\n`);
	}
	return null;
}

export function oneOf<Value extends string>(values: readonly Value[], given: string | null, option: string): Value | null {
	const found = values.find((value) => value === given) ?? null;
	if (given !== null && found === null) throw new WrongUsage(`${option} needs one of ${values.join(', ')}, not "${given}"`);
	return found;
}
