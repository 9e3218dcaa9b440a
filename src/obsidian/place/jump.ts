// Brings a place of a note in front of the reader, in editing and in reading mode, in a note that is open or not.
import { Component, MarkdownView, Platform } from 'obsidian';
import type { App, PaneType, WorkspaceLeaf } from 'obsidian';
import { bringToTop, editAt } from '../../editor/goal.ts';
import type { GoalMark } from './goalMark.ts';
import type { OpenEditors } from './openEditors.ts';
import type { ReadingSections } from './readingSections.ts';
import { rangeOf } from './renderedPlace.ts';

/** Where to go: a line, the offset in it where the words begin, and how many of them are meant. */
export interface Place {
	readonly path: string;
	readonly line: number;
	/** Code units from the start of the line. */
	readonly column: number;
	/** Code units from there on that are shown as the goal; none where only the line is meant. */
	readonly length?: number;
}

/** How to go there: in the note as it is open, or in a new tab, split or window; and whether the reader wants to edit there. */
export interface Way {
	readonly pane: PaneType | boolean;
	/** Puts the focus and, in editing mode, the cursor at the place. */
	readonly edit?: boolean;
}

/** Milliseconds between the looks at a jump: reading mode and freshly opened notes settle late. */
const LOOKS = [0, 16, 32, 60, 120, 240];
/** Looks after which a jump that has not moved any more is over, in a note that was open and in one that was not. */
const STILL = { open: 2, fresh: 4 };
/** Pixels between the top of the text and the words. */
export const MARGIN = 8;
/** Code units of a line that are shown as the goal. */
const LONGEST_LINE = 48;
/** What the reader does to scroll by himself; it ends a jump at once. */
const READER_SCROLLS = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** Scrolls once and says whether the place is there; the goal is shown at the first success. */
type Step = () => 'moved' | 'rests' | 'not-yet';

export class Jumper extends Component {
	readonly #app: App;
	readonly #sections: ReadingSections;
	readonly #editors: OpenEditors;
	readonly #goal: GoalMark;
	/** Counts jumps, so that a later one ends an earlier. */
	#latest = 0;
	/** Where the last jump came to rest. */
	#rest: { readonly view: MarkdownView; readonly place: Place; readonly scroll: number } | null = null;

	constructor(app: App, sections: ReadingSections, editors: OpenEditors, goal: GoalMark) {
		super();
		this.#app = app;
		this.#sections = sections;
		this.#editors = editors;
		this.#goal = this.addChild(goal);
	}

	override onunload(): void {
		this.#latest++;
		this.#rest = null;
	}

	/** The goal of the last jump, while it rests in this view; null once the note, the mode or the scroll has changed. */
	goalIn(view: MarkdownView): Place | null {
		const rest = this.#rest;
		return rest?.view === view && view.file?.path === rest.place.path && view.currentMode.getScroll() === rest.scroll ? rest.place : null;
	}

	/** Resolves when the place is in front and rests, false where the note is gone. */
	async to(place: Place, { pane, edit = false }: Way): Promise<boolean> {
		const jump = ++this.#latest;
		const found = await this.#leafWith(place.path, pane);
		if (found === null) return false;
		const { leaf, isFresh } = found;
		if (leaf.isDeferred) await leaf.loadIfDeferred();
		if (!(leaf.view instanceof MarkdownView)) return false;
		const { workspace } = this.#app;
		await workspace.revealLeaf(leaf);
		if (edit) workspace.setActiveLeaf(leaf, { focus: true });
		if (Platform.isPhone) for (const drawer of [workspace.leftSplit, workspace.rightSplit]) drawer.collapse();
		const { view } = leaf;
		await this.#settle(view, jump, isFresh ? STILL.fresh : STILL.open, this.#stepTo(view, place, edit));
		if (jump === this.#latest) this.#rest = { view, place, scroll: view.currentMode.getScroll() };
		return true;
	}

	async #leafWith(path: string, pane: PaneType | boolean): Promise<{ readonly leaf: WorkspaceLeaf; readonly isFresh: boolean } | null> {
		const { workspace, vault } = this.#app;
		const file = vault.getFileByPath(path);
		if (file === null) return null;
		if (pane === false) {
			const shows = (view: unknown): view is MarkdownView => view instanceof MarkdownView && view.file?.path === path;
			const active = workspace.getActiveViewOfType(MarkdownView);
			if (shows(active)) return { leaf: active.leaf, isFresh: false };
			const open = workspace.getLeavesOfType('markdown').find((leaf) => shows(leaf.view));
			if (open !== undefined) return { leaf: open, isFresh: false };
		}
		const leaf = workspace.getLeaf(pane);
		await leaf.openFile(file, { active: true });
		return { leaf, isFresh: true };
	}

