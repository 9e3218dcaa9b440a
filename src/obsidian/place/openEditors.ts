// The editors that are open in the app, with the note each one holds.
import { editorInfoField } from 'obsidian';
import type { MarkdownView } from 'obsidian';
import type { EditorWatcher, OpenEditor } from '../../editor/openEditor.ts';

export class OpenEditors implements EditorWatcher {
	readonly #open = new Set<OpenEditor>();
	readonly #listeners = new Set<(editor: OpenEditor, why: 'opened' | 'changed' | 'closed') => void>();

	opened(editor: OpenEditor): void {
		this.#open.add(editor);
		this.#tell(editor, 'opened');
	}

	changed(editor: OpenEditor): void {
		this.#tell(editor, 'changed');
	}

	closed(editor: OpenEditor): void {
		this.#open.delete(editor);
		this.#tell(editor, 'closed');
	}

	/** Calls `listener` for every change from now on; the answer ends it. */
	listen(listener: (editor: OpenEditor, why: 'opened' | 'changed' | 'closed') => void): () => void {
		this.#listeners.add(listener);
		return () => void this.#listeners.delete(listener);
	}

	all(): readonly OpenEditor[] {
		return [...this.#open];
	}

	/** The editor of a Markdown view, null while it has none. */
	of(view: MarkdownView): OpenEditor | null {
		return this.all().find((editor) => view.contentEl.contains(editor.dom)) ?? null;
	}

	#tell(editor: OpenEditor, why: 'opened' | 'changed' | 'closed'): void {
		for (const listener of this.#listeners) listener(editor, why);
	}
}

/** Path of the note in an editor, null where it holds none. */
export function pathIn(editor: OpenEditor): string | null {
	return editor.state.field(editorInfoField, false)?.file?.path ?? null;
}
