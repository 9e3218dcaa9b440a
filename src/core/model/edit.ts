// Changes to a note's text, and the text after them.
import type { Span } from './span.ts';

/** Puts `insert` in the place of the span. Lists of edits are in order, do not overlap, and speak of the text before any of them. */
export interface Edit extends Span {
	readonly insert: string;
}

/** The text after the edits. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
	let [result, at] = ['', 0];
	for (const { from, to, insert } of edits) {
		if (from < at) throw new RangeError(`applyEdits: the edit at ${from} begins inside the one before, which ends at ${at}`);
		result += text.slice(at, from) + insert;
		at = to;
	}
	return result + text.slice(at);
}

/** One repair: its 0-based line, and the edits that belong together. 'label': **name：**words. 'run': **a****b**. */
export interface Repair {
	readonly kind: 'label' | 'run';
	readonly line: number;
	readonly edits: readonly Edit[];
}
