// Places in a note: the turn that stands there, lines and columns.
import type { Span } from '../core/model/span.ts';

/** Index of the last turn that begins at or before `offset`, -1 before the first. `turns` are in order. */
export function turnIndexAt(turns: readonly Span[], offset: number): number {
	let [low, high] = [-1, turns.length - 1];
	while (low < high) {
		const middle = high - Math.floor((high - low) / 2);
		if ((turns[middle]?.from ?? Infinity) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** Offset of a line and column, both 0-based; lines beyond the end are the end. */
export function offsetAt(text: string, line: number, column = 0): number {
	let from = 0;
	for (let number = 0; number < line; number++) {
		const end = text.indexOf('\n', from);
		if (end < 0) return text.length;
		from = end + 1;
	}
	return from + column;
}

/** Line and column of an offset, both 0-based. */
export function lineAndColumn(text: string, offset: number): { readonly line: number; readonly column: number } {
	const before = text.slice(0, offset);
	return { line: before.split('\n').length - 1, column: offset - (before.lastIndexOf('\n') + 1) };
}
