// Shows the goal of a jump for a moment: by the browser's own highlights in reading mode, by a mark of the editor in editing mode.
import { Component } from 'obsidian';
import { showGoal } from '../../editor/goal.ts';
import type { OpenEditor } from '../../editor/openEditor.ts';
import type { Span } from '../../core/model/span.ts';

/** Milliseconds that a goal is shown. */
const SHOWN = 1600;
/** Name of the highlight; styles.css says how it looks. */
const HIGHLIGHT = 'interview-lens-goal';

/** Highlights and their constructor in a window; older web views have none. */
type HighlightWindow = Window & { readonly CSS?: { readonly highlights?: HighlightRegistry }; readonly Highlight?: typeof Highlight };

/** One goal at a time; it ends by itself, with the next one, or with its life. */
export class GoalMark extends Component {
	#end: () => void = () => undefined;

	override onunload(): void {
		this.#end();
	}

	inEditor(editor: OpenEditor, span: Span): void {
		this.#begin(editor.dom.win, () => showGoal(editor, span), () => editor.dom.isConnected && showGoal(editor, null));
	}

	/** The note's elements stay as they are; only where a web view has no highlights, or the words are not told, their block gets a class for the moment. */
	inRendered(range: Range | null, block: HTMLElement): void {
		const { Highlight: Made, CSS }: HighlightWindow = block.win;
		const highlights = CSS?.highlights;
		if (range === null || Made === undefined || highlights === undefined) this.#begin(block.win, () => block.addClass(HIGHLIGHT), () => block.removeClass(HIGHLIGHT));
		else this.#begin(block.win, () => void highlights.set(HIGHLIGHT, new Made(range)), () => void highlights.delete(HIGHLIGHT));
	}

	#begin(win: Window, show: () => void, hide: () => void): void {
		this.#end();
		const timer = win.setTimeout(() => this.#end(), SHOWN);
		this.#end = () => {
			this.#end = () => undefined;
			win.clearTimeout(timer);
			hide();
		};
		show();
	}
}
