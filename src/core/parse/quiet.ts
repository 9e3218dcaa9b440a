// The end of a note in which nobody speaks any longer.
import type { ScannedNote } from '../text/scan.ts';
import { LONGEST_CREDIT } from './furniture.ts';
import { LISTED, isSentence } from './nameless/marks.ts';
import { weIn } from './turns/goesOn.ts';

const BOXED = /^\s{0,3}>/;
export const isBoxed = (words: string): boolean => BOXED.test(words);

/** The number of the line from which on nothing but boxes, items and short lines stands that are no sentences, and no line but those of boxes says "I" or "we", in the language of what stands before an offset. */
export function quietFrom({ lines, text }: ScannedNote, before: number): number {
	const saysWe = weIn(text, before);
	let number = lines.length;
	for (let line = lines[number - 1]; line !== undefined; line = lines[number - 1]) {
		const { words } = line.piece;
		if (line.kind === 'text' && !isBoxed(words) && (saysWe(words) || !(LISTED.test(words) || (line.to - line.from <= LONGEST_CREDIT && !isSentence(words))))) break;
		number--;
	}
	return number;
}
