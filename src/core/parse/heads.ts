// Every place in a note that could be a speaker's label.
import { family, fold } from '../text/fold.ts';
import type { Line } from '../text/blocks.ts';
import type { ScannedNote } from '../text/scan.ts';
import { LABEL_REACH } from './labels/form.ts';
import type { LabelForm } from './labels/form.ts';
import { canBeName, isFieldWord } from './labels/name.ts';
import { LABEL_FORMS } from './labels/table.ts';

/** A label that was met, not yet believed. `from` is where the label starts, `bodyFrom` where its words start; offsets of the note. */
export interface Head {
	readonly line: Line;
	readonly form: LabelForm;
	readonly name: string;
	/** The folded name, by which labels are compared. */
	readonly key: string;
	/** The key without a number at its end. */
	readonly family: string;
	readonly from: number;
	readonly bodyFrom: number;
	readonly seconds: number | null;
}

/** In the order of the note, at most one for each line of text. */
export function findHeads(note: ScannedNote): readonly Head[] {
	const heads: Head[] = [];
	for (const line of note.lines) {
		if (line.kind !== 'text') continue;
		const start = note.text.slice(line.from, Math.min(line.to, line.from + LABEL_REACH));
		if (!start.includes(':') && !start.includes('：')) continue;
		for (const form of LABEL_FORMS) {
			const match = form.read(start);
			if (match === null) continue;
			const name = start.slice(match.nameFrom, match.nameTo);
			if (canBeName(name) && !isFieldWord(name)) {
				heads.push({ line, form, name, key: fold(name), family: family(name), from: line.from, bodyFrom: line.from + match.bodyFrom, seconds: match.seconds });
			}
			break;
		}
	}
	return heads;
}
