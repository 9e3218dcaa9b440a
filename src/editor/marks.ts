// Marks speakers in an editor: the label in the speaker's colour, and an edge beside every line of a turn. Only what is visible is marked.
import type { Range } from '@codemirror/state';
import { Decoration, ViewPlugin } from '@codemirror/view';
import type { DecorationSet, EditorView, ViewUpdate } from '@codemirror/view';
import { colourClass } from '../present/turn/palette.ts';
import { factsField } from './facts.ts';

const lineMark = (colour: number): Decoration => Decoration.line({ class: `interview-lens-line ${colourClass(colour)}` });
const labelMark = (colour: number): Decoration => Decoration.mark({ class: `interview-lens-label ${colourClass(colour)}` });
/** Asterisks and brackets around a name are not the name. */
const signMark = Decoration.mark({ class: 'interview-lens-sign' });

const SIGNS_BEFORE = /^[*_[\]【】「」<>#\s]+/u;
const SIGNS_AFTER = /[*_[\]【】「」<>\s]+$/u;

function marksIn(editor: EditorView): DecorationSet {
	const { turns, labels, isMarked } = editor.state.field(factsField);
	if (!isMarked) return Decoration.none;
	const { doc } = editor.state;
	const marks: Range<Decoration>[] = [];
	let lastLine = -1;
	for (const visible of editor.visibleRanges) {
		turns.between(visible.from, visible.to, (from, to, { colour }) => {
			const end = Math.min(to, visible.to);
			for (let line = doc.lineAt(Math.max(from, visible.from)); line.from <= end; line = doc.line(line.number + 1)) {
				if (line.from > lastLine) marks.push(lineMark(colour).range(line.from));
				lastLine = Math.max(lastLine, line.from);
				if (line.number === doc.lines) break;
			}
		});
		labels.between(visible.from, visible.to, (from, to, { colour }) => {
			// A label may be gone: deleted by an edit, or never written where the reader split a turn.
			if (from === to) return;
			marks.push(labelMark(colour).range(from, to));
			const words = doc.sliceString(from, to);
			const before = SIGNS_BEFORE.exec(words)?.[0].length ?? 0;
			const after = SIGNS_AFTER.exec(words.slice(before))?.[0].length ?? 0;
			if (before > 0) marks.push(signMark.range(from, from + before));
			if (after > 0) marks.push(signMark.range(to - after, to));
		});
	}
	return Decoration.set(marks, true);
}

/** While an input method composes the marks only move with the text: a redrawn line would end its work. */
export const marks = ViewPlugin.fromClass(class {
	decorations: DecorationSet;

	constructor(editor: EditorView) {
		this.decorations = marksIn(editor);
	}

	update({ view, changes, docChanged, viewportChanged, startState, state }: ViewUpdate): void {
		if (view.composing) this.decorations = this.decorations.map(changes);
		else if (docChanged || viewportChanged || startState.field(factsField) !== state.field(factsField)) this.decorations = marksIn(view);
	}
}, { decorations: (plugin) => plugin.decorations });
