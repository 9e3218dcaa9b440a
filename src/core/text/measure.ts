// How much text there is: characters where a script writes no spaces between words, words elsewhere.
import { SPACED, UNSPACED, letterKind } from './letters.ts';

/** The leading half of a pair that writes a rarer Han character; its other half counts nothing. */
const RARE_HAN: readonly [number, number] = [0xd840, 0xd888];

export interface Measured {
	readonly words: number;
	readonly characters: number;
}

/** 'MCP 很重要' has one word and three characters. Marks and punctuation count nothing; one pass. */
export function measure(text: string, from: number, to: number): Measured {
	let [words, characters] = [0, 0];
	let inWord = false;
	for (let at = from; at < to; at++) {
		const unit = text.charCodeAt(at);
		const kind = letterKind(unit);
		if (kind === UNSPACED || (unit >= RARE_HAN[0] && unit <= RARE_HAN[1])) characters++;
		const isLetter = kind === SPACED;
		// An apostrophe stands inside a word: 'don't' is one.
		const isJoint = unit === 0x27 || unit === 0x2019;
		if (isLetter && !inWord) words++;
		inWord = isLetter || (inWord && isJoint);
	}
	return { words, characters };
}
