// Corrections of single turns: whose they are, where they start, and where nobody speaks.
import type { Correction, OrphanReason } from '../model/correction.ts';
import { fold } from '../text/fold.ts';
import { lineAt } from '../text/lines.ts';
import type { ScannedNote } from '../text/scan.ts';
import { placeOf } from './anchor.ts';
import { indexAt, keyOfLabel, keyOfName, wordsFrom } from './starts.ts';
import type { Start, Working } from './starts.ts';

/** The starts after one correction, 'idle' where nothing is to be done, or why it cannot be applied. */
export type Outcome<S extends Start> = readonly Working<S>[] | 'idle' | OrphanReason;

export type TurnCorrection = Extract<Correction, { readonly kind: 'relabel' | 'reassign' | 'split' | 'join' | 'silence' }>;

/** `written` are the starts as the note writes them, `starts` as they are corrected so far. */
export function correctTurns<S extends Start>(note: ScannedNote, written: readonly S[], starts: readonly Working<S>[], correction: TurnCorrection): Outcome<S> {
	if (correction.kind === 'relabel') return relabel(written, starts, correction);
	const place = placeOf(note.text, correction.place);
	if (typeof place === 'string') return place;
	const at = indexAt(starts, place);
	const own = starts[at];
	if (own === undefined) return 'no-turn-here';
	const begins = place <= wordsFrom(note.text, own.start);
	switch (correction.kind) {
		case 'reassign': {
			if (!begins) return 'no-turn-here';
			const label = own.written?.name ?? correction.label;
			if (fold(label) !== fold(correction.label)) return fold(label) === fold(correction.name) ? 'idle' : 'label-changed';
			return replaced(starts, at, 1, named(own, written, correction, true));
		}
		case 'split': {
			if (begins) return keyOfName(written, correction.name) === own.start.key ? 'idle' : 'label-changed';
			if (own.start.until !== undefined && place >= own.start.until) return 'no-turn-here';
			return replaced(starts, at + 1, 0, named(opened(note, own.start, place), written, correction, true));
		}
		case 'join': {
			const before = starts[at - 1];
			if (!begins || before === undefined || isHeadingBetween(note, before.start, own.start)) return 'no-turn-here';
			return replaced(starts, at - 1, 2, { ...before, start: endingAt(before.start, own.start.until), by: [...before.by, ...own.by, correction.id] });
		}
		case 'silence': {
			const end = correction.end === null ? (starts[at + 1]?.start.from ?? note.text.length) : placeOf(note.text, correction.end);
			if (typeof end === 'string') return end;
			if (end <= place) return 'words-gone';
			return silence(note, starts, begins ? own.start.from : place, end, correction.id);
		}
		default: {
			const never: never = correction;
			return never;
		}
	}
}

function replaced<Each>(list: readonly Each[], at: number, count: number, one: Each): readonly Each[] {
	return [...list.slice(0, at), one, ...list.slice(at + count)];
}

function relabel<S extends Start>(written: readonly S[], starts: readonly Working<S>[], correction: Extract<TurnCorrection, { readonly kind: 'relabel' }>): Outcome<S> {
	const key = keyOfLabel(written, correction.label);
	if (key === null) return keyOfLabel(written, correction.name) === null ? 'label-gone' : 'idle';
	return starts.map((each) => (each.written?.key === key && !each.isOwn ? named(each, written, correction, false) : each));
}

function named<S extends Start>(working: Working<S>, written: readonly S[], { id, name }: { readonly id: string; readonly name: string }, isOwn: boolean): Working<S> {
	return { ...working, start: { ...working.start, name, key: keyOfName(written, name) }, by: [...working.by, id], isOwn };
}

/** A start inside a turn: no label stands there. */
function opened<S extends Start>(note: ScannedNote, owner: S, place: number): Working<S> {
	return { start: { ...owner, line: lineAt(note.lines, place), from: place, bodyFrom: place, seconds: null }, written: null, by: [], isOwn: true };
}

function endingAt<S extends Start>(start: S, until: number | undefined): S {
	const { until: _, ...rest } = start;
	return (until === undefined ? rest : { ...rest, until }) as S;
}

/** Nobody speaks from `from` to `to`; who spoke there before goes on behind it, where words are left. */
function silence<S extends Start>(note: ScannedNote, starts: readonly Working<S>[], from: number, to: number, id: string): readonly Working<S>[] {
	const last = starts[indexAt(starts, to - 1)];
	const next = starts[indexAt(starts, to - 1) + 1];
	const before = starts.filter((each) => each.start.from < from);
	const after = starts.filter((each) => each.start.from >= to);
	const own = before.at(-1);
	const kept = own === undefined ? [] : [...before.slice(0, -1), { ...own, start: endingAt(own.start, Math.min(own.start.until ?? from, from)), by: [...own.by, id] }];
	const left = note.text.slice(to, Math.min(next?.start.from ?? note.text.length, last?.start.until ?? note.text.length)).trim();
	if (last === undefined || left === '') return [...kept, ...after];
	return [...kept, { ...opened(note, last.start, to), by: [id] }, ...after];
}

/** A turn never goes on behind a heading, so two turns that one parts cannot be joined. */
function isHeadingBetween(note: ScannedNote, before: Start, start: Start): boolean {
	return note.lines.slice(before.line.number + 1, start.line.number + 1).some((line) => line.kind === 'heading');
}
