// Changing a note as one step that the reader can take back: in its editor where it is open in one, else in the vault.
import type { App, Editor, TFile } from 'obsidian';
import { placedIn } from '../app/summary/region.ts';
import type { Placed, Placement } from '../app/summary/region.ts';
import { applyEdits } from '../core/model/edit.ts';
import type { Edit } from '../core/model/edit.ts';
import { editedView, viewsOf } from './place/noteViews.ts';

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
	let placement: Placement = { edits: [], kept: [] };
	await changeNote(app, file, (text) => (placement = plan(text)).edits);
	return placedIn(file.path, placement);
}
