// Brings a place of a note in front of the reader, in editing and in reading mode, in a note that is open or not.
import { MarkdownView, Platform } from 'obsidian';
import type { App, PaneType, WorkspaceLeaf } from 'obsidian';
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

/** Milliseconds after which a jump is made again: reading mode and freshly opened notes settle late. */
const AGAIN = [0, 60, 180];
/** Pixels between the top of the text and the words. */
const MARGIN = 8;
/** Code units of the line that are looked for in rendered text. */
const WORDS = 200;

export class Jumper {
	readonly #app: App;
	readonly #sections: ReadingSections;
	/** Counts jumps, so that a later one ends the repetitions of an earlier. */
	#latest = 0;

	constructor(app: App, sections: ReadingSections) {
		this.#app = app;
		this.#sections = sections;
	}

	/** Resolves when the place is in front, false where the note is gone. */
	async to(place: Place, { pane }: Way): Promise<boolean> {
		const jump = ++this.#latest;
		const leaf = await this.#leafWith(place.path, pane);
		if (leaf === null) return false;
		if (leaf.isDeferred) await leaf.loadIfDeferred();
		const { view } = leaf;
		if (!(view instanceof MarkdownView)) return false;
		await this.#app.workspace.revealLeaf(leaf);
		for (const wait of AGAIN) {
			await new Promise((settled) => view.containerEl.win.setTimeout(settled, wait));
			if (jump !== this.#latest || !view.containerEl.isConnected) return true;
			this.#show(view, place);
		}
		if (Platform.isPhone) this.#app.workspace.rightSplit.collapse();
		return true;
	}

	async #leafWith(path: string, pane: PaneType | boolean): Promise<WorkspaceLeaf | null> {
		const { workspace, vault } = this.#app;
		const file = vault.getFileByPath(path);
		if (file === null) return null;
		if (pane === false) {
			const active = workspace.getActiveViewOfType(MarkdownView);
			if (active?.file?.path === path) return active.leaf;
			const open = workspace.getLeavesOfType('markdown').find((leaf) => leaf.view instanceof MarkdownView && leaf.view.file?.path === path);
			if (open !== undefined) return open;
		}
		const leaf = workspace.getLeaf(pane);
		await leaf.openFile(file, { active: true });
		return leaf;
	}

	/** The app brings the line's block near; in reading mode the words are then brought to the top themselves. */
	#show(view: MarkdownView, place: Place): void {
		if (view.getMode() === 'source') {
			view.currentMode.applyScroll(place.line);
			return;
		}
		const container = view.previewMode.containerEl;
		if (this.#sections.find(container, place.line) === null) view.currentMode.applyScroll(place.line);
		const block = this.#sections.find(container, place.line);
		if (block === null) return;
		const lines = view.getViewData().split('\n');
		const line = lines[place.line] ?? '';
		const before = [...lines.slice(block.lineStart, place.line), line.slice(0, place.column)].join('\n');
		const range = rangeOf(block.element, before, line.slice(place.column, place.column + WORDS));
		const scroller = range === null ? null : scrollerOf(block.element);
		if (range === null || scroller === null) view.currentMode.applyScroll(place.line);
		else scroller.scrollTop += range.getBoundingClientRect().top - scroller.getBoundingClientRect().top - MARGIN;
	}
}

function scrollerOf(element: HTMLElement): HTMLElement | null {
	for (let at: HTMLElement | null = element; at !== null; at = at.parentElement) {
		if (/auto|scroll/.test(element.win.getComputedStyle(at).overflowY)) return at;
	}
	return null;
}
