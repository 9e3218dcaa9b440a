// Texts that damage other readers: each gives a record with its problems, in time that grows with the length.
import { describe, expect, test } from 'vitest';
import { readNote } from '../../src/app/readNote.ts';

const talk = (turns: number): string => Array.from({ length: turns }, (_, at) => `**${at % 2 ? 'Ada' : 'Ben'}:** This is turn ${at}, is it not?`).join('\n');
const problems = (text: string): readonly string[] => readNote('n.md', text).problems.map((problem) => problem.code);

describe('a record and its problem', () => {
	test.each([
		['an empty file', '', []],
		['only a byte order mark', '\uFEFF', []],
		['an unclosed fence', '```\nAda: hi', ['fence-unclosed']],
		['an unclosed comment', 'a\n<!-- b', ['comment-unclosed']],
		['control characters', 'a\u0001b', ['control-characters']],
		['a lone surrogate', 'a\ud800b', ['lone-surrogate']],
		['broken properties', '---\n: [\n---\n', ['front-matter-invalid']],
	])('%s', (_, text, codes) => {
		expect(problems(text)).toEqual(codes);
	});

	test('a line of two million characters', () => {
		expect(problems('x'.repeat(2_000_000))).toEqual(['line-too-long']);
		expect(problems(`**Ada:** ${'word '.repeat(400_000)}`)).toEqual(['line-too-long']);
	});

	test('properties of nothing but empty lines', () => {
		for (const empty of ['\n', '\r\n', '\r', ' \n', '\u2028']) expect(problems(`---\na: 1\n${empty.repeat(Math.floor(60_000 / empty.length))}b: 2\n---\n`).length).toBeLessThan(2);
	});

	test('five megabytes of talk', () => {
		const text = talk(130_000);
		expect(text.length).toBeGreaterThan(5_000_000);
		expect(readNote('n.md', text).turns).toHaveLength(130_000);
	});
});

/** Milliseconds, far beyond what a slow machine needs: a quadratic reader would not come back within hours. */
const LIMIT = 60_000;

// No time is asserted here.
describe('a million of one thing', () => {
	test.each(['*', ':', '：', '[', '![', '[[', '<', '`', '\n', ' ', '**A:**', '**', '~~~\n', '%%\n', '<!--\n', '# ', '1. ', '\r', '观'])('%j', (piece) => {
		expect(readNote('n.md', piece.repeat(1_000_000)).schema).toBe(1);
		expect(readNote('n.md', `${talk(6)}\n## Summary\n- ${piece.repeat(300_000)}`).schema).toBe(1);
	}, LIMIT);
});
