// Why another interview has to do with a note: each reason with the words it stands on.
import type { CardViewpoint } from '../../core/index/card.ts';
import type { OpenNote, Passage } from '../../core/index/passage.ts';
import { passageOf } from '../../core/index/passage.ts';
import type { Person } from '../../core/index/people/people.ts';
import type { LikenessParts } from '../../core/index/related/relations.ts';
import type { Stance } from '../../core/index/related/stance.ts';
import type { Role } from '../../core/model/conversation.ts';

export interface PersonRef {
	readonly id: string;
	readonly name: string;
}

/** A viewpoint with the passage that carries it; null where nothing in a turn does. */
export interface ShownViewpoint {
	readonly id: string;
	readonly text: string;
	readonly passage: Passage | null;
}

export type Reason =
	/** The passage holds the link: in the other note where it is 'to-here', in this one where it is 'from-here'. */
	| { readonly kind: 'link'; readonly direction: 'to-here' | 'from-here'; readonly passage: Passage }
	/** The same person speaks there; the passage is the first thing they say. */
	| { readonly kind: 'person'; readonly person: PersonRef; readonly role: Role; readonly turns: number; readonly share: number; readonly passage: Passage | null }
	/** 'there': others speak there of somebody who speaks here. 'here': it is the other way round, and the passage stands in this note. */
	| { readonly kind: 'mention'; readonly where: 'there' | 'here'; readonly person: PersonRef; readonly isLinked: boolean; readonly passage: Passage }
	| {
		readonly kind: 'viewpoint';
		readonly here: ShownViewpoint;
		readonly there: ShownViewpoint;
		readonly score: number;
		readonly parts: LikenessParts;
		/** 'by' tells who says so: cue words propose it, the reader sets it. */
		readonly stance: (Stance & { readonly by: 'words' | 'reader' }) | null;
	}
	/** A term that few interviews talk of and both of these do; the passages show it here and there. */
	| { readonly kind: 'topic'; readonly words: string; readonly wordsThere: string; readonly here: number; readonly there: number; readonly notes: number; readonly passages: readonly [here: Passage | null, there: Passage | null] };

export interface RelatedNote {
	readonly path: string;
	readonly title: string;
	readonly date: string | null;
	/** For ordering. */
	readonly score: number;
	readonly reasons: readonly Reason[];
}

export function refOf({ id, name }: Person): PersonRef {
	return { id, name };
}

export function shownViewpoint(note: OpenNote, { id, text, turn, from, to }: CardViewpoint): ShownViewpoint {
	return { id, text, passage: turn === null ? null : passageOf(note, turn, { from, to }) };
}
