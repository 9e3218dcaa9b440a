// A correction whose words are gone is linked to other words, keeps what it says, and is never linked by itself.
import { describe, expect, test } from 'vitest';
import { placesAgain } from '../../src/app/corrections/again.ts';
import { correctable } from '../../src/app/corrections/make.ts';
import type { Correctable } from '../../src/app/corrections/make.ts';
import { readNote } from '../../src/app/readNote.ts';
import type { Correction } from '../../src/core/model/correction.ts';

const NOTE = `# Kilns

**Ada:** When did you fire the first kiln?

**Ben:** In the autumn, with borrowed bricks. The smoke went the wrong way for a week. What did you do then?

**Ben:** I rebuilt the chimney higher than the barn, and the neighbours laughed.

**Ada:** Did it draw?

**Ben:** **It drew like a horse that smells its stable.** The **glaze came out green** instead of blue, and I kept it green.
`;
const gone = (words: string): { readonly words: string; readonly before: string; readonly at: number } => ({ words, before: '', at: 3 });
const note = (corrections: readonly Correction[] = []): Correctable => correctable({ record: readNote('Kilns.md', NOTE, { corrections }), text: NOTE });
const shown = (correction: Correction, here: number | null = null): readonly string[] => placesAgain(note([correction]), correction, here).map(({ from, to }) => NOTE.slice(from, to));
/** The state of the correction after it was linked to the first place that is offered. */
const linked = (correction: Correction, here: number | null = null): unknown => {
	expect(note([correction]).record.corrections[0]).toMatchObject({ state: 'orphaned' });
	const again = placesAgain(note([correction]), correction, here)[0]?.link();
	if (again === undefined || typeof again === 'string') return again;
	expect(again).toMatchObject({ id: correction.id, kind: correction.kind });
	return note([again]).record.corrections[0];
};
const applied = { id: 'a', state: 'applied' };

describe('an orphan', () => {
	const chimney = gone('I built up the chimney higher than our barn was');
	const ALL: readonly (readonly [Correction, string])[] = [
		[{ id: 'a', kind: 'reassign', place: chimney, label: 'Ben', name: 'Cyd' }, '**Ben:** I rebuilt the chimney'],
		[{ id: 'a', kind: 'join', place: chimney, label: 'Ben' }, '**Ben:** I rebuilt the chimney'],
		[{ id: 'a', kind: 'split', place: gone('But what did you do then, Ben?'), label: 'Ben', name: 'Ada' }, 'What did you do then?'],
		[{ id: 'a', kind: 'silence', place: gone('All the smoke went that wrong way'), end: null, label: 'Ben' }, 'The smoke went'],
		[{ id: 'a', kind: 'viewpoint', place: gone('That smoke went the wrong way for two weeks'), last: gone('for two weeks') }, 'The smoke went'],
		[{ id: 'a', kind: 'hide', place: gone('the glaze came out quite green'), last: gone('quite green') }, 'glaze came out green'],
		[{ id: 'a', kind: 'pin', place: gone('the glaze came out quite green'), last: gone('quite green') }, 'glaze came out green'],
		[{ id: 'a', kind: 'reword', place: gone('it drew as a horse that smells hay'), last: gone('that smells hay'), title: '', text: 'It drew.' }, 'It drew like a horse'],
		[{ id: 'a', kind: 'dismiss', place: gone('**Bo:** In the fall, with borrowed bricks.'), problem: 'question-inside-turn' }, '**Ben:** In the autumn'],
		[{ id: 'a', kind: 'stance', place: gone('the glaze came out quite green'), there: gone('elsewhere'), says: 'agrees' }, 'glaze came out green'],
	];
	test.each(ALL)('is offered the likest words first, and holds where it is linked to them: $0.kind', (correction, words) => {
		expect(shown(correction)[0]).toContain(words);
		expect(linked(correction)).toEqual(applied);
	});

	test('is offered what stands where the reader is before what is likest', () => {
		const reassign: Correction = { id: 'a', kind: 'reassign', place: chimney, label: 'Ben', name: 'Cyd' };
		const [first, second] = placesAgain(note([reassign]), reassign, NOTE.indexOf('Did it draw'));
		expect([first?.isHere, second?.isHere]).toEqual([true, false]);
		expect(shown(reassign, NOTE.indexOf('Did it draw')).slice(0, 2).map((words) => words.slice(0, 18))).toEqual(['**Ada:** Did it dr', '**Ben:** I rebuilt']);
		// The label that stands there now is the one that it is said of.
		expect(placesAgain(note([reassign]), reassign, NOTE.indexOf('Did it draw'))[0]?.link()).toMatchObject({ label: 'Ada', name: 'Cyd' });
		expect(linked(reassign, NOTE.indexOf('Did it draw'))).toEqual(applied);
	});

	test('where one sentence touches the next, the reader is at the next one', () => {
		const text = '**甲：**窑是哪一年点的火？\n\n**乙：**秋天点的火。烟往回走了一个星期。邻居都笑我们。\n\n**甲：**后来呢？\n\n**乙：**烟囱加高了。\n';
		const silence: Correction = { id: 'a', kind: 'silence', place: gone('一句再也找不到的话'), end: null, label: '乙' };
		const kiln = correctable({ record: readNote('窑.md', text, { corrections: [silence] }), text });
		const offered = placesAgain(kiln, silence, text.indexOf('烟往回'));
		expect(offered.map(({ isHere }) => isHere).filter(Boolean)).toEqual([true]);
		expect(text.slice(offered[0]?.from, offered[0]?.to)).toBe('烟往回走了一个星期。');
	});

	test('keeps the end that still stands: a passage goes as far as it went', () => {
		const end = { words: ' What did you do then?', before: '', at: 9 };
		const silence: Correction = { id: 'a', kind: 'silence', place: gone('All in the autumn with bricks'), end, label: 'Ben' };
		const again = placesAgain(note([silence]), silence, null)[0]?.link();
		const { turns } = note([again as Correction]).record;
		expect(turns.map(({ body }) => NOTE.slice(body.from, body.to)).filter((words) => /autumn|smoke/.test(words))).toEqual([]);
		expect(turns.some(({ body }) => NOTE.slice(body.from, body.to) === 'What did you do then?')).toBe(true);
	});

	test('that speaks of no place, or of what is not there, is offered none', () => {
		expect(shown({ id: 'a', kind: 'speaker', label: 'Zoe', name: 'Zora' })).toEqual([]);
		expect(shown({ id: 'a', kind: 'dismiss', place: chimney, problem: 'fence-unclosed' })).toEqual([]);
	});
});
