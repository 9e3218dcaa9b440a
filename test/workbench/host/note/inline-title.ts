// The note's name above its text, in editing mode.
import { StateField } from '@codemirror/state';
import type { Extension } from '@codemirror/state';
import { Decoration, EditorView, WidgetType } from '@codemirror/view';
import type { DecorationSet } from '@codemirror/view';

class Title extends WidgetType {
	private readonly name: string;

	constructor(name: string) {
		super();
		this.name = name;
	}

	override eq(other: Title): boolean { return other.name === this.name; }
	override toDOM(): HTMLElement { return createDiv({ cls: 'inline-title', text: this.name }); }
}

/** A field, because CodeMirror takes blocks from fields only. Made anew when the file gets another name. */
export function inlineTitle(name: string): Extension {
	const title = (): DecorationSet => Decoration.set(Decoration.widget({ widget: new Title(name), block: true, side: -1 }).range(0));
	return StateField.define<DecorationSet>({ create: title, update: (value, { docChanged }) => (docChanged ? title() : value), provide: (field) => EditorView.decorations.from(field) });
}
