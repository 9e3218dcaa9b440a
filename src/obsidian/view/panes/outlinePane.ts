// The outline: speakers and their share, a filter, and a tree of sections → questions → answers that follows the reader.
import { Keymap, Menu } from 'obsidian';
import { turnsOf } from '../../../present/outline.ts';
import type { TurnRow } from '../../../present/outline.ts';
import { TurnFilter } from '../../../present/outline/filter.ts';
import { outlineRows } from '../../../present/outline/rows.ts';
import type { OutlineRow } from '../../../present/outline/rows.ts';
import { FIRST_OUTLINE_STATE, outlineStateFrom, turned } from '../../../present/outline/state.ts';
import type { OutlineState } from '../../../present/outline/state.ts';
import type { Phrases } from '../../../present/phrases/shape.ts';
import type { InterviewModel } from '../../../present/sideView.ts';
import type { Toolbar } from '../list/filterBar.ts';
import { Tree } from '../list/tree.ts';
import type { Opening } from '../list/tree.ts';
import { drawNode, estimate, lookOf, wordsOf } from '../outline/nodes.ts';
import type { NodeLook } from '../outline/nodes.ts';
import { ReaderMark } from '../outline/readerMark.ts';
import { openShares } from '../outline/shareHead.ts';
import type { ShareHead } from '../outline/shareHead.ts';
import { openToolbar } from '../outline/toolbar.ts';
import type { Pane, PaneActions, PaneKind } from '../pane.ts';
import { carry, previewTurn } from '../turn/turnInView.ts';
import type { TurnInView } from '../turn/turnInView.ts';
import { showMenu, turnMenu } from '../turn/turnMenu.ts';

export const OUTLINE_PANE: PaneKind<InterviewModel> = {
	id: 'outline',
	icon: 'list-tree',
	title: ({ view }) => view.outline,
	open: (parent, actions, phrases) => new OutlinePane(parent, actions, phrases),
};

class OutlinePane implements Pane<InterviewModel> {
	readonly #actions: PaneActions;
	readonly #phrases: Phrases;
	readonly #parent: HTMLElement;
	readonly #body: HTMLElement;
	readonly #shares: ShareHead;
	readonly #toolbar: Toolbar;
	readonly #tree: Tree<OutlineRow>;
	readonly #mark = new ReaderMark();
	#model: InterviewModel | null = null;
	#turns: readonly TurnRow[] = [];
	/** By key of a turn: the row that stands for it. */
	#stands: ReadonlyMap<string, string> = new Map();
	#look: NodeLook | null = null;
	state: OutlineState = FIRST_OUTLINE_STATE;

	constructor(parent: HTMLElement, actions: PaneActions, phrases: Phrases) {
		this.#actions = actions;
		this.#phrases = phrases;
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
			open: (row, how, event) => this.#open(row, how, event),
			fold: (row) => this.change(turned(this.state, row.key)),
			menu: (row, element, event) => this.#menu(row, element, event),
			hover: (row, element, event) => row.kind === 'turn' && previewTurn(this.#inView(row.turn), element, event, actions),
			drag: (row, transfer) => {
				if (row.kind === 'turn') carry(transfer, this.#inView(row.turn), actions, phrases);
				return row.kind === 'turn';
			},
			filter: () => this.#toolbar.focus(),
			leave: () => actions.leave(),
			touched: () => this.#mark.touched(this.#now()),
		});
	}

	show(model: InterviewModel): void {
		if (model.path !== this.#model?.path) {
			this.state = outlineStateFrom(this.#actions.kept(model.path));
			this.#mark.forget();
			this.#body.scrollTop = 0;
		}
		if (model !== this.#model) this.#look = null;
		this.#model = model;
		this.#turns = turnsOf(model.outline);
		this.#refresh();
	}

	/** The reader set something. */
	change(state: OutlineState): void {
		this.state = state;
		if (this.#model === null) return;
		this.#actions.keep(this.#model.path, state);
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

	goToShare(place: number, event: MouseEvent): void {
		const { shares } = this.#model ?? {};
		if (shares === undefined) return;
		const offset = shares.from + place * (shares.to - shares.from);
		const at = this.#turns.findIndex((turn) => turn.body.to > offset);
		const turn = this.#turns[at < 0 ? this.#turns.length - 1 : at];
		if (turn !== undefined) this.#goTo(turn.line, turn.key, 'jump', event);
	}

	goToLine(line: number, event: MouseEvent): void {
		this.#goTo(line, this.#turns.find((turn) => turn.line === line)?.key ?? null, 'jump', event);
	}

	end(): void {
		this.#shares.end();
		this.#toolbar.end();
		this.#tree.end();
		this.#parent.removeClass('mod-outline');
	}

	#refresh(): void {
		const model = this.#model;
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
		const { shares } = this.#model ?? {};
		this.#shares.readAt(row === undefined || shares === undefined ? null : (row.body.from - shares.from) / Math.max(1, shares.to - shares.from));
	}

	#open(row: OutlineRow, how: Opening, event: MouseEvent | KeyboardEvent): void {
		switch (row.kind) {
			case 'section':
				this.#goTo(row.section.line, row.section.rows[0]?.key ?? null, how, event);
				return;
			case 'turn':
				this.#goTo(row.turn.line, row.turn.key, how, event);
				return;
			case 'doubts':
				this.change(turned(this.state, row.key));
				return;
			case 'doubt':
				this.#goTo(row.doubt.line, null, how, event);
		}
	}

	#goTo(line: number, key: string | null, how: Opening, event: MouseEvent | KeyboardEvent): void {
		if (this.#model === null) return;
		if (key !== null) this.#mark.chose(key, this.#now());
		this.#showMark(false);
		const pane = how === 'peek' ? false : Keymap.isModEvent(event);
		this.#actions.goTo({ path: this.#model.path, line, column: 0 }, { pane, ...(how === 'edit' ? { edit: true } : {}) });
	}

	#menu(row: OutlineRow, element: HTMLElement, event: MouseEvent): void {
		const menu = this.#menuOf(row, element);
		if (menu !== null) showMenu(menu, element, event);
	}

	#menuOf(row: OutlineRow, element: HTMLElement): Menu | null {
		if (this.#model === null) return null;
		const { path } = this.#model;
		if (row.kind === 'doubt') {
			const ways = this.#actions.doubtWays?.(path, row.doubt.line) ?? [];
			const menu = new Menu();
			for (const { words, icon, run } of ways) menu.addItem((each) => each.setTitle(words).setIcon(icon).onClick(run));
			return ways.length === 0 ? null : menu;
		}
		if (row.kind !== 'turn') return null;
		const { line, speaker, speakerId } = row.turn;
		const owner = {
			open: (pane: 'tab' | 'split' | 'window') => this.#actions.goTo({ path, line, column: 0 }, { pane }),
			only: () => this.change({ ...this.state, speakers: [speaker], roles: [], text: '' }),
			speakerId,
		};
		return turnMenu(this.#inView(row.turn), owner, this.#actions, this.#phrases, element.win);
	}

	#inView({ turn, speaker, colour, mark, body }: TurnRow): TurnInView {
		return { path: this.#model?.path ?? '', turn, speaker, colour, mark, markdown: this.#model?.text.slice(body.from, body.to) ?? '' };
	}

	#now(): number {
		return this.#body.win.performance.now();
	}
}
