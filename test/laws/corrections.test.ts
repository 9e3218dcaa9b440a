// Corrections come and go without a trace; an anchor finds its words or none. fast-check prints the seed of a failure.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placesAgain } from '../../src/app/corrections/again.ts';
import { correctable, dismissing } from '../../src/app/corrections/make.ts';
import { readNote } from '../../src/app/readNote.ts';
import { anchorAt, anchorsOf, passageOf, placeOf } from '../../src/core/correct/anchor.ts';
import { withoutDismissed } from '../../src/core/correct/correct.ts';
import type { Anchor, Correction } from '../../src/core/model/correction.ts';
import type { Problem, ProblemCode } from '../../src/core/model/problem.ts';
import { Memo } from '../../src/core/text/memo.ts';
import { anyNote, anyText } from '../notes/write.ts';

const NAMES = ['Ada', '主持人', 'Mary Ann', 'nobody here', 'Олег'];
const anchor = (text: string, share: number): ReturnType<typeof anchorAt> => anchorAt(text, Math.floor(share * text.length), text.length);
const name = fc.constantFrom(...NAMES);
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Some words of a text, without white space around them, and without half a character. */
const passageFrom = (text: string, start: number, size: number): { readonly from: number; readonly to: number } => {
	const first = Math.floor(start * text.length);
	const from = first + (/^\s*/.exec(text.slice(first))?.[0].length ?? 0);
	const to = from + text.slice(from, from + 1 + Math.floor(size * 120)).trimEnd().length;
	const isHalf = (at: number): boolean => /[\udc00-\udfff]/.test(text.charAt(at));
	return { from: isHalf(from) ? from + 1 : from, to: isHalf(to) ? to + 1 : to };
};

/** What stands in no note: the words of a place that is gone. */
const GONE: Anchor = { words: 'words ☃ that stand nowhere any more', before: '', at: 3 };

/** Corrections of a text at any places, some of them gone; places that cannot be told are left out. */
const correctionsOf = (text: string): fc.Arbitrary<readonly Correction[]> =>
	fc.array(fc.record({ kind: fc.constantFrom('verdict', 'speaker', 'role', 'relabel', 'reassign', 'split', 'join', 'silence', 'dismiss', 'viewpoint', 'pin', 'hide', 'reword'), label: name, to: name, place: share, end: fc.option(share), isGone: fc.nat(3).map((number) => number === 0) }), { maxLength: 8 }).map((all) =>
		all.flatMap(({ kind, label, to, place, end, isGone }, number): readonly Correction[] => {
			const at = isGone ? GONE : anchor(text, place);
			const id = `c${number}`;
			switch (kind) {
				case 'verdict': return [{ id, kind, says: 'interview' }];
				case 'speaker': case 'relabel': return [{ id, kind, label, name: to }];
				case 'role': return [{ id, kind, label, role: 'interviewer' }];
				case 'reassign': case 'split': return at === null ? [] : [{ id, kind, place: at, label, name: to }];
				case 'join': return at === null ? [] : [{ id, kind, place: at, label }];
				case 'silence': return at === null ? [] : [{ id, kind, place: at, end: end === null ? null : anchor(text, end), label }];
				case 'viewpoint': case 'pin': case 'hide': case 'reword': {
					const found = anchorsOf(text, passageFrom(text, place, end ?? 0));
					// Either end may be gone.
					const passage = found !== null && isGone ? { ...found, [end === null ? 'place' : 'last']: GONE } : found;
					return passage === null ? [] : [kind === 'reword' ? { id, kind, ...passage, title: label, text: to } : { id, kind, ...passage }];
				}
				default: return at === null ? [] : [{ id, kind: 'dismiss', place: at, problem: to === 'Ada' ? 'names-may-be-one' : 'question-inside-turn' }];
			}
		}));
const corrected = fc.oneof(anyNote, anyText).chain((text) => fc.record({ text: fc.constant(text), corrections: correctionsOf(text) }));

