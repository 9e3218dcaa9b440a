// Names found in the turns of others, in one pass, and links made of them without touching anything else.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mentionsOf, planMentionLinks, whereMentioned } from '../../../src/app/across/mentions.ts';
import { nameFinder } from '../../../src/core/index/people/nameFinder.ts';
import { applyEdits } from '../../../src/core/model/edit.ts';
import { finish } from '../../../src/core/model/steps.ts';
import { settledLibrary } from '../../fakes/library.ts';

const places = (text: string, ...names: readonly string[]): readonly string[] => finish(nameFinder(names.map((name) => [name, name]))).find(text, 0, text.length).map(({ from, to, id }) => `${text.slice(from, to)}=${id}`);

test('full names in any case, whole words only, the longest first', () => {
	expect(places('Then MIKE KRIEGER and Mike Kriegers met Mike.', 'Mike Krieger', 'Mike')).toEqual(['MIKE KRIEGER=Mike Krieger', 'Mike=Mike', 'Mike=Mike']);
	expect(places('Ann Lowe and Joann Low, Ann Low', 'Ann Low')).toEqual(['Ann Low=Ann Low']);
});

test('a single word is found as it is written only', () => {
	expect(places('Will you ask Will? I will.', 'Will')).toEqual(['Will=Will', 'Will=Will']);
});

test('names without spaces are found anywhere, also with another middle dot', () => {
	expect(places('我觉得李飞飞说得对，迈克・克里格也是', '李飞飞', '迈克·克里格', '李飞')).toEqual(['李飞飞=李飞飞', '迈克・克里格=迈克·克里格']);
});

test('a name that two people have is nobody\'s', () => {
	const text = 'Ann Low said so';
	expect(finish(nameFinder([['Ann Low', 'a'], ['Ann Low', 'b']])).find(text, 0, text.length)).toEqual([]);
});

test('law: the finder finds what looking for each name at each place finds', () => {
	const units = fc.constantFrom('a', 'b', '李', '飞', ' ', '.', 'A', 'é', 'ж', '1');
	// As long as what names are told apart by before they are compared, so that several share it.
	const head = 'aabb a';
	const word = fc.tuple(fc.constantFrom('', head), fc.string({ unit: units, minLength: 2, maxLength: 4 })).map((parts) => parts.join('').trim()).filter((name) => name.length > 1 && /\s|[李飞]/.test(name));
	fc.assert(
		fc.property(fc.uniqueArray(word, { maxLength: 6, selector: (name) => name.toLowerCase() }), fc.string({ unit: fc.oneof({ weight: 9, arbitrary: units }, { weight: 3, arbitrary: fc.constant(head) }), maxLength: 60 }), (names, text) => {
			const found = finish(nameFinder(names.map((name) => [name, name]))).find(text, 0, text.length);
			const fold = (words: string): string => words.toLowerCase().replaceAll('é', 'e');
			const folded = fold(text);
			const isLetter = (unit: string): boolean => /[abeж1]/.test(unit);
			const all = names.flatMap((name) => [...folded].flatMap((_, at) => (folded.startsWith(fold(name), at) && !(isLetter(folded.charAt(at)) && isLetter(folded.charAt(at - 1))) && !(isLetter(folded.charAt(at + name.length - 1)) && isLetter(folded.charAt(at + name.length))) ? [{ from: at, to: at + name.length, id: name }] : [])));
			for (const each of found) expect(all).toContainEqual(each);
			for (const { from, to } of all) expect(found.some((each) => each.from < to && from < each.to)).toBe(true);
			found.forEach((each, at) => expect(each.from).toBeGreaterThanOrEqual(found[at - 1]?.to ?? 0));
		}),
		{ numRuns: 1500 },
	);
});

const NOTES = {
	'People/Marit Tveldal.md': '---\naliases: [Marit, 玛丽特]\ntags: [person]\n---\n',
	'a.md': '**Ann Low:** What do you do, Marit?\n\n**Marit Tveldal:** I, Marit Tveldal, read logbooks.\n\n**Ann Low:** Why?\n\n**Marit Tveldal:** I like them.\n',
	'b.md': '**Bo Ek:** Do you know Marit Tveldal?\n\n**Cy Moor:** I do. [[Marit Tveldal|Marit]] reads; `Marit` and https://x.org/Marit do not. Marit does.\n\n**Bo Ek:** And you?\n\n**Cy Moor:** I do not.\n',
	'c.md': '**周一鸣：**你认识玛丽特吗？\n\n**吴小满：**我觉得玛丽特很好。\n\n**周一鸣：**你呢？\n\n**吴小满：**我也是。\n',
};

test('people are mentioned by others, linked or not, never by themselves', async () => {
	const { across } = await settledLibrary(NOTES);
	const marit = across.people.named('Marit Tveldal');
	const found = await whereMentioned(across, await across.names(), marit === null ? [] : [marit]);
	const shown = found.map(({ note, mentions }) => [note.card.path, ...mentions.map(({ from, to, isLinked }) => `${note.text.slice(from, to)}${isLinked ? ' (linked)' : ''}`)]);
	expect(shown).toEqual([
		['b.md', 'Marit Tveldal', '[[Marit Tveldal|Marit]] (linked)', 'Marit'],
		['c.md', '玛丽特', '玛丽特'],
		['a.md', 'Marit'],
	]);
});

test('unlinked mentions become links, one by one or together, and nothing else changes', async () => {
	const { across } = await settledLibrary(NOTES);
	const note = await across.open('b.md');
	if (note === null) throw new Error('b.md is an interview');
	const names = await across.names();
	const edits = finish(planMentionLinks(across, names, note));
	expect(applyEdits(note.text, edits)).toBe(note.text.replace('know Marit Tveldal', 'know [[Marit Tveldal]]').replace('Marit does', '[[Marit Tveldal|Marit]] does'));
	expect(applyEdits(note.text, edits.slice(0, 1))).toBe(note.text.replace('know Marit Tveldal', 'know [[Marit Tveldal]]'));
	expect(finish(mentionsOf(across, names, note))).toHaveLength(3);
	expect(() => applyEdits('abc', [{ from: 0, to: 2, insert: '' }, { from: 1, to: 3, insert: '' }])).toThrow('applyEdits');
});
