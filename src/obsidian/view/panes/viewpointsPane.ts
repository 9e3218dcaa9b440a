// The viewpoints: what each speaker holds, as cards with the very words that carry it.
import { Keymap, Menu } from 'obsidian';
import { turned } from '../../../present/outline/state.ts';
import type { Phrases } from '../../../present/phrases/shape.ts';
import type { InterviewModel } from '../../../present/sideView.ts';
import type { PassageRow } from '../../../present/viewpointCards.ts';
import { viewpointRows } from '../../../present/viewpoints/rows.ts';
import type { ViewpointRow } from '../../../present/viewpoints/rows.ts';
import { ARRANGEMENTS, FIRST_VIEWPOINTS_STATE, viewpointsStateFrom } from '../../../present/viewpoints/state.ts';
import type { ViewpointsState } from '../../../present/viewpoints/state.ts';
import { openFilterBar } from '../list/filterBar.ts';
import type { Toolbar } from '../list/filterBar.ts';
import { Tree } from '../list/tree.ts';
import type { Opening } from '../list/treeKind.ts';
import type { Pane, PaneActions, PaneKind } from '../pane.ts';
import { carry, previewTurn } from '../turn/turnInView.ts';
import type { TurnInView } from '../turn/turnInView.ts';
import { showMenu, turnMenu } from '../turn/turnMenu.ts';
import { drawCard, drawGroup, estimateRow, lookOfRow } from '../viewpoints/nodes.ts';
import type { CardLook } from '../viewpoints/nodes.ts';
import { Remarks } from '../viewpoints/remarks.ts';

export const VIEWPOINTS_PANE: PaneKind<InterviewModel> = {
	id: 'viewpoints',
	icon: 'quote',
	title: ({ view }) => view.viewpoints,
	open: (parent, actions, phrases) => new ViewpointsPane(parent, actions, phrases),
};

/** Code units of a note from which on looking for its viewpoints is felt: it then waits for the frame, and for a pause in typing. */
const LONG = 100_000;
/** Milliseconds of that pause. */
const PAUSE = 500;

type CardRow = Extract<ViewpointRow, { readonly kind: 'card' }>;

class ViewpointsPane implements Pane<InterviewModel> {
	readonly #actions: PaneActions;
	readonly #phrases: Phrases;
	readonly #parent: HTMLElement;
	readonly #body: HTMLElement;
	readonly #toolbar: Toolbar;
	readonly #remarks: Remarks;
	readonly #tree: Tree<ViewpointRow>;
	#model: InterviewModel | null = null;
	#rows: readonly ViewpointRow[] = [];
	/** By key of a card: the passage that the reader chose, and passages that carry too little and were asked for. */
	readonly #chosen = new Map<string, number>();
	readonly #nearest = new Map<string, readonly PassageRow[]>();
	#readAt: string | null = null;
	#timer = 0;
	state: ViewpointsState = FIRST_VIEWPOINTS_STATE;

