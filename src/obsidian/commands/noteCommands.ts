// The commands about the note in view: its side view, its verdict, its summary.
import { Notice } from 'obsidian';
import type { Reading } from '../../app/library.ts';
import { phrasesFor } from '../../present/phrases.ts';
import type { Phrases } from '../../present/phrases/shape.ts';
import { digestOf } from '../../app/summary/digest.ts';
import { summaryMarkdown } from '../../present/summary/markdown.ts';
import { DEFAULT_TEMPLATE } from '../../present/summary/template.ts';
import type { CommandRow } from './row.ts';

/** What these commands may ask of the rest. */
export interface NoteContext {
	/** The note in view, read now; null where there is none. */
	reading(): Reading | null;
	/** Path of the note in view and what the reader said of it; cheap. */
	inView(): { readonly path: string; readonly says: 'interview' | 'none' | null } | null;
	openView(): Promise<void>;
	say(path: string, says: 'interview' | 'none' | null): Promise<void>;
	readonly phrases: Phrases;
}

const sayOf = (says: 'interview' | 'none' | null) => async (context: NoteContext): Promise<void> => {
	const note = context.inView();
	if (note === null) return;
	await context.say(note.path, says);
	const { notices } = context.phrases;
	const found = context.reading()?.record.turns.length ?? 0;
	if (says === 'interview' && found === 0) new Notice(notices.noLabels);
	else new Notice(says === 'interview' ? notices.treatedAsInterview : says === 'none' ? notices.treatedAsOrdinary : notices.evidenceDecides);
};

async function copySummary(context: NoteContext): Promise<void> {
	const reading = context.reading();
	if (reading === null) return;
	const digest = digestOf(reading.record, reading.text, { scope: { kind: 'note' }, length: 'medium' });
	if (digest === null) return;
	const links = { style: 'links', note: reading.record.path.replace(/\.md$/, ''), turnLink: () => null, key: 's' } as const;
	try {
		await activeWindow.navigator.clipboard.writeText(summaryMarkdown(digest, { template: DEFAULT_TEMPLATE, links }, phrasesFor(reading.record.language)));
		new Notice(context.phrases.notices.summaryCopied);
	} catch (error) {
		new Notice(context.phrases.notices.copyFailed(error instanceof Error ? error.message : String(error)));
	}
}

export const NOTE_COMMANDS: readonly CommandRow<NoteContext>[] = [
	{ id: 'open', name: ({ commands }) => commands.openView, icon: 'messages-square', run: (context) => context.openView() },
	{ id: 'copy-summary', name: ({ commands }) => commands.copySummary, icon: 'clipboard-copy', applies: (context) => context.reading()?.record.verdict.isInterview ?? false, run: copySummary },
	{ id: 'treat-as-interview', name: ({ commands }) => commands.treatAsInterview, icon: 'message-square-plus', applies: (context) => (context.inView()?.says ?? 'interview') !== 'interview' || (context.inView()?.says === null && context.reading()?.record.verdict.isInterview === false), run: sayOf('interview') },
	{ id: 'treat-as-ordinary', name: ({ commands }) => commands.treatAsOrdinary, icon: 'message-square-off', applies: (context) => context.reading()?.record.verdict.isInterview ?? false, run: sayOf('none') },
	{ id: 'let-text-decide', name: ({ commands }) => commands.letEvidenceDecide, icon: 'undo-2', applies: (context) => (context.inView()?.says ?? null) !== null, run: sayOf(null) },
];
