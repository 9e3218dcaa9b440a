// What the catalog keeps of one note: small, plain, and enough to answer for it without opening it.
import type { Role } from '../model/conversation.ts';
import type { Verdict } from '../model/verdict.ts';
import type { ViewpointOrigin } from '../model/viewpoint.ts';
import type { Span } from '../model/span.ts';
import type { TurnTable } from './turnTable.ts';

/** Version of the shape of cards and words; a card of another version is made again from its note. */
export const CARD_SCHEMA = 2;

/** One spelling of a name. Found out once, because every question who is who asks for it. */
export interface Spelling {
	readonly name: string;
	readonly key: string;
	readonly kind: NameKind;
}

/** 'full': may join notes by itself. 'short': a given name, which only tells together with something else. 'none': no person's name. */
export type NameKind = 'full' | 'short' | 'none';

export interface CardSpeaker {
	readonly name: string;
	/** Every spelling in the labels, the shown one first, and the one that a bracket behind it gives. */
	readonly spellings: readonly Spelling[];
	readonly role: Role;
	readonly turns: number;
	/** Part of all spoken characters, 0 to 1. */
	readonly share: number;
	/** Where the labels link to ('[[People/Mike Krieger|Mike]]:'), as written; null where they do not. */
	readonly link: string | null;
}

/** A link that somebody's turn holds. The span is the whole link, `words` what is shown of it. */
export interface CardLink extends Span {
	readonly turn: number;
	readonly target: string;
	readonly words: Span;
}

/** The span is that of the words which carry the viewpoint; where there is no support, of the place where it is written. */
export interface CardViewpoint extends Span {
	readonly id: string;
	readonly origin: ViewpointOrigin;
	/** Title and text in plain words. */
	readonly text: string;
	/** The words that carry it, '' where they are the text itself or there are none. */
	readonly quote: string;
	/** Numbers into the card's lists, null where no evidence tells. */
	readonly speaker: number | null;
	readonly turn: number | null;
	readonly salience: number;
}

/** A term that is frequent in the note. */
export interface CardTopic {
	/** Folded; equal in all notes. */
	readonly term: string;
	/** As the note writes it. */
	readonly words: string;
	readonly count: number;
}

/** `counts` has a number for each of `terms`. */
export interface Profile {
	readonly terms: readonly string[];
	readonly counts: Uint16Array;
}

/** '迈克·克里格（Mike Krieger）': the note says that two spellings are one. `isCut`: nothing shows where `before` begins, it may hold more. */
export interface Gloss {
	readonly before: string;
	readonly isCut: boolean;
	readonly inside: string;
}

export interface Card {
	readonly path: string;
	readonly title: string;
	/** Whether the title is the file's name, so that a rename changes it. */
	readonly isNamedByFile: boolean;
	/** 'YYYY-MM-DD', 'YYYY-MM' or 'YYYY' from the properties or the file's name, null where neither tells. */
	readonly date: string | null;
	readonly language: string;
	readonly verdict: Verdict;
	/** The note's other names, from its `aliases`. */
	readonly aliases: readonly string[];
	/** Keys of the file's name and the aliases that can be a person's, for finding who the note is about; none for an interview. */
	readonly nameKeys: readonly string[];
	/** Whether a tag or property says that the note is about a person. */
	readonly isPerson: boolean;
	/** Everything below is empty where the note is no interview. */
	readonly speakers: readonly CardSpeaker[];
	readonly turns: TurnTable;
	readonly links: readonly CardLink[];
	readonly viewpoints: readonly CardViewpoint[];
	readonly topics: readonly CardTopic[];
	/** Telling terms of the whole talk, for comparing notes: more of them, and as they are searched. */
	readonly profile: Profile;
	readonly glosses: readonly Gloss[];
	/** Names that properties write in full: 'Mike Krieger' where the labels only say 'Mike'. The title is looked at when asked, a rename may change it. */
	readonly fullNames: readonly string[];
}
