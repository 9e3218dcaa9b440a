// Short cuts to the label of a line lose nothing: asking all the forms, and all the marks before them, gives the same.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LABEL_FORMS, formsAt } from '../../../src/core/parse/labels/table.ts';
import { containerByMarks, containerOf } from '../../../src/core/parse/line/container.ts';

const OPENS = ['', '**', '*', '__', '_', '==', '<v ', '<cite user-name="', '<', '<strong>', '<b>', '<em>', '<u>', '[', '\\[', '[[', '[[People/A b|', '(', '（', '【', '@', '**[', '**[[', '**【', 'From ', '「', '〔', '［', '*__', '**_'];
const NAMES = ['Ada', 'Ana Ruiz', '山田', '林牧舟', '聞き手', 'Q', 'Speaker 2', '0:12 Ada', 'Ada：', 'Ada: (0:12)', 'é', '한'];
const CLOSES = ['', '**', '*', '__', '_', '==', '>', '"></cite>', '</strong>', '</b>', '</em>', '</u>', ']', '\\]', ']]', '](a.b)', ')', '）', '】', ']**', ']]**', '】**', ' to Everyone', '「', '」', '〕', '］', '__*', '_**'];
const TAILS = [':', '：', ': how are you?**', ' hello', '0:12', '好」', ' | '];
/** Rare among those that are put together of these. */
const WHOLE = ['서온 = hello', 'かさ／hello', '栗原……hello', '山田「そこから十年です」', '聞き手「いつからですか」', 'From Ana Ruiz to Everyone: hello', '<cite user-name="Ada"></cite> 0:12', '**[Ada](a.b):** hello', '[**Ada**](a.b)**:** hello', '[Ada:]{.mark} hello', '**Ana** **Ruiz:** hello', '**【Ada】** hello', '@Ada: hello', 'Ada » hello', 'Mr. ALDER. hello', 'Mrs. Whitlock. Hello', '~ Ada ~ hello', '"Ada": hello', '한서윤> hello'];
const heads = fc.oneof({ weight: 99, arbitrary: fc.tuple(...[OPENS, NAMES, CLOSES, TAILS].map((parts) => fc.constantFrom(...parts))).map((parts) => parts.join('')) }, { weight: 1, arbitrary: fc.constantFrom(...WHOLE) });

test('law: the first form that wraps is the same among those that may begin so and among all', () => {
	const met = new Set<string>();
	fc.assert(
		fc.property(fc.constantFrom('', '10:05:15 '), heads, (before, words) => {
			const head = before + words;
			const firstOf = (forms: typeof LABEL_FORMS): string | undefined => forms.find((form) => form.wrap(head, before.length) !== null)?.id;
			const first = firstOf(LABEL_FORMS);
			if (first !== undefined) met.add(first);
			expect(firstOf(formsAt(head, before.length))).toBe(first);
		}),
		{ numRuns: 20_000 },
	);
	expect(LABEL_FORMS.map(({ id }) => id).filter((id) => !met.has(id))).toEqual([]);
});

test('law: nothing stands before a label where the line begins with a letter', () => {
	const marks = fc.constantFrom('A', 'z', 'é', '李', '한', '7', '12', '.', ' ', '\t', '>', '[!note]', '-', '*', '#', '<p>', '🎙', '：', '\u00a0');
	fc.assert(fc.property(fc.string({ unit: marks, maxLength: 12 }), (head) => void expect(containerOf(head)).toEqual(containerByMarks(head))), { numRuns: 2000 });
});
