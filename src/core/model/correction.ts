// What a reader corrects about a conversation, kept beside the transcript.
import type { Role } from './conversation.ts';
import type { ProblemCode } from './problem.ts';

/**
 * A place in a note, told by the words that stand there, so that it is found again after edits elsewhere.
 * It is where `words` begin; `before` is what must stand right before them, empty where the words stand once in the note.
 */
export interface Anchor {
	readonly words: string;
	readonly before: string;
	/** Offset at which the words stood when the anchor was made; tells of no other place. */
	readonly at: number;
}

/** `label` is always the label as the note writes it; `name` is whom the reader means, a speaker of the note or somebody new. */
export type Correction = { readonly id: string; /** For all notes, not for one. */ readonly everywhere?: true } & (
	| { readonly kind: 'verdict'; readonly says: 'interview' | 'none' }
	/** The speaker of this label is called `name`; where another speaker is called so, they are one. */
	| { readonly kind: 'speaker'; readonly label: string; readonly name: string }
	| { readonly kind: 'role'; readonly label: string; readonly role: Role }
	/** What stands under this label is all said by `name`. */
	| { readonly kind: 'relabel'; readonly label: string; readonly name: string }
	/** The turn whose words begin at the place is said by `name`. */
	| { readonly kind: 'reassign'; readonly place: Anchor; readonly label: string; readonly name: string }
	/** From the place on `name` speaks. */
	| { readonly kind: 'split'; readonly place: Anchor; readonly label: string; readonly name: string }
	/** The turn whose words begin at the place goes on with the turn before it. */
	| { readonly kind: 'join'; readonly place: Anchor; readonly label: string }
	/** From the place to the end nobody speaks; without an end, up to the end of the turn. */
	| { readonly kind: 'silence'; readonly place: Anchor; readonly end: Anchor | null; readonly label: string }
	/** The reader has seen this problem and sees none. */
	| { readonly kind: 'dismiss'; readonly place: Anchor; readonly problem: ProblemCode }
	/** The words from the place to the end of the last ones are a viewpoint of who says them. */
	| { readonly kind: 'viewpoint'; readonly place: Anchor; readonly last: Anchor }
	/** The viewpoint that is written there is kept, whatever its rank, and comes first. */
	| { readonly kind: 'pin'; readonly place: Anchor; readonly last: Anchor }
	/** The viewpoint that is written there is put aside. */
	| { readonly kind: 'hide'; readonly place: Anchor; readonly last: Anchor }
	/** The viewpoint that is written there is kept and told in these words; one of them may be empty. */
	| { readonly kind: 'reword'; readonly place: Anchor; readonly last: Anchor; readonly title: string; readonly text: string }
	/** How what is said at the place stands to what is said at a place of another note. The words of `there` name that note too: it may be renamed. */
	| { readonly kind: 'stance'; readonly place: Anchor; readonly there: Anchor; readonly says: StanceKind }
);

/** How two passages that speak of the same stand to each other. */
export type StanceKind = 'agrees' | 'differs' | 'unclear';

export type CorrectionKind = Correction['kind'];

/** Why a correction is not applied. It is kept and shown, and never applied to other words. */
export type OrphanReason = 'words-gone' | 'words-repeated' | 'label-gone' | 'label-changed' | 'no-turn-here';

/** 'idle': there is nothing to do here, as when the note is refused or the text itself says it by now. */
export type CorrectionState = { readonly id: string } & ({ readonly state: 'applied' } | { readonly state: 'idle' } | { readonly state: 'orphaned'; readonly why: OrphanReason });

/** What the reader told of the speaker whose label has this key: the key of whom it is the same as, the name to show, the role. */
export interface SpeakerTold {
	readonly key: string;
	readonly sameAs?: string;
	readonly name?: string;
	readonly role?: Role;
}
