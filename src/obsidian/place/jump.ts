// Brings a place of a note in front of the reader, in editing and in reading mode, in a note that is open or not.
import { Component, MarkdownView, Platform } from 'obsidian';
import type { App, PaneType, WorkspaceLeaf } from 'obsidian';
import type { GoalMark } from './goalMark.ts';
import { leafWith } from './noteViews.ts';
import type { OpenEditors } from './openEditors.ts';
import type { ReadingSections } from './readingSections.ts';
import type { PlaceSettings } from './placeSettings.ts';
import { stepTo } from './steps.ts';
import type { Goal, Step } from './steps.ts';

/** Where to go. */
export interface Place extends Goal {
	readonly path: string;
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
/** What the reader does to scroll by himself; it ends a jump at once. */
const READER_SCROLLS = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** Lines that a view may move by itself while it settles, and still shows the goal of its last jump. */
const SAME_PLACE = 1;

export class Jumper extends Component {
	readonly #app: App;
	readonly #sections: ReadingSections;
	readonly #editors: OpenEditors;
	readonly #goal: GoalMark;
	readonly #settings: () => PlaceSettings;
	/** Counts jumps, so that a later one ends an earlier. */
	#latest = 0;
	/** Where the last jump came to rest. */
	#rest: { readonly view: MarkdownView; readonly place: Place; readonly scroll: number } | null = null;

	constructor(app: App, sections: ReadingSections, editors: OpenEditors, goal: GoalMark, settings: () => PlaceSettings) {
		super();
		this.#app = app;
		this.#sections = sections;
		this.#editors = editors;
		this.#goal = this.addChild(goal);
		this.#settings = settings;
	}

	override onunload(): void {
		this.#latest++;
		this.#rest = null;
	}

	/** The goal of the last jump, while it rests in this view; null once the note is another or the text was scrolled away. */
	goalIn(view: MarkdownView): Place | null {
		const rest = this.#rest;
		return rest?.view === view && view.file?.path === rest.place.path && Math.abs(view.currentMode.getScroll() - rest.scroll) < SAME_PLACE ? rest.place : null;
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
		await this.#settle(view, jump, isFresh ? STILL.fresh : STILL.open, stepTo(view, place, edit, { sections: this.#sections, editors: this.#editors, goal: this.#goal, goalAt: this.#settings().goalAt }));
		if (jump === this.#latest) this.#rest = { view, place, scroll: view.currentMode.getScroll() };
		return true;
	}

	async #leafWith(path: string, pane: PaneType | boolean): Promise<{ readonly leaf: WorkspaceLeaf; readonly isFresh: boolean } | null> {
		const { workspace, vault } = this.#app;
		const file = vault.getFileByPath(path);
		if (file === null) return null;
		if (pane === false) {
			const shows = (view: unknown): view is MarkdownView => view instanceof MarkdownView && view.file?.path === path;
			// Of several views of the note the one that was read last, also while a side view has the focus.
			for (const view of [workspace.getActiveViewOfType(MarkdownView), workspace.getMostRecentLeaf()?.view]) if (shows(view)) return { leaf: view.leaf, isFresh: false };
			const open = leafWith(this.#app, path);
			if (open !== undefined) return { leaf: open, isFresh: open.isDeferred };
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
}
