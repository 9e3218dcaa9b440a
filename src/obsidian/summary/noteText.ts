// Changing a note as one step that the reader can take back: in its editor where it is open in one, else in the vault.
import { MarkdownView } from 'obsidian';
import type { App, TFile } from 'obsidian';
import type { Placement } from '../../app/summary/region.ts';

/** Replaces the span of the text as it was with `insert`. */
export interface TextEdit {
	readonly from: number;
	readonly to: number;
	readonly insert: string;
}

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

/** Plans edits on the very text that is changed. Edits must not overlap; without any nothing is written. */
export async function changeNote(app: App, file: TFile, plan: (text: string) => readonly TextEdit[]): Promise<void> {
	const view = viewsOf(app, file.path).find((each) => each.getMode() === 'source');
	if (view === undefined) {
		await app.vault.process(file, (text) => [...plan(text)].sort((a, b) => b.from - a.from).reduce((changed, { from, to, insert }) => changed.slice(0, from) + insert + changed.slice(to), text));
		return;
	}
	const { editor } = view;
	const changes = plan(editor.getValue()).map(({ from, to, insert }) => ({ from: editor.offsetToPos(from), to: editor.offsetToPos(to), text: insert }));
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

function viewsOf(app: App, path: string): readonly MarkdownView[] {
	return app.workspace.getLeavesOfType('markdown').flatMap(({ view }) => (view instanceof MarkdownView && view.file?.path === path ? [view] : []));
}
