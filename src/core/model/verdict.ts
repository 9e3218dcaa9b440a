// What a note is taken for, and why.

export type NoteKind = 'interview' | 'transcript' | 'faq' | 'chat' | 'play' | 'none';

export type ReasonCode =
	| 'reader-says-interview'
	| 'reader-says-none'
	| 'labels-recur'
	| 'labels-alternate'
	| 'roles-named'
	| 'questions-answered'
	| 'properties-name-speakers'
	| 'no-labels'
	| 'one-speaker'
	| 'few-turns'
	| 'labels-once'
	| 'short-values'
	| 'many-turns'
	| 'times-ascend'
	| 'spoken-words'
	| 'weak-labels'
	| 'chat-with-model'
	| 'chat-log'
	| 'fields-in-order'
	| 'fields-between'
	| 'values-behind-labels'
	| 'lists-changes'
	| 'stage-directions'
	| 'title-names-kind'
	| 'nobody-speaks-at-length'
	| 'parts-of-a-script'
	| 'bits-of-talk'
	| 'part-of-a-document'
	| 'words-in-quotes'
	| 'still-to-be-filled-in'
	| 'answers-are-impersonal'
	| 'help-page'
	| 'spoken-without-labels';

/** One part of a verdict. Weights add up to the confidence, which is held between 0 and 1. */
export interface Reason {
	readonly code: ReasonCode;
	readonly weight: number;
	readonly values: Readonly<Record<string, string | number>>;
}

export interface Verdict {
	readonly isInterview: boolean;
	readonly kind: NoteKind;
	/** 0 to 1. */
	readonly confidence: number;
	readonly reasons: readonly Reason[];
}
