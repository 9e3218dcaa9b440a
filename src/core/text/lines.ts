// A note as lines. Only '\n' ends a line; a '\r' before it belongs to the line end, as in the files of Windows.
import type { Span } from '../model/span.ts';
import type { Piece } from './piece.ts';

/** `from` to `to` is the line without its end; `number` is 0-based. */
export interface BareLine extends Span {
	readonly number: number;
}

export type LineKind = 'blank' | 'text' | 'heading' | 'rule' | 'image' | 'code' | 'comment' | 'cue' | 'frontMatter';

export interface Line extends BareLine {
	readonly kind: LineKind;
	/** The words of the line, and what was found out about them. */
	readonly piece: Piece;
}

/** A line while it is found out what it is. */
export interface OpenLine extends Line {
	kind: LineKind;
}

export function splitLines(text: string): readonly BareLine[] {
	return linesOf(text, (number, from, to) => ({ number, from, to }));
}

/** What `make` makes of each line: notes of millions of lines have room for one object each. */
export function linesOf<L>(text: string, make: (number: number, from: number, to: number) => L): readonly L[] {
	const lines: L[] = [];
	let from = text.startsWith('\uFEFF') ? 1 : 0;
	for (let number = 0; ; number++) {
		const end = text.indexOf('\n', from);
		const stop = end < 0 ? text.length : end;
		lines.push(make(number, from, stop > from && text.charCodeAt(stop - 1) === 13 ? stop - 1 : stop));
		if (end < 0) return lines;
		from = end + 1;
	}
}

/** The number of the nearest line above that is not blank, -1 where there is none. */
export function writtenAbove(lines: readonly Line[], number: number): number {
	let above = number - 1;
	while (lines[above]?.kind === 'blank') above--;
	return above;
}

/** The number of the nearest line below that is not blank; beyond the last one where there is none. */
export function writtenBelow(lines: readonly Line[], number: number): number {
	let below = number + 1;
	while (lines[below]?.kind === 'blank') below++;
	return below;
}

/** The line that holds the offset; of the last one for offsets beyond the end. By halving, so it may be asked often. */
export function lineAt<L extends BareLine>(lines: readonly L[], offset: number): L {
	let [low, high] = [0, lines.length - 1];
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((lines[middle]?.from ?? Infinity) <= offset) low = middle;
		else high = middle - 1;
	}
	const line = lines[low];
	if (line === undefined) throw new RangeError(`lineAt: no lines, offset ${offset}`);
	return line;
}
