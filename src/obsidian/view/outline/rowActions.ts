// What the rows of the outline do: where they lead, their menu, what they give to a drag or a popover.
import { Keymap, Menu } from 'obsidian';
import type { TurnRow } from '../../../present/outline.ts';
import type { OutlineRow } from '../../../present/outline/rows.ts';
import { turned } from '../../../present/outline/state.ts';
import type { OutlineState } from '../../../present/outline/state.ts';
import type { Phrases } from '../../../present/phrases/shape.ts';
import type { InterviewModel } from '../../../present/sideView.ts';
import type { Opening } from '../list/treeKind.ts';
import type { PaneActions } from '../pane.ts';
import { carry, previewTurn } from '../turn/turnInView.ts';
import type { TurnInView } from '../turn/turnInView.ts';
import { showMenu, turnMenu } from '../turn/turnMenu.ts';

/** What the rows ask of their pane. */
export interface RowOwner {
	readonly state: OutlineState;
	readonly model: InterviewModel | null;
	change(state: OutlineState): void;
	/** The reader goes to a turn, by key; null where the goal is no turn. */
	chose(key: string | null): void;
}

export class RowActions {
	readonly #owner: RowOwner;
	readonly #actions: PaneActions;
	readonly #phrases: Phrases;

	constructor(owner: RowOwner, actions: PaneActions, phrases: Phrases) {
		this.#owner = owner;
		this.#actions = actions;
		this.#phrases = phrases;
	}

	open(row: OutlineRow, how: Opening, event: MouseEvent | KeyboardEvent): void {
		switch (row.kind) {
			case 'section':
				this.#goTo(row.section, row.section.rows[0]?.key ?? null, how, event);
				return;
			case 'turn':
				this.goTo(row.turn, how, event);
				return;
			case 'doubts':
				this.#owner.change(turned(this.#owner.state, row.key));
				return;
			case 'doubt':
				this.#goTo(row.doubt, null, how, event);
		}
	}

	goTo(turn: TurnRow, how: Opening, event: MouseEvent | KeyboardEvent): void {
		this.#goTo(turn, turn.key, how, event);
	}

	menu(row: OutlineRow, element: HTMLElement, event: MouseEvent): void {
		const menu = this.#menuOf(row, element.win);
		if (menu !== null) showMenu(menu, element, event);
	}

	hover(row: OutlineRow, element: HTMLElement, event: MouseEvent): void {
		if (row.kind === 'turn') previewTurn(this.#inView(row.turn), element, event, this.#actions);
	}

	/** Fills what is dragged; false where the row is no turn. */
	drag(row: OutlineRow, transfer: DataTransfer): boolean {
		if (row.kind === 'turn') carry(transfer, this.#inView(row.turn), this.#actions, this.#phrases);
		return row.kind === 'turn';
	}

	/** `key` is the turn that is read there, null where none is meant. */
	#goTo({ line, column = 0 }: { readonly line: number; readonly column?: number }, key: string | null, how: Opening, event: MouseEvent | KeyboardEvent): void {
		const { model } = this.#owner;
		if (model === null) return;
		this.#owner.chose(key);
		const pane = how === 'peek' ? false : Keymap.isModEvent(event);
		this.#actions.goTo({ path: model.path, line, column }, { pane, ...(how === 'edit' ? { edit: true } : {}) });
	}

	#menuOf(row: OutlineRow, win: Window): Menu | null {
		const owner = this.#owner;
		if (owner.model === null) return null;
		const { path } = owner.model;
		if (row.kind === 'doubt') {
			const ways = this.#actions.doubtWays?.(path, row.doubt.line) ?? [];
			const menu = new Menu();
			for (const { words, icon, run } of ways) menu.addItem((each) => each.setTitle(words).setIcon(icon).onClick(run));
			return ways.length === 0 ? null : menu;
		}
		if (row.kind !== 'turn') return null;
		const { line, column, speaker, speakerId } = row.turn;
		return turnMenu(this.#inView(row.turn), {
			open: (pane) => this.#actions.goTo({ path, line, column }, { pane }),
			only: () => owner.change({ ...owner.state, speakers: [speaker], roles: [], text: '' }),
			speakerId,
		}, this.#actions, this.#phrases, win);
	}

	#inView({ turn, speaker, colour, mark, body }: TurnRow): TurnInView {
		const { model } = this.#owner;
		return { path: model?.path ?? '', turn, speaker, colour, mark, markdown: model?.text.slice(body.from, body.to) ?? '' };
	}
}
