// What every way of writing a speaker's label has in common.

/** A label at the head of a line; all places are offsets into that line. In '**Ada：** hi' the name is 2–5 and the body starts at 9. */
export interface LabelMatch {
	readonly nameFrom: number;
	readonly nameTo: number;
	readonly bodyFrom: number;
	/** Media time in seconds that stands in the label, null where there is none. */
	readonly seconds: number | null;
}

/** One way of writing labels. A new way is a new file and one row in `table.ts`. */
export interface LabelForm {
	readonly id: string;
	/**
	 * How much the form itself says that a label is meant. `marked` forms are set off from the text and are seldom anything else;
	 * `bare` forms look like any words before a colon, so a name must recur.
	 */
	readonly strength: 'marked' | 'bare';
	/** `head` is the beginning of a line (LABEL_REACH code units at most); null where the line does not begin with such a label. */
	read(head: string): LabelMatch | null;
}

/** Code units at the head of a line in which a label must end. */
export const LABEL_REACH = 160;
