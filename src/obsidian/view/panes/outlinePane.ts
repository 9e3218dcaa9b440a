// The outline: speakers and their share, a filter, and a tree of sections → questions → answers that follows the reader.
import { Keymap } from 'obsidian';
import { turnNear, turnsOf } from '../../../present/outline.ts';
import type { TurnRow } from '../../../present/outline.ts';
import { TurnFilter } from '../../../present/outline/filter.ts';
import { outlineRows } from '../../../present/outline/rows.ts';
import type { OutlineRow } from '../../../present/outline/rows.ts';
import { FIRST_OUTLINE_STATE, isFiltering, outlineStateFrom, turned, unfiltered } from '../../../present/outline/state.ts';
import type { OutlineState } from '../../../present/outline/state.ts';
import type { Phrases } from '../../../present/phrases/shape.ts';
import type { InterviewModel } from '../../../present/sideView.ts';
import type { Toolbar } from '../list/filterBar.ts';
import { Tree } from '../list/tree.ts';
import { drawNode, estimate, lookOf, wordsOf } from '../outline/nodes.ts';
import type { NodeLook } from '../outline/nodes.ts';
import { ReaderMark } from '../outline/readerMark.ts';
import { RowActions } from '../outline/rowActions.ts';
import { openShares } from '../outline/shareHead.ts';
import type { ShareHead } from '../outline/shareHead.ts';
import { openToolbar } from '../outline/toolbar.ts';
import type { Pane, PaneActions, PaneKind } from '../pane.ts';

export const OUTLINE_PANE: PaneKind<InterviewModel> = {
	id: 'outline',
	icon: 'list-tree',
	title: ({ view }) => view.outline,
	open: (parent, actions, phrases) => new OutlinePane(parent, actions, phrases),
};

class OutlinePane implements Pane<InterviewModel> {
	readonly #actions: PaneActions;
	readonly #rows: RowActions;
	readonly #parent: HTMLElement;
	readonly #body: HTMLElement;
	readonly #shares: ShareHead;
	readonly #toolbar: Toolbar;
	readonly #tree: Tree<OutlineRow>;
	readonly #mark = new ReaderMark();
	model: InterviewModel | null = null;
	#turns: readonly TurnRow[] = [];
	/** By key of a turn: the row that stands for it. */
	#stands: ReadonlyMap<string, string> = new Map();
	#look: NodeLook | null = null;
	state: OutlineState = FIRST_OUTLINE_STATE;

