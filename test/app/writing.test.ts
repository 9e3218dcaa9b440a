// Corrections written into the text: the text then says by itself what they said beside it.
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNote } from '../../src/app/readNote.ts';
import { planWriting } from '../../src/app/corrections/write.ts';
import { anchorAt } from '../../src/core/correct/anchor.ts';
import type { Anchor, Correction } from '../../src/core/model/correction.ts';
import { anyNote } from '../notes/write.ts';

const TALK = `**Ada:** Where did you learn to read the tides?

**Ben:** My aunt kept a notebook of them. And what did you learn from it?

**Ben:** That the sea is late more often than people are.

**Ada:** Was she right?

**Miley:** Mostly. She was wrong about the spring of the flood.

**Ada:** And you stayed.

**Dora:** Laughter in the room, and somebody drops a cup.

**Ben:** I stayed, and I wrote it down.
`;
const place = (text: string, words: string): Anchor => {
	const from = text.indexOf(words);
	return anchorAt(text, from, text.length) ?? { words: '', before: '', at: from };
};
const plan = (text: string, ...corrections: readonly Correction[]): ReturnType<typeof planWriting> => planWriting('n.md', text, { readerSays: 'interview', corrections });

test('each correction becomes the least change of the labels; no word of anybody changes', () => {
	const { text, written, kept } = plan(TALK,
		{ id: 'a', kind: 'split', place: place(TALK, 'And what did you'), label: 'Ben', name: 'Ada' },
		{ id: 'b', kind: 'speaker', label: 'Miley', name: 'Ben' },
		{ id: 'c', kind: 'join', place: place(TALK, 'Laughter in the'), label: 'Dora' },
		{ id: 'd', kind: 'speaker', label: 'Ada', name: 'Ada Lind' },
		{ id: 'e', kind: 'role', label: 'Ada', role: 'interviewer' },
		{ id: 'f', kind: 'speaker', label: 'Nobody', name: 'X' },
	);
	expect(text).toBe(`**Ada Lind:** Where did you learn to read the tides?

**Ben:** My aunt kept a notebook of them.

**Ada Lind:** And what did you learn from it?

**Ben:** That the sea is late more often than people are.

**Ada Lind:** Was she right?

**Ben:** Mostly. She was wrong about the spring of the flood.

**Ada Lind:** And you stayed.

Laughter in the room, and somebody drops a cup.

**Ben:** I stayed, and I wrote it down.
`);
	expect(written.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
	expect(kept.map(({ after }) => after)).toEqual([{ id: 'e', kind: 'role', label: 'Ada Lind', role: 'interviewer' }, { id: 'f', kind: 'speaker', label: 'Nobody', name: 'X' }]);
});

test('what is joined and split again right behind its label stays beside the text', () => {
	const behind = place(TALK, 'That the sea');
	expect(plan(TALK, { id: 'a', kind: 'join', place: behind, label: 'Ben' }, { id: 'b', kind: 'split', place: behind, label: 'Ben', name: 'Cleo' })).toMatchObject({ text: TALK, edits: [], written: [] });
});

test('one turn is given to somebody else in the manner of the note', () => {
	const seen = plan('**主持人：**您好？  \n**魏师傅：**我听见了。那条河后来改道了吗？  \n**魏师傅：**改过两次，一次是在我出生以前。  \n**主持人：**谢谢您。', { id: 'a', kind: 'split', place: place('**主持人：**您好？  \n**魏师傅：**我听见了。那条河后来改道了吗？  \n**魏师傅：**改过两次，一次是在我出生以前。  \n**主持人：**谢谢您。', '那条河'), label: '魏师傅', name: '主持人' });
	expect(seen.text).toContain('**魏师傅：**我听见了。  \n**主持人：**那条河后来改道了吗？  \n**魏师傅：**改过');
	expect(plan(TALK, { id: 'a', kind: 'reassign', place: place(TALK, 'That the sea'), label: 'Ben', name: 'Carla' }).edits).toEqual([{ from: TALK.indexOf('Ben:** That'), to: TALK.indexOf('Ben:** That') + 3, insert: 'Carla' }]);
});

test('what a transcript has no words for stays beside it, and finds its place again in the new text', () => {
	const { text, written, kept } = plan(TALK,
		{ id: 'a', kind: 'silence', place: place(TALK, 'Laughter in the'), end: null, label: 'Dora' },
		{ id: 'b', kind: 'dismiss', place: place(TALK, '**Ben:** My aunt'), problem: 'question-inside-turn' },
		{ id: 'c', kind: 'relabel', label: 'Ben', name: 'Benedikt' },
	);
	expect(written.map(({ id }) => id)).toEqual(['c']);
	const record = readNote('n.md', text, { readerSays: 'interview', corrections: kept.map(({ after }) => after) });
	expect(record.corrections.map(({ state }) => state)).toEqual(['applied', 'applied']);
});

test('a label that cannot be written leaves its correction beside, and the others are written', () => {
	const timed = TALK.replaceAll(':**', ' (00:12):**');
	const { written, kept, text } = plan(timed, { id: 'a', kind: 'split', place: place(timed, 'And what did you'), label: 'Ben', name: 'Ada' }, { id: 'b', kind: 'speaker', label: 'Ada', name: 'Ines' });
	expect([written.map(({ id }) => id), kept.map(({ before }) => before.id)]).toEqual([['b'], ['a']]);
	expect(text).toBe(timed.replaceAll('Ada', 'Ines'));
});

describe('a law', () => {
	test('the text that was written reads as the corrections said, for any note and any corrections', () => {
		const share = fc.double({ min: 0, max: 1, noNaN: true });
		const wanted = fc.array(fc.record({ kind: fc.constantFrom('speaker', 'relabel', 'reassign', 'split', 'join'), turn: fc.nat(), at: share, name: fc.constantFrom('Ada', '主持人', 'Zoë Lind', 'Олег') }), { minLength: 1, maxLength: 5 });
		let writtenAll = 0;
		fc.assert(fc.property(anyNote, wanted, (text, wishes) => {
			const plain = readNote('n.md', text, { readerSays: 'interview' });
			const corrections = wishes.flatMap(({ kind, turn: number, at, name }, index): readonly Correction[] => {
				const turn = plain.turns[number % Math.max(1, plain.turns.length)];
				const label = plain.speakers.find((speaker) => speaker.id === turn?.speaker)?.names.at(-1);
				if (turn === undefined || label === undefined) return [];
				const id = `c${index}`;
				if (kind === 'speaker' || kind === 'relabel') return [{ id, kind, label, name }];
				const anchor = anchorAt(text, kind === 'split' ? Math.floor(turn.body.from + at * (turn.body.to - turn.body.from)) : turn.body.from, turn.to);
				if (anchor === null) return [];
				return [kind === 'join' ? { id, kind, place: anchor, label } : { id, kind: kind === 'split' ? 'split' : 'reassign', place: anchor, label, name }];
			});
			const read = readNote('n.md', text, { readerSays: 'interview', corrections });
			const made = planWriting('n.md', text, { readerSays: 'interview', corrections });
			writtenAll += made.written.length;
			expect([...made.written, ...made.kept.map(({ before }) => before)].map(({ id }) => id).sort()).toEqual(corrections.map(({ id }) => id).sort());
			const now = readNote('n.md', made.text, { readerSays: 'interview', corrections: made.kept.map(({ after }) => after) });
			const named = (record: typeof now): unknown => record.turns.map((turn) => record.speakers.find((speaker) => speaker.id === turn.speaker)?.name);
			expect(named(now)).toEqual(named(read));
		}), { numRuns: 300 });
		expect(writtenAll).toBeGreaterThan(200);
	});
});

const seed = new URL('../../../shared/seed/mike-krieger.md', import.meta.url);
const seedIsHere = existsSync(seed);

test.skipIf(!seedIsHere)(`the doubtful pair of the first note is mended by one split${seedIsHere ? '' : ' (skipped: ../shared is absent)'}`, () => {
	const text = readFileSync(seed, 'utf8');
	const corrections: readonly Correction[] = [{ id: 'a', kind: 'split', place: place(text, '我很好奇，当你们在构建更丰富的内容'), label: 'Mike Krieger', name: '主持人' }];
	expect(readNote('n.md', text).problems.map(({ code }) => code)).toContain('question-inside-turn');
	const read = readNote('n.md', text, { corrections });
	expect(read.problems.filter(({ code }) => code === 'question-inside-turn')).toEqual([]);
	expect(read.turns).toHaveLength(48);
	expect(read.speakers.map(({ name, turns }) => [name, turns])).toEqual(expect.arrayContaining([['主持人', 19], ['Mike Krieger', 23]]));
	const { text: after, edits } = planWriting('n.md', text, { readerSays: null, corrections });
	expect(edits).toHaveLength(1);
	expect(after.replace('  \n**主持人：** 我很好奇', '我很好奇')).toBe(text);
});
