// What the rows of the viewpoints look like: headings, and cards with the passage that carries each.
import { setIcon } from 'obsidian';
import { piecesOf } from '../../../present/outline/filter.ts';
import type { Phrases } from '../../../present/phrases/shape.ts';
import type { PassageRow, ViewpointCard } from '../../../present/viewpointCards.ts';
import type { ViewpointRow } from '../../../present/viewpoints/rows.ts';
import { iconButton, speakerMark } from '../panes/rows.ts';

export type CardRow = Extract<ViewpointRow, { readonly kind: 'card' }>;

/** What a card is drawn with beside its row. */
export interface CardLook {
	/** Evidence, or in its place what the reader wanted to see, or the question that says it; null where there is none. */
	readonly passages: readonly PassageRow[] | null;
	/** Index of the passage that is shown. */
	readonly chosen: number;
	/** What is looked for. */
	readonly text: string;
}

export interface CardActions {
	choose(row: CardRow, passage: number): void;
	showNearest(row: CardRow): void;
	/** Asked for a menu, at the button or at the mouse. */
	menu(row: CardRow, element: HTMLElement, event: MouseEvent): void;
}

/** Pixels of a heading, of a card around its words, and of a line of words, as styles.css makes them; code units that fit on a line. */
const HEADING = 30;
const AROUND = 44;
const LINE = 17;
const FITS = 40;

export function estimateRow(row: ViewpointRow): number {
	if (row.kind === 'group') return HEADING;
	const { title, text, evidence, asked } = row.card;
	return AROUND + LINE * (Math.ceil((title.length + text.length) / FITS) + (evidence.length > 0 || asked !== null ? 2 : 1));
}

/** Everything that drawing looks at, as one string. */
export function lookOfRow(row: ViewpointRow, look: CardLook | null): string {
	return JSON.stringify(row.kind === 'group' ? [row.title, row.colour, row.count] : [row.card, row.origins, row.isOpen, row.isHidden, look]);
}

export function drawGroup(element: HTMLElement, { title, colour, count }: Extract<ViewpointRow, { readonly kind: 'group' }>): void {
	element.addClass('mod-group');
	foldSign(element);
	if (colour !== null) speakerMark(element, colour);
	element.createSpan({ cls: 'interview-lens-section-title', text: title, attr: { dir: 'auto' } });
	element.appendText(' ');
	element.createSpan({ cls: 'interview-lens-count', text: String(count) });
}

export function drawCard(element: HTMLElement, row: CardRow, look: CardLook, actions: CardActions, phrases: Phrases): void {
	const { card } = row;
	const words = phrases.viewpoints;
	const passage = look.passages?.[look.chosen] ?? null;
	const isAsked = card.asked !== null && passage?.from === card.asked.from;
	element.addClass('mod-card');
	element.toggleClass('is-hidden', row.isHidden);
	element.draggable = true;
	foldSign(element, row.isOpen !== null);
	const body = element.createDiv('interview-lens-card');
	const from = [...row.origins, ...(card.isWorded ? [words.worded] : [])];
	if (from.length > 0 || card.isPinned) {
		const head = body.createDiv('interview-lens-card-head');
		if (card.isPinned) setIcon(head.createSpan({ cls: 'interview-lens-pinned', attr: { 'aria-label': words.pinnedWord, role: 'img' } }), 'pin');
		head.createSpan({ text: from.join(' · ') });
	}
	const said = (cls: string, all: string): void => hits(body.createDiv({ cls, attr: { dir: 'auto' } }), all, look.text);
	if (card.title !== '') said('interview-lens-viewpoint-title', card.title);
	if (card.text !== '') said('interview-lens-card-words', card.text);
	if (card.evidence.length === 0 && look.passages !== null && !isAsked) body.createDiv({ cls: 'interview-lens-remark', text: look.passages.length === 0 ? words.noNearest : words.nearest });
	if (passage !== null) drawPassage(body, passage, card, look, row.isOpen === true, phrases);
	else if (card.colour !== null) holder(body.createDiv('interview-lens-held'), card.colour, card.speaker, '');
	if (look.passages !== null && look.passages.length > 1) drawNumbers(body, row, look, actions, phrases);
	if (card.doubts.length > 0) {
		const doubts = body.createDiv('interview-lens-doubts');
		for (const doubt of card.doubts) doubts.createDiv({ cls: 'interview-lens-doubt', text: doubt, attr: { dir: 'auto' } });
	}
	if (card.evidence.length === 0 && (look.passages === null || isAsked)) {
		const ask = body.createEl('button', { cls: 'interview-lens-plain', text: words.showNearest, attr: { type: 'button' } });
		ask.addEventListener('click', () => actions.showNearest(row));
	}
	if (card.question !== '') body.createDiv({ cls: ['interview-lens-question', ...(row.isOpen === true ? ['is-open'] : [])], text: card.question, attr: { dir: 'auto' } });
	if (row.isOpen === true && card.why !== '') body.createDiv({ cls: 'interview-lens-why', text: card.why });
	// Last, so that a screen reader says the card first; it is shown at the top.
	iconButton(body, 'ellipsis', words.more, (event) => actions.menu(row, element, event));
}

/** What was said in the talk is not quoted once more below itself. */
function isItsOwnQuote({ origins: [first], text }: ViewpointCard, { words }: PassageRow): boolean {
	return first?.origin !== 'author' && words === text;
}

function foldSign(element: HTMLElement, folds = true): void {
	const sign = element.createSpan({ cls: 'interview-lens-fold', attr: { 'aria-hidden': 'true' } });
	if (folds) setIcon(sign, 'chevron-right');
}

function holder(line: HTMLElement, colour: number, speaker: string, section: string): void {
	speakerMark(line, colour);
	line.createSpan({ cls: 'interview-lens-speaker', text: speaker, attr: { dir: 'auto' } });
	if (section === '') return;
	line.appendText(' ');
	line.createSpan({ cls: 'interview-lens-held-section', text: section, attr: { dir: 'auto' } });
}

/** Who says it, under which heading, and the quote where the card itself says something else. */
function drawPassage(body: HTMLElement, passage: PassageRow, card: ViewpointCard, look: CardLook, isOpen: boolean, phrases: Phrases): void {
	const box = body.createDiv('interview-lens-held');
	holder(box, passage.colour, passage.speaker, passage.section);
	if (isOpen) {
		box.appendText(' ');
		box.createSpan({ cls: 'interview-lens-count', text: passage.score });
	}
	if (isItsOwnQuote(card, passage)) return;
	const quote = body.createDiv({ cls: ['interview-lens-card-quote', ...(isOpen ? ['is-open'] : [])], attr: { dir: 'auto' } });
	hits(quote, phrases.quote(passage.words), look.text);
}

function drawNumbers(body: HTMLElement, row: CardRow, { passages, chosen }: CardLook, actions: CardActions, { viewpoints }: Phrases): void {
	const all = passages ?? [];
	const box = body.createDiv({ cls: 'interview-lens-passages', attr: { role: 'group', 'aria-label': viewpoints.passages } });
	all.forEach((_, at) => {
		const button = box.createEl('button', { cls: 'interview-lens-number', text: String(at + 1), attr: { type: 'button', 'aria-label': viewpoints.passage(at + 1, all.length), 'aria-pressed': String(at === chosen) } });
		button.addEventListener('click', () => actions.choose(row, at));
	});
}

function hits(element: HTMLElement, words: string, looked: string): void {
	piecesOf(words, looked).forEach((piece, at) => {
		if (at % 2 === 1) element.createSpan({ cls: 'interview-lens-hit', text: piece });
		else element.appendText(piece);
	});
}
