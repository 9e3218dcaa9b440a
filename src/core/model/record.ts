// What Interview Lens knows of one note.
import type { Conversation } from './conversation.ts';
import type { CorrectionState } from './correction.ts';
import type { Viewpoint } from './viewpoint.ts';

/** Version of the record's shape; a record of another version is read again. */
export const RECORD_SCHEMA = 1;

/** A pure function of the note's path, its text and the reader's options. */
export interface InterviewRecord extends Conversation {
	readonly schema: typeof RECORD_SCHEMA;
	/** With forward slashes. */
	readonly path: string;
	readonly title: string;
	/** BCP 47 language, 'und' when the script does not tell. */
	readonly language: string;
	readonly viewpoints: readonly Viewpoint[];
	/** Those that the reader put aside, as they would be shown. */
	readonly hiddenViewpoints: readonly Viewpoint[];
	/** What became of each of the reader's corrections, in their order. */
	readonly corrections: readonly CorrectionState[];
}
