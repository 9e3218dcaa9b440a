// The reader's corrections applied to the turns that were found, one after another.
import type { Correction, CorrectionState, OrphanReason, SpeakerTold } from '../model/correction.ts';
import type { Problem } from '../model/problem.ts';
import type { ScannedNote } from '../text/scan.ts';
import { placeOf } from './anchor.ts';
import { keyOfLabel, keyOfName } from './starts.ts';
import type { Start, Working } from './starts.ts';
import { correctTurns } from './turns.ts';

/** What holds after all corrections; `states` has one entry for each, in their order. */
export interface Corrected<S extends Start> {
	readonly starts: readonly Working<S>[];
	readonly told: readonly SpeakerTold[];
	readonly states: readonly CorrectionState[];
}

/** The reader's own word on the note; the last one counts, null where none is given. */
export function verdictTold(corrections: readonly Correction[]): 'interview' | 'none' | null {
	return corrections.reduce<'interview' | 'none' | null>((says, correction) => (correction.kind === 'verdict' ? correction.says : says), null);
}

/** `written` are the starts of turns as the note has them, in its order; a note without any has nothing to correct. */
export function correct<S extends Start>(note: ScannedNote, written: readonly S[], corrections: readonly Correction[]): Corrected<S> {
	let starts: readonly Working<S>[] = written.map((start) => ({ start, written: start, by: [], isOwn: false }));
	const told: SpeakerTold[] = [];
	const states = corrections.map((correction): CorrectionState => {
		const { id } = correction;
		switch (correction.kind) {
			case 'verdict':
				return { id, state: 'applied' };
			case 'dismiss':
				// `withoutDismissed` knows the problems.
				return { id, state: 'idle' };
			case 'viewpoint':
			case 'pin':
			case 'hide':
			case 'reword':
				// `correctViewpoints` knows the viewpoints.
				return { id, state: 'idle' };
			case 'stance': {
				const place = placeOf(note.text, correction.place);
				return typeof place === 'string' ? stateOf(correction, place) : { id, state: 'applied' };
			}
			case 'speaker':
			case 'role': {
				// A speaker whom the reader named stands in no label of the note.
				const key = keyOfLabel(written, correction.label) ?? keyOfLabel(starts.map(({ start }) => start), correction.label);
				if (key === null) return stateOf(correction, written.length === 0 || correction.everywhere === true || (correction.kind === 'speaker' && keyOfLabel(written, correction.name) !== null) ? 'idle' : 'label-gone');
				told.push(correction.kind === 'role' ? { key, role: correction.role } : { key, sameAs: keyOfName(written, correction.name), name: correction.name });
				return { id, state: 'applied' };
			}
			default: {
				const outcome = written.length === 0 ? 'idle' : correctTurns(note, written, starts, correction);
				if (typeof outcome === 'string') return stateOf(correction, outcome);
				starts = outcome;
				return { id, state: 'applied' };
			}
		}
	});
	return { starts, told, states };
}

function stateOf({ id }: Correction, outcome: 'idle' | OrphanReason): CorrectionState {
	return outcome === 'idle' ? { id, state: 'idle' } : { id, state: 'orphaned', why: outcome };
}

/** The problems that the reader did not dismiss, and the states with those of the dismissals. */
export function withoutDismissed(text: string, problems: readonly Problem[], corrections: readonly Correction[], states: readonly CorrectionState[]): { readonly problems: readonly Problem[]; readonly states: readonly CorrectionState[] } {
	const dismissed = new Set<Problem>();
	const all = corrections.map((correction, at): CorrectionState => {
		const state = states[at] ?? { id: correction.id, state: 'idle' };
		if (correction.kind !== 'dismiss') return state;
		const place = placeOf(text, correction.place);
		if (typeof place === 'string') return stateOf(correction, place);
		const meant = problems.filter((problem) => problem.code === correction.problem && problem.from === place);
		for (const problem of meant) dismissed.add(problem);
		return meant.length > 0 ? { id: correction.id, state: 'applied' } : stateOf(correction, 'idle');
	});
	return { problems: dismissed.size === 0 ? problems : problems.filter((problem) => !dismissed.has(problem)), states: all };
}
