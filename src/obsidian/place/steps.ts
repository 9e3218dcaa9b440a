// The scrolling of a jump, mode by mode: one step brings the place nearer and says whether it rests there.
import type { MarkdownView } from 'obsidian';
import { offsetAt } from '../../app/turnAt.ts';
import { bringTo, editAt } from '../../editor/goal.ts';
import type { GoalMark } from './goalMark.ts';
import type { OpenEditors } from './openEditors.ts';
import type { GoalPlace } from './placeSettings.ts';
import type { ReadingSections } from './readingSections.ts';
import { rangeOf } from './renderedPlace.ts';

/** Pixels between the top of the text and the words. */
export const MARGIN = 8;
/** Code units of a line that are shown as the goal. */
const LONGEST_LINE = 48;

/** Scrolls once and says whether the place is there; the goal is shown at the first success. */
export type Step = () => 'moved' | 'rests' | 'not-yet';

/** A place in the note that is scrolled: a line, the offset in it where the words begin, and how many of them are meant. */
export interface Goal {
	readonly line: number;
	/** Code units from the start of the line. */
	readonly column: number;
	/** Code units from there on that are shown as the goal; none where only the line is meant. */
	readonly length?: number;
}

/** What the steps are taken with. */
export interface StepParts {
	readonly sections: ReadingSections;
	readonly editors: OpenEditors;
	readonly goal: GoalMark;
	readonly goalAt: GoalPlace;
}

/** `edit` puts the focus and, in editing mode, the cursor at the place. */
export function stepTo(view: MarkdownView, place: Goal, edit: boolean, parts: StepParts): Step {
	return view.getMode() === 'source' ? stepInEditor(view, place, edit, parts) : stepInRendered(view, place, parts);
}

function stepInEditor(view: MarkdownView, place: Goal, edit: boolean, { editors, goal, goalAt }: StepParts): Step {
	let isShown = false;
	return () => {
		const editor = editors.of(view);
		if (editor === null) {
			view.currentMode.applyScroll(place.line);
			return 'not-yet';
		}
		const from = view.editor.posToOffset({ line: place.line, ch: place.column });
		if (!isShown) {
			isShown = true;
			if (edit) editAt(editor, from);
			goal.inEditor(editor, { from, to: from + goalLength(place, view.editor.getLine(place.line)) });
		}
		return bringTo(editor, from, goalAt, MARGIN) < 1 ? 'rests' : 'moved';
	};
}

/** The app brings the line's block near; the words are then brought to their place by where they are rendered. */
function stepInRendered(view: MarkdownView, place: Goal, { sections, goal, goalAt }: StepParts): Step {
	const lines = view.getViewData().split('\n');
	const line = lines[place.line] ?? '';
	let isShown = false;
	return () => {
		const block = sections.find(view.previewMode.containerEl, place.line);
		if (block === null) {
			view.currentMode.applyScroll(place.line);
			return 'not-yet';
		}
		const source = lines.slice(block.lineStart, block.lineEnd + 1).join('\n');
		const at = offsetAt(source, place.line - block.lineStart, place.column);
		const range = rangeOf(block.element, source, at, goalLength(place, line));
		const scroller = scrollerOf(block.element);
		if (scroller === null) return 'rests';
		const before = scroller.scrollTop;
		const { top, height } = range === null ? block.element.getBoundingClientRect() : firstRowOf(range);
		const above = goalAt === 'centre' ? Math.max(MARGIN, (scroller.clientHeight - height) / 2) : MARGIN;
		scroller.scrollTop += top - scroller.getBoundingClientRect().top - above;
		if (!isShown) goal.inRendered(range, block.element);
		isShown = true;
		return Math.abs(scroller.scrollTop - before) < 1 ? 'rests' : 'moved';
	};
}

function firstRowOf(range: Range): DOMRect {
	return range.getClientRects()[0] ?? range.getBoundingClientRect();
}

/** Code units shown as the goal; where only the line is meant, its beginning is enough for the eye. */
function goalLength({ column, length }: Goal, line: string): number {
	return length ?? Math.min(Math.max(line.length - column, 0), LONGEST_LINE);
}

/** The nearest element around this one that scrolls. */
export function scrollerOf(element: HTMLElement): HTMLElement | null {
	for (let at: HTMLElement | null = element; at !== null; at = at.parentElement) {
		if (/auto|scroll/.test(element.win.getComputedStyle(at).overflowY)) return at;
	}
	return null;
}
