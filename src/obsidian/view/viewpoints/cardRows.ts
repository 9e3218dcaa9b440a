// What the cards of viewpoints do: which passage each shows, where it leads, its menu, what it gives to a drag or a popover.
import { Keymap } from 'obsidian';
import type { Menu } from 'obsidian';
import { turned } from '../../../present/outline/state.ts';
import type { Phrases } from '../../../present/phrases/shape.ts';
import type { InterviewModel } from '../../../present/sideView.ts';
import type { PassageRow } from '../../../present/viewpointCards.ts';
import type { ViewpointRow } from '../../../present/viewpoints/rows.ts';
import type { ViewpointsState } from '../../../present/viewpoints/state.ts';
import type { Opening } from '../list/treeKind.ts';
import type { PaneActions } from '../pane.ts';
import { carry, previewTurn } from '../turn/turnInView.ts';
import type { TurnInView } from '../turn/turnInView.ts';
import { showMenu, turnMenu } from '../turn/turnMenu.ts';
import type { CardActions, CardLook, CardRow } from './nodes.ts';

/** What the cards ask of their pane. */
export interface CardOwner {
	readonly state: ViewpointsState;
	readonly model: InterviewModel | null;
	change(state: ViewpointsState): void;
	/** Shows the cards again, as they now look. */
	refresh(): void;
	/** The card with this key as the note has it now; null where it went. */
	cardNow(key: string): CardRow | null;
}

export class CardRows implements CardActions {
	readonly #owner: CardOwner;
	readonly #actions: PaneActions;
	readonly #phrases: Phrases;
	/** By key of a card: the passage that the reader chose, and passages that carry too little and were asked for. */
	readonly #chosen = new Map<string, number>();
	readonly #nearest = new Map<string, readonly PassageRow[]>();

	constructor(owner: CardOwner, actions: PaneActions, phrases: Phrases) {
		this.#owner = owner;
		this.#actions = actions;
		this.#phrases = phrases;
	}

	/** Another note, or other words of this one: what was asked for is gone, and in another note what was chosen. */
	forget(isOther: boolean): void {
		this.#nearest.clear();
		if (isOther) this.#chosen.clear();
	}

	lookOf(row: ViewpointRow): CardLook {
		if (row.kind === 'group') return { passages: null, chosen: 0, text: '' };
		const { evidence, asked } = row.card;
		const passages = evidence.length > 0 ? evidence : (this.#nearest.get(row.key) ?? (asked === null ? null : [asked]));
		return { passages, chosen: Math.min(this.#chosen.get(row.key) ?? 0, Math.max(0, (passages?.length ?? 0) - 1)), text: this.#owner.state.text.trim() };
	}

	choose(row: CardRow, passage: number): void {
		this.#chosen.set(row.key, passage);
		this.#owner.refresh();
		this.#goTo(row, { pane: false });
	}

	/** 1 to 9 choose a passage, as the buttons do. */
	chooseByNumber(row: ViewpointRow, { key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
		if (row.kind === 'group' || ctrlKey || metaKey || altKey || !/^[1-9]$/.test(key)) return false;
		const isThere = Number(key) <= (this.lookOf(row).passages?.length ?? 0);
		if (isThere) this.choose(row, Number(key) - 1);
		return isThere;
	}

	showNearest({ key, card }: CardRow): void {
		this.#nearest.set(key, this.#actions.nearest?.(this.#owner.model?.path ?? '', [card.title, card.text].filter((words) => words !== '').join('\n')) ?? []);
		this.#owner.refresh();
	}

	open(row: ViewpointRow, how: Opening, event: MouseEvent | KeyboardEvent): void {
		if (row.kind === 'group') this.#owner.change(turned(this.#owner.state, row.key));
		else this.#goTo(row, { pane: how === 'peek' ? false : Keymap.isModEvent(event), ...(how === 'edit' ? { edit: true } : {}) });
	}

	hover(row: ViewpointRow, element: HTMLElement, event: MouseEvent): void {
		if (row.kind === 'card') previewTurn(this.#inView(row), element, event, this.#actions);
	}

	/** Fills what is dragged; false where the row is no card. */
	drag(row: ViewpointRow, transfer: DataTransfer): boolean {
		if (row.kind === 'card') carry(transfer, this.#inView(row), this.#actions, this.#phrases);
		return row.kind === 'card';
	}

	menu(row: ViewpointRow, element: HTMLElement, event: MouseEvent): void {
		if (row.kind === 'card') showMenu(this.#menuOf(row, element.win), element, event);
	}

	#menuOf(row: CardRow, win: Window): Menu {
		const { card } = row;
		const owner = this.#owner;
		const only = card.speakerId === null ? {} : { only: () => owner.change({ ...owner.state, speakers: [card.speaker], roles: [], text: '' }), speakerId: card.speakerId };
		const menu = turnMenu(this.#inView(row), { open: (pane) => this.#goTo(row, { pane }), ...only }, this.#actions, this.#phrases, win);
		if (card.origins[0]?.origin === 'author') menu.addItem((item) => item.setSection('open').setTitle(this.#phrases.viewpoints.goToWritten).setIcon('text-cursor').onClick(() => this.#goTo(row, { pane: false }, true)));
		for (const { words, icon, run } of this.#actions.viewpointWays?.(owner.model?.path ?? '', card.id) ?? []) menu.addItem((item) => item.setSection('viewpoint').setTitle(words).setIcon(icon).onClick(run));
		return menu;
	}

	/** To the passage that is shown; to where the viewpoint is written where none is. */
	#goTo({ key }: CardRow, way: Parameters<PaneActions['goTo']>[1], written = false): void {
		const row = this.#owner.cardNow(key);
		const { model } = this.#owner;
		if (row === null || model === null) return;
		const { passages, chosen } = this.lookOf(row);
		const passage = written ? undefined : passages?.[chosen];
		const { line, column, length } = passage === undefined ? row.card : { line: passage.line, column: passage.column, length: passage.to - passage.from };
		this.#actions.goTo({ path: model.path, line, column, length }, way);
	}

	#inView(row: CardRow): TurnInView {
		const { card } = row;
		const { model } = this.#owner;
		const { passages, chosen } = this.lookOf(row);
		const passage = passages?.[chosen];
		const common = { path: model?.path ?? '', mark: '' };
		if (passage === undefined) return { ...common, turn: null, speaker: '', colour: card.colour ?? 0, markdown: card.text || card.title };
		return { ...common, turn: passage.turn, speaker: passage.speaker, colour: passage.colour, markdown: model?.text.slice(passage.from, passage.to) ?? '' };
	}
}
