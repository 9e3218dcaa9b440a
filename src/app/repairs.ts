// Repairs of a note's bold.
import type { Repair } from '../core/model/edit.ts';
import { brokenBold } from '../core/correct/brokenBold.ts';
import { scanNote } from '../core/text/scan.ts';
import type { Reading } from './library.ts';

export function repairsOf({ record, text }: Reading): readonly Repair[] {
	return brokenBold(scanNote(text), record.turns);
}
