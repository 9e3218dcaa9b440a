// What code units are to words, held against the classes of Unicode.
import { describe, expect, test } from 'vitest';
import { NO_LETTER, SPACED, UNSPACED, isSpace, letterKind } from '../../../src/core/text/letters.ts';
import { runsOf, termsOf } from '../../../src/core/text/terms.ts';

const units = Array.from({ length: 0x10000 }, (_, unit) => unit);

describe('letters', () => {
	test('white space is what a pattern takes for it', () => {
		expect(units.filter((unit) => isSpace(unit) !== /\s/.test(String.fromCharCode(unit)))).toEqual([]);
	});

	test('letters, marks and digits are parts of words, but for rare blocks', () => {
		const wrong = units.filter((unit) => (letterKind(unit) !== NO_LETTER) !== /[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(unit)) && unit < 0x700);
		expect(wrong).toEqual([]);
		const kinds = (words: string): readonly number[] => [...words].map((sign) => letterKind(sign.charCodeAt(0)));
		expect(kinds('éЖع한ก盐ガ')).toEqual([SPACED, SPACED, SPACED, SPACED, UNSPACED, UNSPACED, UNSPACED]);
		expect(kinds(' .…—“」、：（\u200b')).toEqual(Array.from({ length: 10 }, () => NO_LETTER));
		expect(letterKind(NaN)).toBe(NO_LETTER);
	});

	test('runs break where a script with spaces meets one without', () => {
		expect(runsOf('Ｃlaude做出来的 MCP，是 2 个')).toEqual(['claude', '做出来的', 'mcp', '是', '2', '个']);
		expect(runsOf('नमस्ते दुनिया')).toEqual(['नमस्ते', 'दुनिया']);
		expect(termsOf('The plans of 3 roads')).toEqual(['the', 'plan', '3', 'road']);
	});
});
