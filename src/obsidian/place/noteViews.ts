// The views in which a note is open.
import { MarkdownView } from 'obsidian';
import type { App, WorkspaceLeaf } from 'obsidian';

/** All of them, in editing and in reading mode. */
export function viewsOf({ workspace }: App, path: string): readonly MarkdownView[] {
	return workspace.getLeavesOfType('markdown').flatMap(({ view }) => (view instanceof MarkdownView && view.file?.path === path ? [view] : []));
}

/** The one whose editor can be written in; none where the note is open in reading mode alone. */
export function editedView(app: App, path: string): MarkdownView | undefined {
	return viewsOf(app, path).find((view) => view.getMode() === 'source');
}

/** A leaf that holds the note: one that shows it, else a tab in the background whose view the app makes only when it is seen, as after a start. */
export function leafWith(app: App, path: string): WorkspaceLeaf | undefined {
	return viewsOf(app, path)[0]?.leaf ?? app.workspace.getLeavesOfType('markdown').find((leaf) => leaf.isDeferred && leaf.getViewState().state?.['file'] === path);
}
