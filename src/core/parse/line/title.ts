// Words with which a title begins or ends.
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const IN_WORD = /[\p{L}\p{N}\p{M}]/u;

/** Whether the word is of a script that writes no spaces, or in which words hang together. */
export const isUnspacedWord = (word: string): boolean => UNSPACED.test(word);

/** Behind or before the words stands nothing, or what is no letter: 'FAQ: moving house', 'Biology quiz'. Where words are not spaced, anything. */
const isApart = (letter: string): boolean => !IN_WORD.test(letter) || UNSPACED.test(letter);

/** Whether the folded title begins or ends with the word. */
export function hasAtEnd(title: string, word: string): boolean {
	return (title.startsWith(word) && isApart(title.charAt(word.length))) || (title.endsWith(word) && isApart(title.charAt(title.length - word.length - 1)));
}
