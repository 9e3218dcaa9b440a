// The viewpoints: what each speaker holds, as cards with the very words that carry it.
import { Menu } from 'obsidian';
import { isFiltering, turned, unfiltered } from '../../../present/outline/state.ts';
import type { Phrases } from '../../../present/phrases/shape.ts';
import type { InterviewModel } from '../../../present/sideView.ts';
import { viewpointRows } from '../../../present/viewpoints/rows.ts';
import type { ViewpointRow } from '../../../present/viewpoints/rows.ts';
import { ARRANGEMENTS, FIRST_VIEWPOINTS_STATE, viewpointsStateFrom } from '../../../present/viewpoints/state.ts';
import type { ViewpointsState } from '../../../present/viewpoints/state.ts';
import { openFilterBar } from '../list/filterBar.ts';
import type { Toolbar } from '../list/filterBar.ts';
import { Tree } from '../list/tree.ts';
import type { Pane, PaneActions, PaneKind } from '../pane.ts';
import { CardRows } from '../viewpoints/cardRows.ts';
import { drawCard, drawGroup, estimateRow, lookOfRow } from '../viewpoints/nodes.ts';
import type { CardRow } from '../viewpoints/nodes.ts';
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

class ViewpointsPane implements Pane<InterviewModel> {
	readonly #actions: PaneActions;
	readonly #phrases: Phrases;
	readonly #parent: HTMLElement;
	readonly #body: HTMLElement;
	readonly #toolbar: Toolbar;
	readonly #remarks: Remarks;
	readonly #tree: Tree<ViewpointRow>;
	readonly #cards: CardRows;
	model: InterviewModel | null = null;
	#rows: readonly ViewpointRow[] = [];
	#readAt: string | null = null;
	#timer = 0;
	state: ViewpointsState = FIRST_VIEWPOINTS_STATE;

	constructor(parent: HTMLElement, actions: PaneActions, phrases: Phrases) {
		this.#actions = actions;
		this.#phrases = phrases;
		this.#parent = parent;
		const cards = (this.#cards = new CardRows(this, actions, phrases));
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
				looks.set(row, lookOfRow(row, cards.lookOf(row)));
				if (row.kind === 'group') drawGroup(element, row);
				else drawCard(element, row, cards.lookOf(row), cards, phrases);
			},
			same: (one, other) => {
				const now = lookOfRow(other, cards.lookOf(other));
				const isSame = one.kind === other.kind && looks.get(one) === now;
				looks.set(other, now);
				return isSame;
			},
			words: (row) => (row.kind === 'group' ? row.title : row.card.title || row.card.text),
			open: (row, how, event) => cards.open(row, how, event),
			fold: (row) => this.change(turned(this.state, row.key)),
			menu: (row, element, event) => cards.menu(row, element, event),
			hover: (row, element, event) => cards.hover(row, element, event),
			drag: (row, transfer) => cards.drag(row, transfer),
			pressed: (row, event) => cards.chooseByNumber(row, event),
			filter: () => this.#toolbar.focus(),
			leave: () => (isFiltering(this.state) ? this.change(unfiltered(this.state)) : actions.leave()),
			touched: () => undefined,
		});
	}

	show(model: InterviewModel): void {
		const isOther = model.path !== this.model?.path;
		const isTyped = !isOther && model.text !== this.model?.text;
		if (isOther) {
			this.state = viewpointsStateFrom(this.#actions.kept(model.path));
			this.#body.scrollTop = 0;
		}
		if (isOther || isTyped) this.#cards.forget(isOther);
		this.model = model;
		this.#body.win.clearTimeout(this.#timer);
		this.#timer = 0;
		if (model.text.length < LONG || !(isOther || isTyped)) {
			this.refresh();
			return;
		}
		if (isOther) {
			this.#tree.show([]);
			this.#remarks.looking();
		}
		this.#timer = this.#body.win.setTimeout(() => this.refresh(), isOther ? 0 : PAUSE);
	}

	/** The reader set something. */
	change(state: ViewpointsState): void {
		this.state = state;
		if (this.model === null) return;
		this.#actions.keep(this.model.path, state);
		this.refresh();
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

	refresh(): void {
		const model = this.model;
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

	cardNow(key: string): CardRow | null {
		// What was typed in the last moments may have moved it.
		if (this.#timer !== 0) this.refresh();
		const row = this.#rows.find((each) => each.key === key);
		return row?.kind === 'card' ? row : null;
	}

	#orderMenu(): Menu {
		const menu = new Menu();
		const { arrange } = this.#phrases.viewpoints;
		for (const arranged of ARRANGEMENTS) menu.addItem((item) => item.setTitle(arrange[arranged]).setChecked(this.state.arranged === arranged).onClick(() => this.change({ ...this.state, arranged })));
		return menu;
	}
}
