// How much words say, alike in all scripts: a letter counts one, a character of a script without spaces as much as a short word.

const PER_CHARACTER = 2.5;
const PER_WORD = 4.7;
const CHARACTERS = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/g;
const WORDS = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu;

/** Characters of scripts without spaces, and words of all others. */
export function countWords(text: string): { readonly words: number; readonly characters: number } {
	const characters = text.match(CHARACTERS)?.length ?? 0;
	return { characters, words: (characters === 0 ? text : text.replace(CHARACTERS, ' ')).match(WORDS)?.length ?? 0 };
}

export function weightOf(text: string): number {
	const { words, characters } = countWords(text);
	return PER_WORD * words + PER_CHARACTER * characters;
}

/** Words, or characters where words are not spaced. */
export function sizeOf(text: string): { readonly count: number; readonly unit: 'words' | 'characters' } {
	const { words, characters } = countWords(text);
	return characters > words ? { count: characters + words, unit: 'characters' } : { count: words, unit: 'words' };
}
