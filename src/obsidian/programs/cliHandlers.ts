// The plugin's commands on Obsidian's own command line, as a table over the API. Each prints one JSON value and asks nothing.
import type { CliData, CliFlags, Plugin } from 'obsidian';
import { ROLES } from '../../app/programs/found.ts';
import { SUMMARY_LENGTHS } from '../../app/summary/options.ts';
import type { Scope } from '../../core/model/digest.ts';
import { EXPORT_FORMATS } from '../../present/export/formats.ts';
import type { LensApi } from './api.ts';

interface CliRow {
	readonly id: string;
	readonly about: string;
	readonly flags: CliFlags;
	/** Null says that there is no such thing. */
	readonly answer: (api: LensApi, given: CliData) => Promise<unknown>;
}

const EXPORT_IDS = EXPORT_FORMATS.map(({ id }) => id);
const flag = (value: string, description: string, required = false): CliFlags[string] => ({ value: `<${value}>`, description, required });
const path = flag('path', 'The note, as a path in the vault.', true);
const part: CliFlags = { length: flag('length', `One of ${SUMMARY_LENGTHS.join(', ')}.`), speaker: flag('name', 'Only this speaker.'), section: flag('title', 'Only this section.'), question: flag('words', 'Only the answers to this question.') };
/** A flag that must be there. */
function words(given: CliData, name: string): string {
	const value = given[name];
	if (value === undefined) throw new Error(`${name}= is missing`);
	return value;
}

export const CLI_ROWS: readonly CliRow[] = [
	{ id: 'interview-lens:list', about: 'The interviews of the vault, with their speakers.', flags: {}, answer: (api) => api.list() },
	{ id: 'interview-lens:read', about: 'The record of a note: verdict, speakers, sections, turns, exchanges, viewpoints, problems.', flags: { path }, answer: (api, given) => api.read(words(given, 'path')) },
	{ id: 'interview-lens:viewpoints', about: 'The viewpoints of a note, with the words that carry each.', flags: { path }, answer: (api, given) => api.viewpoints(words(given, 'path')) },
	{
		id: 'interview-lens:cite',
		about: 'Where a statement is supported, in one note or over all interviews.',
		flags: { text: flag('words', 'The statement.', true), path: { ...path, required: false } },
		answer: (api, given) => api.cite(words(given, 'text'), given['path']),
	},
	{ id: 'interview-lens:person', about: 'One person over all interviews: where they speak, what they hold, what others say of them.', flags: { name: flag('name', 'Any spelling of the name.', true) }, answer: (api, given) => api.person(words(given, 'name')) },
	{
		id: 'interview-lens:search',
		about: 'Who said what: turns of all interviews.',
		flags: { q: flag('words', 'The words; "a phrase" stands as it is, -word sends away.', true), speaker: flag('name', 'Who says it.'), role: flag('role', `One of ${ROLES.join(', ')}.`), note: flag('words', 'A part of the title or path.'), limit: flag('number', 'Turns at most.') },
		answer: (api, given) => api.search(words(given, 'q'), { speaker: given['speaker'] ?? null, role: oneOf(ROLES, given, 'role') ?? null, note: given['note'] ?? null, limit: numberIn(given, 'limit') ?? 50 }),
	},
	{ id: 'interview-lens:relate', about: 'The other interviews that have to do with this one, and why.', flags: { path }, answer: (api, given) => api.relate(words(given, 'path')) },
	{
		id: 'interview-lens:summarise',
		about: 'What a summary of an interview, or of a part of it, tells.',
		flags: { path, ...part },
		answer: (api, given) => api.summarise(words(given, 'path'), scopeOf(given), oneOf(SUMMARY_LENGTHS, given, 'length')),
	},
	{ id: 'interview-lens:check', about: 'Whether a quote stands in a note: verbatim, near or absent.', flags: { path, quote: flag('words', 'The words to look for.', true) }, answer: (api, given) => api.check(words(given, 'path'), words(given, 'quote')) },
	{
		id: 'interview-lens:export',
		about: 'An interview in another form, as text or base64.',
		flags: { path, format: flag('format', `One of ${EXPORT_IDS.join(', ')}.`, true) },
		answer: (api, given) => api.export(words(given, 'path'), among(EXPORT_IDS, words(given, 'format'), 'format')),
	},
	{
		id: 'interview-lens:place-summary',
		about: 'Puts a summary into its interview, or writes the one there anew. Changes the note.',
		flags: { path, ...part },
		answer: (api, given) => api.placeSummary(words(given, 'path'), scopeOf(given), oneOf(SUMMARY_LENGTHS, given, 'length')),
	},
	{ id: 'interview-lens:update-summaries', about: 'Writes every summary in a note anew. Changes the note.', flags: { path }, answer: (api, given) => api.updateSummaries(words(given, 'path')) },
];

export function addCliHandlers(plugin: Plugin, api: LensApi): void {
	for (const { id, about, flags, answer } of CLI_ROWS) {
		plugin.registerCliHandler(id, about, Object.keys(flags).length === 0 ? null : flags, async (given) => {
			const found = await answer(api, given);
			if (found === null) throw new Error(`${id}: nothing at ${Object.entries(given).map(([name, value]) => `${name}=${value}`).join(' ')}`);
			return JSON.stringify(found);
		});
	}
}

function scopeOf(given: CliData): Scope {
	const named = (['speaker', 'section', 'question'] as const).flatMap((kind): readonly Scope[] => (given[kind] === undefined ? [] : [{ kind, of: given[kind] }]));
	if (named.length > 1) throw new Error('only one of speaker=, section= and question=');
	return named[0] ?? { kind: 'note' };
}

function oneOf<Value extends string>(values: readonly Value[], given: CliData, name: string): Value | undefined {
	return given[name] === undefined ? undefined : among(values, given[name], name);
}

function among<Value extends string>(values: readonly Value[], given: string, name: string): Value {
	const found = values.find((value) => value === given);
	if (found === undefined) throw new Error(`${name}= is one of ${values.join(', ')}, not "${given}"`);
	return found;
}

function numberIn(given: CliData, name: string): number | undefined {
	const value = given[name];
	if (value !== undefined && !/^\d{1,4}$/.test(value)) throw new Error(`${name}= needs a whole number, not "${value}"`);
	return value === undefined ? undefined : Number(value);
}
