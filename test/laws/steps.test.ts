// Law of steps: a note that is read with rests has the record and the card of one that is read at once, and a longer note rests more often.
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readInSteps, readNote } from '../../src/app/readNote.ts';
import type { CardAndWords } from '../../src/core/index/makeCard.ts';
import { makeCard } from '../../src/core/index/makeCard.ts';
import { finish, mapInSteps, sortInSteps } from '../../src/core/model/steps.ts';
import { restsOf, stepped } from '../fakes/stepped.ts';
import { longTalk } from '../notes/longTalk.ts';
import { anyNote, anyText } from '../notes/write.ts';

const readings = fc.constantFrom({}, { readerSays: 'interview' as const }, { readerSays: 'interview' as const, viewpoints: 5, nearest: true });

test('in steps = at once, whatever else is read between them', () => {
	fc.assert(
		fc.property(fc.oneof(anyNote, anyText, longTalk(30)), anyNote, readings, (text, other, options) => {
			// One step of the other note between any two of ours.
			let others: Generator<void, unknown> = readInSteps('b.md', other, options);
			const between = (): void => {
				if (others.next().done === true) others = readInSteps('b.md', other, options);
			};
			const [slow, fast] = [stepped(readInSteps('a.md', text, options), between), readNote('a.md', text, options)];
			if (!isDeepStrictEqual({ ...slow }, { ...fast })) expect(slow).toEqual(fast);
			const cards: readonly CardAndWords[] = [stepped(makeCard(slow, text), between), finish(makeCard(fast, text))];
			expect(cards[0]).toEqual(cards[1]);
		}),
		{ numRuns: 60 },
	);
});

test('twice the talk has twice the rests: no part of the work waits until all of it is done', () => {
	const talk = (turns: number): string => Array.from({ length: turns }, (_, at) => (at % 2 === 0 ? `**Ada:** Did the tide come in late in year ${at}?` : `**Mary Ann:** It did, and harbour ${at} was not ready. We rebuilt its wall of stone. Nobody had asked for that.`)).join('\n\n');
	const rests = (text: string): { readonly reading: number; readonly card: number } => {
		let reading = 0;
		const record = stepped(readInSteps('a.md', text), () => reading++);
		return { reading, card: restsOf(makeCard(record, text)) };
	};
	const [one, two] = [rests(talk(1000)), rests(talk(2000))];
	expect(one.reading).toBeGreaterThan(200);
	expect(one.card).toBeGreaterThan(60);
	expect(two.reading / one.reading).toBeGreaterThan(1.8);
	expect(two.card / one.card).toBeGreaterThan(1.6);
});

test('a list that is worked through in steps keeps its order', () => {
	let rests = 0;
	const list = Array.from({ length: 1000 }, (_, at) => at);
	expect(stepped(mapInSteps(list, (each, at) => each * 2 - at), () => rests++)).toEqual(list);
	expect(rests).toBeGreaterThan(20);
});

test('sorting in steps = sorting, equal things in their order', () => {
	const byNumber = (one: { readonly number: number }, other: { readonly number: number }): number => one.number - other.number;
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 3000, size: 'max' }), (numbers) => {
			const list = numbers.map((number, place) => ({ number, place }));
			expect(finish(sortInSteps(list, byNumber))).toEqual([...list].sort(byNumber));
		}),
		{ numRuns: 20 },
	);
});
