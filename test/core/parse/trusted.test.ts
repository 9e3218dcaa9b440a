// Unknown shape, few labels, one speaker only: refused on their own, read as they stand on the reader's word.
import { describe, expect, test } from 'vitest';
import { readNote } from '../../../src/app/readNote.ts';

const names = (text: string, readerSays: 'interview' | null): readonly string[] => {
	const record = readNote('n.md', text, { readerSays });
	const of = new Map(record.speakers.map(({ id, name }) => [id, name]));
	return record.turns.map(({ speaker }) => of.get(speaker) ?? '');
};

describe('on the reader\'s word', () => {
	test.each([
		['few labels', 'Ines: Where were you?\n\nPaulo: In the bakery.', ['Ines', 'Paulo']],
		['one speaker only', '**Narrator:** I came up the hill.\n\n**Narrator:** Nobody had told me about the dog.', ['Narrator', 'Narrator']],
		['particulars above the talk', '**Date:** 3 May\n**Interviewer:** [name]\n**Interviewee:** Dr. Ana Sá\n\n**Q:** Where were you?\n\n**A:** In the bakery.', ['Q', 'A']],
		['lead-ins within the talk', 'A: hello\nThe point is: bread\nB: why?\nThe point is: flour\nA: thanks', ['A', 'B', 'A']],
		['a clock within the talk', 'Voice 1 00:00:05\nWe moved it\nto 10:30\nVoice 2 00:01:10\nFine.', ['Voice 1', 'Voice 2']],
		['no labels, but times', '0:00\nI was in the bakery.\n\n0:09\nNobody saw me.', ['', '']],
		['no shape that we know', 'I was in the bakery. Nobody saw me.', []],
	] as const)('%s', (_, text, expected) => {
		expect(names(text, 'interview')).toEqual(expected);
		expect(names(text, null)).toEqual([]);
	});
});
