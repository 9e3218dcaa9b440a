// Something about a note that its reader would like to know.

export type ProblemCode =
	| 'question-inside-turn'
	| 'names-may-be-one'
	| 'front-matter-invalid'
	| 'front-matter-too-long'
	| 'fence-unclosed'
	| 'comment-unclosed'
	| 'control-characters'
	| 'lone-surrogate'
	| 'line-too-long';

/** A code, the place, and the values that its words name (`present/phrases.ts` holds the words). */
export interface Problem {
	readonly code: ProblemCode;
	/** 0-based. */
	readonly line: number;
	readonly from: number;
	readonly to: number;
	readonly values: Readonly<Record<string, string | number>>;
}
