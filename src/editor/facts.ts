// What an editor knows of the turns in its text: told from outside, kept true through changes.
import { RangeSet, RangeValue, StateEffect, StateField } from '@codemirror/state';
import type { Extension, Text, Transaction } from '@codemirror/state';
import type { Span } from '../core/model/span.ts';
import type { OpenEditor } from './openEditor.ts';

/** A turn as the editor marks it: the whole of it, its label, and its speaker's place in the palette. */
export interface TurnFact extends Span {
	readonly label: Span;
	readonly colour: number;
}

/** The colour of a turn or of a label. What is typed at its end belongs to it, what is typed before it does not. */
export class Coloured extends RangeValue {
	override startSide = 1;
	override endSide = 1;
	readonly colour: number;

	constructor(colour: number) {
		super();
		this.colour = colour;
	}

	override eq(other: RangeValue): boolean {
		return other instanceof Coloured && other.colour === this.colour;
	}
}

export interface Facts {
	readonly turns: RangeSet<Coloured>;
	readonly labels: RangeSet<Coloured>;
	readonly isMarked: boolean;
}

interface Told extends Facts {
	/** The text that was read. */
	readonly of: Text;
}

const tell = StateEffect.define<Told>();

const NOTHING: Facts = { turns: RangeSet.of<Coloured>([]), labels: RangeSet.of<Coloured>([]), isMarked: false };

export const factsField = StateField.define<Facts>({
	create: () => NOTHING,
	update(facts, transaction) {
		// An answer for an older text is dropped: a newer one is on its way.
		const told = transaction.effects.find((effect) => effect.is(tell) && effect.value.of === transaction.startState.doc)?.value as Told | undefined;
		return mapped(told ?? facts, transaction);
	},
});

export const facts: Extension = factsField;

function mapped(known: Facts, { docChanged, changes }: Transaction): Facts {
	return docChanged ? { ...known, turns: known.turns.map(changes), labels: known.labels.map(changes) } : known;
}

/** Tells an editor its turns, in order and without overlap, as they were read in the text `of`; it is asked to mark them or not. */
export function tellTurns(editor: OpenEditor, of: Text, turns: readonly TurnFact[], isMarked: boolean): void {
	if (editor.state.field(factsField, false) === undefined || editor.state.doc !== of) return;
	const { length } = of;
	const inside = turns.filter(({ from, to, label }) => from < to && to <= length && label.from < label.to && label.to <= to);
	editor.dispatch({
		effects: tell.of({
			of,
			isMarked,
			turns: RangeSet.of(inside.map(({ from, to, colour }) => new Coloured(colour).range(from, to))),
			labels: RangeSet.of(inside.map(({ label, colour }) => new Coloured(colour).range(label.from, label.to))),
		}),
	});
}

/** The turn that holds `at`, and where its label ends; null where there is none. */
export function turnAround(known: Facts, at: number): { readonly turn: Span; readonly label: Span } | null {
	let turn: Span | null = null;
	known.turns.between(at, at, (from, to) => {
		turn = { from, to };
	});
	return turn === null ? null : withLabel(known, turn);
}

/** Every turn with its label, in order. */
export function allTurns(known: Facts): readonly { readonly turn: Span; readonly label: Span }[] {
	const found: { turn: Span; label: Span }[] = [];
	for (const cursor = known.turns.iter(); cursor.value !== null; cursor.next()) {
		const each = withLabel(known, { from: cursor.from, to: cursor.to });
		if (each !== null) found.push(each);
	}
	return found;
}

function withLabel(known: Facts, turn: Span): { readonly turn: Span; readonly label: Span } | null {
	let label: Span | null = null;
	known.labels.between(turn.from, turn.from, (from, to) => {
		label = { from, to };
	});
	return label === null ? null : { turn, label };
}