describe('corrections', () => {
	test('any of them give a record whose turns lie in order and whose speakers are those who speak', () => {
		fc.assert(fc.property(corrected, ({ text, corrections }) => {
			const record = readNote('n.md', text, { readerSays: 'interview', corrections });
			let end = 0;
			for (const turn of record.turns) {
				expect(turn.from).toBeGreaterThanOrEqual(end);
				expect(turn.body.from).toBeGreaterThanOrEqual(turn.from);
				expect(turn.body.to).toBeLessThanOrEqual(turn.to);
				expect(turn.body.to).toBeGreaterThanOrEqual(turn.body.from);
				end = turn.to;
			}
			expect(new Set(record.turns.map((turn) => turn.speaker))).toEqual(new Set(record.speakers.map((speaker) => speaker.id)));
			expect(record.corrections.map(({ id }) => id)).toEqual(corrections.map(({ id }) => id));
			const all = [...record.viewpoints, ...record.hiddenViewpoints];
			expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
			const saliences = record.viewpoints.map(({ salience }) => salience);
			expect(saliences).toEqual([...saliences].sort((a, b) => b - a));
			for (const { evidence, speaker, origin, origins } of all) {
				expect(origins[0]).toBe(origin);
				for (const { turn, from, to, quote } of evidence) {
					const owner = record.turns.find(({ id }) => id === turn);
					expect(owner !== undefined && owner.speaker === speaker && owner.body.from <= from && to <= owner.body.to).toBe(true);
					expect(text.slice(from, to)).toBe(quote);
				}
			}
		}), { numRuns: 300 });
	});

	test('read with a memo give what a fresh reading gives', () => {
		const memo = new Memo();
		fc.assert(fc.property(corrected, ({ text, corrections }) => {
			expect(readNote('n.md', text, { readerSays: 'interview', corrections }, memo)).toEqual(readNote('n.md', text, { readerSays: 'interview', corrections }));
		}), { numRuns: 150 });
	});

	test('taken back in any order leave the record as it was; an orphan changes nothing', () => {
		fc.assert(fc.property(corrected, fc.infiniteStream(fc.nat()), ({ text, corrections }, order) => {
			const read = (list: readonly Correction[]): object => ({ ...readNote('n.md', text, { readerSays: 'interview', corrections: list }), corrections: [] });
			const start = read([]);
			let left = [...corrections];
			for (const at of order) {
				const { corrections: states } = readNote('n.md', text, { readerSays: 'interview', corrections: left });
				expect(read(left.filter((_, number) => states[number]?.state === 'applied'))).toEqual(read(left));
				if (left.length === 0) break;
				left = left.filter((_, number) => number !== at % left.length);
			}
			expect(read(left)).toEqual(start);
		}), { numRuns: 150 });
	});
});

test('whatever place an orphan is linked to, it keeps its id and kind, and its words stand there', () => {
	let linked = 0;
	fc.assert(fc.property(corrected, fc.nat(), ({ text, corrections }, which) => {
		const note = correctable({ record: readNote('n.md', text, { readerSays: 'interview', corrections }), text });
		const orphans = corrections.filter(({ id }) => note.record.corrections.some((state) => state.id === id && state.state === 'orphaned'));
		for (const orphan of orphans) {
			const places = placesAgain(note, orphan, which % (text.length + 1));
			expect(places.length === 0 || 'place' in orphan).toBe(true);
			for (const { from, to, link } of places) {
				expect(from >= 0 && from < to && to <= text.length).toBe(true);
				const again = link();
				if (typeof again === 'string') continue;
				expect([again.id, again.kind]).toEqual([orphan.id, orphan.kind]);
				const at = 'place' in again ? placeOf(text, again.place) : 'words-gone';
				expect(typeof at === 'number' && at >= from && at <= to).toBe(true);
				linked++;
			}
		}
	}), { numRuns: 150 });
	expect(linked).toBeGreaterThan(100);
});

describe('a dismissal', () => {
	/** Notes in which the guest often speaks on behind a question: a problem each time. */
	const doubtful = fc.array(fc.constantFrom(['Interviewer', 'The tide came in late. Did it?'], ['Guest', '钟走得慢。是吗？'], ['Guest', 'It did, for years.'], ['Guest', 'The tide came in late. Did it?']), { minLength: 6, maxLength: 16 }).map((turns) => turns.map(([name, words], at) => `**${name}:** ${at} boats left. ${words}`).join('\n\n'));

	test('takes away the problem that it was made of, and no other of its kind or at its place', () => {
		let others = 0;
		fc.assert(fc.property(doubtful, fc.nat(), (text, which) => {
			const record = readNote('n.md', text, { readerSays: 'interview' });
			const { problems } = record;
			const problem = problems[which % Math.max(1, problems.length)];
			const made = problem === undefined ? 'no-place' : dismissing({ record, text }, problem);
			if (problem === undefined || typeof made === 'string') return;
			const left = readNote('n.md', text, { readerSays: 'interview', corrections: [{ ...made, id: 'd' }] });
			expect(left.corrections).toEqual([{ id: 'd', state: 'applied' }]);
			expect(left.problems).toEqual(problems.filter(({ code, from }) => code !== problem.code || from !== problem.from));
			others += left.problems.filter(({ code }) => code === problem.code).length;
		}), { numRuns: 200 });
		expect(others).toBeGreaterThan(100);
	});

	test('of whatever problems there are, takes away those of its code at its place; where its words are gone, none', () => {
		const text = 'The tide came in late. 钟走得慢。 Did it? лодка ушла.';
		const places = [0, 23, 30].map((at) => ({ at, anchor: anchorAt(text, at, text.length) ?? GONE }));
		const problem = fc.record({ code: fc.constantFrom<ProblemCode>('question-inside-turn', 'names-may-be-one', 'line-too-long'), place: fc.constantFrom(...places) });
		fc.assert(fc.property(fc.array(problem, { maxLength: 9 }), problem, fc.boolean(), (some, told, isGone) => {
			const problems = some.map(({ code, place: { at } }): Problem => ({ code, line: 0, from: at, to: at + 1, values: {} }));
			const dismissal: Correction = { id: 'd', kind: 'dismiss', place: isGone ? GONE : told.place.anchor, problem: told.code };
			const left = withoutDismissed(text, problems, [dismissal], [{ id: 'd', state: 'idle' }]);
			const meant = isGone ? [] : problems.filter(({ code, from }) => code === told.code && from === told.place.at);
			expect(left.problems).toEqual(problems.filter((each) => !meant.includes(each)));
			expect(left.states).toEqual([isGone ? { id: 'd', state: 'orphaned', why: 'words-gone' } : { id: 'd', state: meant.length > 0 ? 'applied' : 'idle' }]);
		}), { numRuns: 300 });
	});
});

