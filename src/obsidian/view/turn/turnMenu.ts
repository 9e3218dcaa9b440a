// The menu of a turn: where to open it, what to copy, what to do with its speaker.
import { Menu, Platform } from 'obsidian';
import type { PaneType } from 'obsidian';
import type { Phrases } from '../../../present/phrases/shape.ts';
import type { PaneActions } from '../pane.ts';
import { copyWords, quoteOf } from './turnInView.ts';
import type { TurnInView } from './turnInView.ts';

/** What the menu asks of the pane it stands in; rows whose hook is absent are not shown. */
export interface TurnMenuOwner {
	open(pane: PaneType): void;
	/** Shows all turns of this speaker and nothing else. */
	readonly only?: () => void;
	/** Id of the speaker. */
	readonly speakerId?: string;
}

/** Shows a menu where the mouse asked for it, or below the row: the menu key has no place of its own. */
export function showMenu(menu: Menu, element: HTMLElement, event: MouseEvent): void {
	const { left, bottom } = element.getBoundingClientRect();
	if (event.clientX !== 0 || event.clientY !== 0) menu.showAtMouseEvent(event);
	else menu.showAtPosition({ x: left, y: bottom }, element.doc);
}

export function turnMenu(turn: TurnInView, owner: TurnMenuOwner, actions: PaneActions, phrases: Phrases, win: Window): Menu {
	const { outline } = phrases;
	const menu = new Menu();
	const add = (section: string, title: string, icon: string, run: () => void): void => void menu.addItem((row) => row.setSection(section).setTitle(title).setIcon(icon).onClick(run));
	add('open', outline.openInTab, 'file-plus', () => owner.open('tab'));
	add('open', outline.openToTheRight, 'separator-vertical', () => owner.open('split'));
	if (Platform.isDesktopApp) add('open', outline.openInWindow, 'picture-in-picture-2', () => owner.open('window'));
	const link = turn.turn === null ? null : (actions.linkTo?.(turn.path, turn.turn) ?? null);
	if (link !== null) add('copy', outline.copyLink, 'link', () => void copyWords(win, link, phrases));
	const published = turn.turn === null ? null : (actions.publishedLink?.(turn.path, turn.turn) ?? null);
	if (published !== null) add('copy', outline.copyPublished, 'globe', () => void copyWords(win, published, phrases));
	add('copy', outline.copyQuote, 'quote', () => void copyWords(win, quoteOf(turn, 'quote', actions, phrases), phrases));
	add('copy', outline.copyCallout, 'message-square-quote', () => void copyWords(win, quoteOf(turn, 'callout', actions, phrases), phrases));
	const { only, speakerId } = owner;
	const person = actions.library?.across.personBehind(turn.path, turn.speaker) ?? null;
	if (person !== null) add('speaker', phrases.across.person.openPage, 'user-round', () => actions.library?.openPerson(person.id));
	const { correctSpeaker } = actions;
	if (only !== undefined) add('speaker', outline.only(turn.speaker), 'list-filter', only);
	if (correctSpeaker !== undefined && speakerId !== undefined) add('speaker', outline.correctSpeaker, 'user-pen', () => correctSpeaker(turn.path, speakerId, turn.turn));
	const { turn: id } = turn;
	if (id === null) return menu;
	for (const { words, icon, run } of actions.turnWays?.(turn.path, id) ?? []) add('speaker', words, icon, run);
	const { revealInOutline } = actions;
	if (revealInOutline !== undefined) add('reveal', outline.reveal, 'list-tree', () => revealInOutline(id));
	return menu;
}
