// Tells the turn with which the text in front of the reader begins, as it is scrolled. Asks the app as little as can be: once for a frame.
import { Component } from 'obsidian';
import type { MarkdownView } from 'obsidian';
import type { Turn } from '../../core/model/conversation.ts';
import { placeAtTop } from '../../editor/goal.ts';
import type { OpenEditors } from '../place/openEditors.ts';
import type { ReadingSections } from '../place/readingSections.ts';
import { turnAtRendered } from './renderedTurns.ts';

/** Pixels below the top of the text at which we look: inside the first line, also after a jump, which leaves a margin. */
const LOOK_BELOW = 20;
export interface ReadNow {
	readonly text: string;
	readonly turns: readonly Turn[];
}

/** What knows where text is on the screen. */
export interface PlacesOfText {
	readonly sections: ReadingSections;
	readonly editors: OpenEditors;
}

export class ReaderPlace extends Component {
	readonly #sections: ReadingSections;
	readonly #editors: OpenEditors;
	readonly #tell: (turn: string | null) => void;
	#view: MarkdownView | null = null;
	#read: ReadNow = { text: '', turns: [] };
	/** What listens to the view that is watched; it goes with it. */
	#watch: Component | null = null;

	constructor({ sections, editors }: PlacesOfText, tell: (turn: string | null) => void) {
		super();
		this.#sections = sections;
		this.#editors = editors;
		this.#tell = tell;
	}

	/** Watches the view, null for none; `read` is what it showed when it was read last. */
	watch(view: MarkdownView | null, read: ReadNow): void {
		this.#read = read;
		if (view !== this.#view) this.#change(view);
		this.#look();
	}

	#change(view: MarkdownView | null): void {
		if (this.#watch !== null) this.removeChild(this.#watch);
		this.#watch = null;
		this.#view = view;
		if (view === null) return;
		const watch = this.addChild(new Component());
		this.#watch = watch;
		let frame = 0;
		const { containerEl } = view;
		const soon = (): void => {
			if (frame !== 0) return;
			const { win } = containerEl;
			frame = win.requestAnimationFrame(() => {
				frame = 0;
				if (this.#watch === watch) this.#look();
			});
			// The window of a view may change, so the frame is taken back from the one that it was asked of.
			watch.register(() => win.cancelAnimationFrame(frame));
		};
		// Scrolling does not bubble, but it can be caught on its way down.
		watch.registerDomEvent(containerEl, 'scroll', soon, { capture: true, passive: true });
	}

	#look(): void {
		const view = this.#view;
		if (view === null || this.#read.turns.length === 0 || !view.containerEl.isShown()) return;
		this.#tell((view.getMode() === 'preview' ? this.#inRendered(view) : this.#inEditor(view))?.id ?? null);
	}

	#inEditor(view: MarkdownView): Turn | null {
		const { turns } = this.#read;
		const editor = this.#editors.of(view);
		if (editor === null) return turnAtLine(turns, Math.floor(view.currentMode.getScroll()));
		const offset = placeAtTop(editor, LOOK_BELOW);
		const line = editor.state.doc.lineAt(offset).number - 1;
		// Of several turns on one line the one that the row is in.
		const onLine = turns.filter((turn) => turn.line === line && turn.from <= offset);
		return onLine[onLine.length - 1] ?? turnAtLine(turns, line);
	}

	#inRendered(view: MarkdownView): Turn | null {
		const { containerEl } = view.previewMode;
		const { left, top, width } = containerEl.getBoundingClientRect();
		const caret = caretAt(containerEl.doc, left + width / 2, top + LOOK_BELOW);
		const block = caret === null ? null : this.#sections.holding(caret.node);
		if (caret === null || block === null) return turnAtLine(this.#read.turns, Math.floor(view.previewMode.getScroll()));
		const inside = this.#read.turns.filter((turn) => turn.line >= block.lineStart && turn.line <= block.lineEnd);
		return turnAtRendered(block.element, caret, this.#read.text, inside) ?? turnAtLine(this.#read.turns, inside[0] === undefined ? block.lineStart : inside[0].line - 1);
	}
}

interface Caret {
	readonly node: Node;
	readonly offset: number;
}

/** The older of two ways to ask, which web views before 2025 know. */
type OlderDocument = Partial<Pick<Document, 'caretPositionFromPoint'>> & { caretRangeFromPoint?(x: number, y: number): Range | null };

function caretAt(doc: Document, x: number, y: number): Caret | null {
	const either: OlderDocument = doc;
	const position = either.caretPositionFromPoint?.(x, y) ?? null;
	if (position !== null) return { node: position.offsetNode, offset: position.offset };
	const range = either.caretRangeFromPoint?.(x, y) ?? null;
	return range === null ? null : { node: range.startContainer, offset: range.startOffset };
}

/** The turn that a line belongs to; between two turns the next one, because that is what can be read there. Null before the first. */
export function turnAtLine(turns: readonly Turn[], line: number): Turn | null {
	let [low, high] = [-1, turns.length - 1];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((turns[middle]?.line ?? Infinity) <= line) low = middle;
		else high = middle - 1;
	}
	const turn = turns[low] ?? null;
	const next = turns[low + 1];
	// Headings and pictures between turns are as far as a few lines; what is further away is not what is read.
	return next !== undefined && (turn === null ? next.line - line <= GAP : line > turn.endLine && next.line - line <= GAP) ? next : turn;
}

/** Lines. */
const GAP = 3;
