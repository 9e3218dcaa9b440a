// The outline as rows: every turn once, in its shape, with its place in the tree; found again after edits elsewhere.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNote } from '../../../src/app/readNote.ts';
import { outlineOf, turnNear, turnsOf } from '../../../src/present/outline.ts';
import { TurnFilter } from '../../../src/present/outline/filter.ts';
import { outlineRows } from '../../../src/present/outline/rows.ts';
import { FIRST_OUTLINE_STATE, isFiltering, levelled, outlineStateFrom, turned, unfiltered } from '../../../src/present/outline/state.ts';
import type { OutlineState } from '../../../src/present/outline/state.ts';

const NOTE = `## On watch

**Ilse:** What does a night watch measure?
**Anton:** Mostly patience.
**Marta:** And the cold.

## Below

**Ilse:** Who cooked?
**Anton:** Whoever lost at cards. The ＢＡＲＯＭＥＴＥＲ stood **bel****ow**.
**Ilse:** Yes.
**Anton:** Yes.
`;
const outline = outlineOf(readNote('n.md', NOTE), NOTE);
const rowsIn = (state: Partial<OutlineState> = {}): readonly string[] => {
	const whole = { ...FIRST_OUTLINE_STATE, ...state };
	return outlineRows(outline, [{ line: 3, words: 'odd' }], whole, new TurnFilter(NOTE).by(whole)).rows.map((row) => `${'  '.repeat(row.level - 1)}${row.kind === 'section' ? (row.section.title ?? '') : row.kind === 'turn' ? row.turn.words : row.kind} ${row.place}/${row.size}`);
};

describe('rows', () => {
	test('stand under their section and question, and tell their place', () => {
		expect(rowsIn()).toEqual(['On watch 1/3', '  What does a night watch measure? 1/1', '    Mostly patience. 1/2', '    And the cold. 2/2', 'Below 2/3', '  Who cooked? 1/2', '    Whoever lost at cards. The ＢＡＲＯＭＥＴＥＲ stood below. 1/1', '  Yes. 2/2', '    Yes. 1/1', 'doubts 3/3', '  doubt 1/1']);
		expect(rowsIn({ shape: 'turns' }).filter((row) => row.startsWith('    '))).toEqual([]);
	});

	test('a level folds all, a touched row goes the other way', () => {
		const sections = levelled(FIRST_OUTLINE_STATE, 'sections');
		expect(rowsIn(sections)).toEqual(['On watch 1/3', 'Below 2/3', 'doubts 3/3']);
		expect(rowsIn(turned(sections, outline[1]?.key ?? ''))).toHaveLength(5);
		expect(turned(turned(sections, 'a'), 'a')).toEqual(sections);
	});

	test('a filter opens what it finds, with the question as context', () => {
		expect(rowsIn({ ...levelled(FIRST_OUTLINE_STATE, 'sections'), text: 'barometer below' })).toEqual(['Below 1/1', '  Who cooked? 1/1', '    Whoever lost at cards. The ＢＡＲＯＭＥＴＥＲ stood below. 1/1']);
		expect(rowsIn({ speakers: ['Marta'] })).toHaveLength(3);
		expect(rowsIn({ roles: ['audience'] })).toEqual([]);
	});

	test('keys stay with what is said when turns are added elsewhere', () => {
		const longer = NOTE.replace('**Ilse:** What', '**Ilse:** Are you cold?\n**Anton:** Never.\n**Ilse:** What');
		const before = turnsOf(outline).map((row) => row.key);
		const after = turnsOf(outlineOf(readNote('n.md', longer), longer)).map((row) => row.key);
		expect(after).toEqual(expect.arrayContaining([...before]));
		expect(new Set(after).size).toBe(after.length);
	});

	test('whatever is folded or filtered, every turn that is let through stands for exactly one row that is shown', () => {
		fc.assert(
			fc.property(fc.constantFrom('all', 'questions', 'sections'), fc.constantFrom('questions', 'turns'), fc.subarray(turnsOf(outline).map((row) => row.key)), fc.constantFrom('', 'yes', 'cold'), (level, shape, touched, text) => {
				const state: OutlineState = { ...FIRST_OUTLINE_STATE, level, shape, turned: touched, text };
				const { rows, shown, all, stands } = outlineRows(outline, [], state, new TurnFilter(NOTE).by(state));
				const keys = rows.map((row) => row.key);
				expect(new Set(keys).size).toBe(keys.length);
				for (const key of stands.values()) expect(keys).toContain(key);
				if (!isFiltering(state)) expect([shown, stands.size]).toEqual([all, all]);
			}),
		);
	});
});

test('what was kept is taken as far as it has the right shape', () => {
	expect(outlineStateFrom(null)).toEqual(FIRST_OUTLINE_STATE);
	expect(outlineStateFrom({ shape: 'turns', level: 'no', turned: [1, 'a'], roles: ['audience', 'king'], text: 3 })).toEqual({ ...FIRST_OUTLINE_STATE, shape: 'turns', turned: ['a'], roles: ['audience'] });
	expect(outlineStateFrom(JSON.parse(JSON.stringify(turned(FIRST_OUTLINE_STATE, 'k'))))).toEqual(turned(FIRST_OUTLINE_STATE, 'k'));
});

describe('places', () => {
	test('a turn tells where in its line it begins, and the turn nearest to a place is found', () => {
		const turns = turnsOf(outline);
		for (const { line, column, body } of turns) {
			expect(NOTE.split('\n')[line]?.slice(column)).toMatch(/^\*\*(?:Ilse|Anton|Marta):\*\*/);
			expect(turnNear(turns, body.from)?.line).toBe(line);
		}
		expect(turnNear(turns, -1)).toBe(turns[0]);
		expect(turnNear(turns, NOTE.length + 9)).toBe(turns.at(-1));
		expect(turnNear([], 0)).toBeNull();
	});

	test('several turns on one line have places of their own', () => {
		const text = '**Ilse:** Was it cold?<br>**Anton:** It was, and I stayed in it.<br>**Ilse:** How long did you wait?<br>**Anton:** Until I had the number.\n\n**Ilse:** Who asked you for it?<br>**Anton:** I did, and nobody else.\n';
		const turns = turnsOf(outlineOf(readNote('n.md', text), text));
		expect(turns.length).toBeGreaterThan(4);
		expect(new Set(turns.map(({ line, column }) => `${line}:${column}`)).size).toBe(turns.length);
		for (const { line, column, speaker } of turns) expect(text.split('\n')[line]?.slice(column).startsWith(`**${speaker}:**`)).toBe(true);
	});

	test('a filter is taken away and nothing else', () => {
		expect(unfiltered({ ...FIRST_OUTLINE_STATE, text: 'a', speakers: ['Ilse'], roles: ['audience'], shape: 'turns' })).toEqual({ ...FIRST_OUTLINE_STATE, shape: 'turns' });
	});
});
