// Questions and answers in every pair of marks and many languages, without the reader's word.
import { expect, test } from 'vitest';
import { LANGUAGES } from './matrix.ts';
import { QUESTIONS, isRead, pairsOf } from './pairs.ts';

/** Part of the pairs that must be read right; less where nothing sets the question apart, and where few items without room between them may be a form. */
const EACH = 0.93;
const [BARE, LISTED] = [0.5, 0.75];
const least = (question: string): number => ({ '…': BARE, '1. …': LISTED })[question] ?? EACH;

test.each(Object.keys(QUESTIONS))('%s', (question) => {
	const read = LANGUAGES.flatMap((language) => pairsOf(question).map((pair) => isRead(pair, language)));
	expect(read.filter(Boolean).length / read.length).toBeGreaterThanOrEqual(least(question));
});
