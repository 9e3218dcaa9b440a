// Exporting the interview in view: to a file beside it or to the clipboard.
import { Notice } from 'obsidian';
import type { App } from 'obsidian';
import type { Reading } from '../../app/library.ts';
import { EXPORT_FORMATS, exported } from '../../present/export/formats.ts';
import type { ExportFormat } from '../../present/export/formats.ts';
import type { Phrases } from '../../present/phrases/shape.ts';
import type { CommandRow } from '../commands/row.ts';
import { chooseOne } from '../summary/choose.ts';

export interface ExportContext {
	readonly app: App;
	readonly phrases: Phrases;
	/** The note in view, read now; null where there is none. */
	readonly reading: () => Reading | null;
}

/** Writes a new file beside the note and gives its path; a file that is there already is never written over. */
async function exportToFile(app: App, note: string, { id, extension }: ExportFormat, written: ReturnType<ExportFormat['write']>): Promise<string> {
	const stem = note.replace(/\.[^./]+$/, '');
	const path = freePath(app, extension === 'md' ? `${stem} – ${id}` : stem, extension);
	if (typeof written === 'string') await app.vault.create(path, written);
	else await app.vault.createBinary(path, written.buffer);
	return path;
}

/** 'a.csv', else 'a 2.csv', 'a 3.csv' and so on. */
function freePath(app: App, stem: string, extension: string): string {
	for (let number = 1; ; number++) {
		const path = `${stem}${number === 1 ? '' : ` ${number}`}.${extension}`;
		if (app.vault.getAbstractFileByPath(path) === null) return path;
	}
}

async function exportInterview({ app, phrases, reading }: ExportContext): Promise<void> {
	const here = reading();
	if (here === null) return;
	const words = phrases.export;
	const format = await chooseOne(app, EXPORT_FORMATS.filter(({ applies }) => applies(here.record)).map((value) => ({ value, words: words.forms[value.id] })), words.whichForm);
	if (format === null) return;
	try {
		const written = exported(here, format, new Date());
		if (written === null) return;
		// A zip is nothing for a clipboard.
		const place = typeof written === 'string' ? await chooseOne(app, [{ value: 'file', words: words.toFile }, { value: 'clipboard', words: words.toClipboard }], words.whereTo) : 'file';
		if (place === 'file') new Notice(words.written(await exportToFile(app, here.record.path, format, written)));
		else if (place === 'clipboard' && typeof written === 'string') {
			await activeWindow.navigator.clipboard.writeText(written);
			new Notice(words.copied);
		}
	} catch (error) {
		new Notice(words.failed(error instanceof Error ? error.message : String(error)));
	}
}

export const EXPORT_COMMANDS: readonly CommandRow<ExportContext>[] = [
	{ id: 'export', name: (phrases) => phrases.export.command, icon: 'file-output', applies: ({ reading }) => (reading()?.record.turns.length ?? 0) > 0, run: exportInterview },
];