	/** Steps until the place rests, another jump begins, the reader scrolls, or patience ends. */
	async #settle(view: MarkdownView, jump: number, enough: number, step: Step): Promise<void> {
		const { containerEl } = view;
		let isTaken = false;
		const take = (): void => void (isTaken = true);
		try {
			for (let look = 0, still = 0; look < LOOKS.length && still < enough; look++) {
				await new Promise((looked) => containerEl.win.setTimeout(looked, LOOKS[look]));
				if (isTaken || jump !== this.#latest || !containerEl.isConnected) return;
				still = step() === 'rests' ? still + 1 : 0;
				// Listened for from here on: the click that asked for the jump is over.
				if (look === 0) for (const type of READER_SCROLLS) containerEl.addEventListener(type, take, { passive: true });
			}
		} finally {
			for (const type of READER_SCROLLS) containerEl.removeEventListener(type, take);
		}
	}

	#stepTo(view: MarkdownView, place: Place, edit: boolean): Step {
		return view.getMode() === 'source' ? this.#stepInEditor(view, place, edit) : this.#stepInRendered(view, place);
	}

	#stepInEditor(view: MarkdownView, place: Place, edit: boolean): Step {
		let isShown = false;
		return () => {
			const editor = this.#editors.of(view);
			if (editor === null) {
				view.currentMode.applyScroll(place.line);
				return 'not-yet';
			}
			const from = view.editor.posToOffset({ line: place.line, ch: place.column });
			if (!isShown) {
				isShown = true;
				if (edit) editAt(editor, from);
				this.#goal.inEditor(editor, { from, to: from + goalLength(place, view.editor.getLine(place.line)) });
			}
			return bringToTop(editor, from, MARGIN) < 1 ? 'rests' : 'moved';
		};
	}

	/** The app brings the line's block near; the words are then brought to the top by where they are rendered. */
	#stepInRendered(view: MarkdownView, place: Place): Step {
		const lines = view.getViewData().split('\n');
		const line = lines[place.line] ?? '';
		let isShown = false;
		return () => {
			const container = view.previewMode.containerEl;
			const block = this.#sections.find(container, place.line);
			if (block === null) {
				view.currentMode.applyScroll(place.line);
				return 'not-yet';
			}
			const source = lines.slice(block.lineStart, block.lineEnd + 1).join('\n');
			const at = lines.slice(block.lineStart, place.line).reduce((sum, each) => sum + each.length + 1, place.column);
			const range = rangeOf(block.element, source, at, goalLength(place, line));
			const scroller = scrollerOf(block.element);
			if (scroller === null) return 'rests';
			const before = scroller.scrollTop;
			const top = (range ?? block.element).getBoundingClientRect().top;
			scroller.scrollTop += top - scroller.getBoundingClientRect().top - MARGIN;
			if (range !== null && !isShown) this.#goal.inRendered(range, scroller.win);
			isShown = true;
			return Math.abs(scroller.scrollTop - before) < 1 ? 'rests' : 'moved';
		};
	}
}

/** Code units shown as the goal; where only the line is meant, its beginning is enough for the eye. */
function goalLength({ column, length }: Place, line: string): number {
	return length ?? Math.min(Math.max(line.length - column, 0), LONGEST_LINE);
}

/** The nearest element around this one that scrolls. */
export function scrollerOf(element: HTMLElement): HTMLElement | null {
	for (let at: HTMLElement | null = element; at !== null; at = at.parentElement) {
		if (/auto|scroll/.test(element.win.getComputedStyle(at).overflowY)) return at;
	}
	return null;
}
