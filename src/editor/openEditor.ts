// The editors that are open, told to whoever watches them.
import type { Extension } from '@codemirror/state';
import { EditorView, ViewPlugin } from '@codemirror/view';

/** CodeMirror's view, for those who may not know CodeMirror. */
export type OpenEditor = EditorView;

/** Hears of every editor that has our extension. Called while the editor updates: answer later, by an effect. */
export interface EditorWatcher {
	opened(editor: EditorView): void;
	/** The text changed, or an input method has ended its work. */
	changed(editor: EditorView): void;
	closed(editor: EditorView): void;
}

export function watchedBy(watcher: EditorWatcher): Extension {
	return [
		ViewPlugin.define((editor) => {
			watcher.opened(editor);
			return {
				update: ({ docChanged }) => void (docChanged && watcher.changed(editor)),
				destroy: () => watcher.closed(editor),
			};
		}),
		EditorView.domEventObservers({ compositionend: (_, editor) => watcher.changed(editor) }),
	];
}
