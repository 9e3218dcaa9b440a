// What a reader sets in the viewpoints of a note: their order, folds, filter, and whether hidden ones show. Plain JSON, kept with the note.
import { outlineStateFrom } from '../outline/state.ts';
import type { Filter } from '../outline/state.ts';

export interface ViewpointsState extends Filter {
	readonly arranged: Arrangement;
	/** Keys of groups that are folded and of cards that are open. */
	readonly turned: readonly string[];
	/** Whether those that the reader put aside are shown. */
	readonly hidden: boolean;
}

export type Arrangement = 'origin' | 'speaker' | 'note';

export const ARRANGEMENTS: readonly Arrangement[] = ['origin', 'speaker', 'note'];

export const FIRST_VIEWPOINTS_STATE: ViewpointsState = Object.freeze({ arranged: 'origin', turned: [], text: '', speakers: [], roles: [], hidden: false });

/** A state from what was kept; what has the wrong shape is as it was at first. */
export function viewpointsStateFrom(kept: unknown): ViewpointsState {
	const { text, speakers, roles, turned } = outlineStateFrom(kept);
	const values: Readonly<Record<string, unknown>> = typeof kept === 'object' && kept !== null ? { ...kept } : {};
	return { arranged: ARRANGEMENTS.find((each) => each === values['arranged']) ?? 'origin', turned, text, speakers, roles, hidden: values['hidden'] === true };
}
