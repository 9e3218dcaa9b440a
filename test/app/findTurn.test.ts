// A turn is found again after the note changed; where it cannot be, the nearest is named as such.
import { describe, expect, test } from 'vitest';
import { findTurn } from '../../src/app/findTurn.ts';
import { lettersInPlace, lettersOf } from '../../src/app/letters.ts';
import type { Reading } from '../../src/app/library.ts';
import { readNote } from '../../src/app/readNote.ts';
import { turnIndexAt } from '../../src/app/turnAt.ts';
import { addressFrom, addressOf, fragmentWords, linkTo, publishedLink } from '../../src/present/turn/turnLink.ts';

const NOTE = [
	'# On the ferry',
	'',
	'**Ida:** When did you first steer alone?',
	'**Olle:** I was eleven, and my father slept below. Nobody woke him.',
	'**Ida:** Yes?',
	'**Olle:** The fog came in from the north and I counted the bells.',
	'**Ida:** Were you afraid?',
	'**Olle:** Yes?',
	'**Ida:** What did the bells tell you?',
	'**Olle:** That the quay was near. You hear it before you see it.',
].join('\n');

const read = (text: string): Reading => ({ record: readNote('Ferry.md', text, { readerSays: 'interview' }), text });
const there = read(NOTE);
const wordsOf = (reading: Reading, link: string): string => {
	const address = addressFrom(Object.fromEntries(new URL(link).searchParams));
	const found = address === null ? null : findTurn(reading, address);
	return found === null ? 'nothing' : `${found.how}: ${reading.text.slice(found.turn.body.from, found.turn.body.to)}`;
};
const links = there.record.turns.map((turn) => linkTo('Home', addressOf(there.record, NOTE, turn)));

test('every turn is found by its own link', () => {
	expect(links).toHaveLength(8);
	for (const [at, link] of links.entries()) {
		const turn = there.record.turns[at];
		expect(wordsOf(there, link)).toBe(`found: ${NOTE.slice(turn?.body.from, turn?.body.to)}`);
	}
});

test.each([
	['lines are added above', NOTE.replace('# On the ferry', '# On the ferry\n\nRecorded in May.\n\nBy Ida.')],
	['the turn is highlighted', NOTE.replace('The fog came in from the north', 'The ==fog came== in from **the** north')],
	['the speaker is renamed', NOTE.replaceAll('**Olle:**', '**Olof Brandt:**')],
	['the words are moved to another paragraph', NOTE.replace('**Olle:** The fog', '\n**Olle:** The fog')],
])('and still where %s', (_, text) => {
	expect(wordsOf(read(text), links[3] ?? '').replace(/[*=]/g, '')).toBe('found: The fog came in from the north and I counted the bells.');
});

test('where two turns have the same words, the speaker and then the line decide', () => {
	const [ida, olle] = [links[2] ?? '', links[5] ?? ''];
	expect(findTurn(there, addressFrom(Object.fromEntries(new URL(ida).searchParams)) ?? { speaker: '', words: '', line: null })?.turn.id).toBe('t3');
	expect(findTurn(there, addressFrom(Object.fromEntries(new URL(olle).searchParams)) ?? { speaker: '', words: '', line: null })?.turn.id).toBe('t6');
});

test('where the words were rewritten, the turn most like them is named the nearest', () => {
	expect(wordsOf(read(NOTE.replace('The fog came in from the north and I counted', 'Fog came in from the north, so I counted')), links[3] ?? '')).toMatch(/^nearest: Fog came/);
	expect(wordsOf(read(NOTE.replace('The fog came in from the north and I counted the bells.', 'Well.')), links[3] ?? '')).toMatch(/^nearest: Well/);
});

test('a note without turns has nothing to offer', () => {
	expect(findTurn(read('Only prose.'), { speaker: 'Ida', words: 'bells', line: 3 })).toBeNull();
});

describe('an address', () => {
	test('goes through a link and back, whatever its signs', () => {
		const address = { file: '访谈/一 & 二 (三)-四.md', speaker: "O'Hara – 主持人", words: '50 % of “it”, #1 & more', line: 7 };
		const link = linkTo('My vault', address);
		expect(link).toMatch(/^obsidian:\/\/interview-lens\?vault=My%20vault&file=[^\s()[\]]+$/);
		expect(addressFrom(Object.fromEntries(new URL(link).searchParams))).toEqual(address);
	});

	test('from outside is cut and checked', () => {
		expect(addressFrom({})).toBeNull();
		expect(addressFrom({ file: ' ' })).toBeNull();
		expect(addressFrom({ file: '/a.md', line: '0', words: 'x'.repeat(5000) })).toEqual({ file: 'a.md', speaker: '', words: 'x'.repeat(1000), line: null });
		expect(addressFrom({ file: 'a.md', line: '-3' })?.line).toBeNull();
	});

	test('never holds half a character', () => {
		expect(() => linkTo('v', { file: 'a.md', speaker: '\uD83D', words: '\uDE00a', line: null })).not.toThrow();
		const faces = read(`**A:** ${'😀'.repeat(60)}\n**B:** Hm?\n**A:** Yes.\n**B:** Well.`);
		const [turn] = faces.record.turns;
		expect(turn === undefined ? '' : addressOf(faces.record, faces.text, turn).words).toBe('😀'.repeat(24));
	});
});

describe('a published link', () => {
	test('joins site, permalink and a text fragment', () => {
		expect(publishedLink('https://garden.example/', '/02.AI/On the ferry/', 'I was eleven, and-so')).toBe('https://garden.example/02.AI/On%20the%20ferry/#:~:text=I%20was%20eleven%2C%20and%2Dso');
		expect(publishedLink('https://garden.example', 'ferry', '')).toBe('https://garden.example/ferry');
	});

	test('is not made from what is no address', () => {
		expect(publishedLink('javascript:alert(1)', '/a', 'b')).toBeNull();
		expect(publishedLink('https://garden.example', ' ', 'b')).toBeNull();
	});

	test('ends at a whole word also where words are not spaced', () => {
		expect(fragmentWords('雾从北边来的时候，我数着钟声，一下一下地')).toBe('雾从北边来的时候，我数着钟声');
		expect(fragmentWords('short')).toBe('short');
	});
});

test('letters are what is shown, and know their places', () => {
	const source = 'See **the** [quay](http://x.y/abc) and [[Some note|there]], ![pic](a.png)done';
	expect(lettersOf(source)).toBe('Seethequayandtheredone');
	const placed = lettersInPlace(source);
	expect(placed.letters).toBe(lettersOf(source));
	for (let index = 0; index < placed.letters.length; index++) {
		expect(source.charAt(placed.offsetOf(index))).toBe(placed.letters.charAt(index));
		expect(placed.indexAt(placed.offsetOf(index))).toBe(index);
	}
	expect(placed.indexAt(0)).toBe(0);
	expect(placed.offsetOf(999)).toBe(source.length);
});

test('the turn at a place is the last that began', () => {
	const { turns } = there.record;
	expect(turnIndexAt(turns, 0)).toBe(-1);
	for (const [at, turn] of turns.entries()) {
		expect(turnIndexAt(turns, turn.from)).toBe(at);
		expect(turnIndexAt(turns, turn.to)).toBe(at);
	}
});
