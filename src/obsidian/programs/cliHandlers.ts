// The plugin's commands on Obsidian's own command line, as a table over the API. Each prints one JSON value.
import type { CliData, CliFlags, Plugin } from 'obsidian';
import type { LensApi } from './api.ts';

interface CliRow {
	readonly id: string;
	readonly about: string;
	readonly flags: CliFlags;
	/** Null says that there is no such note. */
	readonly answer: (api: LensApi, given: CliData) => Promise<unknown>;
}

const path = { value: '<path>', description: 'The note, as a path in the vault.', required: true };

const CLI_ROWS: readonly CliRow[] = [
	{ id: 'interview-lens:read', about: 'The record of a note: verdict, speakers, sections, turns, exchanges, viewpoints, problems.', flags: { path }, answer: (api, given) => api.read(given['path'] ?? '') },
	{
		id: 'interview-lens:check',
		about: 'Whether a quote stands in a note: verbatim, near or absent.',
		flags: { path, quote: { value: '<words>', description: 'The words to look for.', required: true } },
		answer: (api, given) => api.check(given['path'] ?? '', given['quote'] ?? ''),
	},
];

export function addCliHandlers(plugin: Plugin, api: LensApi): void {
	for (const row of CLI_ROWS) {
		plugin.registerCliHandler(row.id, row.about, row.flags, async (given) => {
			const answer = await row.answer(api, given);
			if (answer === null) throw new Error(`${row.id}: no note at ${given['path'] ?? ''}`);
			return JSON.stringify(answer);
		});
	}
}
