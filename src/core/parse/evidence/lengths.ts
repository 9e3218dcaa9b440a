// How long people speak: who is interviewed answers at length, people in plays, chats and jokes throw lines at each other.
import { wideCharacters } from '../../text/letters.ts';
import type { ScannedNote } from '../../text/scan.ts';
import type { Head } from '../head.ts';
import { saidIn } from './speech.ts';

/** Letters. */
export interface Lengths {
	/** Half of the turns are shorter. */
	readonly median: number;
	/** Nine of ten turns are shorter. */
	readonly most: number;
}

/** Turns that are measured, evenly spread, and code units of each. */
const SAMPLE = 200;
const LOOK = 400;
/** What a character of a script without spaces says, in letters. */
const WIDE = 2.5;

export function lengthsOf({ text }: ScannedNote, heads: readonly Head[]): Lengths {
	const step = Math.max(1, Math.floor(heads.length / SAMPLE));
	const lengths: number[] = [];
	for (let at = 0; at < heads.length; at += step) {
		const [head, next] = [heads[at], heads[at + 1]];
		if (head === undefined) continue;
		// Behind the last turn may stand what belongs to the note.
		const to = head.bodyTo ?? next?.from ?? text.length;
		const body = text.slice(head.bodyFrom, Math.min(to, head.bodyFrom + LOOK));
		const said = (next === undefined ? (PARAGRAPH.exec(body)?.[0] ?? '') : saidIn(body)).trim();
		lengths.push(said.length + (WIDE - 1) * wideCharacters(said));
	}
	lengths.sort((a, b) => a - b);
	return { median: lengths[Math.floor(lengths.length / 2)] ?? 0, most: lengths[Math.floor(0.9 * lengths.length)] ?? 0 };
}

const PARAGRAPH = /^\s*(?:[^\n]+(?:\n|$))+/;
