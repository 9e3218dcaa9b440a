// How much words say, alike in all scripts: a letter counts one, a character of a script without spaces as much as a short word.
import { measure } from '../../core/text/measure.ts';

const PER_CHARACTER = 2.5;
const PER_WORD = 4.7;

export function weightOf(text: string): number {
	const { words, characters } = measure(text, 0, text.length);
	return PER_WORD * words + PER_CHARACTER * characters;
}

/** Words, or characters where words are not spaced. */
export function sizeOf(text: string): { readonly count: number; readonly unit: 'words' | 'characters' } {
	const { words, characters } = measure(text, 0, text.length);
	return characters > words ? { count: characters + words, unit: 'characters' } : { count: words, unit: 'words' };
}
