// The commands about the note in view: its side view, its verdict.
import { Notice } from 'obsidian';
import type { Reading } from '../../app/library.ts';
import type { Phrases } from '../../present/phrases/shape.ts';
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

export const NOTE_COMMANDS: readonly CommandRow<NoteContext>[] = [
	{ id: 'open', name: ({ commands }) => commands.openView, icon: 'messages-square', run: (context) => context.openView() },
	{ id: 'treat-as-interview', name: ({ commands }) => commands.treatAsInterview, icon: 'message-square-plus', applies: (context) => (context.inView()?.says ?? 'interview') !== 'interview' || (context.inView()?.says === null && context.reading()?.record.verdict.isInterview === false), run: sayOf('interview') },
	{ id: 'treat-as-ordinary', name: ({ commands }) => commands.treatAsOrdinary, icon: 'message-square-off', applies: (context) => context.reading()?.record.verdict.isInterview ?? false, run: sayOf('none') },
	{ id: 'let-text-decide', name: ({ commands }) => commands.letEvidenceDecide, icon: 'undo-2', applies: (context) => (context.inView()?.says ?? null) !== null, run: sayOf(null) },
];
