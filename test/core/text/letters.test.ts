// What code units are to words, held against the classes of Unicode.
import { describe, expect, test } from 'vitest';
import { NO_LETTER, SPACED, UNSPACED, charactersIn, letterKind } from '../../../src/core/text/letters.ts';
import { gramsOfRun, runsOf, termsOf } from '../../../src/core/text/terms/terms.ts';

const units = Array.from({ length: 0x10000 }, (_, unit) => unit);
const kinds = (words: string): readonly number[] => [...words].map((sign) => letterKind(sign.charCodeAt(0)));

/** Neighbours as one: 'fe00–fe0f'. */
function rangesOf(sorted: readonly number[]): readonly string[] {
	const starts = sorted.filter((unit, at) => sorted[at - 1] !== unit - 1);
	const ends = sorted.filter((unit, at) => sorted[at + 1] !== unit + 1);
	return starts.map((start, at) => `${start.toString(16)}–${ends[at]?.toString(16)}`);
}

describe('letters', () => {
	test('white space is what a pattern takes for it', () => {
		expect(units.filter((unit) => (charactersIn(String.fromCharCode(unit)) === 0) !== /\s/.test(String.fromCharCode(unit)))).toEqual([]);
	});

	test('letters, marks and digits are parts of words, but for what dresses pictographs', () => {
		const wrong = units.filter((unit) => (letterKind(unit) === NO_LETTER) !== /[\p{P}\p{S}\p{Z}\p{C}]/u.test(String.fromCharCode(unit)));
		expect(rangesOf(wrong)).toEqual(['20d0–20f0', 'fe00–fe0f']);
		expect(kinds('éЖع한ก盐ガ')).toEqual([SPACED, SPACED, SPACED, SPACED, UNSPACED, UNSPACED, UNSPACED]);
		expect(kinds('々〇ー゛ｶㄅລကក')).toEqual([UNSPACED, UNSPACED, UNSPACED, NO_LETTER, UNSPACED, UNSPACED, UNSPACED, UNSPACED, UNSPACED]);
		expect(new Set(kinds(' .…—“」、：（\u200b।॥؟۔·・๏။។་།፡՞'))).toEqual(new Set([NO_LETTER]));
		expect(letterKind(NaN)).toBe(NO_LETTER);
	});

	test('runs break where a script with spaces meets one without', () => {
		expect(runsOf('Ｃlaude做出来的 MCP，是 2 个')).toEqual(['claude', '做出来的', 'mcp', '是', '2', '个']);
		expect(runsOf('नमस्ते दुनिया')).toEqual(['नमस्ते', 'दुनिया']);
		expect(runsOf('नमक कहाँ है। कौन लाया॥')).toEqual(['नमक', 'कहाँ', 'है', 'कौन', 'लाया']);
		expect(runsOf('ཡིག་ཚང་། ਲੂਣ। ጨው፡አለ')).toEqual(['ཡིག', 'ཚང', 'ਲੂਣ', 'ጨው', 'አለ']);
		expect(runsOf('ဆားရှိလား။ ສະບາຍດີ')).toEqual(['ဆားရှိလား', 'ສະບາຍດີ']);
		expect(termsOf('The plans of 3 roads')).toEqual(['the', 'plan', '3', 'road']);
	});

	test('the last word of a sentence has the terms and grams that it has elsewhere', () => {
		expect(termsOf('हमने सड़क बनाई।')).toEqual(termsOf('हमने सड़क बनाई'));
		expect(runsOf('सड़क बनाई।').flatMap(gramsOfRun)).toEqual(runsOf('सड़क बनाई').flatMap(gramsOfRun));
		expect(termsOf('ဆား။')).toEqual(['ဆာ', 'ား']);
	});
});
