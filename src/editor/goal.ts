// The goal of a jump in an editor: brought to the top, and shown for a moment.
import { StateEffect, StateField } from '@codemirror/state';
import type { Extension } from '@codemirror/state';
import { Decoration, EditorView } from '@codemirror/view';
import type { DecorationSet } from '@codemirror/view';
import type { Span } from '../core/model/span.ts';

const setGoal = StateEffect.define<Span | null>();

const goalMark = Decoration.mark({ class: 'interview-lens-goal' });

const goalField = StateField.define<DecorationSet>({
	create: () => Decoration.none,
	update(goal, transaction) {
		let next = goal.map(transaction.changes);
		for (const effect of transaction.effects) {
			if (effect.is(setGoal)) next = effect.value === null || effect.value.from >= effect.value.to ? Decoration.none : Decoration.set(goalMark.range(effect.value.from, effect.value.to));
		}
		return next;
	},
	provide: (field) => EditorView.decorations.from(field),
});

export const goal: Extension = goalField;

/** The span that an effect sets as the goal, null where it sets none. */
export function goalOf(effect: StateEffect<unknown>): Span | null {
	return effect.is(setGoal) ? effect.value : null;
}

/** Shows the span as the goal, null takes it back. Neither the text nor the cursor changes. */
export function showGoal(editor: EditorView, span: Span | null): void {
	const { length } = editor.state.doc;
	const effect = setGoal.of(span === null ? null : { from: Math.min(span.from, length), to: Math.min(span.to, length) });
	if (editor.state.field(goalField, false) !== undefined) editor.dispatch({ effects: effect });
}

/** Scrolls so that the row which holds `at` is the first, `margin` pixels below the top, or stands in the middle. Answers how many pixels the text moved. */
export function bringTo(editor: EditorView, at: number, place: 'top' | 'centre', margin: number): number {
	const before = editor.scrollDOM.scrollTop;
	editor.dispatch({ effects: EditorView.scrollIntoView(Math.min(at, editor.state.doc.length), place === 'top' ? { y: 'start', yMargin: margin } : { y: 'center' }) });
	// Asking for a place makes the editor measure, and so scroll, now.
	editor.coordsAtPos(editor.viewport.from);
	return Math.abs(editor.scrollDOM.scrollTop - before);
}

/** Puts the cursor and the focus at a place. */
export function editAt(editor: EditorView, at: number): void {
	editor.dispatch({ selection: { anchor: Math.min(at, editor.state.doc.length) } });
	editor.focus();
}

/** The cursor, null while it is out of sight. */
export function cursorInSight(editor: EditorView): number | null {
	const { head } = editor.state.selection.main;
	const box = editor.scrollDOM.getBoundingClientRect();
	const cursor = editor.coordsAtPos(head);
	return cursor !== null && cursor.bottom > box.top && cursor.top < box.bottom ? head : null;
}

/** The first place `margin` pixels below the top. */
export function placeAtTop(editor: EditorView, margin: number): number {
	return editor.posAtCoords({ x: editor.contentDOM.getBoundingClientRect().left + 1, y: editor.scrollDOM.getBoundingClientRect().top + margin }, false);
}
