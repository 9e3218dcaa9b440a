// Who speaks once is a voice where the label is written as the others are, and part of the words before it where it is not.
import { expect, test } from 'vitest';
import { readNote } from '../../../src/app/readNote.ts';

const talk = (label: (name: string) => string, once: string, words = 'I object. Nobody saw the lamp go out, and I was there.'): string =>
	[`${label('LEARY')} Did you see the lamp?`, `${label('QUANE')} I saw where it should have been.`, `${once} ${words}`, `${label('QUANE')} I only said where I looked.`, `${label('LEARY')} And then you blew the horn?`, `${label('QUANE')} Three times, and I counted.`].join('\n\n');
const linesOf = (text: string): readonly number[] => readNote('n.md', text).turns.map(({ line }) => line);

test.each([
	['in capitals as they are', talk((name) => `${name}:`, 'DUNPHY:')],
	['with a title', talk((name) => `MR. ${name}:`, 'MS. DUNPHY:')],
	['in brackets with words behind', talk((name) => `**${name}:**`, '[Audience member]')],
])('%s', (_, text) => {
	expect(linesOf(text)).toEqual([0, 2, 4, 6, 8, 10]);
});

test.each([
	['not in capitals', talk((name) => `${name}:`, 'Second Point:')],
	['a word that the note writes small', talk((name) => `${name}:`, 'HORN:')],
	['the opening of a letter that somebody reads out', talk((name) => `${name}:`, 'The note said:\n\nDEAR DUNPHY:')],
	['words that begin small', talk((name) => `${name}:`, 'DUNPHY:', 'please, no more lamps in the harbour.')],
])('no voice: %s', (_, text) => {
	expect(linesOf(text).length).toBe(5);
});
