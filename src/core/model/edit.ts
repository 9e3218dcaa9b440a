// Changes to a note's text.
import type { Span } from './span.ts';

/** Puts `insert` in the place of the span. Lists of edits are in order, do not overlap, and speak of the text before any of them. */
export interface Edit extends Span {
	readonly insert: string;
}

/** One repair: its 0-based line, and the edits that belong together. 'label': **name：**words. 'run': **a****b**. */
export interface Repair {
	readonly kind: 'label' | 'run';
	readonly line: number;
	readonly edits: readonly Edit[];
}
