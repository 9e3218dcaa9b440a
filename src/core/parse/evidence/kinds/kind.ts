// What a kind of conversation that is no interview is told by, and what it gives.
import type { NoteKind, ReasonCode } from '../../../model/verdict.ts';
import type { ScannedNote } from '../../../text/scan.ts';
import type { Head, LabelUse } from '../../head.ts';
import type { Bodies } from '../speech.ts';
import type { Lengths } from '../lengths.ts';

export interface OtherKind {
	readonly kind: NoteKind;
	readonly code: ReasonCode;
	readonly values: Readonly<Record<string, string | number>>;
}

/** What a note shows once its labels are believed. */
export interface Shown {
	readonly note: ScannedNote;
	readonly heads: readonly Head[];
	readonly bodies: Bodies;
	/** The labels of the heads, each once. */
	readonly uses: ReadonlyMap<string, LabelUse>;
	readonly lengths: Lengths;
	/** Places of heads, evenly spread where there are many: what parts of the turns show is asked of these. */
	readonly sample: readonly number[];
	/** What says against every doubt: the note speaks of an interview, or a label is that of whoever leads one. */
	readonly isLed: boolean;
}

/** Gives the kind that the note shows, null where it does not. */
export type KindOfNote = (shown: Shown) => OtherKind | null;
