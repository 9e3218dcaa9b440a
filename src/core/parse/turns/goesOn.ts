// Whether somebody goes on behind a line: he has announced more, or still speaks of himself.
import { languageOf } from '../../text/lexicon/language.ts';
import { personsIn } from '../../text/lexicon/persons.ts';
import type { Line } from '../../text/lines.ts';

/** Whether more follows by what a line says: 'Three things:' */
export const announcesMore = ({ piece }: Line): boolean => /[:：]\s*$/.test(piece.words);

/** Code units before that tell the language of a talk. */
const LANGUAGE_LOOK = 4000;

/** Tells whether words say "I" or "we", in the language of the talk before an offset. */
export function weIn(text: string, before: number): (words: string) => boolean {
	const persons = personsIn(languageOf(text.slice(Math.max(0, before - LANGUAGE_LOOK), before)));
	return (words) => persons(words).first;
}
