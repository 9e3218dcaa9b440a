// Keeps every side view showing the note that the reader reads.
import { Component, MarkdownView } from 'obsidian';
import type { App, TAbstractFile } from 'obsidian';
import type { Library, Reading } from '../../app/library.ts';
import { nearestPassages } from '../../app/nearest.ts';
import type { Phrases } from '../../present/phrases/shape.ts';
import { sideViewModel } from '../../present/sideView.ts';
import type { SideViewModel } from '../../present/sideView.ts';
import { addressOf, linkTo } from '../../present/turn/turnLink.ts';
import { passageRows } from '../../present/viewpointCards.ts';
import type { PassageRow } from '../../present/viewpointCards.ts';
import type { ReadingSections } from '../place/readingSections.ts';
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
	#model: SideViewModel = { kind: 'empty' };
	#shown: Reading | null = null;
	#timer = 0;

	constructor(app: App, library: Library, sections: ReadingSections, phrases: Phrases) {
		super();
		this.#app = app;
		this.#library = library;
		this.#phrases = phrases;
		this.#place = this.addChild(new ReaderPlace(sections, (turn) => this.#eachView((view) => view.readAt(turn))));
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

	/** Gives a view that has just opened what the others show. */
	showIn(view: SideView): void {
		view.show(this.#model);
		this.#watch();
	}

	/** The address of a turn of the note in view; null where it is not there. */
	linkTo(path: string, id: string): string | null {
		const { record, text } = this.#shown ?? {};
		const turn = record?.path === path ? record.turns.find((each) => each.id === id) : undefined;
		return record === undefined || text === undefined || turn === undefined ? null : linkTo(this.#app.vault.getName(), addressOf(record, text, turn));
	}

	/** The passages nearest to a statement in the note in view; none where it is not there. */
	nearest(path: string, statement: string): readonly PassageRow[] {
		const reading = this.#shown;
		return reading?.record.path === path ? passageRows(reading.record, reading.text, nearestPassages(reading, statement).evidence, this.#phrases.viewpoints) : [];
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
		this.#eachView((view) => view.show(model));
	}

	#eachView(visit: (view: SideView) => void): void {
		for (const { view } of this.#app.workspace.getLeavesOfType(SIDE_VIEW)) if (view instanceof SideView) visit(view);
	}
}