	constructor(parent: HTMLElement, actions: PaneActions, phrases: Phrases) {
		this.#actions = actions;
		this.#rows = new RowActions(this, actions, phrases);
		this.#parent = parent;
		// The head stays while the tree scrolls below it.
		parent.addClass('mod-outline');
		const head = parent.createDiv('interview-lens-outline-head');
		this.#body = parent.createDiv('interview-lens-scroller');
		this.#shares = openShares(head, this, phrases);
		this.#toolbar = openToolbar(head, this, phrases);
		const look = (): NodeLook => {
			if (this.#look === null) throw new Error('OutlinePane: rows without a model');
			return this.#look;
		};
		const looks = new WeakMap<OutlineRow, string>();
		this.#tree = new Tree<OutlineRow>(this.#body, {
			label: phrases.outline.tree,
			estimate,
			draw: (element, row) => {
				looks.set(row, lookOf(row, look(), phrases));
				drawNode(element, row, look(), phrases);
			},
			same: (one, other) => {
				const now = lookOf(other, look(), phrases);
				const isSame = looks.get(one) === now;
				looks.set(other, now);
				return isSame;
			},
			words: (row) => wordsOf(row, look(), phrases),
			open: (row, how, event) => this.#rows.open(row, how, event),
			fold: (row) => this.change(turned(this.state, row.key)),
			menu: (row, element, event) => this.#rows.menu(row, element, event),
			hover: (row, element, event) => this.#rows.hover(row, element, event),
			drag: (row, transfer) => this.#rows.drag(row, transfer),
			filter: () => this.#toolbar.focus(),
			leave: () => (isFiltering(this.state) ? this.change(unfiltered(this.state)) : actions.leave()),
			touched: () => this.#mark.touched(this.#now()),
		});
	}

	show(model: InterviewModel): void {
		if (model.path !== this.model?.path) {
			this.state = outlineStateFrom(this.#actions.kept(model.path));
			this.#mark.forget();
			this.#body.scrollTop = 0;
		}
		if (model !== this.model) this.#look = null;
		this.model = model;
		this.#turns = turnsOf(model.outline);
		this.#refresh();
	}

	/** The reader set something. */
	change(state: OutlineState): void {
		this.state = state;
		if (this.model === null) return;
		this.#actions.keep(this.model.path, state);
		this.#refresh();
	}

	readAt(turn: string | null): void {
		const row = this.#turns.find((each) => each.turn === turn);
		const { moved, reveal } = this.#mark.readAt(row?.key ?? null, this.#now());
		if (moved) this.#showMark(reveal && !this.#body.matches(':hover'));
	}

	focus(): void {
		this.#tree.focus();
	}

	toTree(): void {
		this.#tree.focus();
	}

	goToShare(place: number, event: MouseEvent, speaker?: string): void {
		const { shares } = this.model ?? {};
		if (shares === undefined) return;
		const offset = shares.from + place * (shares.to - shares.from);
		const turn = turnNear(speaker === undefined ? this.#turns : this.#turns.filter(({ speakerId }) => speakerId === speaker), offset);
		if (turn !== null) this.goToTurn(turn.turn, event);
	}

	goToTurn(id: string, event: MouseEvent): void {
		const turn = this.#turns.find((each) => each.turn === id);
		if (turn === undefined) return;
		this.#rows.goTo(turn, 'jump', event);
		// The reader pointed elsewhere than at the list, and looks for the place in it.
		this.#showMark(true);
	}

	pageOf(speaker: string): ((event: MouseEvent) => void) | null {
		const { library } = this.#actions;
		const person = library?.across.personBehind(this.model?.path ?? '', speaker) ?? null;
		return person === null ? null : (event) => library?.openPerson(person.id, Keymap.isModEvent(event));
	}

	end(): void {
		this.#shares.end();
		this.#toolbar.end();
		this.#tree.end();
		this.#parent.removeClass('mod-outline');
	}

	/** The reader goes to a turn, by key; null where the goal is no turn. */
	chose(key: string | null): void {
		if (key !== null) this.#mark.chose(key, this.#now());
		this.#showMark(false);
	}

	reveal(turn: string): void {
		const row = this.#turns.find((each) => each.turn === turn);
		if (row === undefined) return;
		if (!this.#stands.has(row.key)) this.change(unfiltered(this.state));
		// A section is opened, then a question in it.
		for (let folded = this.#stands.get(row.key); folded !== undefined && folded !== row.key; ) {
			this.change(turned(this.state, folded));
			const next = this.#stands.get(row.key);
			folded = next === folded ? undefined : next;
		}
		this.chose(row.key);
		this.#tree.focusOn(row.key);
	}

	#refresh(): void {
		const model = this.model;
		if (model === null) return;
		const filter = this.#look?.filter ?? new TurnFilter(model.text);
		this.#look = { filter, text: this.state.text.trim(), shares: model.shares };
		const { rows, shown, all, stands } = outlineRows(model.outline, model.doubts, this.state, filter.by(this.state));
		this.#stands = stands;
		this.#shares.show(model);
		this.#toolbar.show(model, shown, all);
		this.#tree.show(rows);
		this.#showMark(false);
	}

	#showMark(reveal: boolean): void {
		const key = this.#mark.turn;
		this.#tree.mark(key === null ? null : (this.#stands.get(key) ?? null), reveal);
		const row = this.#turns.find((turn) => turn.key === key);
		const { shares } = this.model ?? {};
		this.#shares.readAt(row === undefined || shares === undefined ? null : (row.body.from - shares.from) / Math.max(1, shares.to - shares.from));
	}

	#now(): number {
		return this.#body.win.performance.now();
	}
}
