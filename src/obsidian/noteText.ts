// Changing a note as one step that the reader can take back: in its editor where it is open in one, else in the vault.
import type { App, Editor, TFile } from 'obsidian';
import type { Placement } from '../app/summary/region.ts';
import { applyEdits } from '../core/model/edit.ts';
import type { Edit } from '../core/model/edit.ts';
import { editedView, viewsOf } from './place/noteViews.ts';

/** What became of the summaries in a note. */
export interface Placed {
	readonly path: string;
	/** Summaries that are other than they were. */
	readonly changed: number;
	/** Lines that somebody else wrote inside; they now stand below. */
	readonly kept: number;
}

/** The text of a note as the reader has it in front, saved or not. */
export function openText(app: App, path: string): string | null {
	return viewsOf(app, path)[0]?.getViewData() ?? null;
}

/** Plans edits on the very text that is changed; without any nothing is written. */
export async function changeNote(app: App, file: TFile, plan: (text: string) => readonly Edit[]): Promise<void> {
	const view = editedView(app, file.path);
	if (view === undefined) await app.vault.process(file, (text) => applyEdits(text, plan(text)));
	else editIn(view.editor, plan(view.editor.getValue()));
}

/** Makes the edits, which speak of the text that is in the editor, as one step. */
export function editIn(editor: Editor, edits: readonly Edit[]): void {
	const changes = edits.map(({ from, to, insert }) => ({ from: editor.offsetToPos(from), to: editor.offsetToPos(to), text: insert }));
	if (changes.length > 0) editor.transaction({ changes });
}

/** Writes summaries into a note; nothing outside them changes. */
export async function changeRegions(app: App, file: TFile, plan: (text: string) => Placement): Promise<Placed> {
	const placed = { path: file.path, changed: 0, kept: 0 };
	await changeNote(app, file, (text) => {
		const { edits, kept } = plan(text);
		placed.changed = edits.length;
		placed.kept = kept.filter((line) => line.trim() !== '').length;
		return edits;
	});
	return placed;
}
