// A place in a note.

/** Half-open range of UTF-16 code units of the note's text: in 'ab：c' the span of 'ab' is { from: 0, to: 2 }. */
export interface Span {
	readonly from: number;
	readonly to: number;
}
