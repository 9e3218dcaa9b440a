// Quotes are found as they were said, and an invented one is not.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuote, quoteFinder } from '../../../src/core/text/quote.ts';

const NOTE = '**Ada:** Waiting is **a kind of** measuring: you learn what the\nbarometer leaves out.  \n**林牧舟：**我们训练的不是“认字”，是让机器说 AI 没看清。';
const found = (quote: string): string | null => {
	const place = findQuote(NOTE, quote);
	return place.kind === 'absent' ? null : `${place.kind}: ${NOTE.slice(place.from, place.to)}`;
};

test('words stand verbatim whatever their width, case, spacing, quotation marks and bold', () => {
	expect(found('waiting is a kind of measuring')).toBe('verbatim: Waiting is **a kind of** measuring');
	expect(found('WHAT THE BAROMETER  leaves out.')).toBe('verbatim: what the\nbarometer leaves out.');
	expect(found('我们训练的不是「认字」,是让机器说AI没看清')).toBe('verbatim: 我们训练的不是“认字”，是让机器说 AI 没看清');
	expect(found('ｋｉｎｄ　ｏｆ')).toBe('verbatim: kind of');
});

test('composed and decomposed letters are the same', () => {
	expect(findQuote('Où est le cafe\u0301\u202f?', 'le café ?')).toEqual({ kind: 'verbatim', from: 7, to: 17, score: 1 });
	expect(findQuote('İstanbul her yerde', 'i̇stanbul her')).toMatchObject({ kind: 'verbatim', from: 0, to: 12 });
});

test('spaces between words count: neither does "the rapist" stand in "therapist", nor the other way round', () => {
	expect(findQuote('my therapist said', 'the rapist').kind).toBe('absent');
	expect(findQuote('the rapist said', 'therapist').kind).toBe('absent');
	expect(findQuote('café noir', 'cafénoir').kind).toBe('absent');
	expect(findQuote('ဆား နှင့် ရေ', 'ဆားနှင့်ရေ').kind).toBe('verbatim');
});

test('a quote with a slip is near, an invented one absent', () => {
	expect(found('Waiting is a sort of measuring: you learn what the barometer leaves out')).toContain('near: Waiting is');
	expect(found('Patience is the mother of all barometers')).toBeNull();
	expect(found('我们训练的不是认人，是让机器说没看清楚')).toContain('near');
	expect(found('机器应当永远服从我们的每一个命令')).toBeNull();
	expect(found('')).toBeNull();
	expect(found(' ** ')).toBeNull();
});

test('law: every stretch of a text stands in it verbatim, and the span holds its words', () => {
	const letters = fc.string({ unit: fc.constantFrom('a', 'B', 'é', 'ß', ' ', '\n', '\t', '*', '_', '“', '，', '字', '林', '😀', 'ｗ', 'ﬁ', '-', '.', '\u00ad') , maxLength: 60 });
	fc.assert(fc.property(letters, fc.nat(60), fc.nat(30), (text, from, length) => {
		const find = quoteFinder(text);
		const units = [...text];
		const quote = units.slice(from, from + length).join('');
		const place = find(quote);
		// Marks and white space alone are no words.
		if (findQuote(quote, quote).kind === 'absent') {
			expect(place.kind).toBe('absent');
			return;
		}
		expect(place.kind).toBe('verbatim');
		if (place.kind !== 'absent') expect(findQuote(text.slice(place.from, place.to), quote)).toMatchObject({ kind: 'verbatim', from: 0, to: place.to - place.from });
	}), { numRuns: 2000 });
});

test('any two texts give an answer, in time that grows with their length', () => {
	fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, quote) => {
		const place = findQuote(text, quote);
		if (place.kind !== 'absent') expect(0 <= place.from && place.from < place.to && place.to <= text.length).toBe(true);
	}), { numRuns: 500 });
	expect(findQuote('ab'.repeat(500_000), 'ba'.repeat(900_000)).kind).toBe('near');
});
