// What every way of setting off a speaker's name has in common.

/**
 * A name that is set off; all places are offsets into the line. In '**Ada：** hi' the name is 2–5 and the wrapping ends at 8.
 * What may stand around every wrapping (a list mark before, a time, a colon after) is read elsewhere, once for all.
 */
export interface Wrapped {
	readonly nameFrom: number;
	readonly nameTo: number;
	/** Where the wrapping ends. */
	readonly to: number;
	/** Whether a colon stood inside the wrapping. */
	readonly colon: boolean;
	/** Media time inside the wrapping, in seconds. */
	readonly seconds: number | null;
	/** Whether the wrapping goes on over the words: '**Ada: how are you?**'. */
	readonly whole: boolean;
}

/** One way of setting off names. A new way is a new file and one row in `table.ts`. */
export interface LabelForm {
	readonly id: string;
	/**
	 * How much the form itself says that a label is meant. `marked` forms are set off from the text and are seldom anything else;
	 * `bare` forms look like any words before a colon.
	 */
	readonly strength: 'marked' | 'bare';
	/** Whether the form alone makes a label, without a colon or a time after it. */
	readonly closed: boolean;
	/** The characters with which the wrapping begins; null where it may begin with any. */
	readonly opens: string | null;
	/** Signs of which one stands within `AMID_REACH` code units of its beginning; null where none need. */
	readonly amid: readonly string[] | null;
	/** `head` is the beginning of a line, `at` where the wrapping would start; null where it does not. */
	wrap(head: string, at: number): Wrapped | null;
}

/** Code units at the head of a line in which a label must end. */
export const LABEL_REACH = 240;

/** Code units of a name and of what stands behind it. */
export const AMID_REACH = 36;

/** A form that one pattern reads: its first group is what stands before the name, its second the name. With `isEnded` what follows the name ends a label as a colon does. */
export function matching(id: string, opens: string | null, pattern: RegExp, closed: boolean, strength: LabelForm['strength'] = 'marked', isEnded = false): LabelForm {
	return {
		id,
		strength,
		closed,
		opens,
		amid: null,
		wrap(head, at) {
			const match = pattern.exec(head.slice(at, at + LONGEST_WRAPPING));
			if (match === null) return null;
			const [all, before = '', name = ''] = match;
			const nameFrom = at + before.length;
			return { nameFrom, nameTo: nameFrom + name.trimEnd().length, to: at + all.length, colon: isEnded, seconds: null, whole: false };
		},
	};
}

/** Code units that a name and what sets it off may have. */
const LONGEST_WRAPPING = 120;
