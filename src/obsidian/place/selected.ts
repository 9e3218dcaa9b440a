// The words that a reader has selected in reading mode, as a place in the note.
import { Component } from 'obsidian';
import type { App, MarkdownView } from 'obsidian';
import { lettersInPlace, plainLetters } from '../../app/letters.ts';
import type { Span } from '../../core/model/span.ts';

/** The signs at the edges of words, such as a quotation mark and a full stop. */
const SIGNS_BEFORE = /^[^\p{L}\p{N}\s]+/u;
const SIGNS_BEHIND = /[^\p{L}\p{N}\s]+$/u;

/** Remembers what was selected last: the palette takes the selection away before a command is run. */
export class SelectedWords extends Component {
	readonly #app: App;
	#last: { readonly node: Node; readonly words: string } | null = null;

	constructor(app: App) {
		super();
		this.#app = app;
	}

	override onload(): void {
		this.#watch(activeDocument);
		this.registerEvent(this.#app.workspace.on('window-open', (_, { document }) => this.#watch(document)));
	}

	/** Null where nothing is selected in this view, or not words that stand in its note; of words that stand there often, those nearest to what is in sight. */
	in(view: MarkdownView): Span | null {
		if (this.#last === null || !view.previewMode.containerEl.contains(this.#last.node)) return null;
		const { words } = this.#last;
		const letters = plainLetters(words);
		const text = view.getViewData();
		const source = lettersInPlace(text);
		const line = Math.floor(view.previewMode.getScroll());
		const expected = source.indexAt(text.split('\n').slice(0, line).reduce((sum, { length }) => sum + length + 1, 0));
		const [before, after] = [source.letters.lastIndexOf(letters, expected), source.letters.indexOf(letters, expected)];
		const first = after < 0 || (before >= 0 && expected - before < after - expected) ? before : after;
		if (first < 0) return null;
		const [from, to] = [source.offsetOf(first), source.offsetOf(first + letters.length - 1) + 1];
		const [opening, closing] = [SIGNS_BEFORE, SIGNS_BEHIND].map((signs) => signs.exec(words)?.[0] ?? '') as [string, string];
		return { from: text.endsWith(opening, from) ? from - opening.length : from, to: text.startsWith(closing, to) ? to + closing.length : to };
	}

	#watch(own: Document): void {
		this.registerDomEvent(own, 'selectionchange', () => {
			const selection = own.getSelection();
			const node = selection?.anchorNode ?? null;
			// A selection elsewhere, such as in the field of the palette, takes nothing back.
			if (selection === null || node?.parentElement?.closest('.markdown-preview-view') == null) return;
			const words = selection.toString().trim();
			this.#last = plainLetters(words) === '' ? null : { node, words };
		});
	}
}
