// The editor fields that Obsidian exports, set by the Markdown view when it makes an editor state.
import { StateField } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type * as Obsidian from 'obsidian';
import { absent } from '../base/platform.ts';

/** Which view or file an editor belongs to. Only in our editors: elsewhere `state.field(…, false)` is undefined. */
export const editorInfoField = StateField.define<Obsidian.MarkdownFileInfo>({ create: () => absent('editorInfoField without a view'), update: (value) => value });

/** Always false: the workbench edits source only. */
export const editorLivePreviewField = StateField.define<boolean>({ create: () => false, update: (value) => value });

export const editorEditorField = StateField.define<EditorView>({ create: () => absent('editorEditorField without an editor'), update: (value) => value });
