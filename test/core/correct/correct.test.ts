// Corrections change what is read of a note, never the note; what cannot be applied says why.
import { describe, expect, test } from 'vitest';
import { readNote } from '../../../src/app/readNote.ts';
import { anchorAt } from '../../../src/core/correct/anchor.ts';
import type { Anchor, Correction } from '../../../src/core/model/correction.ts';

const TALK = `**Ada:** Where did you learn to read the tides?
**Ben:** My aunt kept a notebook of them. And what did you learn from it?
**Ben:** That the sea is late more often than people are.
**Ada:** Was she right?
**Ben:** Mostly. She was wrong about the spring of the flood.
**Ada:** And you stayed.
**Dora:** the recording is interrupted here for an hour.
**Ben:** I stayed, and I wrote it down.
`;

type Wanted = Correction extends infer Each ? (Each extends Correction ? Omit<Each, 'id'> : never) : never;

const at = (text: string, words: string): Anchor => {
	const from = text.indexOf(words);
	const anchor = anchorAt(text, from, text.indexOf('\n', from));
	if (from < 0 || anchor === null) throw new Error(`no place for ${words}`);
	return anchor;
};
const place = (words: string): Anchor => at(TALK, words);

/** The conversation as lines 'Name: words', and what became of the corrections. */
function read(text: string, ...wanted: readonly Wanted[]): { readonly talk: readonly string[]; readonly states: readonly string[]; readonly record: ReturnType<typeof readNote> } {
	const corrections = wanted.map((correction, number): Correction => ({ ...correction, id: `c${number}` }));
	const record = readNote('n.md', text, { readerSays: 'interview', corrections });
	const names = new Map(record.speakers.map((speaker) => [speaker.id, speaker.name]));
	return {
		talk: record.turns.map((turn) => `${names.get(turn.speaker) ?? '?'}: ${text.slice(turn.body.from, turn.body.to)}`),
		states: record.corrections.map((state) => (state.state === 'orphaned' ? state.why : state.state)),
		record,
	};
}
const plain = read(TALK).talk;

test('a renamed speaker keeps the spellings of the labels; share and turns stay', () => {
	const { record, states } = read(TALK, { kind: 'speaker', label: 'Ben', name: 'Benedikt Ode' });
	expect(states).toEqual(['applied']);
	const before = read(TALK).record.speakers.find((speaker) => speaker.name === 'Ben');
	expect(record.speakers.find((speaker) => speaker.name === 'Benedikt Ode')).toEqual({ ...before, name: 'Benedikt Ode', names: ['Benedikt Ode', 'Ben'] });
});

test('speakers called by one name are one; a later name is the name of both', () => {
	const merged = read(TALK, { kind: 'speaker', label: 'Dora', name: 'Ada' });
	expect(merged.record.speakers.map(({ name, turns }) => [name, turns])).toEqual([['Ada', 4], ['Ben', 4]]);
	expect(read(TALK, { kind: 'speaker', label: 'Dora', name: 'Ada' }, { kind: 'speaker', label: 'Ada', name: 'Ines' }, { kind: 'speaker', label: 'Dora', name: 'Inês' }).record.speakers.map(({ name }) => name)).toEqual(['Inês', 'Ben']);
	// There and back again: no circle.
	expect(read(TALK, { kind: 'speaker', label: 'Ada', name: 'Ben' }, { kind: 'speaker', label: 'Ben', name: 'Ada' }).record.speakers.map(({ name }) => name)).toEqual(['Ada', 'Dora']);
});

test('a role told by the reader pairs questions and answers anew', () => {
	const { record } = read(TALK, { kind: 'role', label: 'Ben', role: 'interviewer' }, { kind: 'role', label: 'Ada', role: 'respondent' });
	expect(record.speakers.map(({ name, role }) => [name, role])).toEqual([['Ada', 'respondent'], ['Ben', 'interviewer'], ['Dora', 'respondent']]);
	expect(record.exchanges[0]).toEqual({ question: 't2', answers: [] });
});

test('one turn, or all of a label, is said by somebody else', () => {
	expect(read(TALK, { kind: 'reassign', place: place('That the sea'), label: 'Ben', name: 'Carla' }).talk[2]).toBe('Carla: That the sea is late more often than people are.');
	// Two labels that were mixed up change places.
	const swapped = read(TALK, { kind: 'relabel', label: 'Ada', name: 'Ben' }, { kind: 'relabel', label: 'Ben', name: 'Ada' });
	expect(swapped.talk.map((line) => line.slice(0, 3))).toEqual(['Ben', 'Ada', 'Ada', 'Ben', 'Ada', 'Ben', 'Dor', 'Ada']);
	// What the reader said of a single turn counts more, whichever came first.
	const own = read(TALK, { kind: 'reassign', place: place('That the sea'), label: 'Ben', name: 'Ben' }, { kind: 'relabel', label: 'Ben', name: 'Ada' });
	expect(own.talk[2]?.slice(0, 3)).toBe('Ben');
});

