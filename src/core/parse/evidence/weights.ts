// What each kind of evidence counts for the verdict: one table, so that it can be read, weighed and measured (test/bench/verdict.mjs).

/**
 * What each kind of evidence adds to the confidence. A weight is the most it can add; parts that are shares scale it.
 * Words alone (roles, properties) never suffice; what takes away is what documents have and talk has not.
 */
export const WEIGHTS = {
	/** Two labels come back: the least that any conversation shows, and many lists of fields too. */
	'labels-recur': 0.3,
	/** A long conversation is seldom anything else; scaled from few turns to many. */
	'many-turns': 0.15,
	/** The label changes from turn to turn; under fields and remarks it often stays. */
	'labels-alternate': 0.2,
	/** Every turn has its time and the times ascend: tools write so, and schedules. */
	'times-ascend': 0.2,
	/** A label names a part in a conversation; forms with fields do that as well, so it never decides. */
	'roles-named': 0.15,
	/** Turns end in questions; documents hardly ask. */
	'questions-answered': 0.2,
	/** Turns say "I" or "we": the strongest sign of speech in every language that was looked at. */
	'spoken-words': 0.25,
	/** A property of the note names a speaker that the labels name too. */
	'properties-name-speakers': 0.15,
	/** Behind the labels stand values instead of sentences: the mark of fields, tables of facts, votes. */
	'short-values': -0.6,
	/** The form is one that lists and headings have too. */
	'weak-labels': -0.25,
} as const;

/** From this confidence on a note is taken. */
export const TAKEN = 0.5;
/** Fewer turns are a quotation, not a conversation. */
export const FEWEST_TURNS = 4;
/** From this number on turns count as many. */
export const MANY_TURNS = 20;
