// Changing a note as one step that the reader can take back: in its editor where it is open in one, else in the vault.
import { MarkdownView } from 'obsidian';
import type { App, TFile } from 'obsidian';

/** Replaces the span of the text as it was with `insert`. */
export interface TextEdit {
	readonly from: number;
	readonly to: number;
	readonly insert: string;
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

function viewsOf(app: App, path: string): readonly MarkdownView[] {
	return app.workspace.getLeavesOfType('markdown').flatMap(({ view }) => (view instanceof MarkdownView && view.file?.path === path ? [view] : []));
}
