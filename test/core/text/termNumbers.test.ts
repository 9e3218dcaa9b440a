// Terms as numbers are the terms as words: as many, in the same order, told apart alike.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PairTable } from '../../../src/core/text/terms/pairTable.ts';
import { spacedWordsOf } from '../../../src/core/text/terms/spacedWords.ts';
import { TermNumbers, distinct, holdingOf } from '../../../src/core/text/terms/termNumbers.ts';
import { termsOf } from '../../../src/core/text/terms/terms.ts';

const words = fc.array(fc.oneof(fc.constantFrom('盐路很老，', '路很', '我的盐', 'planned roads', ' 2 ', 'Editor’s ', 'ａｂｃ ', 'ဆားရှိ', '的了是'), fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 12 }).map((parts) => parts.join(''));

test('each term has its number, and no other term has it', () => {
	fc.assert(
		fc.property(fc.array(words, { maxLength: 20 }), (texts) => {
			const numbers = new TermNumbers();
			const all: (readonly number[])[] = [];
			const known = new Map<string, number>();
			const holding: number[] = [];
			for (const text of texts) {
				const expected = termsOf(text).map((term) => known.get(term) ?? (known.set(term, known.size), known.size - 1));
				for (const number of new Set(expected)) holding[number] = (holding[number] ?? 0) + 1;
				const found = numbers.all(text);
				expect(found).toEqual(expected);
				expect(distinct([...found, ...found])).toEqual([...new Set(expected)]);
				all.push(found);
			}
			expect(numbers.size).toBe(known.size);
			expect([...holdingOf(all, numbers.size)]).toEqual(holding);
		}),
	);
});

test('a table of pairs grows and forgets none of them', () => {
	const table = new PairTable();
	const pairs = Array.from({ length: 5000 }, (_, at) => [0x4e00 + (at % 97), 0xffff - Math.floor(at / 97)] as const);
	for (const [next, [first, second]] of pairs.entries()) expect(table.numberOf(first, second, next)).toBe(next);
	for (const [number, [first, second]] of pairs.entries()) expect(table.numberOf(first, second, -1)).toBe(number);
});

test('words of spaced scripts, as they are looked up', () => {
	expect(spacedWordsOf('We don’t know MCP很重要, Тимур says: well-kept')).toEqual(['we', "don't", 'know', 'mcp', 'тимур', 'says', 'well-kept']);
	expect(spacedWordsOf('盐路很老。')).toEqual([]);
});
