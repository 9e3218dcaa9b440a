// Where the reader is in a note: at the cursor, or at the top of what is shown.
import { MarkdownView } from 'obsidian';
import type { App } from 'obsidian';
import { lettersInPlace } from '../../app/letters.ts';
import { offsetAt } from '../../app/turnAt.ts';
import { cursorInSight, placeAtTop } from '../../editor/goal.ts';
import type { Jumper } from './jump.ts';
import type { OpenEditors } from './openEditors.ts';
import type { ReadingSections } from './readingSections.ts';
import { indexOfLetters, pointOf, skeletonOf } from './renderedPlace.ts';
import type { Skeleton } from './renderedPlace.ts';
import { MARGIN, scrollerOf } from './steps.ts';

/** Pixels of a row that may be hidden while it still counts as the first. */
const HIDDEN_PART = 6;
/** Letters that tell where a row stands in the source. */
const LETTERS = 24;

/** The Markdown view that is read: the active one, or the last one while a side view has the focus. */
export function viewInFront({ workspace }: App): MarkdownView | null {
	const active = workspace.getActiveViewOfType(MarkdownView);
	const recent = workspace.getMostRecentLeaf()?.view;
	return active ?? (recent instanceof MarkdownView ? recent : null);
}

/** Offset in the note of where the reader is: the cursor while it is in sight, the goal of a jump that rests, or the first row that is shown. */
export function offsetHere(view: MarkdownView, editors: OpenEditors, sections: ReadingSections, jumper: Jumper): number {
	const editor = view.getMode() === 'preview' ? null : editors.of(view);
	const cursor = editor === null ? null : cursorInSight(editor);
	if (cursor !== null) return cursor;
	// The last screenful cannot be scrolled to the top: there the goal tells what the scroll cannot.
	const goal = jumper.goalIn(view);
	if (goal !== null) return offsetAt(view.getViewData(), goal.line, goal.column);
	return editor === null ? offsetAtTop(view, sections) : placeAtTop(editor, MARGIN + HIDDEN_PART);
}

/** Offset of the first row that reading mode shows. */
function offsetAtTop(view: MarkdownView, sections: ReadingSections): number {
	const text = view.getViewData();
	const container = view.previewMode.containerEl;
	const any = sections.below(container, -Infinity);
	const scroller = any === null ? null : scrollerOf(any.element);
	const top = (scroller ?? container).getBoundingClientRect().top + MARGIN + HIDDEN_PART;
	const block = sections.below(container, top);
	if (block === null) return text.length;
	const from = offsetAt(text, block.lineStart);
	const source = lettersInPlace(text.slice(from, offsetAt(text, block.lineEnd + 1)));
	const skeleton = skeletonOf(block.element);
	const first = firstBelow(skeleton, top);
	const index = indexOfLetters(source, skeleton.letters.slice(first, first + LETTERS), first);
	return from + source.offsetOf(Math.max(index, 0));
}

/** Index of the first letter whose row ends below `top`. */
function firstBelow(skeleton: Skeleton, top: number): number {
	let [low, high] = [0, Math.max(skeleton.letters.length - 1, 0)];
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		if (bottomOf(skeleton, middle) > top) high = middle;
		else low = middle + 1;
	}
	return low;
}

function bottomOf(skeleton: Skeleton, index: number): number {
	const start = pointOf(skeleton, index, 'before');
	const end = pointOf(skeleton, index, 'after');
	if (start === null || end === null) return Infinity;
	const range = start.node.doc.createRange();
	range.setStart(start.node, start.offset);
	range.setEnd(end.node, end.offset);
	return range.getBoundingClientRect().bottom;
}
