// Above a tree: a field that filters it, a menu of speakers and roles, and one of how it is shown.
import { Menu, SearchComponent } from 'obsidian';
import type { Role } from '../../../core/model/conversation.ts';
import { isFiltering, toggled, unfiltered } from '../../../present/outline/state.ts';
import type { Filter } from '../../../present/outline/state.ts';
import type { InterviewModel, SpeakerRow } from '../../../present/sideView.ts';
import { iconButton } from '../panes/rows.ts';

/** What the bar asks of its pane. */
export interface FilterOwner<State extends Filter> {
	readonly state: State;
	change(state: State): void;
	/** The reader goes on from the filter to what it found. */
	toTree(): void;
}

export interface FilterWords {
	readonly filter: string;
	readonly filterBy: string;
	readonly showAs: string;
	readonly allSpeakers: string;
	readonly clearFilter: string;
	readonly shown: (shown: number, all: number) => string;
	readonly noneShown: string;
}

export interface Toolbar {
	/** Shows the state, and how many rows it lets through. */
	show(model: InterviewModel, shown: number, all: number): void;
	focus(): void;
	end(): void;
}

/** `ways` makes the menu of how the tree is shown. */
export function openFilterBar<State extends Filter>(parent: HTMLElement, owner: FilterOwner<State>, words: FilterWords, ways: () => Menu): Toolbar {
	let speakers: readonly SpeakerRow[] = [];
	const bar = parent.createDiv('interview-lens-toolbar');
	const search = new SearchComponent(bar).setPlaceholder(words.filter);
	search.inputEl.setAttr('aria-label', words.filter);
	// The app's own field draws it without a role.
	for (const button of bar.findAll('.search-input-clear-button')) button.setAttr('role', 'button');
	const by = iconButton(bar, 'list-filter', words.filterBy, (event) => filterMenu(owner, speakers, words).showAtMouseEvent(event));
	iconButton(bar, 'chevrons-down-up', words.showAs, (event) => ways().showAtMouseEvent(event));
	const status = parent.createDiv({ cls: 'interview-lens-status', attr: { role: 'status' } });
	status.createSpan();
	const clear = status.createEl('button', { cls: 'interview-lens-plain', text: words.clearFilter, attr: { type: 'button' } });
	clear.addEventListener('click', () => owner.change(unfiltered(owner.state)));

	// While an input method composes, what is typed is not yet what is looked for.
	let composes = false;
	const look = (text: string): void => {
		if (!composes && text !== owner.state.text) owner.change({ ...owner.state, text });
	};
	search.onChange(look);
	search.inputEl.addEventListener('compositionstart', () => (composes = true));
	search.inputEl.addEventListener('compositionend', () => {
		composes = false;
		look(search.getValue());
	});
	search.inputEl.addEventListener('keydown', (event) => {
		if (event.isComposing) return;
		if (event.key === 'Escape' && owner.state.text !== '') owner.change({ ...owner.state, text: '' });
		else if (['Escape', 'Enter', 'ArrowDown'].includes(event.key)) owner.toTree();
		else return;
		event.preventDefault();
		event.stopPropagation();
	});
	return {
		show(model, shown, all) {
			speakers = model.speakers;
			const { state } = owner;
			if (!composes && search.getValue() !== state.text) search.setValue(state.text);
			by.toggleClass('is-active', state.speakers.length > 0 || state.roles.length > 0);
			const isOn = isFiltering(state);
			status.toggleClass('is-on', isOn);
			status.firstElementChild?.setText(isOn ? (shown === 0 ? words.noneShown : words.shown(shown, all)) : '');
		},
		focus: () => search.inputEl.select(),
		end: () => bar.remove(),
	};
}

function filterMenu<State extends Filter>(owner: FilterOwner<State>, speakers: readonly SpeakerRow[], words: FilterWords): Menu {
	const { state } = owner;
	const menu = new Menu();
	const isAll = state.speakers.length + state.roles.length === 0;
	menu.addItem((row) => row.setSection('all').setTitle(words.allSpeakers).setChecked(isAll).onClick(() => owner.change({ ...owner.state, speakers: [], roles: [] })));
	const roles = new Map<Role, string>(speakers.map(({ roleId, role }) => [roleId, role]));
	if (roles.size > 1) {
		for (const [role, name] of roles) menu.addItem((row) => row.setSection('roles').setTitle(name).setChecked(state.roles.includes(role)).onClick(() => owner.change({ ...owner.state, roles: toggled(owner.state.roles, role) })));
	}
	for (const { name } of speakers) menu.addItem((row) => row.setSection('speakers').setTitle(name).setChecked(state.speakers.includes(name)).onClick(() => owner.change({ ...owner.state, speakers: toggled(owner.state.speakers, name) })));
	return menu;
}
