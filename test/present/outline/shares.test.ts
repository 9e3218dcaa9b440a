// Text share: words where a script writes spaces, characters where it does not; where each speaker is; signs that stand for speakers.
import { describe, expect, test } from 'vitest';
import { readNote } from '../../../src/app/readNote.ts';
import { measure } from '../../../src/core/text/measure.ts';
import { clock } from '../../../src/present/outline/clock.ts';
import { outlineOf } from '../../../src/present/outline.ts';
import { sharesOf } from '../../../src/present/outline/shares.ts';
import { markOf, marksOf } from '../../../src/present/outline/speakerMarks.ts';
import { quotationOf } from '../../../src/present/words/quotation.ts';

const sharesIn = (text: string): ReturnType<typeof sharesOf> => {
	const record = readNote('n.md', text);
	return sharesOf(record, text, outlineOf(record, text));
};

test.each([
	["don't stop, MCP 2.0", { words: 5, characters: 0 }],
	['MCP 很重要。', { words: 1, characters: 3 }],
	['紙は水を覚えています', { words: 0, characters: 10 }],
	['등대는 걸어서 갑니다', { words: 3, characters: 0 }],
	['بحر لا ينسى', { words: 3, characters: 0 }],
	['नमक है । हाँ', { words: 3, characters: 0 }],
	['ເກືອ・塩', { words: 0, characters: 5 }],
	['**—**', { words: 0, characters: 0 }],
])('%s', (text, measured) => {
	expect(measure(text, 0, text.length)).toEqual(measured);
});

describe('shares', () => {
	const text = '## One\n\n**Ada:** Why?\n**Ben:** One two three four five six seven.\n\n## Two\n\n**Ada:** And?\n**Ben:** Nothing.\n';
	const shares = sharesIn(text);

	test('add up, name the longest turn and tell no time where there are no marks', () => {
		expect(shares.unit).toBe('words');
		expect([...shares.speakers.values()].reduce((sum, each) => sum + each.share, 0)).toBeCloseTo(1);
		expect(shares.speakers.get('s2')).toMatchObject({ amount: 8, longest: { turn: 't2', amount: 7 }, seconds: null });
	});

	test('runs tile the talk from its beginning to its end, and sections are measured against the longest', () => {
		const { runs } = shares;
		expect(runs[0]?.from).toBe(0);
		expect(runs.at(-1)?.to).toBe(1);
		for (const run of runs) expect(run.to).toBeGreaterThan(run.from);
		expect([...shares.sections.values()].map(({ size }) => size)).toEqual([1, 0.25]);
	});

	test('time marks give talk time', () => {
		const timed = '[00:00] **Ada:** Why is that?\n\n[00:10] **Ben:** Because of this and that.\n\n[01:00] **Ada:** I see what you mean, then?\n\n[01:05] **Ben:** Good that you do.\n';
		const { speakers } = sharesIn(timed);
		expect([...speakers.values()].map(({ seconds }) => seconds)).toEqual(readNote('n.md', timed).turns.every((turn) => turn.seconds !== null) ? [15, 50] : [null, null]);
	});

	test('Han characters are counted as characters', () => {
		expect(sharesIn('**主持人：**为什么要重新画海图？\n\n**沈砚：**因为海图错了。\n\n**主持人：**那么原来是谁画的？\n\n**沈砚：**没有人知道。\n').unit).toBe('characters');
	});
});

test('a mark stands for a name, and two names never share one where another is free', () => {
	expect(['Marit Tveldal', '林牧舟', '观众3', 'Speaker 12', 'Q', 'Ada'].map(markOf)).toEqual(['MT', '林', '3', '12', 'Q', 'A']);
	const speaker = (name: string) => ({ id: name, name, names: [name], role: 'unknown', turns: 1, characters: 1, share: 1 }) as const;
	expect(marksOf([speaker('Ada'), speaker('Anton'), speaker('Ada B')])).toEqual(['A', 'An', 'AB']);
});

test('a clock reads as people read it', () => {
	expect([0, 64, 3723.9].map(clock)).toEqual(['0:00', '1:04', '1:02:03']);
});

test('a quotation keeps its paragraphs, its speaker and its link', () => {
	const quoted = { words: 'The cook was vexed.  \n\n\n\nTwice.\r\n', speaker: 'Marit', note: '[[The sea]]', link: 'obsidian://interview-lens?x' };
	expect(quotationOf(quoted, 'quote', 'turn')).toBe('> The cook was vexed.\n>\n> Twice.\n>\n> — Marit, [[The sea]] ([turn](obsidian://interview-lens?x))\n');
	expect(quotationOf({ ...quoted, link: null, speaker: null }, 'callout', 'turn')).toBe('> [!quote] turn\n> The cook was vexed.\n>\n> Twice.\n>\n> [[The sea]]\n');
});
