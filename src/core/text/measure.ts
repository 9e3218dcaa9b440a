// How much text there is: characters where a script writes no spaces between words, words elsewhere.

/** Scripts without spaces between words: Kana and Han, and Thai, Lao, Burmese, Khmer. Ranges of code units, lowest first. */
const WITHOUT_SPACES: readonly (readonly [from: number, to: number])[] = [
	[0x0e00, 0x0eff],
	[0x1000, 0x109f],
	[0x1780, 0x17ff],
	[0x3040, 0x30ff],
	[0x3400, 0x9fff],
	[0xf900, 0xfaff],
];
const FIRST_WITHOUT_SPACES = 0x0e00;
/** The leading half of a pair that writes a rarer Han character; its other half counts nothing. */
const RARE_HAN: readonly [number, number] = [0xd840, 0xd888];

const isLatinOrDigit = (unit: number): boolean => (unit >= 0x30 && unit <= 0x39) || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) || (unit >= 0xc0 && unit < 0x2000);

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
		const isCharacter = unit >= FIRST_WITHOUT_SPACES && ((unit >= RARE_HAN[0] && unit <= RARE_HAN[1]) || WITHOUT_SPACES.some((range) => unit >= range[0] && unit <= range[1]));
		if (isCharacter) characters++;
		const isLetter = !isCharacter && (isLatinOrDigit(unit) || (unit >= 0x3130 && unit <= 0x318f) || (unit >= 0xac00 && unit <= 0xd7af));
		// An apostrophe stands inside a word: 'don't' is one.
		const isJoint = unit === 0x27 || unit === 0x2019;
		if (isLetter && !inWord) words++;
		inWord = isLetter || (inWord && isJoint);
	}
	return { words, characters };
}
