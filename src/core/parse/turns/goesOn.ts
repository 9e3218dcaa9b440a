// Whether somebody goes on behind a line: he has announced more, or still speaks of himself.
import { languageOf } from '../../text/lexicon/language.ts';
import { personsIn } from '../../text/lexicon/persons.ts';
import type { Line } from '../../text/lines.ts';

/** Whether more follows by what a line says: 'Three things:' */
export const announcesMore = ({ piece }: Line): boolean => /[:：]\s*$/.test(piece.words);

/** Code units before that tell the language of a talk. */
export const LANGUAGE_LOOK = 4000;

/** Whether the talk says "I" or "we" between two offsets. */
export function saysWe(text: string, from: number, to: number): boolean {
	return personsIn(languageOf(text.slice(Math.max(0, from - LANGUAGE_LOOK), to)))(text.slice(from, to)).first;
}
