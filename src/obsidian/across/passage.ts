// A passage of a turn with what stands around it: who says it, the question it answers, and a click that leads there.
import { Keymap } from 'obsidian';
import type { RelatedNote } from '../../app/across/reasons.ts';
import type { FoundTurn } from '../../app/across/search.ts';
import type { Phrases } from '../../present/phrases/shape.ts';
import { excerptWords } from '../../present/words/excerpt.ts';
import type { Place, Way } from '../place/jump.ts';
import { rowButton } from '../view/panes/rows.ts';

export type Passage = FoundTurn['passage'];
export type Reason = RelatedNote['reasons'][number];
export type GoTo = (place: Place, way: Way) => void;

export interface PassageLook {
	/** Stands before the words; the speaker's name where none is given. */
	readonly label?: string;
	/** Stands below: the note that the words are from. */
	readonly source?: string;
	/** The quote is a few words that were looked for, not a thought of its own. */
	readonly isHit?: boolean;
	/** The words are from the note in view, where the question stands beside them. */
	readonly isHere?: boolean;
}

export function drawPassage(parent: HTMLElement, passage: Passage, goTo: GoTo, phrases: Phrases, { label = passage.speaker.name, source = '', isHit = false, isHere = false }: PassageLook = {}): HTMLElement {
	const row = rowButton(parent, 'interview-lens-passage', (event) => goTo(placeOf(passage), { pane: Keymap.isModEvent(event) }));
	if (passage.question !== null && !isHere) row.createDiv({ cls: 'interview-lens-passage-question', text: excerptWords(passage.question.words), attr: { dir: 'auto' } });
	const words = row.createDiv({ attr: { dir: 'auto' } });
	if (label !== '') words.createSpan({ cls: 'interview-lens-speaker', text: `${label}${phrases.colon}` });
	drawExcerpt(words, passage, isHit);
	if (source !== '') row.createDiv({ cls: 'interview-lens-passage-source', text: source, attr: { dir: 'auto' } });
	return row;
}

/** The words before, the quote marked, the words after. */
export function drawExcerpt(parent: HTMLElement, { before, quote, after }: Passage, isHit: boolean): void {
	parent.appendText(excerptWords(before));
	parent.createEl('mark', { cls: ['interview-lens-quote', ...(isHit ? ['interview-lens-hit'] : [])], text: excerptWords(quote) });
	parent.appendText(excerptWords(after));
}

export function placeOf({ path, line, column, quote }: Passage): Place {
	return { path, line, column, length: quote.length };
}
