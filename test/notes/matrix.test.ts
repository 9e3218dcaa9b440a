// Invented interviews in many languages and shapes, without the reader's word: nearly all are taken and read as they were written.
import { expect, test } from 'vitest';
import { LANGUAGES, SHAPE_NAMES, outcome } from './matrix.ts';

/** Part of the notes of one shape, and of all, that must be read right: what is left are role words in odd cases and marks that a script lacks. */
const EACH = 0.85;
const ALL = 0.99;

const rightOf = (shape: string): readonly boolean[] => LANGUAGES.flatMap((language) => (['names', 'roles'] as const).map((named) => outcome(shape, language, named).mark === '·'));
const shareOf = (right: readonly boolean[]): number => right.filter(Boolean).length / right.length;

test.each(SHAPE_NAMES)('%s', (shape) => {
	expect(shareOf(rightOf(shape))).toBeGreaterThanOrEqual(EACH);
});

test(`all ${SHAPE_NAMES.length} shapes in ${LANGUAGES.length} languages`, () => {
	expect(shareOf(SHAPE_NAMES.flatMap(rightOf))).toBeGreaterThanOrEqual(ALL);
});
