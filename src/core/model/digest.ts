// What was chosen of an interview to be told in a summary: facts, and words as they were spoken.
import type { Role } from './conversation.ts';
import type { Span } from './span.ts';
import type { Evidence, Gap, Support } from './viewpoint.ts';

export type SummaryLength = 'short' | 'medium' | 'long';

/** How a summary leads back to the words: wikilinks with a link to the turn, or footnotes with the quotes. */
export type LinkStyle = 'links' | 'footnotes';

/**
 * The part of an interview that is summed up. It is named by words, not by ids, so that it is found again after edits:
 * a speaker by name, a section by title, a question by its first words. A person is told over all interviews; in one of them, a speaker.
 */
export type Scope =
	| { readonly kind: 'note' }
	| { readonly kind: 'speaker' | 'section' | 'question' | 'person'; readonly of: string };

/** Whole sentences of one turn; `quote` is the slice of the span. */
export interface Excerpt extends Span {
	readonly turn: string;
	readonly line: number;
	readonly quote: string;
	/** Name of who said it. */
	readonly speaker: string;
	/** The first words of its turn, which name the turn in a link. */
	readonly opening: string;
	/** Title of the heading above it in the note, null where there is none. */
	readonly heading: string | null;
}

/** How much talk there is. */
export interface Extent {
	readonly turns: number;
	readonly questions: number;
	/** Words, or characters in scripts without spaces. */
	readonly size: { readonly count: number; readonly unit: 'words' | 'characters' };
}

/** Who, when and where from, as far as properties, byline and labels tell, and how much talk there is in the interview. */
export interface Facts extends Extent {
	/** Names of people; a label that only names a role is none. */
	readonly interviewers: readonly string[];
	readonly respondents: readonly string[];
	/** Names of all others but the audience and those who say next to nothing. */
	readonly others: readonly string[];
	readonly audience: number;
	/** 'YYYY-MM-DD', null where no date is told. */
	readonly date: string | null;
	/** Where the interview is from: a publisher, a channel. */
	readonly source: string | null;
	/** An https or http address, as written. */
	readonly address: string | null;
	/** The line below the title that names author, source or date, as written. */
	readonly byline: string | null;
	/** Of the part that is summed up, null where that is the whole. */
	readonly part: Extent | null;
}

export interface SpeakerShare {
	readonly name: string;
	readonly role: Role;
	readonly turns: number;
	/** 0 to 1. */
	readonly share: number;
}

/** A section that holds talk. `title` is null for the talk before the first heading. */
export interface Chapter {
	readonly title: string | null;
	/** Whether the note has a heading of this title, so that it can be linked. */
	readonly isHeading: boolean;
	readonly turns: number;
	readonly excerpt: Excerpt | null;
}

/**
 * A statement with the words that carry it. 'author': written by the note's author; 'highlight' and 'extracted': `quotes` has the one
 * sentence and `text` is empty, unless the reader told it in other words; 'model': written by a language model, its quotes checked.
 */
export interface CitedStatement {
	readonly origin: 'author' | 'highlight' | 'extracted' | 'model';
	readonly title: string;
	readonly text: string;
	readonly quotes: readonly Excerpt[];
	/** How far the quotes carry it; 'none' where there are no quotes. */
	readonly support: Support;
	/** Empty unless the support is weak. */
	readonly gaps: readonly Gap[];
	/** As the viewpoint has it. */
	readonly asked?: Evidence;
}

export interface BriefExchange {
	readonly question: Excerpt;
	readonly answers: readonly Excerpt[];
}

/** A name or term of the talk and how often it is said. */
export interface Mention {
	readonly words: string;
	readonly times: number;
}

export interface Digest {
	readonly path: string;
	readonly title: string;
	readonly language: string;
	readonly scope: Scope;
	readonly length: SummaryLength;
	readonly facts: Facts;
	readonly speakers: readonly SpeakerShare[];
	readonly chapters: readonly Chapter[];
	readonly statements: readonly CitedStatement[];
	readonly questions: readonly BriefExchange[];
	readonly mentions: readonly Mention[];
	/** Name of the language model that wrote the statements of origin 'model', '' where none did. */
	readonly writer: string;
	/** Whether too little is said for sentences to stand for the whole. */
	readonly isThin: boolean;
}