	constructor(parent: HTMLElement, actions: PaneActions, phrases: Phrases) {
		this.#actions = actions;
		this.#phrases = phrases;
		this.#parent = parent;
		parent.addClass('mod-outline');
		const head = parent.createDiv('interview-lens-outline-head');
		this.#body = parent.createDiv('interview-lens-scroller');
		this.#toolbar = openFilterBar(head, this, { ...phrases.outline, ...phrases.viewpoints }, () => this.#orderMenu());
		this.#remarks = new Remarks(head, this.#body, phrases, () => this.change({ ...this.state, hidden: !this.state.hidden }));
		const looks = new WeakMap<ViewpointRow, string>();
		this.#tree = new Tree<ViewpointRow>(this.#body, {
			label: phrases.viewpoints.list,
			estimate: estimateRow,
			draw: (element, row) => {
				looks.set(row, lookOfRow(row, this.#lookOf(row)));
				if (row.kind === 'group') drawGroup(element, row);
				else drawCard(element, row, this.#lookOf(row), this.#cardActions(), phrases);
			},
			same: (one, other) => {
				const now = lookOfRow(other, this.#lookOf(other));
				const isSame = one.kind === other.kind && looks.get(one) === now;
				looks.set(other, now);
				return isSame;
			},
			words: (row) => (row.kind === 'group' ? row.title : row.card.title || row.card.text),
			open: (row, how, event) => this.#open(row, how, event),
			fold: (row) => this.change(turned(this.state, row.key)),
			menu: (row, element, event) => row.kind === 'card' && showMenu(this.#menuOf(row, element.win), element, event),
			hover: (row, element, event) => row.kind === 'card' && previewTurn(this.#inView(row), element, event, actions),
			drag: (row, transfer) => {
				if (row.kind === 'card') carry(transfer, this.#inView(row), actions, phrases);
				return row.kind === 'card';
			},
			pressed: (row, event) => this.#chooseByNumber(row, event),
			filter: () => this.#toolbar.focus(),
			leave: () => actions.leave(),
			touched: () => undefined,
		});
	}

	show(model: InterviewModel): void {
		const isOther = model.path !== this.#model?.path;
		const isTyped = !isOther && model.text !== this.#model?.text;
		if (isOther) {
			this.state = viewpointsStateFrom(this.#actions.kept(model.path));
			this.#chosen.clear();
			this.#body.scrollTop = 0;
		}
		if (isOther || isTyped) this.#nearest.clear();
		this.#model = model;
		this.#body.win.clearTimeout(this.#timer);
		this.#timer = 0;
		if (model.text.length < LONG || !(isOther || isTyped)) {
			this.#refresh();
			return;
		}
		if (isOther) {
			this.#tree.show([]);
			this.#remarks.looking();
		}
		this.#timer = this.#body.win.setTimeout(() => this.#refresh(), isOther ? 0 : PAUSE);
	}

	/** The reader set something. */
	change(state: ViewpointsState): void {
		this.state = state;
		if (this.#model === null) return;
		this.#actions.keep(this.#model.path, state);
		this.#refresh();
	}

	readAt(turn: string | null): void {
		this.#readAt = turn;
		this.#showMark();
	}

	focus(): void {
		this.#tree.focus();
	}

	toTree(): void {
		this.#tree.focus();
	}

	end(): void {
		this.#body.win.clearTimeout(this.#timer);
		this.#toolbar.end();
		this.#tree.end();
		this.#parent.removeClass('mod-outline');
	}

	#refresh(): void {
		const model = this.#model;
		if (model === null) return;
		this.#body.win.clearTimeout(this.#timer);
		this.#timer = 0;
		const { rows, shown, all } = viewpointRows(model.viewpoints, this.state, this.#phrases.viewpoints);
		this.#rows = rows;
		this.#toolbar.show(model, shown, all);
		this.#remarks.show(model.viewpoints, this.state);
		this.#tree.show(rows);
		this.#showMark();
	}

	/** The card that rests on the turn in front of the reader. */
	#showMark(): void {
		const row = this.#readAt === null ? undefined : this.#rows.find((each) => each.kind === 'card' && each.card.evidence.some(({ turn }) => turn === this.#readAt));
		this.#tree.mark(row?.key ?? null, false);
	}

	#lookOf(row: ViewpointRow): CardLook {
		if (row.kind === 'group') return { passages: null, chosen: 0, text: '' };
		const { evidence } = row.card;
		const passages = evidence.length > 0 ? evidence : (this.#nearest.get(row.key) ?? null);
		return { passages, chosen: Math.min(this.#chosen.get(row.key) ?? 0, Math.max(0, (passages?.length ?? 0) - 1)), text: this.state.text.trim() };
	}

	#cardActions(): Parameters<typeof drawCard>[3] {
		return {
			choose: (row, passage) => this.#choose(row, passage),
			showNearest: (row) => {
				this.#nearest.set(row.key, this.#actions.nearest?.(this.#model?.path ?? '', [row.card.title, row.card.text].filter((words) => words !== '').join('\n')) ?? []);
				this.#refresh();
			},
			menu: (row, event) => this.#menuOf(row, this.#body.win).showAtMouseEvent(event),
		};
	}

	#choose(row: CardRow, passage: number): void {
		this.#chosen.set(row.key, passage);
		this.#refresh();
		this.#goTo(row, { pane: false });
	}

	/** 1 to 9 choose a passage, as the buttons do. */
	#chooseByNumber(row: ViewpointRow, { key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
		if (row.kind === 'group' || ctrlKey || metaKey || altKey || !/^[1-9]$/.test(key)) return false;
		const isThere = Number(key) <= (this.#lookOf(row).passages?.length ?? 0);
		if (isThere) this.#choose(row, Number(key) - 1);
		return isThere;
	}

	#open(row: ViewpointRow, how: Opening, event: MouseEvent | KeyboardEvent): void {
		if (row.kind === 'group') this.change(turned(this.state, row.key));
		else this.#goTo(row, { pane: how === 'peek' ? false : Keymap.isModEvent(event), ...(how === 'edit' ? { edit: true } : {}) });
	}

	/** To the passage that is shown; to where the viewpoint is written where none is. */
	#goTo({ key }: CardRow, way: Parameters<PaneActions['goTo']>[1], written = false): void {
		// What was typed in the last moments may have moved it.
		if (this.#timer !== 0) this.#refresh();
		const row = this.#rows.find((each) => each.key === key);
		if (row?.kind !== 'card' || this.#model === null) return;
		const { passages, chosen } = this.#lookOf(row);
		const passage = written ? undefined : passages?.[chosen];
		const { line, column, length } = passage === undefined ? row.card : { line: passage.line, column: passage.column, length: passage.to - passage.from };
		this.#actions.goTo({ path: this.#model.path, line, column, length }, way);
	}

	#inView(row: CardRow): TurnInView {
		const { card } = row;
		const { passages, chosen } = this.#lookOf(row);
		const passage = passages?.[chosen];
		const common = { path: this.#model?.path ?? '', mark: '' };
		if (passage === undefined) return { ...common, turn: null, speaker: '', colour: card.colour ?? 0, markdown: card.text || card.title };
		return { ...common, turn: passage.turn, speaker: passage.speaker, colour: passage.colour, markdown: this.#model?.text.slice(passage.from, passage.to) ?? '' };
	}

	#menuOf(row: CardRow, win: Window): Menu {
		const { card } = row;
		const { path } = this.#model ?? { path: '' };
		const only = card.speakerId === null ? {} : { only: () => this.change({ ...this.state, speakers: [card.speaker], roles: [], text: '' }), speakerId: card.speakerId };
		const menu = turnMenu(this.#inView(row), { open: (pane) => this.#goTo(row, { pane }), ...only }, this.#actions, this.#phrases, win);
		if (card.origins[0]?.origin === 'author') menu.addItem((item) => item.setSection('open').setTitle(this.#phrases.viewpoints.goToWritten).setIcon('text-cursor').onClick(() => this.#goTo(row, { pane: false }, true)));
		for (const { words, icon, run } of this.#actions.viewpointWays?.(path, card.id) ?? []) menu.addItem((item) => item.setSection('viewpoint').setTitle(words).setIcon(icon).onClick(run));
		return menu;
	}

	#orderMenu(): Menu {
		const menu = new Menu();
		const { arrange } = this.#phrases.viewpoints;
		for (const arranged of ARRANGEMENTS) menu.addItem((item) => item.setTitle(arrange[arranged]).setChecked(this.state.arranged === arranged).onClick(() => this.change({ ...this.state, arranged })));
		return menu;
	}
}
