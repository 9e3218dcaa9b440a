// The third pane: other interviews that have to do with this one, and why, in the words of both.
import { Component, SearchComponent, debounce } from 'obsidian';
import { relatedNotes } from '../../../app/across/backlinks.ts';
import type { RelatedNote } from '../../../app/across/backlinks.ts';
import type { Phrases } from '../../../present/phrases/shape.ts';
import type { InterviewModel } from '../../../present/sideView.ts';
import { drawPassage } from '../../across/passage.ts';
import type { Reason } from '../../across/passage.ts';
import type { AcrossDoor } from '../../across/door.ts';
import { KeyedRows } from '../list/keyedRows.ts';
import type { Pane, PaneActions, PaneKind } from '../pane.ts';
import { emptyWords, rowButton } from './rows.ts';

/** Milliseconds of quiet in the library before the pane looks again. */
const QUIET = 150;

const KINDS = ['link', 'person', 'mention', 'viewpoint', 'topic'] as const;

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
	let folded: readonly string[] = [];
	/** Counts the searches, so that an answer for another note or an older library is dropped. */
	let latest = 0;

	const search = new SearchComponent(parent.createDiv('interview-lens-toolbar')).setPlaceholder(words.filter).onChange((typed) => {
		filter = typed.trim().toLowerCase();
		draw();
	});
	search.inputEl.setAttr('aria-label', words.filter);
	const state = emptyWords(parent, phrases.view.reading);
	state.setAttr('role', 'status');
	const notes = new KeyedRows<RelatedNote>(parent.createDiv(), {
		key: (note) => note.path,
		make: (list) => list.createEl('details', 'interview-lens-related'),
		draw: (element, note) => drawNote(element as HTMLDetailsElement, note),
	});

	function drawNote(element: HTMLDetailsElement, note: RelatedNote): void {
		element.open = !folded.includes(note.path);
		element.ontoggle = () => {
			folded = element.open ? folded.filter((each) => each !== note.path) : [...new Set([...folded, note.path])];
			actions.keep(path, { folded });
		};
		const head = element.createEl('summary');
		const link = rowButton(head, 'interview-lens-link', (event) => {
			event.preventDefault();
			actions.openNote(note.path, event);
		});
		link.createSpan({ cls: 'interview-lens-link-title', text: note.title, attr: { dir: 'auto' } });
		if (note.date !== null) link.createSpan({ cls: 'interview-lens-count', text: note.date });
		link.addEventListener('mouseover', (event) => actions.preview(note.path, link, event));
		for (const kind of KINDS) {
			const reasons = note.reasons.filter((reason) => reason.kind === kind);
			if (reasons.length === 0) continue;
			const group = element.createDiv({ cls: 'interview-lens-reasons', attr: { role: 'group', 'aria-label': words.kinds[kind] } });
			group.createDiv({ cls: 'interview-lens-kind', text: `${words.kinds[kind]} ${reasons.length > 1 ? reasons.length : ''}` });
			for (const reason of reasons) drawReason(group, reason);
		}
	}

	function drawReason(group: HTMLElement, reason: Reason): void {
		const goTo = actions.goTo.bind(actions);
		const remark = (text: string): HTMLElement => group.createDiv({ cls: 'interview-lens-remark', text, attr: { dir: 'auto' } });
		switch (reason.kind) {
			case 'link':
				remark(reason.direction === 'to-here' ? words.linksHere : words.linkedFromHere);
				drawPassage(group, reason.passage, goTo, phrases);
				return;
			case 'person': {
				const { person, role, turns, passage } = reason;
				rowButton(group, 'interview-lens-remark', () => library.openPerson(person.id)).setText(words.speaksThere(person.name, phrases.roles[role], phrases.view.turns(turns)));
				if (passage !== null) drawPassage(group, passage, goTo, phrases);
				return;
			}
			case 'mention': {
				const { where, person, passage } = reason;
				remark(where === 'there' ? words.mentionedThere(person.name, passage.speaker.name) : words.mentionedHere(person.name, passage.speaker.name));
				drawPassage(group, passage, goTo, phrases, '');
				return;
			}
			case 'viewpoint': {
				const { here, there, stance } = reason;
				if (stance !== null) remark(words.stances[stance.kind]).addClass(`is-${stance.kind}`);
				if (there.passage !== null) drawPassage(group, there.passage, goTo, phrases);
				if (here.passage !== null) drawPassage(group, here.passage, goTo, phrases, words.here);
				return;
			}
			case 'topic': {
				remark(words.topic(reason.wordsThere, reason.notes));
				const [, there] = reason.passages;
				if (there !== null) drawPassage(group, there, goTo, phrases);
			}
		}
	}

	function draw(): void {
		const shown = filter === '' ? found : found.filter((note) => JSON.stringify(note).toLowerCase().includes(filter));
		notes.show(shown);
		const { waiting } = library.indexer.progress();
		const about = found.length === 0 ? (waiting > 0 ? '' : words.none) : shown.length === 0 ? words.noneFiltered : '';
		state.setText([about, waiting > 0 ? words.stillReading(waiting) : ''].filter((part) => part !== '').join(' '));
		state.toggle(state.textContent !== '');
	}

	async function look(): Promise<void> {
		const search = ++latest;
		try {
			const answer = await relatedNotes(library.across, path);
			if (search !== latest) return;
			found = answer ?? [];
			draw();
			if (answer === null && library.indexer.progress().waiting === 0) {
				state.setText(words.noInterview);
				state.show();
			}
		} catch (error) {
			if (search !== latest) return;
			state.setText(words.failed(error instanceof Error ? error.message : String(error)));
			state.show();
		}
	}

	const lookSoon = debounce(() => void look(), QUIET, true);
	library.onChange(life, () => lookSoon());
	return {
		show(model) {
			if (model.path === path) return;
			path = model.path;
			folded = foldedFrom(actions.kept(path));
			found = [];
			notes.show([]);
			state.setText(phrases.view.reading);
			state.show();
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

function foldedFrom(kept: unknown): readonly string[] {
	return typeof kept === 'object' && kept !== null && 'folded' in kept && Array.isArray(kept.folded) ? kept.folded.filter((each): each is string => typeof each === 'string') : [];
}
