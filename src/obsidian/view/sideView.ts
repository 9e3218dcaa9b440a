// The side view: shows a model in one of its panes, finds nothing out itself.
import { ItemView, Keymap, MarkdownRenderer } from 'obsidian';
import type { HoverPopover, PaneType, ViewStateResult, WorkspaceLeaf } from 'obsidian';
import type { Phrases } from '../../present/phrases/shape.ts';
import type { InterviewModel, SideViewModel } from '../../present/sideView.ts';
import type { Place, Way } from '../place/jump.ts';
import { Frame } from './frame.ts';
import type { NoteStates } from './noteStates.ts';
import type { PaneActions, PaneKind } from './pane.ts';
import { PANES } from './panes.ts';
import { drawState } from './stateScreen.ts';
import type { StateActions } from './stateScreen.ts';

export const SIDE_VIEW = 'interview-lens';

/** What the view asks of those who know: jumping, opening, telling the reader's word. */
export interface SideViewActions extends StateActions, Pick<PaneActions, 'linkTo' | 'publishedLink' | 'library' | 'correctSpeaker' | 'doubtWays' | 'turnWays' | 'viewpointWays' | 'nearest'> {
	goTo(place: Place, way: Way): void;
	openNote(path: string, pane: PaneType | boolean): void;
	/** Gives the focus back to the note in view. */
	leave(): void;
	/** The view is there, or was pinned or let go, and wants its model. */
	opened(view: SideView): void;
	readonly states: NoteStates;
}

/** The part of a note's kept state that is not a pane's own. */
const CHOSEN = 'pane';
/** The pane that turns are revealed in. */
const OUTLINE = 'outline';

export class SideView extends ItemView {
	override icon = 'messages-square';
	hoverPopover: HoverPopover | null = null;
	readonly #actions: SideViewActions;
	readonly #phrases: Phrases;
	#pane: PaneKind<InterviewModel> | undefined = PANES[0];
	#model: SideViewModel = { kind: 'reading', path: '' };
	/** The note that is shown, or was when the layout was saved. */
	#path: string | null = null;
	#frame: Frame | null = null;

	constructor(leaf: WorkspaceLeaf, actions: SideViewActions, phrases: Phrases) {
		super(leaf);
		this.#actions = actions;
		this.#phrases = phrases;
	}

	getViewType(): string {
		return SIDE_VIEW;
	}

	getDisplayText(): string {
		return this.#phrases.view.name;
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), pane: this.#pane?.id, note: this.#path };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		await super.setState(state, result);
		const { pane, note }: { readonly pane?: unknown; readonly note?: unknown } = typeof state === 'object' && state !== null ? state : {};
		this.#pane = kindOf(pane) ?? this.#pane;
		if (typeof note === 'string') this.#path = note;
		this.#draw();
		this.#actions.opened(this);
	}

	protected override async onOpen(): Promise<void> {
		await super.onOpen();
		this.contentEl.addClass('interview-lens');
		// Sizes are watched, frames are asked for, in the window that the view was opened in: in another one it begins anew.
		this.register(this.contentEl.onWindowMigrated(() => {
			this.#endFrame();
			this.#draw();
		}));
		this.registerEvent(this.leaf.on('pinned-change', () => this.#actions.opened(this)));
		this.#draw();
		this.#actions.opened(this);
	}

	protected override async onClose(): Promise<void> {
		this.#endFrame();
		await super.onClose();
	}

	/** The note that this view keeps showing because it is pinned, as core's Backlinks do; null while it follows the reader. */
	get keptPath(): string | null {
		return this.leaf.getViewState().pinned === true ? this.#path : null;
	}

	/** The kept note has another path now. */
	renamed(path: string): void {
		this.#path = path;
		this.app.workspace.requestSaveLayout();
	}

	/** Shows a turn in the outline. */
	reveal(turn: string): void {
		const outline = kindOf(OUTLINE);
		if (outline === undefined || this.#model.kind !== 'interview') return;
		this.#choose(outline);
		this.#frame?.pane?.reveal?.(turn);
	}

	/** Shows the model. A note comes back in the pane that the reader chose for it. */
	show(model: SideViewModel): void {
		const isOther = model.kind === 'interview' && (this.#model.kind !== 'interview' || model.path !== this.#model.path);
		if (isOther) this.#pane = kindOf(this.#actions.states.get(model.path, CHOSEN)) ?? this.#pane;
		this.#model = model;
		this.#path = 'path' in model ? model.path : null;
		this.#draw();
	}

	/** The text in view begins inside this turn. */
	readAt(turn: string | null): void {
		this.#frame?.pane?.readAt?.(turn);
	}

	#choose(kind: PaneKind<InterviewModel>): void {
		this.#pane = kind;
		if (this.#model.kind === 'interview') this.#actions.states.set(this.#model.path, CHOSEN, kind.id);
		this.#draw();
		this.app.workspace.requestSaveLayout();
	}

	#draw(): void {
		const { contentEl } = this;
		const model = this.#model;
		if (model.kind === 'interview' && this.#pane !== undefined) {
			if (this.#frame === null) {
				contentEl.empty();
				this.#frame = new Frame(contentEl, { kinds: PANES, actionsFor: (kind) => this.#actionsFor(kind), chose: (kind) => this.#choose(kind) }, this.#phrases);
			}
			this.#frame.show(model, this.#pane);
			return;
		}
		this.#endFrame();
		contentEl.empty();
		if (model.kind !== 'interview') drawState(contentEl, model, this.#actions, this.#phrases);
	}

	#endFrame(): void {
		this.#frame?.end();
		this.#frame = null;
	}

	#actionsFor({ id }: PaneKind<InterviewModel>): PaneActions {
		const { states, linkTo, publishedLink, library, correctSpeaker, doubtWays, turnWays, viewpointWays, nearest } = this.#actions;
		return {
			goTo: (place, way) => this.#actions.goTo(place, way),
			openNote: (path, event) => this.#actions.openNote(path, Keymap.isModEvent(event)),
			preview: (path, targetEl, event) => this.app.workspace.trigger('hover-link', { event, source: SIDE_VIEW, hoverParent: this, targetEl, linktext: path, sourcePath: '' }),
			render: (markdown, parent, path, owner) => MarkdownRenderer.render(this.app, markdown, parent, path, owner),
			noteLink: (path) => {
				const file = this.app.vault.getFileByPath(path);
				return file === null ? path : this.app.fileManager.generateMarkdownLink(file, '');
			},
			leave: () => this.#actions.leave(),
			kept: (path) => states.get(path, id),
			keep: (path, state) => {
				states.set(path, id, state);
				// Who sets something in a pane wants to find it in this pane again.
				states.set(path, CHOSEN, id);
			},
			hoverParent: this,
			...(linkTo === undefined ? {} : { linkTo }),
			...(publishedLink === undefined ? {} : { publishedLink }),
			...(id === OUTLINE ? {} : { revealInOutline: (turn: string) => this.reveal(turn) }),
			...(library === undefined ? {} : { library }),
			...(correctSpeaker === undefined ? {} : { correctSpeaker }),
			...(doubtWays === undefined ? {} : { doubtWays }),
			...(turnWays === undefined ? {} : { turnWays }),
			...(viewpointWays === undefined ? {} : { viewpointWays }),
			...(nearest === undefined ? {} : { nearest }),
		};
	}
}

function kindOf(id: unknown): PaneKind<InterviewModel> | undefined {
	return PANES.find((kind) => kind.id === id);
}
