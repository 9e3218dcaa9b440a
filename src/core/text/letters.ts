// What a code unit is to words: a table, because every character of a note is asked about.

/** No part of a word; a letter, a mark or a digit of a script with spaces between its words; one of a script without. */
export const [NO_LETTER, SPACED, UNSPACED] = [0, 1, 2];

const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** Marks to Unicode, but what they dress are pictographs: '❤️', '1️⃣'. */
const DRESSING = /[\u20d0-\u20ff]|[\ufe00-\ufe0f]/;
/** Letters of Thai, Lao, Burmese, Khmer, Kana, Bopomofo and Han. */
const WITHOUT_SPACES = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3000-\u312f\u3190-\u31ff\u3400-\u9fff\uf900-\ufaff\uff66-\uff9f]/;

/** Filled as units are met: no note holds many, and to ask Unicode about all of them takes longer than to read one. */
const UNKNOWN = 255;
const kinds = new Uint8Array(0x10000).fill(UNKNOWN);

/** `NO_LETTER`, `SPACED` or `UNSPACED`; also `NO_LETTER` for NaN, which is what stands before and behind a text. */
export function letterKind(unit: number): number {
	const kind = kinds[unit] ?? NO_LETTER;
	return kind === UNKNOWN ? (kinds[unit] = kindOf(String.fromCharCode(unit))) : kind;
}

function kindOf(sign: string): number {
	if (!LETTER.test(sign) || DRESSING.test(sign)) return NO_LETTER;
	return WITHOUT_SPACES.test(sign) ? UNSPACED : SPACED;
}

/** Calls `take` for each stretch of letters of one kind. Asks for no unit behind the end: engines are slow where one call in thousands gives no number. */
export function eachStretch(text: string, kindOf: (unit: number) => number, take: (from: number, to: number, kind: number) => void): void {
	let kind = NO_LETTER;
	let start = 0;
	for (let at = 0; at < text.length; at++) {
		const next = kindOf(text.charCodeAt(at));
		if (next === kind) continue;
		if (kind !== NO_LETTER) take(start, at, kind);
		kind = next;
		start = at;
	}
	if (kind !== NO_LETTER) take(start, text.length, kind);
}

/** 1 for white space, as `\s` of a pattern has it. */
const spaces = new Uint8Array(0x10000);
for (const sign of '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff') spaces[sign.charCodeAt(0)] = 1;

/** White space, as `\s` of a pattern has it. */
export const isSpace = (unit: number): boolean => spaces[unit] === 1;

/** Code units but white space. It adds up, for a jump at each blank would cost several times as much. */
export function charactersIn(words: string): number {
	let blanks = 0;
	for (let at = 0; at < words.length; at++) blanks += spaces[words.charCodeAt(at)] ?? 0;
	return words.length - blanks;
}

/** Whether a line begins with a Latin letter without accents or a Han character: most do, and no mark of Markdown stands before those. */
export function opensWithLetter(line: string): boolean {
	const unit = line.charCodeAt(0);
	const lower = unit | 0x20;
	return (lower >= 0x61 && lower <= 0x7a) || (unit >= 0x3400 && unit <= 0x9fff);
}

/** So many letters say as much as a Han character. */
const LETTERS_PER_WIDE = 2.5;

/** How much the words say, in letters. */
export function lettersIn(words: string): number {
	return words.length + (LETTERS_PER_WIDE - 1) * wideCharacters(words);
}

/** Found faster than counted, and most texts have none. */
const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** How many of the characters say as much as a short word: Han, Kana and Hangul. */
export function wideCharacters(words: string): number {
	const first = words.search(WIDE);
	if (first < 0) return 0;
	let count = 1;
	for (let at = first + 1; at < words.length; at++) {
		const unit = words.charCodeAt(at);
		if (unit >= 0x3040 && (unit <= 0x30ff || (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xac00 && unit <= 0xd7af))) count++;
	}
	return count;
}

/** Syllables of Hangul that end as the past does: '했', '있', '겠'. */
export const HANGUL_PAST = Array.from({ length: 19 * 21 }, (_, at) => String.fromCharCode(0xac00 + 28 * at + 20)).join('');
