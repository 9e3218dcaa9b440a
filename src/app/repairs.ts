// Repairs of a note's bold, found and applied.
import type { Edit, Repair } from '../core/model/edit.ts';
import { brokenBold } from '../core/correct/brokenBold.ts';
import { scanNote } from '../core/text/scan.ts';
import type { Reading } from './library.ts';

export function repairsOf({ record, text }: Reading): readonly Repair[] {
	return brokenBold(scanNote(text), record.turns);
}

/** The text after edits that are in order and do not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
	let at = 0;
	const parts = edits.flatMap(({ from, to, insert }) => {
		const kept = text.slice(at, from);
		at = to;
		return [kept, insert];
	});
	return parts.join('') + text.slice(at);
}
