// When the mark of the reader's place may move, and when the list may scroll after it; typing ahead in a list.
import { expect, test } from 'vitest';
import { TypeAhead } from '../../src/obsidian/view/list/typeAhead.ts';
import { ReaderMark } from '../../src/obsidian/view/outline/readerMark.ts';

test('the mark follows the text', () => {
	const mark = new ReaderMark();
	expect(mark.readAt('a', 0)).toEqual({ moved: true, reveal: true });
	expect(mark.readAt('a', 10)).toEqual({ moved: false, reveal: false });
	expect(mark.readAt('b', 20)).toEqual({ moved: true, reveal: true });
});

test('after a click it rests there, also when the text could not be scrolled so far, until the text moves on', () => {
	const mark = new ReaderMark();
	mark.chose('last', 0);
	expect(mark.readAt('before', 100).moved).toBe(false);
	expect(mark.readAt('before', 5000).moved).toBe(false);
	expect(mark.turn).toBe('last');
	expect(mark.readAt('earlier', 6000)).toEqual({ moved: true, reveal: true });
});

test('while the reader scrolls the list the mark moves, the list does not', () => {
	const mark = new ReaderMark();
	mark.touched(0);
	expect(mark.readAt('a', 1000)).toEqual({ moved: true, reveal: false });
	expect(mark.readAt('b', 2500)).toEqual({ moved: true, reveal: true });
});

test('typing finds words, a letter again and again steps', () => {
	const rows = ['Watch 1', 'What', 'Who', 'watch 3'];
	const ahead = new TypeAhead();
	const type = (letter: string, now: number, from: number): number | null => ahead.find(letter, now, rows.length, from, (index) => rows[index] ?? '');
	expect(type('w', 0, 0)).toBe(1);
	expect(type('w', 100, 1)).toBe(2);
	expect(type('w', 1000, 2)).toBe(3);
	expect(type('h', 1100, 3)).toBe(1);
	expect(type('o', 1200, 1)).toBe(2);
	expect(type('x', 1300, 2)).toBe(null);
	expect(ahead.isTyping(1900)).toBe(true);
	expect(ahead.isTyping(2100)).toBe(false);
});
