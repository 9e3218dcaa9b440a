// The commands in the palette, as a table.
import { Notice } from 'obsidian';
import type { Command } from 'obsidian';
import type { Reading } from '../app/library.ts';
import { phrasesFor } from '../present/phrases.ts';
import type { Phrases } from '../present/phrases/shape.ts';
import { summaryMarkdown } from '../present/summaryMarkdown.ts';

/** What commands may ask of the rest. */
export interface CommandContext {
	/** The note in view, read now; null where there is none. */
	reading(): Reading | null;
	/** Path of the note in view and what the reader said of it; cheap. */
	inView(): { readonly path: string; readonly says: 'interview' | 'none' | null } | null;
	openView(): Promise<void>;
	say(path: string, says: 'interview' | 'none' | null): Promise<void>;
	readonly phrases: Phrases;
}

/** Without `applies` a command can always be run. */
interface Row {
	readonly id: string;
	readonly name: keyof Phrases['commands'];
	readonly icon: string;
	readonly applies?: (context: CommandContext) => boolean;
	readonly run: (context: CommandContext) => Promise<void>;
}

const sayOf = (says: 'interview' | 'none' | null) => async (context: CommandContext): Promise<void> => {
	const note = context.inView();
	if (note === null) return;
	await context.say(note.path, says);
	const { notices } = context.phrases;
	const found = context.reading()?.record.turns.length ?? 0;
	if (says === 'interview' && found === 0) new Notice(notices.noLabels);
	else new Notice(says === 'interview' ? notices.treatedAsInterview : says === 'none' ? notices.treatedAsOrdinary : notices.evidenceDecides);
};

async function copySummary(context: CommandContext): Promise<void> {
	const reading = context.reading();
	if (reading === null) return;
	try {
		await activeWindow.navigator.clipboard.writeText(summaryMarkdown(reading.record, reading.text, phrasesFor(reading.record.language)));
		new Notice(context.phrases.notices.summaryCopied);
	} catch (error) {
		new Notice(context.phrases.notices.copyFailed(error instanceof Error ? error.message : String(error)));
	}
}

/** Ids are frozen: readers bind keys to them. */
export const COMMANDS: readonly Row[] = [
	{ id: 'open', name: 'openView', icon: 'messages-square', run: (context) => context.openView() },
	{ id: 'copy-summary', name: 'copySummary', icon: 'clipboard-copy', applies: (context) => context.reading()?.record.verdict.isInterview ?? false, run: copySummary },
	{ id: 'treat-as-interview', name: 'treatAsInterview', icon: 'message-square-plus', applies: (context) => (context.inView()?.says ?? 'interview') !== 'interview' || (context.inView()?.says === null && context.reading()?.record.verdict.isInterview === false), run: sayOf('interview') },
	{ id: 'treat-as-ordinary', name: 'treatAsOrdinary', icon: 'message-square-off', applies: (context) => context.reading()?.record.verdict.isInterview ?? false, run: sayOf('none') },
	{ id: 'let-text-decide', name: 'letEvidenceDecide', icon: 'undo-2', applies: (context) => (context.inView()?.says ?? null) !== null, run: sayOf(null) },
];

/** A row as the app's command; it shows in the palette only where it applies. */
export function commandFrom(row: Row, context: CommandContext): Command {
	return {
		id: row.id,
		name: context.phrases.commands[row.name],
		icon: row.icon,
		checkCallback: (checking) => {
			if (row.applies?.(context) === false) return false;
			if (!checking) void row.run(context);
			return true;
		},
	};
}
