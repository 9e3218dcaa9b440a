// The starts of turns, as the note writes them and as the reader corrects them.
import type { Line } from '../text/lines.ts';
import { fold } from '../text/fold.ts';

/** Where somebody begins to speak: the label from `from` on, the words after `bodyFrom`; offsets of the note. */
export interface Start {
	readonly line: Line;
	readonly name: string;
	/** By which names are compared. */
	readonly key: string;
	readonly from: number;
	readonly bodyFrom: number;
	readonly seconds: number | null;
	/** Where the reader said that the talk ends, if it does before the next start. */
	readonly until?: number;
}

/** A start while it is corrected. `written` is what the note writes there, null where the reader says that a turn starts; `by` are the ids of what changed it. */
export interface Working<S extends Start> {
	readonly start: S;
	readonly written: S | null;
	readonly by: readonly string[];
	/** Whether the reader named the speaker of this very turn. */
	readonly isOwn: boolean;
}

/** Where the words of a start begin, white space after the label left out. */
export function wordsFrom(text: string, start: Start): number {
	let at = start.bodyFrom;
	while (/\s/.test(text.charAt(at))) at++;
	return at;
}

/** Index of the last start that begins at the offset or before it, -1 where none does. */
export function indexAt(starts: readonly Working<Start>[], offset: number): number {
	let [low, high] = [-1, starts.length - 1];
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((starts[middle]?.start.from ?? Infinity) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** The key of the speaker whom a name means: of a label written so, or a new one. */
export function keyOfName(starts: readonly Start[], name: string): string {
	return keyOfLabel(starts, name) ?? fold(name);
}

/** The key of a label, null where the note has no such label. */
export function keyOfLabel(starts: readonly Start[], label: string): string | null {
	const folded = fold(label);
	const same = starts.find((start) => start.name === label) ?? starts.find((start) => start.key === folded) ?? starts.find((start) => fold(start.name) === folded);
	return same?.key ?? null;
}
