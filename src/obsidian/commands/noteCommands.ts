// The commands about the note in view: its side view, its verdict.
import { Notice, TFile } from 'obsidian';
import type { Plugin } from 'obsidian';
import type { Reading } from '../../app/library.ts';
import type { Phrases } from '../../present/phrases/shape.ts';
import { addToMenu } from './row.ts';
import type { CommandRow } from './row.ts';

/** What these commands may ask of the rest. */
export interface NoteContext {
	/** The note in view, read now; null where there is none. */
	reading(): Reading | null;
	/** Path of the note in view and what the reader said of it; cheap. */
	inView(): { readonly path: string; readonly says: 'interview' | 'none' | null } | null;
	/** The same of any note, as far as the vault has been read; cheap. */
	noteAt(path: string): { readonly says: 'interview' | 'none' | null; readonly isInterview: boolean };
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

/** What can be said of a note, in the menu of any note wherever the app shows one. */
export function addNoteMenu(plugin: Plugin, context: NoteContext, phrases: Phrases): void {
	plugin.registerEvent(plugin.app.workspace.on('file-menu', (menu, file) => {
		if (!(file instanceof TFile) || file.extension !== 'md') return;
		const { says, isInterview } = context.noteAt(file.path);
		const row = (words: 'treatAsInterview' | 'treatAsOrdinary' | 'letEvidenceDecide', icon: string, word: 'interview' | 'none' | null): CommandRow<NoteContext> => ({ id: words, name: ({ commands }) => commands[words], icon, run: () => context.say(file.path, word) });
		addToMenu(menu, [
			...(isInterview ? [row('treatAsOrdinary', 'message-square-off', 'none')] : [row('treatAsInterview', 'message-square-plus', 'interview')]),
			...(says === null ? [] : [row('letEvidenceDecide', 'undo-2', null)]),
		], context, phrases);
	}));
}
