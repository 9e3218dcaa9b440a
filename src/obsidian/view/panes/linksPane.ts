// The third pane: other interviews that have to do with this one, and why, in the words of both.
import { Component, Menu, SearchComponent, debounce } from 'obsidian';
import { relatedNotes } from '../../../app/across/backlinks.ts';
import type { RelatedNote } from '../../../app/across/reasons.ts';
import { toggled } from '../../../present/outline/state.ts';
import type { Phrases } from '../../../present/phrases/shape.ts';
import type { InterviewModel } from '../../../present/sideView.ts';
import type { AcrossDoor } from '../../across/door.ts';
import { KeyedRows } from '../list/keyedRows.ts';
import type { Pane, PaneActions, PaneKind } from '../pane.ts';
import { KINDS, drawRelated, wordsOf } from './relatedNote.ts';
import type { Kind, ShownNote } from './relatedNote.ts';
import { emptyWords, iconButton } from './rows.ts';

/** Milliseconds of quiet in the library before the pane looks again. */
const QUIET = 30;

const ORDERS = ['strongest', 'newest', 'title'] as const;
type Order = (typeof ORDERS)[number];

/** What the pane keeps for a note. */
interface Kept {
	readonly folded: readonly string[];
	readonly order: Order;
	/** Kinds of reasons that are not shown. */
	readonly without: readonly Kind[];
}

export const LINKS_PANE: PaneKind<InterviewModel> = {
	id: 'links',
	icon: 'links-coming-in',
	title: ({ across }) => across.backlinks,
	open: (parent, actions, phrases) => (actions.library === undefined ? { show: () => undefined, end: () => undefined } : openLinks(parent, actions, actions.library, phrases)),
};

function openLinks(parent: HTMLElement, actions: PaneActions, library: AcrossDoor, phrases: Phrases): Pane<InterviewModel> {
	const { across: words } = phrases;
	const life = new Component();
	life.load();
	let path = '';
	let found: readonly RelatedNote[] = [];
	let filter = '';
	let kept: Kept = keptFrom(null);
	/** Counts the searches, so that an answer for another note or an older library is dropped. */
	let latest = 0;

	const bar = parent.createDiv('interview-lens-toolbar');
	const search = new SearchComponent(bar).setPlaceholder(words.filter).onChange((typed) => {
		filter = typed.trim().toLowerCase();
		draw();
	});
	search.inputEl.setAttr('aria-label', words.filter);
	// The app's own field draws it without a role.
	for (const button of bar.findAll('.search-input-clear-button')) button.setAttr('role', 'button');
	const by = iconButton(bar, 'list-filter', words.filterKinds, (event) => kindMenu().showAtMouseEvent(event));
	iconButton(bar, 'arrow-up-narrow-wide', words.orderBy, (event) => orderMenu().showAtMouseEvent(event));
	const state = emptyWords(parent, phrases.view.reading);
	state.setAttr('role', 'status');
	const owner = { actions, library, phrases, turn: (note: string): void => keep({ folded: kept.folded.includes(note) ? kept.folded.filter((each) => each !== note) : [...kept.folded, note] }) };
	const notes = new KeyedRows<ShownNote>(parent.createDiv(), {
		key: (note) => note.path,
		make: (list) => list.createDiv('interview-lens-related'),
		draw: (element, note) => drawRelated(element, note, owner),
	});

	function keep(change: Partial<Kept>): void {
		kept = { ...kept, ...change };
		actions.keep(path, kept);
		draw();
	}

	function orderMenu(): Menu {
		const menu = new Menu();
		for (const order of ORDERS) menu.addItem((row) => row.setTitle(words.orders[order]).setChecked(kept.order === order).onClick(() => keep({ order })));
		menu.addItem((row) => row.setSection('folds').setTitle(words.foldAll).setIcon('chevrons-down-up').onClick(() => keep({ folded: found.map((note) => note.path) })));
		menu.addItem((row) => row.setSection('folds').setTitle(words.unfoldAll).setIcon('chevrons-up-down').onClick(() => keep({ folded: [] })));
		return menu;
	}

	function kindMenu(): Menu {
		const menu = new Menu();
		menu.addItem((row) => row.setSection('all').setTitle(words.allKinds).setChecked(kept.without.length === 0).onClick(() => keep({ without: [] })));
		for (const kind of KINDS) menu.addItem((row) => row.setTitle(words.kinds[kind]).setChecked(!kept.without.includes(kind)).onClick(() => keep({ without: toggled(kept.without, kind) })));
		return menu;
	}

	function draw(): void {
		const shown = sorted(found, kept.order).flatMap((note) => filtered(withoutKinds(note, kept.without), filter)).map((note) => ({ ...note, isOpen: filter !== '' || !kept.folded.includes(note.path) }));
		notes.show(shown);
		by.toggleClass('is-active', kept.without.length > 0);
		const { waiting } = library.indexer.progress();
		const about = found.length === 0 ? (waiting > 0 ? '' : words.none) : shown.length === 0 ? words.noneFiltered : filter !== '' || kept.without.length > 0 ? words.shown(shown.length, found.length) : words.count(found.length);
		tell([about, waiting > 0 ? words.stillReading(waiting) : ''].filter((part) => part !== '').join(' '));
	}

	function tell(about: string): void {
		state.setText(about);
		state.toggle(about !== '');
	}

	async function look(): Promise<void> {
		const search = ++latest;
		try {
			const answer = await relatedNotes(library.across, path);
			if (search !== latest) return;
			found = answer ?? [];
			draw();
			if (answer === null && library.indexer.progress().waiting === 0) tell(words.noInterview);
		} catch (error) {
			if (search === latest) tell(words.failed(error instanceof Error ? error.message : String(error)));
		}
	}

	const lookSoon = debounce(() => void look(), QUIET, true);
	library.onChange(life, () => lookSoon());
	return {
		show(model) {
			if (model.path === path) return;
			path = model.path;
			kept = keptFrom(actions.kept(path));
			found = [];
			notes.show([]);
			tell(phrases.view.reading);
			void look();
		},
		end() {
			latest++;
			lookSoon.cancel();
			life.unload();
			notes.show([]);
		},
	};
}

function withoutKinds(note: RelatedNote, kinds: readonly Kind[]): RelatedNote {
	return kinds.length === 0 ? note : { ...note, reasons: note.reasons.filter(({ kind }) => !kinds.includes(kind)) };
}

/** The note with the reasons that hold the folded words; all of them where its title does, no note where none do. */
function filtered(note: RelatedNote, words: string): readonly RelatedNote[] {
	if (note.reasons.length === 0) return [];
	if (words === '' || note.title.toLowerCase().includes(words)) return [note];
	const reasons = note.reasons.filter((reason) => wordsOf(reason).toLowerCase().includes(words));
	return reasons.length === 0 ? [] : [{ ...note, reasons }];
}

function sorted(notes: readonly RelatedNote[], order: Order): readonly RelatedNote[] {
	if (order === 'strongest') return notes;
	if (order === 'title') return [...notes].sort((a, b) => a.title.localeCompare(b.title));
	const day = ({ date }: RelatedNote): string => date ?? '';
	return [...notes].sort((a, b) => (day(a) > day(b) ? -1 : day(a) < day(b) ? 1 : 0));
}

function keptFrom(kept: unknown): Kept {
	const { folded, order, without } = typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {};
	return {
		folded: Array.isArray(folded) ? folded.filter((each): each is string => typeof each === 'string') : [],
		without: Array.isArray(without) ? KINDS.filter((kind) => without.includes(kind)) : [],
		order: ORDERS.find((each) => each === order) ?? 'strongest',
	};
}
