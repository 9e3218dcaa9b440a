// The side view: shows a model in one of three panes, finds nothing out itself.
import { ItemView, Keymap, setIcon } from 'obsidian';
import type { IconName, PaneType, ViewStateResult, WorkspaceLeaf } from 'obsidian';
import type { Phrases } from '../../present/phrases/shape.ts';
import type { InterviewModel, SideViewModel } from '../../present/sideView.ts';
import type { Place, Way } from '../place/jump.ts';
import { drawLinks } from './panes/linksPane.ts';
import { drawOutline } from './panes/outlinePane.ts';
import { emptyWords } from './panes/rows.ts';
import type { PaneActions } from './panes/rows.ts';
import { drawSpeakers } from './panes/speakerList.ts';
import { drawViewpoints } from './panes/viewpointsPane.ts';

export const SIDE_VIEW = 'interview-lens';

type DrawPane = (parent: HTMLElement, model: InterviewModel, actions: PaneActions, phrases: Phrases) => void;

/** What the view asks of those who know: jumping, opening, telling the reader's word. */
export interface SideViewActions {
	goTo(place: Place, way: Way): void;
	openNote(path: string, pane: PaneType | boolean): void;
	treatAsInterview(path: string): void;
	/** The view is there and wants its model. */
	opened(view: SideView): void;
}

const PANES: readonly { readonly id: 'outline' | 'viewpoints' | 'links'; readonly icon: IconName; readonly draw: DrawPane }[] = [
	{ id: 'outline', icon: 'list-tree', draw: drawOutline },
	{ id: 'viewpoints', icon: 'quote', draw: drawViewpoints },
	{ id: 'links', icon: 'link', draw: drawLinks },
];

type PaneId = (typeof PANES)[number]['id'];

export class SideView extends ItemView {
	override icon = 'messages-square';
	readonly #actions: SideViewActions;
	readonly #phrases: Phrases;
	#pane: PaneId = 'outline';
	#model: SideViewModel = { kind: 'empty' };
	/** Keys of what the reader folded, by note. */
	readonly #folded = new Map<string, Set<string>>();

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
		return { ...super.getState(), pane: this.#pane };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		await super.setState(state, result);
		const pane = typeof state === 'object' && state !== null && 'pane' in state ? state.pane : null;
		const known = PANES.find((each) => each.id === pane);
		if (known !== undefined) this.#choose(known.id);
	}

	protected override async onOpen(): Promise<void> {
		await super.onOpen();
		this.contentEl.addClass('interview-lens');
		this.#draw();
		this.#actions.opened(this);
	}

	/** Shows the model; what the reader folded and scrolled to stays where the note is the same. */
	show(model: SideViewModel): void {
		const isSame = 'path' in model && 'path' in this.#model && model.path === this.#model.path;
		if (isSame && JSON.stringify(model) === JSON.stringify(this.#model)) return;
		const scroll = isSame ? this.#body()?.scrollTop : undefined;
		this.#model = model;
		this.#draw();
		const body = this.#body();
		if (scroll !== undefined && body !== null) body.scrollTop = scroll;
	}

	#body(): HTMLElement | null {
		return this.contentEl.querySelector<HTMLElement>('.interview-lens-body');
	}

	#choose(pane: PaneId): void {
		this.#pane = pane;
		this.#draw();
		this.app.workspace.requestSaveLayout();
	}

	#draw(): void {
		const { contentEl } = this;
		const phrases = this.#phrases;
		const model = this.#model;
		contentEl.empty();
		switch (model.kind) {
			case 'empty':
				emptyWords(contentEl, phrases.view.noNote);
				return;
			case 'reading':
				emptyWords(contentEl, phrases.view.reading);
				return;
			case 'broken':
				emptyWords(contentEl, phrases.view.unreadable(model.why));
				return;
			case 'refused':
				this.#drawRefused(model.path, model.title, model.reasons);
				return;
			case 'interview':
				this.#drawInterview(model);
		}
	}

	#drawRefused(path: string, title: string, reasons: readonly string[]): void {
		const box = this.contentEl.createDiv({ cls: 'interview-lens-refused' });
		box.createDiv({ cls: 'interview-lens-title', text: title, attr: { dir: 'auto' } });
		box.createDiv({ text: this.#phrases.view.refused });
		const list = box.createEl('ul');
		for (const reason of reasons) list.createEl('li', { text: reason });
		const button = box.createEl('button', { text: this.#phrases.commands.treatAsInterview, attr: { type: 'button' } });
		button.addEventListener('click', () => this.#actions.treatAsInterview(path));
	}

	#drawInterview(model: InterviewModel): void {
		const head = this.contentEl.createDiv({ cls: 'interview-lens-head' });
		head.createDiv({ cls: 'interview-lens-title', text: model.title, attr: { dir: 'auto' } });
		const folded = this.#folded.get(model.path) ?? new Set<string>();
		this.#folded.set(model.path, folded);
		const actions: PaneActions = {
			goTo: (line, column, event) => this.#actions.goTo({ path: model.path, line, column }, { pane: Keymap.isModEvent(event) }),
			openNote: (path, event) => this.#actions.openNote(path, Keymap.isModEvent(event)),
			folded,
		};
		drawSpeakers(head, model, actions, this.#phrases);
		const tabs = head.createDiv({ cls: 'interview-lens-tabs', attr: { role: 'tablist' } });
		for (const pane of PANES) this.#drawTab(tabs, pane.id, pane.icon);
		const body = this.contentEl.createDiv({ cls: 'interview-lens-body', attr: { role: 'tabpanel', 'aria-label': this.#phrases.view[this.#pane] } });
		PANES.find((pane) => pane.id === this.#pane)?.draw(body, model, actions, this.#phrases);
	}

	#drawTab(parent: HTMLElement, id: PaneId, icon: IconName): void {
		const isChosen = id === this.#pane;
		const tab = parent.createEl('button', { cls: 'interview-lens-tab', attr: { type: 'button', role: 'tab', 'aria-selected': String(isChosen), tabindex: isChosen ? '0' : '-1' } });
		setIcon(tab.createSpan(), icon);
		tab.createSpan({ text: this.#phrases.view[id] });
		tab.addEventListener('click', () => this.#choose(id));
		tab.addEventListener('keydown', (event) => {
			const step = { ArrowRight: 1, ArrowLeft: PANES.length - 1 }[event.key] ?? 0;
			if (step === 0) return;
			event.preventDefault();
			const next = PANES[(PANES.findIndex((pane) => pane.id === id) + step) % PANES.length];
			if (next !== undefined) this.#choose(next.id);
			this.contentEl.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus();
		});
	}
}
