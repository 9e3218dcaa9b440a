// One other interview in the third pane: its title, and below it each reason why it is there, in the words of both.
import { Keymap, setIcon } from 'obsidian';
import type { RelatedNote } from '../../../app/across/reasons.ts';
import type { Phrases } from '../../../present/phrases/shape.ts';
import type { AcrossDoor } from '../../across/door.ts';
import { drawPassage } from '../../across/passage.ts';
import type { Passage, Reason } from '../../across/passage.ts';
import { stanceMenu } from '../../across/stanceMenu.ts';
import type { PaneActions } from '../pane.ts';
import { newId, plainButton, rowButton } from './rows.ts';

export const KINDS = ['link', 'person', 'mention', 'viewpoint', 'topic'] as const;
export type Kind = (typeof KINDS)[number];

/** What a note in the list may ask for. */
export interface RelatedOwner {
	readonly actions: PaneActions;
	readonly library: AcrossDoor;
	readonly phrases: Phrases;
	turn(path: string): void;
}

/** A note as it stands in the list: with the reasons that the filter left. */
export interface ShownNote extends RelatedNote {
	readonly isOpen: boolean;
}

export function drawRelated(element: HTMLElement, note: ShownNote, owner: RelatedOwner): void {
	const { actions, phrases: { across: words } } = owner;
	const head = element.createDiv('interview-lens-related-head');
	const fold = head.createEl('button', { cls: ['clickable-icon', 'interview-lens-related-fold'], attr: { type: 'button', 'aria-expanded': String(note.isOpen), 'aria-label': words.reasonsOf(note.title) } });
	setIcon(fold.createSpan('interview-lens-fold'), 'chevron-right');
	fold.addEventListener('click', () => owner.turn(note.path));
	const link = rowButton(head, 'interview-lens-link', (event) => actions.openNote(note.path, event));
	link.createSpan({ cls: 'interview-lens-link-title', text: note.title, attr: { dir: 'auto' } });
	link.createSpan({ cls: 'interview-lens-count', text: note.date ?? '' });
	link.addEventListener('mouseover', (event) => actions.preview(note.path, link, event));
	if (!note.isOpen) {
		element.createDiv({ cls: 'interview-lens-related-kinds', text: KINDS.filter((kind) => note.reasons.some((reason) => reason.kind === kind)).map((kind) => words.kinds[kind]).join(' · ') });
		return;
	}
	for (const kind of KINDS) {
		const reasons = note.reasons.filter((reason) => reason.kind === kind);
		if (reasons.length === 0) continue;
		// Named by its title: the app shows the words of an `aria-label` as a tip.
		const id = newId();
		const group = element.createDiv({ cls: 'interview-lens-reasons', attr: { role: 'group', 'aria-labelledby': id } });
		const title = group.createDiv({ cls: 'interview-lens-kind', text: words.kinds[kind], attr: { id } });
		if (reasons.length > 1) title.createSpan({ cls: 'interview-lens-count', text: String(reasons.length) });
		for (const reason of reasons) drawReason(group.createDiv('interview-lens-reason'), reason, owner);
	}
}

function drawReason(parent: HTMLElement, reason: Reason, { actions, library, phrases }: RelatedOwner): void {
	const { across: words } = phrases;
	const goTo = actions.goTo.bind(actions);
	const remark = (text: string): HTMLElement => parent.createDiv({ cls: 'interview-lens-remark', text, attr: { dir: 'auto' } });
	switch (reason.kind) {
		case 'link':
			remark(reason.direction === 'to-here' ? words.linksHere : words.linkedFromHere);
			drawPassage(parent, reason.passage, goTo, phrases, { isHit: true });
			return;
		case 'person': {
			const { person, role, turns, passage } = reason;
			const page = rowButton(parent, 'interview-lens-person', (event) => library.openPerson(person.id, Keymap.isModEvent(event)));
			page.setText(words.speaksThere(person.name, phrases.roles[role], phrases.view.turns(turns)));
			page.setAttr('dir', 'auto');
			if (passage !== null) drawPassage(parent, passage, goTo, phrases, { label: '' });
			return;
		}
		case 'mention': {
			const { where, person, passage, isLinked } = reason;
			const about = remark(where === 'there' ? words.mentionedThere(person.name, passage.speaker.name) : words.mentionedHere(person.name, passage.speaker.name));
			if (isLinked) about.createSpan({ cls: 'interview-lens-count', text: words.isLinked });
			else if (library.across.people.byId.get(person.id)?.note !== null) plainButton(about, words.link, `${words.link}${phrases.colon}${person.name}`, () => library.linkMentions(person.id, passage.path));
			drawPassage(parent, passage, goTo, phrases, { label: '', isHit: true });
			return;
		}
		case 'viewpoint': {
			const { here, there } = reason;
			drawStance(parent, reason, library);
			if (there.passage === null) parent.createDiv({ cls: 'interview-lens-viewpoint-text', text: there.text, attr: { dir: 'auto' } });
			else drawPassage(parent, there.passage, goTo, phrases);
			if (here.passage !== null) drawPassage(parent, here.passage, goTo, phrases, { label: words.here, isHere: true });
			return;
		}
		case 'topic': {
			remark(words.topic(reason.wordsThere, reason.notes));
			const [, there] = reason.passages;
			if (there !== null) drawPassage(parent, there, goTo, phrases, { isHit: true });
		}
	}
}

/** What cue words propose or the reader said, as a button that lets the reader say it. */
function drawStance(parent: HTMLElement, reason: Extract<Reason, { readonly kind: 'viewpoint' }>, library: AcrossDoor): void {
	const { across: words, quote } = library.phrases;
	const { stance } = reason;
	const menu = stanceMenu(library, reason);
	if (stance === null && menu === null) return;
	const cues = stance?.cues.filter((cue) => cue !== '').map(quote).join(' ') ?? '';
	const shown = stance === null ? words.stanceOpen : stance.by === 'reader' ? words.stanceSaid(words.stances[stance.kind]) : words.stanceProposed(words.stances[stance.kind], cues);
	const chip = parent.createDiv({ cls: ['interview-lens-remark', 'interview-lens-stance', ...(stance === null ? [] : [`is-${stance.kind}`])] });
	if (menu === null) chip.setText(shown);
	else plainButton(chip, shown, shown, (event) => menu.showAtMouseEvent(event)).setAttr('aria-haspopup', 'menu');
}

/** What of a reason can be read in the list: this is where the filter looks. */
export function wordsOf(reason: Reason): string {
	switch (reason.kind) {
		case 'link':
			return inPassages(reason.passage);
		case 'person':
		case 'mention':
			return `${reason.person.name}\n${inPassages(reason.passage)}`;
		case 'viewpoint':
			return `${reason.there.text}\n${inPassages(reason.there.passage, reason.here.passage)}`;
		case 'topic':
			return `${reason.wordsThere}\n${inPassages(reason.passages[1])}`;
	}
}

function inPassages(...passages: readonly (Passage | null)[]): string {
	return passages.map((passage) => (passage === null ? '' : `${passage.speaker.name}\n${passage.question?.words ?? ''}\n${passage.before}${passage.quote}${passage.after}`)).join('\n');
}
