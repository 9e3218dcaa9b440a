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

	/** The note's elements stay as they are. */
	inRendered(range: Range, win: HighlightWindow): void {
		const { Highlight: Made, CSS } = win;
		if (Made === undefined || CSS?.highlights === undefined) return;
		const { highlights } = CSS;
		this.#begin(win, () => void highlights.set(HIGHLIGHT, new Made(range)), () => void highlights.delete(HIGHLIGHT));
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
