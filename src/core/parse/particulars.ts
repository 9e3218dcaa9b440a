// Lines that tell who has which part, and say nothing.
//
//     **Interviewer:** [name]
//     **Guest:** Ana Ruiz
import { namedRole } from '../text/namedRole.ts';
import type { ScannedNote } from '../text/scan.ts';
import type { Head } from './heads.ts';

/** Code units of a value. */
const LONGEST = 80;

/** The heads without parts of which each line gives a name or a placeholder instead of words. */
export function withoutParticulars(note: ScannedNote, heads: readonly Head[]): readonly Head[] {
	const speaking = new Set(heads.filter((head) => !isParticular(note, head)).map((head) => head.key));
	const parts = new Set(heads.filter((head) => isParticular(note, head)).map((head) => head.line.number));
	if (parts.size === 0) return heads;
	return heads.filter(({ key, line: { number } }) => !parts.has(number) || (speaking.has(key) && !parts.has(number - 1) && !parts.has(number + 1)));
}

function isParticular(note: ScannedNote, head: Head): boolean {
	if (head.line.to - head.bodyFrom > LONGEST || head.seconds !== null || head.bodyTo !== undefined || namedRole(head.name) === null) return false;
	const words = note.text.slice(head.bodyFrom, head.line.to).trim();
	return /^\[[^\]]+\]$/.test(words) || (/^\p{Lu}\S*(?:\s\p{Lu}\S*){1,4}$/u.test(words) && !/[.!?,;:]$/.test(words));
}
