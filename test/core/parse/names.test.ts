// Names that may be one: told where one letter differs, joined where the note itself shows it, left alone otherwise.
import { describe, expect, test } from 'vitest';
import { readNote } from '../../../src/app/readNote.ts';

const talk = (names: readonly string[]): string => names.map((name, at) => `${name}: ${at % 2 === 0 ? 'Did you count the stairs again?' : 'I did, and I lost my place.'}`).join('\n\n');
const read = (names: readonly string[]): { readonly speakers: readonly string[]; readonly doubts: readonly unknown[] } => {
	const { speakers, problems } = readNote('n.md', talk(names));
	return { speakers: speakers.map(({ name }) => name), doubts: problems.filter(({ code }) => code === 'names-may-be-one').map(({ line, values }) => ({ line, ...values })) };
};

describe('names', () => {
	test('a slip of the pen is proposed at its first turn, not joined', () => {
		expect(read(['Ngozi', 'Beatrix', 'Ngozi', 'Beatrix', 'Ngozi', 'Beatix', 'Ngozi', 'Beatix'].concat(['Ngozi', 'Beatrix']))).toEqual({ speakers: ['Ngozi', 'Beatrix', 'Beatix'], doubts: [{ line: 10, name: 'Beatix', other: 'Beatrix' }] });
	});

	test('two people of one surname are two', () => {
		const { speakers, doubts } = read(['Mr. Smith', 'Ms. Smith', 'Mr. Smith', 'Ms. Smith', 'Mr. Smith', 'Ms. Smith']);
		expect(speakers).toEqual(['Mr. Smith', 'Ms. Smith']);
		expect(doubts).toEqual([]);
	});

	test('short names and numbered voices are never slips', () => {
		expect(read(['Ann', 'Jan', 'Ann', 'Jan', 'Ann', 'Jan']).doubts).toEqual([]);
		expect(read(['Speaker 1', 'Speaker 2', 'Speaker 1', 'Speaker 2', 'Speaker 1', 'Speaker 2']).doubts).toEqual([]);
	});

	test.each([['Soru', 'Yanıt'], ['Hỏi', 'Trả lời'], ['Soalan', 'Jawapan'], ['Ερ.', 'Απ.'], ['質問', '答え'], ['Q.', 'A.']])('%s 1 and %s 2 are numbered by what is said', (asks, answers) => {
		const { speakers } = readNote('n.md', talk([1, 2, 3].flatMap((number) => [`${asks} ${number}`, `${answers} ${number}`])), { readerSays: 'interview' });
		expect(speakers.map(({ role }) => role)).toEqual(['interviewer', 'respondent']);
	});

	test('a first name and an initial are one with the full name', () => {
		expect(read(['Host', 'Mike Tarn', 'Host', 'Mike T.', 'Host', 'Mike', 'Host', 'Mike Tarn']).speakers).toEqual(['Host', 'Mike Tarn']);
	});
});
