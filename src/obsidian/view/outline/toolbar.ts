// Above the tree: the filter, and the menus for what is filtered and how the tree is folded.
import { Menu, SearchComponent } from 'obsidian';
import type { Role } from '../../../core/model/conversation.ts';
import { isFiltering, levelled, toggled, unfiltered } from '../../../present/outline/state.ts';
import type { OutlineState } from '../../../present/outline/state.ts';
import type { Phrases } from '../../../present/phrases/shape.ts';
import type { InterviewModel, SpeakerRow } from '../../../present/sideView.ts';
import { iconButton } from '../panes/rows.ts';

/** What the toolbar asks of its pane. */
export interface ToolbarOwner {
	readonly state: OutlineState;
	change(state: OutlineState): void;
	/** The reader goes on from the filter to what it found. */
	toTree(): void;
}

export interface Toolbar {
	/** Shows the state, and how many turns it lets through. */
	show(model: InterviewModel, shown: number, all: number): void;
	focus(): void;
	end(): void;
}

const LEVELS = ['all', 'questions', 'sections'] as const;

export function openToolbar(parent: HTMLElement, owner: ToolbarOwner, phrases: Phrases): Toolbar {
	const { outline } = phrases;
	let speakers: readonly SpeakerRow[] = [];
	const bar = parent.createDiv('interview-lens-toolbar');
	const search = new SearchComponent(bar).setPlaceholder(outline.filter);
	search.inputEl.setAttr('aria-label', outline.filter);
	// The app's own field draws it without a role.
	for (const button of bar.findAll('.search-input-clear-button')) button.setAttr('role', 'button');
	const by = iconButton(bar, 'list-filter', outline.filterBy, (event) => filterMenu(owner, speakers, phrases).showAtMouseEvent(event));
	iconButton(bar, 'chevrons-down-up', outline.showAs, (event) => foldMenu(owner, phrases).showAtMouseEvent(event));
	const status = parent.createDiv({ cls: 'interview-lens-status', attr: { role: 'status' } });
	status.createSpan();
	const clear = status.createEl('button', { cls: 'interview-lens-plain', text: outline.clearFilter, attr: { type: 'button' } });
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
			status.firstElementChild?.setText(isOn ? (shown === 0 ? outline.noneShown : outline.shown(shown, all)) : '');
		},
		focus: () => search.inputEl.select(),
		end: () => bar.remove(),
	};
}

function filterMenu(owner: ToolbarOwner, speakers: readonly SpeakerRow[], { outline }: Phrases): Menu {
	const { state } = owner;
	const menu = new Menu();
	const isAll = state.speakers.length + state.roles.length === 0;
	menu.addItem((row) => row.setSection('all').setTitle(outline.allSpeakers).setChecked(isAll).onClick(() => owner.change({ ...owner.state, speakers: [], roles: [] })));
	const roles = new Map<Role, string>(speakers.map(({ roleId, role }) => [roleId, role]));
	if (roles.size > 1) {
		for (const [role, words] of roles) menu.addItem((row) => row.setSection('roles').setTitle(words).setChecked(state.roles.includes(role)).onClick(() => owner.change({ ...owner.state, roles: toggled(owner.state.roles, role) })));
	}
	for (const { name } of speakers) menu.addItem((row) => row.setSection('speakers').setTitle(name).setChecked(state.speakers.includes(name)).onClick(() => owner.change({ ...owner.state, speakers: toggled(owner.state.speakers, name) })));
	return menu;
}

function foldMenu(owner: ToolbarOwner, { outline }: Phrases): Menu {
	const { state } = owner;
	const menu = new Menu();
	const levels = { all: outline.everything, questions: outline.questionsOnly, sections: outline.sectionsOnly };
	for (const level of LEVELS) {
		if (level === 'questions' && state.shape === 'turns') continue;
		menu.addItem((row) => row.setSection('level').setTitle(levels[level]).setChecked(state.level === level && state.turned.length === 0).onClick(() => owner.change(levelled(owner.state, level))));
	}
	const shapes = { questions: outline.byQuestions, turns: outline.plainTurns };
	for (const shape of ['questions', 'turns'] as const) menu.addItem((row) => row.setSection('shape').setTitle(shapes[shape]).setChecked(state.shape === shape).onClick(() => owner.change({ ...owner.state, shape })));
	return menu;
}
