// What a reader sets in the outline of a note: shape, folds, filter. Plain JSON, kept with the note.
import type { Role } from '../../core/model/conversation.ts';

/** What narrows a tree of turns or of what is made of them. */
export interface Filter {
	readonly text: string;
	/** Names; none means all. */
	readonly speakers: readonly string[];
	readonly roles: readonly Role[];
}

export interface OutlineState extends Filter {
	/** Questions with their answers beneath, or every turn in a row of its own. */
	readonly shape: 'questions' | 'turns';
	/** How far rows are open: everything, down to the questions, or the sections only. */
	readonly level: 'all' | 'questions' | 'sections';
	/** Keys of the rows that the reader opened or folded against the level. */
	readonly turned: readonly string[];
	/** Whether the numbers of the speakers are unfolded. */
	readonly numbers: boolean;
}

export const FIRST_OUTLINE_STATE: OutlineState = Object.freeze({ shape: 'questions', level: 'all', turned: [], text: '', speakers: [], roles: [], numbers: false });

/** Rows that may be remembered as turned, so that a note's state stays small. */
const MOST_TURNED = 400;

const ROLES: readonly Role[] = ['interviewer', 'respondent', 'audience', 'other', 'unknown'];

/** A state from what was kept; what has the wrong shape is as it was at first. */
export function outlineStateFrom(kept: unknown): OutlineState {
	const values: Readonly<Record<string, unknown>> = typeof kept === 'object' && kept !== null ? { ...kept } : {};
	const words = (key: string): readonly string[] => (Array.isArray(values[key]) ? values[key].filter((each): each is string => typeof each === 'string') : []);
	return {
		shape: values['shape'] === 'turns' ? 'turns' : 'questions',
		level: values['level'] === 'questions' || values['level'] === 'sections' ? values['level'] : 'all',
		turned: words('turned').slice(-MOST_TURNED),
		text: typeof values['text'] === 'string' ? values['text'] : '',
		speakers: words('speakers'),
		roles: ROLES.filter((role) => words('roles').includes(role)),
		numbers: values['numbers'] === true,
	};
}

export function isFiltering({ text, speakers, roles }: Filter): boolean {
	return text.trim() !== '' || speakers.length > 0 || roles.length > 0;
}

/** The same without a filter. */
export function unfiltered<State extends Filter>(state: State): State {
	return { ...state, text: '', speakers: [], roles: [] };
}

/** A row that is open becomes folded, a folded one open. */
export function turned<State extends Pick<OutlineState, 'turned'>>(state: State, key: string): State {
	return { ...state, turned: toggled(state.turned, key).slice(-MOST_TURNED) };
}

/** Everything at one level again. */
export function levelled(state: OutlineState, level: OutlineState['level']): OutlineState {
	return { ...state, level, turned: [] };
}

export function toggled<Each>(list: readonly Each[], each: Each): readonly Each[] {
	return list.includes(each) ? list.filter((other) => other !== each) : [...list, each];
}