describe('the anchors of a passage', () => {
	test('give back the passage, also where other words were put into it or around it', () => {
		fc.assert(fc.property(anyNote, share, share, fc.constantFrom('before', 'inside', 'behind'), (note, where, size, place) => {
			const passage = passageFrom(note, where, size);
			const anchors = passage.from < passage.to ? anchorsOf(note, passage) : null;
			if (anchors === null) return;
			expect(passageOf(note, anchors)).toEqual(passage);
			const at = { before: 0, inside: Math.ceil((passage.from + passage.to) / 2), behind: note.length }[place];
			const inserted = '‹7›';
			const now = passageOf(note.slice(0, at) + inserted + note.slice(at), anchors);
			// Words that belong to an anchor may have been cut; a passage that is found is still the same one.
			if (typeof now !== 'string') expect(now).toEqual({ from: passage.from + (at <= passage.from ? inserted.length : 0), to: passage.to + (at < passage.to ? inserted.length : 0) });
		}), { numRuns: 400 });
	});
});

describe('an anchor', () => {
	/** Edits as shares of the text, and what is put in; null is the anchor's own words once more. */
	const edits = fc.array(fc.record({ from: share, length: fc.nat(30), insert: fc.oneof(fc.constant(null), fc.constantFrom('', 'x', '**Ada:** ', 'the tide came in late', '钟走得慢。\n'), fc.string({ maxLength: 12 })) }), { maxLength: 6 });

	test('stands at its words after edits, or is an orphan', () => {
		fc.assert(fc.property(anyNote, share, edits, (note, where, changes) => {
			const made = anchor(note, where);
			if (made === null) return;
			expect(placeOf(note, made)).toBe(made.at);
			/** Which character of the first text each character is; -1 for what was put in. */
			let [text, origins] = [note, [...note.split('').keys()]];
			for (const change of changes) {
				const from = Math.floor(change.from * text.length);
				const to = Math.min(text.length, from + change.length);
				const insert = change.insert ?? made.before + made.words;
				text = text.slice(0, from) + insert + text.slice(to);
				origins = [...origins.slice(0, from), ...insert.split('').map(() => -1), ...origins.slice(to)];
			}
			const place = placeOf(text, made);
			if (typeof place !== 'string') {
				const lines = (words: string): string => words.replaceAll('\r\n', '\n');
				expect(lines(text.slice(place)).startsWith(lines(made.words))).toBe(true);
				expect(lines(text.slice(0, place)).endsWith(lines(made.before))).toBe(true);
			}
			// Where every character of the words is still there, in one piece, the place is exactly theirs: a copy makes an orphan, it never takes the place.
			const first = made.at;
			const at = origins.indexOf(first);
			if (typeof place !== 'string' && at >= 0) {
				const length = made.words.length;
				const isWhole = Array.from({ length }, (_, number) => origins[at + number] === first + number).every(Boolean) && text.slice(0, at).endsWith(made.before);
				if (isWhole) expect(place).toBe(at);
			}
		}), { numRuns: 500 });
	});

	test('is not made where the words cannot be told from others', () => {
		expect(anchorAt('yes. '.repeat(400), 1000, 2000)).toBeNull();
		expect(anchorAt('', 0, 0)).toBeNull();
	});
});