test('a turn is split inside a line, and the doubt about it is gone', () => {
	expect(read(TALK).record.problems.map(({ code }) => code)).toEqual(['question-inside-turn']);
	const { talk, record } = read(TALK, { kind: 'split', place: place('And what did you learn'), label: 'Ben', name: 'Ada' });
	expect(talk.slice(1, 4)).toEqual(['Ben: My aunt kept a notebook of them.', 'Ada: And what did you learn from it?', 'Ben: That the sea is late more often than people are.']);
	expect(record.problems).toEqual([]);
	expect(record.turns[2]).toMatchObject({ line: 1, endLine: 1, from: TALK.indexOf('And what did you learn'), seconds: null });
	expect(record.exchanges.map(({ question }) => question)).toContain('t3');
});

test('turns are joined, and joined again; the first turn has nothing to join', () => {
	const note = { kind: 'join', place: place('the recording'), label: 'Dora' } as const;
	expect(read(TALK, note).talk[5]).toBe('Ada: And you stayed.\n**Dora:** the recording is interrupted here for an hour.');
	expect(read(TALK, note, { kind: 'join', place: place('And you stayed'), label: 'Ada' }).talk).toHaveLength(plain.length - 2);
	expect(read(TALK, { kind: 'join', place: place('Where did you'), label: 'Ada' }).states).toEqual(['no-turn-here']);
	const parted = TALK.replace('**Dora:**', '## Later\n\n**Dora:**');
	expect(read(parted, note)).toMatchObject({ states: ['no-turn-here'] });
});

test('nobody speaks in a passage: a whole turn, its end, its middle, several turns', () => {
	const drop = (from: string, to: string | null): Wanted => ({ kind: 'silence', place: place(from), end: to === null ? null : place(to), label: 'x' });
	expect(read(TALK, drop('the recording', null)).talk).toEqual(plain.filter((line) => !line.startsWith('Dora')));
	expect(read(TALK, drop('She was wrong', null)).talk[4]).toBe('Ben: Mostly.');
	expect(read(TALK, drop('kept a notebook of them.', 'And what did')).talk.slice(1, 3)).toEqual(['Ben: My aunt', 'Ben: And what did you learn from it?']);
	expect(read(TALK, drop('Was she right', 'I wrote it down')).talk.slice(3)).toEqual(['Ben: I wrote it down.']);
});

test('a note that is refused waits with its corrections; the reader says whether it is one', () => {
	const notTalk = 'Just words, and nobody says them.\n';
	expect(read(notTalk, { kind: 'reassign', place: at(notTalk, 'Just words'), label: 'Ada', name: 'Ben' }).states).toEqual(['idle']);
	expect(readNote('n.md', TALK, { corrections: [{ id: 'a', kind: 'verdict', says: 'none' }] }).turns).toEqual([]);
	expect(readNote('n.md', 'Ada: once\nBen: once', { readerSays: 'none', corrections: [{ id: 'a', kind: 'verdict', says: 'none' }, { id: 'b', kind: 'verdict', says: 'interview' }] }).turns).toHaveLength(2);
});

test('a dismissed problem is not told again, until its words change', () => {
	const dismiss = { kind: 'dismiss', place: place('**Ben:** My aunt'), problem: 'question-inside-turn' } as const;
	expect(read(TALK, dismiss)).toMatchObject({ states: ['applied'], record: { problems: [] } });
	expect(read(TALK.replace('My aunt', 'My old aunt'), dismiss)).toMatchObject({ states: ['words-gone'], record: { problems: [{ code: 'question-inside-turn' }] } });
});

describe('after edits', () => {
	const reassign = { kind: 'reassign', place: place('That the sea'), label: 'Ben', name: 'Ada' } as const;

	test('elsewhere, the place is found by its words', () => {
		const { talk, states } = read(`---\ntitle: Tides\n---\n# Tides\n\n${TALK.replaceAll('\n', '\r\n')}`, reassign);
		expect([states, talk[2]?.slice(0, 14)]).toEqual([['applied'], 'Ada: That the ']);
	});

	test('of the words, the correction is an orphan and changes nothing', () => {
		for (const [text, why] of [
			[TALK.replace('That the sea is late', 'That the tide is late'), 'words-gone'],
			[`${TALK}${TALK}`, 'words-repeated'],
			[TALK.replace('**Ben:** That the sea', 'That the sea'), 'no-turn-here'],
			[TALK.replace('**Ben:** That', '**Carla:** That'), 'label-changed'],
		] as const) {
			expect(read(text, reassign)).toEqual({ ...read(text), states: [why], record: { ...read(text).record, corrections: [{ id: 'c0', state: 'orphaned', why }] } });
		}
		expect(read(TALK, { kind: 'speaker', label: 'Zoe', name: 'Ada Lind' }, { kind: 'role', label: 'Zoe', role: 'other' }, { kind: 'relabel', label: 'Zoe', name: 'Zed' }).states).toEqual(['label-gone', 'label-gone', 'label-gone']);
	});

	test('by which the text itself says it, there is nothing left to do', () => {
		expect(read(TALK.replace('**Ben:** That', '**Ada:** That'), reassign).states).toEqual(['idle']);
		expect(read(TALK.replaceAll('**Ben:**', '**Benedikt:**'), { kind: 'speaker', label: 'Ben', name: 'Benedikt' }).states).toEqual(['idle']);
		expect(read(TALK.replace(' And what did', '\n**Ada:** And what did'), { kind: 'split', place: place('And what did'), label: 'Ben', name: 'Ada' }).states).toEqual(['idle']);
	});
});
