// What the rows of the outline look like: sections, questions, answers, doubtful places.
import { Platform, setIcon } from 'obsidian';
import type { TurnRow } from '../../../present/outline.ts';
import { clock } from '../../../present/outline/clock.ts';
import { piecesOf } from '../../../present/outline/filter.ts';
import type { TurnFilter } from '../../../present/outline/filter.ts';
import type { OutlineRow } from '../../../present/outline/rows.ts';
import type { Shares } from '../../../present/outline/shares.ts';
import type { Phrases } from '../../../present/phrases/shape.ts';
import { colourClass, speakerMark } from '../panes/rows.ts';

/** What rows are drawn with; it changes with the note and the filter. */
export interface NodeLook {
	readonly filter: TurnFilter;
	/** What is looked for. */
	readonly text: string;
	readonly shares: Shares;
}

/** Pixels of a row of one line and of two, as styles.css makes them. */
const ONE_LINE = 25;
const TWO_LINES = 42;
const SECTION = 34;
/** Code units that surely fit on one line of a narrow view. */
const FITS = 22;

export function estimate(row: OutlineRow): number {
	if (row.kind === 'turn') return row.turn.body.to - row.turn.body.from > FITS ? TWO_LINES : ONE_LINE;
	return row.kind === 'section' ? SECTION : TWO_LINES;
}

/** The words that a row shows, without who says them. */
export function wordsOf(row: OutlineRow, look: NodeLook, phrases: Phrases): string {
	switch (row.kind) {
		case 'section':
			return row.section.title ?? phrases.view.beforeFirstSection;
		case 'turn': {
			const words = look.text === '' ? row.turn.words : look.filter.wordsAround(row.turn, look.text);
			return words === '' ? phrases.view.emptyTurn : words;
		}
		case 'doubts':
			return phrases.view.problems;
		case 'doubt':
			return `${phrases.view.line(row.doubt.line + 1)}${phrases.colon}${row.doubt.words}`;
	}
}

/** Everything that drawing looks at, as one string: rows with the same look need not be drawn again. */
export function lookOf(row: OutlineRow, look: NodeLook, phrases: Phrases): string {
	const words = wordsOf(row, look, phrases);
	if (row.kind === 'section') return JSON.stringify([words, row.section.isInferred, row.section.questions, look.shares.sections.get(row.section.id)]);
	if (row.kind !== 'turn') return JSON.stringify([words, row.kind === 'doubts' ? row.count : 0]);
	const { turn, isContext } = row;
	return JSON.stringify([words, look.text, turn.turn, turn.speaker, turn.colour, turn.mark, turn.number, turn.seconds, turn.answers.length, isContext]);
}

/** Fills a row's element, which is empty and has the tree's own classes. */
export function drawNode(element: HTMLElement, row: OutlineRow, look: NodeLook, phrases: Phrases): void {
	const fold = element.createSpan({ cls: 'interview-lens-fold', attr: { 'aria-hidden': 'true' } });
	if (row.isOpen !== null) setIcon(fold, 'chevron-right');
	element.addClass(`mod-${row.kind}`);
	switch (row.kind) {
		case 'section':
			drawSection(element, row.section, look, phrases);
			return;
		case 'turn':
			element.toggleClass('is-answer', row.level > 2);
			element.toggleClass('is-context', row.isContext);
			// On a phone a long press is for the menu.
			element.draggable = !Platform.isMobile;
			drawTurn(element, row.turn, wordsOf(row, look, phrases), look.text, phrases);
			return;
		case 'doubts':
			element.createSpan({ cls: 'interview-lens-section-title', text: phrases.view.problems });
			element.appendText(' ');
			element.createSpan({ cls: 'interview-lens-count', text: String(row.count) });
			return;
		case 'doubt':
			element.createSpan({ cls: 'interview-lens-doubt', text: wordsOf(row, look, phrases) });
	}
}

function drawSection(element: HTMLElement, section: Extract<OutlineRow, { kind: 'section' }>['section'], look: NodeLook, phrases: Phrases): void {
	const box = element.createDiv('interview-lens-section');
	const head = box.createDiv('interview-lens-section-head');
	head.createSpan({ cls: section.isInferred ? ['interview-lens-section-title', 'is-inferred'] : ['interview-lens-section-title'], text: section.title ?? phrases.view.beforeFirstSection, attr: { dir: 'auto' } });
	if (section.questions > 0) {
		head.appendText(' ');
		head.createSpan({ cls: 'interview-lens-unseen', text: phrases.view.questions(section.questions) });
		head.createSpan({ cls: 'interview-lens-count', attr: { 'aria-hidden': 'true', 'data-count': String(section.questions) } });
	}
	const share = look.shares.sections.get(section.id);
	if (share !== undefined) {
		const bar = box.createDiv({ cls: 'interview-lens-section-bar', attr: { 'aria-hidden': 'true' } });
		bar.setCssProps({ '--interview-lens-size': String(share.size) });
		for (const { colour, part } of share.parts) bar.createSpan({ cls: colourClass(colour) }).setCssProps({ '--interview-lens-share': String(part) });
	}
}

function drawTurn(element: HTMLElement, turn: TurnRow, words: string, looked: string, phrases: Phrases): void {
	element.addClass('interview-lens-turn');
	element.dataset['line'] = String(turn.line);
	speakerMark(element, turn.colour, turn.number === null ? turn.mark : String(turn.number));
	const said = [turn.speaker, ...(turn.number === null ? [] : [phrases.outline.audienceQuestion(turn.number)])].join(phrases.comma);
	element.createSpan({ cls: 'interview-lens-unseen', text: `${said}${phrases.colon}` });
	const shown = element.createSpan({ cls: 'interview-lens-turn-words', attr: { dir: 'auto' } });
	piecesOf(words, looked).forEach((piece, at) => {
		if (at % 2 === 1) shown.createSpan({ cls: 'interview-lens-hit', text: piece });
		else shown.appendText(piece);
	});
	if (turn.seconds === null) return;
	element.appendText(' ');
	element.createSpan({ cls: 'interview-lens-count', text: clock(turn.seconds) });
}
