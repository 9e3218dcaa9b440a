// Folds turns in an editor: the label stays, what was said shrinks to a button. Any change, cursor or goal inside a fold opens it.
import { StateEffect, StateField } from '@codemirror/state';
import type { ChangeSet, Extension } from '@codemirror/state';
import { Decoration, EditorView, WidgetType } from '@codemirror/view';
import type { DecorationSet } from '@codemirror/view';
import type { Span } from '../core/model/span.ts';
import { allTurns, factsField, turnAround } from './facts.ts';
import { goalOf } from './goal.ts';
import type { OpenEditor } from './openEditor.ts';

/** Folds the spans; `says` is what the buttons are called. */
const fold = StateEffect.define<{ readonly spans: readonly Span[]; readonly says: string }>();
/** Opens every fold that touches the span. */
const unfold = StateEffect.define<Span>();

class FoldedWords extends WidgetType {
	readonly #says: string;

	constructor(says: string) {
		super();
		this.#says = says;
	}

	override eq(other: WidgetType): boolean {
		return other instanceof FoldedWords && other.#says === this.#says;
	}

	override toDOM(editor: EditorView): HTMLElement {
		const button = createEl('button', { cls: 'interview-lens-folded', text: '…', attr: { type: 'button', 'aria-label': this.#says } });
		button.addEventListener('click', () => {
			const at = editor.posAtDOM(button);
			editor.dispatch({ effects: unfold.of({ from: at, to: at }) });
		});
		return button;
	}

	override ignoreEvent(): boolean {
		return true;
	}
}

const foldsField = StateField.define<DecorationSet>({
	create: () => Decoration.none,
	update(folds, { effects, changes, docChanged, selection }) {
		let next = docChanged ? without(folds, touched(changes)).map(changes) : folds;
		for (const effect of effects) {
			if (effect.is(fold)) {
				const words = Decoration.replace({ widget: new FoldedWords(effect.value.says) });
				next = without(next, effect.value.spans).update({ add: effect.value.spans.map(({ from, to }) => words.range(from, to)), sort: true });
			}
			if (effect.is(unfold)) next = without(next, [effect.value]);
			const goal = goalOf(effect);
			if (goal !== null) next = without(next, [goal]);
		}
		return selection === undefined ? next : next.update({ filter: (from, to) => !selection.ranges.some(({ head }) => head > from && head < to) });
	},
	provide: (folds) => EditorView.decorations.from(folds),
});

export const folds: Extension = foldsField;

function without(folded: DecorationSet, spans: readonly Span[]): DecorationSet {
	return spans.reduce((left, span) => left.update({ filterFrom: span.from, filterTo: span.to, filter: () => false }), folded);
}

function touched(changes: ChangeSet): readonly Span[] {
	const spans: Span[] = [];
	changes.iterChangedRanges((from, to) => spans.push({ from, to }));
	return spans;
}

function isCovered(editor: OpenEditor, span: Span): boolean {
	let found = false;
	editor.state.field(foldsField).between(span.from, span.to, () => {
		found = true;
	});
	return found;
}

/** Folds the turn that holds `at`, or opens it; false where there is none. */
export function toggleFold(editor: OpenEditor, at: number, says: string): boolean {
	const found = turnAround(editor.state.field(factsField), at);
	const said = found === null ? null : { from: found.label.to, to: found.turn.to };
	if (said === null || said.from >= said.to) return false;
	const { head } = editor.state.selection.main;
	const leaves = head > said.from && head < said.to ? { selection: { anchor: said.from } } : {};
	editor.dispatch(isCovered(editor, said) ? { effects: unfold.of(said) } : { effects: fold.of({ spans: [said], says }), ...leaves });
	return true;
}

/** Folds every turn. */
export function foldAll(editor: OpenEditor, says: string): void {
	const spans = allTurns(editor.state.field(factsField)).map(({ turn, label }) => ({ from: label.to, to: turn.to }));
	editor.dispatch({ effects: fold.of({ spans: spans.filter(({ from, to }) => from < to), says }) });
}

/** Opens every fold. */
export function unfoldAll(editor: OpenEditor): void {
	editor.dispatch({ effects: unfold.of({ from: 0, to: editor.state.doc.length }) });
}
