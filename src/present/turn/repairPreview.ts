// What a repair of a note changes, as pieces to show: kept, taken out, put in.
import type { Edit } from '../../core/model/edit.ts';

export interface PreviewPiece {
	readonly kind: 'kept' | 'out' | 'in';
	readonly words: string;
}

/** Characters shown before the first edit and behind the last. */
const AROUND = 18;

/** The edits of one repair with some of their line around them. */
export function repairPreview(text: string, edits: readonly Edit[]): readonly PreviewPiece[] {
	const [first, last] = [edits[0], edits[edits.length - 1]];
	if (first === undefined || last === undefined) return [];
	const lineStart = text.lastIndexOf('\n', first.from - 1) + 1;
	const lineEnd = text.indexOf('\n', last.to);
	const from = Math.max(lineStart, first.from - AROUND);
	const to = Math.min(lineEnd < 0 ? text.length : lineEnd, last.to + AROUND);
	const pieces: PreviewPiece[] = [];
	let at = from;
	for (const edit of edits) {
		pieces.push({ kind: 'kept', words: text.slice(at, edit.from) }, { kind: 'out', words: text.slice(edit.from, edit.to) }, { kind: 'in', words: edit.insert });
		at = edit.to;
	}
	pieces.push({ kind: 'kept', words: text.slice(at, to) });
	const shown = pieces.filter(({ words }) => words !== '');
	return [...(from > lineStart ? [{ kind: 'kept' as const, words: '…' }] : []), ...shown, ...(lineEnd >= 0 && to < lineEnd ? [{ kind: 'kept' as const, words: '…' }] : [])];
}
