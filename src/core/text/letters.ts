// What a code unit is to words: a table, because every character of a note is asked about.

/** No part of a word; a letter, a mark or a digit of a script with spaces between its words; a character of one without. */
export const [NO_LETTER, SPACED, UNSPACED] = [0, 1, 2];

/** Below this the classes of Unicode decide. Above it nearly everything is a letter, but for these ranges. */
const FIRST_COARSE = 0x700;
const NO_LETTERS: readonly (readonly [from: number, to: number])[] = [
	[0x2000, 0x2bff],
	[0x2e00, 0x2e7f],
	[0x3000, 0x303f],
	[0xd800, 0xf8ff],
	[0xfe00, 0xfe6f],
	[0xfeff, 0xff0f],
	[0xff1a, 0xff20],
	[0xff3b, 0xff40],
	[0xff5b, 0xff65],
	[0xffe0, 0xffff],
];
/** Thai, Kana, Han. */
const WITHOUT_SPACES: readonly (readonly [from: number, to: number])[] = [
	[0x0e00, 0x0e7f],
	[0x3040, 0x30ff],
	[0x3400, 0x9fff],
	[0xf900, 0xfaff],
];

const KINDS = new Uint8Array(0x10000).fill(SPACED);
for (let unit = 0; unit < FIRST_COARSE; unit++) KINDS[unit] = /[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(unit)) ? SPACED : NO_LETTER;
for (const [from, to] of NO_LETTERS) KINDS.fill(NO_LETTER, from, to + 1);
for (const [from, to] of WITHOUT_SPACES) KINDS.fill(UNSPACED, from, to + 1);

/** `NO_LETTER`, `SPACED` or `UNSPACED`; also `NO_LETTER` for NaN, which is what stands behind the end of a text. */
export function letterKind(unit: number): number {
	return KINDS[unit] ?? NO_LETTER;
}

/** White space, as `\s` of a pattern has it. */
export function isSpace(unit: number): boolean {
	if (unit <= 0x20) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
	if (unit < 0x1680) return unit === 0xa0;
	return unit === 0x3000 || (unit >= 0x2000 && unit <= 0x200a) || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f || unit === 0x1680 || unit === 0xfeff;
}
