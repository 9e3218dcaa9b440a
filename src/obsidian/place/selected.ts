// The words that a reader has selected in reading mode, as a place in the note.
import { Component } from 'obsidian';
import type { App, MarkdownView } from 'obsidian';
import { lettersInPlace, nearestIndex, plainLetters } from '../../app/letters.ts';
import { offsetAt } from '../../app/turnAt.ts';
import type { Span } from '../../core/model/span.ts';

/** The signs at the edges of words, such as a quotation mark and a full stop. */
const SIGNS_BEFORE = /^[^\p{L}\p{N}\s]+/u;
const SIGNS_BEHIND = /[^\p{L}\p{N}\s]+$/u;

/** Where the selected words stand: 'lost' where the note does not say them as they are rendered. */
export type SelectedPlace = Span | 'lost';

interface Selected {
	readonly node: Node;
	readonly words: string;
}

/** Remembers what was selected last: the palette takes the selection away before a command is run. */
export class SelectedWords extends Component {
	readonly #app: App;
	readonly #windows = new Map<Document, Component>();
	#last: Selected | null = null;
	/** The last answer: the palette asks many commands at once. */
	#found: { readonly of: Selected; readonly text: string; readonly line: number; readonly place: SelectedPlace } | null = null;

	constructor(app: App) {
		super();
		this.#app = app;
	}

	override onload(): void {
		const { workspace } = this.#app;
		this.#watch(activeDocument);
		workspace.onLayoutReady(() => workspace.iterateAllLeaves(({ view }) => this.#watch(view.containerEl.doc)));
		this.registerEvent(workspace.on('window-open', (_, { document }) => this.#watch(document)));
		this.registerEvent(workspace.on('window-close', (_, { document }) => this.#leave(document)));
	}

	/** Null where nothing is selected in this view; of words that stand there often, those nearest to what is in sight. */
	in(view: MarkdownView): SelectedPlace | null {
		const of = this.#last;
		if (of === null || !view.previewMode.containerEl.contains(of.node)) return null;
		const [text, line] = [view.getViewData(), Math.floor(view.previewMode.getScroll())];
		if (this.#found?.of !== of || this.#found.text !== text || this.#found.line !== line) this.#found = { of, text, line, place: placeOf(of.words, text, line) };
		return this.#found.place;
	}

	#watch(own: Document): void {
		if (this.#windows.has(own)) return;
		const window = this.addChild(new Component());
		this.#windows.set(own, window);
		window.registerDomEvent(own, 'selectionchange', () => {
			const selection = own.getSelection();
			const node = selection?.anchorNode ?? null;
			if (selection !== null && node?.parentElement?.closest('.markdown-preview-view') != null) {
				const words = selection.toString().trim();
				this.#last = plainLetters(words) === '' ? null : { node, words };
			} else if (own.activeElement?.matches('input, textarea') !== true) this.#last = null;
			// A field that has the focus, such as that of the palette, takes nothing back.
		});
	}

	#leave(own: Document): void {
		const window = this.#windows.get(own);
		this.#windows.delete(own);
		if (window !== undefined) this.removeChild(window);
	}
}

/** `line` is the first one in sight. */
function placeOf(words: string, text: string, line: number): SelectedPlace {
	const source = lettersInPlace(text);
	const letters = plainLetters(words);
	const first = nearestIndex(source.letters, letters, source.indexAt(offsetAt(text, line)));
	if (first < 0) return 'lost';
	const [from, to] = [source.offsetOf(first), source.offsetOf(first + letters.length - 1) + 1];
	const [opening, closing] = [SIGNS_BEFORE, SIGNS_BEHIND].map((signs) => signs.exec(words)?.[0] ?? '') as [string, string];
	return { from: text.endsWith(opening, from) ? from - opening.length : from, to: text.startsWith(closing, to) ? to + closing.length : to };
}
