// Who said what in one note: speakers, sections, turns, exchanges.
import type { Problem } from './problem.ts';
import type { Span } from './span.ts';
import type { Verdict } from './verdict.ts';

export type Role = 'interviewer' | 'respondent' | 'audience' | 'other' | 'unknown';

/** A person or a voice of the note. `share` is the part of all spoken characters, 0 to 1. */
export interface Speaker {
	readonly id: string;
	readonly name: string;
	/** Every spelling met in the labels, the commonest first. */
	readonly names: readonly string[];
	readonly role: Role;
	readonly turns: number;
	/** Characters of the bodies without white space. */
	readonly characters: number;
	readonly share: number;
}

/** From its heading to the next one; sections and the text before the first tile the note. */
export interface Section extends Span {
	readonly id: string;
	readonly origin: 'heading' | 'inferred';
	readonly level: number;
	readonly title: string;
	readonly line: number;
}

/**
 * What one speaker says without a break. For the lines
 *
 *     **Ada:** First line.
 *     Second line.
 *
 * `from` is the first asterisk, `to` the end of 'Second line.', and `body` starts at 'First'.
 */
export interface Turn extends Span {
	readonly id: string;
	/** Id of the speaker. */
	readonly speaker: string;
	/** Id of the section, null before the first heading. */
	readonly section: string | null;
	/** Line of the label, 0-based. */
	readonly line: number;
	/** Last line that is not blank, inclusive. */
	readonly endLine: number;
	readonly body: Span;
	/** Media time in seconds, null where the note tells none. */
	readonly seconds: number | null;
	/** Id of the turn before it, of which it says the same in another language. */
	readonly translationOf?: string;
}

/** An adjacency pair: the id of the asking turn and the ids of the turns that answer it, which may be none. */
export interface Exchange {
	readonly question: string;
	readonly answers: readonly string[];
}

export interface Conversation {
	readonly verdict: Verdict;
	/** Ids of the label forms met, the commonest first. */
	readonly labelForms: readonly string[];
	readonly speakers: readonly Speaker[];
	readonly sections: readonly Section[];
	readonly turns: readonly Turn[];
	readonly exchanges: readonly Exchange[];
	readonly problems: readonly Problem[];
}
