// Law of the memo: whatever is typed, pasted or cut, a note read with the memo of its earlier readings has the record of a fresh reading.
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNote } from '../../src/app/readNote.ts';
import { Memo } from '../../src/core/text/memo.ts';
import type { KnownPiece } from '../../src/core/text/memo.ts';
import { anyNote, anyText } from '../notes/write.ts';
import { longTalk } from '../notes/longTalk.ts';

/** A change at a place between 0 and 1 of the note. */
type Edit = (text: string, place: number) => string;

const at = (text: string, place: number): number => Math.floor(place * (text.length + 1));
/** Start and end of the line at the place; the end is that of its words. */
const lineAround = (text: string, place: number): readonly [from: number, to: number] => {
	const from = text.lastIndexOf('\n', at(text, place) - 1) + 1;
	const end = text.indexOf('\n', from);
	return [from, end < 0 ? text.length : end];
};
const insert = (words: string): Edit => (text, place) => text.slice(0, at(text, place)) + words + text.slice(at(text, place));
const insertLine = (words: string): Edit => (text, place) => {
	const [from] = lineAround(text, place);
	return `${text.slice(0, from)}${words}\n${text.slice(from)}`;
};
const remove = (length: number): Edit => (text, place) => text.slice(0, at(text, place)) + text.slice(at(text, place) + length);

const EDITS: Readonly<Record<string, Edit>> = {
	'types a letter': insert('a'),
	'types a Han character': insert('是'),
	'types a colon': insert('：'),
	'types a full stop': insert('. '),
	'types an asterisk': insert('*'),
	'types half a pair': insert('\ud83d'),
	'splits a line': insert('\n'),
	'deletes a character': remove(1),
	'deletes a stretch': remove(40),
	'joins two lines': (text, place) => {
		const [, to] = lineAround(text, place);
		return text.slice(0, to) + text.slice(to + 1);
	},
	'deletes a line': (text, place) => {
		const [from, to] = lineAround(text, place);
		return text.slice(0, from) + text.slice(to + 1);
	},
	'repeats a line': (text, place) => {
		const [from, to] = lineAround(text, place);
		return `${text.slice(0, to)}\n${text.slice(from)}`;
	},
	'swaps the halves': (text, place) => text.slice(at(text, place)) + text.slice(0, at(text, place)),
	'opens a fence': insertLine('```'),
	'opens a comment': insertLine('%%'),
	'closes an HTML comment': insertLine('-->'),
	'writes a heading': insertLine('## Key takeaways'),
	'writes a statement': insertLine('- **The tide:** it came in late, and nobody was ready.'),
	'pastes turns': insertLine('**Ada:** Did it come in late?\n\n**Mary Ann:** It did, and we were not ready.\n'),
	'pastes a caption': insertLine('00:00:03.000 --> 00:00:05.000\nAda: the tide came in late'),
	'says a property': (text) => (text.startsWith('---\n') ? text.replace('---\n', '---\ninterview: true\n') : `---\ninterview: true\n---\n${text}`),
	'breaks the properties': (text) => `---\na: [\n---\n${text}`,
	'turns line ends': (text) => (text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text.replaceAll('\n', '\r\n')),
	'leaves it as it is': (text) => text,
};

const edits = fc.array(fc.tuple(fc.constantFrom(...Object.keys(EDITS)), fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 1, maxLength: 8 });
const readings = fc.constantFrom({}, { readerSays: 'interview' as const }, { readerSays: 'interview' as const, viewpoints: 5 });

/** Edits a note step by step and reads it after each with the memo and without. fast-check prints the seed. */
function holds(memoFor: () => Memo, numRuns: number): void {
	fc.assert(
		fc.property(fc.oneof(anyNote, anyText, longTalk(30)), edits, readings, (note, steps, options) => {
			const memo = memoFor();
			readNote('a/note.md', note, options, memo);
			let text = note;
			for (const [name, place] of steps) {
				text = EDITS[name]?.(text, place) ?? text;
				const [kept, fresh] = [readNote('a/note.md', text, options, memo), readNote('a/note.md', text, options)];
				if (!isDeepStrictEqual(kept, fresh)) expect(kept).toEqual(fresh);
			}
		}),
		{ numRuns },
	);
}

describe('with memo = without', { timeout: 30_000 }, () => {
	test('after any edits', () => {
		holds(() => new Memo(), 300);
	});

	test('one memo for other notes and other options too', () => {
		const memo = new Memo();
		holds(() => memo, 150);
	});

	test('the law notices a memo that takes one line for another', () => {
		class Careless extends Memo {
			override of(words: string): KnownPiece {
				return super.of(words.slice(0, 30));
			}
		}
		expect(() => holds(() => new Careless(), 400)).toThrow('Property failed');
	});
});

describe('a keystroke costs what it changes', () => {
	const text = fc.sample(longTalk(800), { numRuns: 1, seed: 7 })[0] ?? '';
	const shareFound = (memo: Memo, edited: string): number => {
		readNote('n.md', edited, {}, memo);
		return memo.tally.found / memo.tally.asked;
	};

	test.each([0, 0.2, 0.5, 0.9, 1])('at %f of the note at least 99 of 100 answers are remembered', (place) => {
		const memo = new Memo();
		expect(shareFound(memo, text)).toBeGreaterThan(0.5);
		expect(memo.tally.asked).toBeGreaterThan(2000);
		expect(shareFound(memo, insert('a')(text, place))).toBeLessThan(0.01);
		// Where the split makes or ends a turn, other turns are sampled for the verdict, and each is asked several things.
		expect(shareFound(memo, insert('\n')(text, place))).toBeLessThan(0.03);
		expect(shareFound(memo, text)).toBeLessThan(0.03);
	});

	test('what was cut is remembered for a while, what stays away is forgotten', () => {
		const memo = new Memo();
		readNote('n.md', text, {}, memo);
		readNote('n.md', text.slice(0, text.length * 0.8), {}, memo);
		expect(shareFound(memo, text)).toBeLessThan(0.01);
		readNote('n.md', 'Ada: hello', {}, memo);
		expect(shareFound(memo, text)).toBeGreaterThan(0.5);
	});
});
