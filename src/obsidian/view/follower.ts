// Keeps every side view showing the note that the reader reads.
import { Component, MarkdownView } from 'obsidian';
import type { App, TAbstractFile } from 'obsidian';
import type { Library, Reading } from '../../app/library.ts';
import { nearestPassages } from '../../app/nearest.ts';
import type { Turn } from '../../core/model/conversation.ts';
import type { Phrases } from '../../present/phrases/shape.ts';
import { sideViewModel } from '../../present/sideView.ts';
import type { SideViewModel } from '../../present/sideView.ts';
import { passageRows } from '../../present/viewpointCards.ts';
import type { PassageRow } from '../../present/viewpointCards.ts';
import type { ReadingSections } from '../place/readingSections.ts';
import { KeptNotes } from './keptNotes.ts';
import { ReaderPlace } from './readerPlace.ts';
import { SIDE_VIEW, SideView } from './sideView.ts';

/** Milliseconds of quiet after a keystroke before the note is read again. */
const AFTER_TYPING = 120;

export class Follower extends Component {
	readonly #app: App;
	readonly #library: Library;
	readonly #phrases: Phrases;
	readonly #place: ReaderPlace;
	#view: MarkdownView | null = null;
	#model: SideViewModel = { kind: 'reading', path: '' };
	readonly #kept: KeptNotes;
	#shown: Reading | null = null;
	#timer = 0;

	constructor(app: App, library: Library, sections: ReadingSections, phrases: Phrases) {
		super();
		this.#app = app;
		this.#library = library;
		this.#phrases = phrases;
		this.#place = this.addChild(new ReaderPlace(sections, (turn) => this.#eachView((view) => this.#isFollowing(view) && view.readAt(turn))));
		this.#kept = this.addChild(new KeptNotes(app, library, phrases));
	}

	override onload(): void {
		const { workspace, vault, metadataCache } = this.#app;
		this.registerEvent(workspace.on('active-leaf-change', () => this.follow()));
		this.registerEvent(workspace.on('file-open', () => this.follow()));
		this.registerEvent(workspace.on('layout-change', () => this.follow()));
		this.registerEvent(workspace.on('editor-change', (_, context) => context.file?.path === this.path && this.#soon()));
		const touched = (file: TAbstractFile): void => void (file.path === this.path && this.#soon());
		this.registerEvent(vault.on('modify', touched));
		this.registerEvent(vault.on('delete', (file) => file.path === this.path && this.follow()));
		this.registerEvent(vault.on('rename', (file, old) => [file.path, old].includes(this.path ?? '') && this.refresh()));
		this.registerEvent(metadataCache.on('changed', touched));
		this.register(() => window.clearTimeout(this.#timer));
		this.follow();
		// Those that are pinned were there before the vault was.
		this.#eachView((view) => this.showIn(view));
	}

	/** Path of the note in view, null where there is none. */
	get path(): string | null {
		return this.#view?.file?.path ?? null;
	}

	/** The note in view as it stands in the editor, saved or not; null where there is none. */
	reading(): Reading | null {
		const path = this.path;
		return path === null || this.#view === null ? null : this.#library.readText(path, this.#view.getViewData());
	}

	/** Takes the note that is active now; keeps the last one while a side view has the focus and that note is still open. */
	follow(): void {
		const { workspace } = this.#app;
		const active = workspace.getActiveViewOfType(MarkdownView);
		const isOpen = (view: MarkdownView): boolean => workspace.getLeavesOfType('markdown').some((leaf) => leaf.view === view);
		const kept = this.#view !== null && isOpen(this.#view) ? this.#view : null;
		const recent = workspace.getMostRecentLeaf()?.view;
		const next = active ?? kept ?? (recent instanceof MarkdownView ? recent : null);
		const path = next?.file?.path ?? null;
		const isSame = next === this.#view && 'path' in this.#model && this.#model.path === path;
		this.#view = next;
		if (!isSame) this.refresh();
		// The mode may have changed.
		else this.#watch();
	}

	/** Reads the note in view again and shows it. */
	refresh(): void {
		this.#read();
	}

	/** Gives a view that has just opened, or was pinned or let go, what it shows. */
	showIn(view: SideView): void {
		if (this.#isFollowing(view)) view.show(this.#model);
		else this.#kept.showIn(view);
		this.#watch();
	}

	/** A turn, by its id, of a note that a side view shows; null where it is not there. */
	turnOf(path: string, id: string): (Reading & { readonly turn: Turn }) | null {
		const reading = this.#readingOf(path);
		const turn = reading?.record.turns.find((each) => each.id === id);
		return reading === null || turn === undefined ? null : { ...reading, turn };
	}

	/** The passages nearest to a statement in a note that a side view shows; none where it is not there. */
	nearest(path: string, statement: string): readonly PassageRow[] {
		const reading = this.#readingOf(path);
		return reading === null ? [] : passageRows(reading.record, reading.text, nearestPassages(reading, statement).evidence, this.#phrases.viewpoints);
	}

	/** What a side view shows of a note, whether it follows the reader or is pinned; null where none shows it. */
	#readingOf(path: string): Reading | null {
		return this.#shown?.record.path === path ? this.#shown : this.#kept.reading(path);
	}

	/** Puts the focus into the note in view, in the mode it is in. */
	focusNote(): void {
		if (this.#view !== null) this.#app.workspace.setActiveLeaf(this.#view.leaf, { focus: true });
	}

	#soon(): void {
		window.clearTimeout(this.#timer);
		this.#timer = window.setTimeout(() => this.#read(), AFTER_TYPING);
	}

	/** What was read and shown already is not drawn again. */
	#read(): void {
		try {
			const reading = this.reading();
			const isShown = reading !== null && reading.record === this.#shown?.record;
			if (isShown) return;
			this.#shown = reading;
			this.#show(reading === null ? { kind: 'empty' } : sideViewModel(reading.record, reading.text, this.#phrases));
		} catch (error) {
			this.#shown = null;
			this.#show({ kind: 'broken', path: this.path ?? '', why: error instanceof Error ? error.message : String(error) });
		}
		this.#watch();
	}

	/** The turns that the reader's place is looked for among are those of what is shown. */
	#watch(): void {
		const { record, text } = this.#shown ?? {};
		this.#place.watch(this.#view, { text: text ?? '', turns: record?.verdict.isInterview === true ? record.turns : [] });
	}

	#show(model: SideViewModel): void {
		this.#model = model;
		this.#eachView((view) => this.#isFollowing(view) && view.show(model));
	}

	/** A pinned view follows only what happens in its own note. */
	#isFollowing(view: SideView): boolean {
		const kept = view.keptPath;
		return kept === null || kept === this.path;
	}

	#eachView(visit: (view: SideView) => unknown): void {
		for (const { view } of this.#app.workspace.getLeavesOfType(SIDE_VIEW)) if (view instanceof SideView) visit(view);
	}
}
