// Above the outline: the filter, and the menu of how the tree is folded.
import { Menu } from 'obsidian';
import { levelled } from '../../../present/outline/state.ts';
import type { OutlineState } from '../../../present/outline/state.ts';
import type { Phrases } from '../../../present/phrases/shape.ts';
import { openFilterBar } from '../list/filterBar.ts';
import type { FilterOwner, Toolbar } from '../list/filterBar.ts';

const LEVELS = ['all', 'questions', 'sections'] as const;

export function openToolbar(parent: HTMLElement, owner: FilterOwner<OutlineState>, phrases: Phrases): Toolbar {
	return openFilterBar(parent, owner, phrases.outline, () => foldMenu(owner, phrases));
}

function foldMenu(owner: FilterOwner<OutlineState>, { outline }: Phrases): Menu {
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
