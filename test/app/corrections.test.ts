// The corrections file: readable, followed, merged, and never thrown away.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NEW_FILE, readFile, withCorrection, withMoved, withoutCorrections } from '../../src/app/corrections/file.ts';
import { CorrectionStore } from '../../src/app/corrections/store.ts';
import { Library } from '../../src/app/library.ts';
import { DEFAULT_RULES } from '../../src/app/rules.ts';
import type { Correction } from '../../src/core/model/correction.ts';
import { FakeCorrectionsFile } from '../fakes/corrections.ts';
import { FakeVault } from '../fakes/vault.ts';

const rename = (id: string, label: string, name: string): Correction => ({ id, kind: 'speaker', label, name });
const place = { words: 'And what did “you” learn?', before: 'x\n', at: 7 };
const ALL: readonly Correction[] = [
	{ id: 'a', kind: 'verdict', says: 'none' },
	rename('b', 'Ben', 'Benedikt `Ode`'),
	{ id: 'c', kind: 'role', label: '主持人', role: 'interviewer' },
	{ id: 'd', kind: 'relabel', label: 'Miley', name: 'Mike' },
	{ id: 'e', kind: 'reassign', place, label: 'Ben', name: 'Ada' },
	{ id: 'f', kind: 'split', place, label: 'Ben', name: 'Ada' },
	{ id: 'g', kind: 'join', place, label: 'Ben' },
	{ id: 'h', kind: 'silence', place, end: null, label: 'Ben' },
	{ id: 'i', kind: 'silence', place, end: place, label: 'Ben' },
	{ id: 'j', kind: 'dismiss', place, problem: 'question-inside-turn' },
	{ id: 'k', kind: 'viewpoint', place, last: place },
	{ id: 'l', kind: 'pin', place, last: place },
	{ id: 'm', kind: 'hide', place, last: place },
	{ id: 'n', kind: 'reword', place, last: place, title: '', text: 'We “kept” it.' },
];

describe('the file', () => {
	test('reads for people, and every kind of correction is read back', () => {
		expect(withCorrection(NEW_FILE, 'Talks/Tides.md', rename('k2f8', 'Ben', 'Benedikt Ode'))).toBe(`${NEW_FILE}
## Talks/Tides.md

\`\`\`interview-lens
{"kind":"speaker","label":"Ben","name":"Benedikt Ode","id":"k2f8"}
\`\`\`
`);
		const text = ALL.reduce((file, correction) => withCorrection(file, 'a.md', correction), NEW_FILE);
		expect(readFile(text)).toEqual({ notes: new Map([['a.md', ALL]]), unread: [] });
	});

	test('keeps what a hand wrote into it, and tells the lines it cannot read', () => {
		const text = 'My words.\r\n\r\n## a.md\r\nwhy I did this\r\n```interview-lens\r\n{"kind":"speaker","label":"A","name":"B","id":"x"}\r\n{"kind":"fly","id":"y"}\r\n<<<<<<< HEAD\r\n```\r\n## Every note\n```interview-lens\n{"kind":"speaker","label":"M","name":"Mike","id":"z"}\n{"kind":"join","place":{"words":"w"},"label":"M","id":"no"}\n```';
		const { notes, unread } = readFile(text);
		expect(notes).toEqual(new Map<string | null, unknown>([['a.md', [rename('x', 'A', 'B')]], [null, [{ ...rename('z', 'M', 'Mike'), everywhere: true }]]]));
		expect(unread.map(({ line }) => line)).toEqual([6, 7, 12]);
		const more = withCorrection(withCorrection(text, 'a.md', rename('n', 'C', 'D')), 'b.md', rename('m', 'E', 'F'));
		expect(readFile(more).notes.get('a.md')?.map(({ id }) => id)).toEqual(['x', 'n']);
		expect(withoutCorrections(withoutCorrections(more, 'b.md', new Set(['m'])), 'a.md', new Set(['n'])).trimEnd()).toBe(text);
	});

	test('follows notes and folders, and no other note whose name begins alike', () => {
		const text = ['x/a.md', 'x/y/b.md', 'xy/c.md'].reduce((file, path) => withCorrection(file, path, rename(path, 'A', 'B')), NEW_FILE);
		expect([...readFile(withMoved(text, 'x', 'z$&')).notes.keys()]).toEqual(['z$&/a.md', 'z$&/y/b.md', 'xy/c.md']);
	});

	test('a block that was left open swallows nothing', () => {
		const text = withCorrection('## a.md\n```interview-lens\n{"kind":"speaker","label":"A","name":"B","id":"x"}', 'b.md', rename('y', 'C', 'D'));
		expect(readFile(text)).toEqual({ notes: new Map([['a.md', [rename('x', 'A', 'B')]], ['b.md', [rename('y', 'C', 'D')]]]), unread: [] });
	});

	test('whatever is added and taken back, what stood there before stands there still', () => {
		const lines = fc.array(fc.constantFrom('words', '', '## a.md', '## b.md', '# Title', '```interview-lens', '```', '{"kind":"speaker","label":"A","name":"B","id":"old"}', '{broken', '- list'), { maxLength: 12 });
		fc.assert(fc.property(lines, fc.array(fc.record({ path: fc.constantFrom('a.md', 'b.md', null), at: fc.nat(1) }), { maxLength: 6 }), (some, changes) => {
			const start = some.join('\n');
			const text = changes.reduce((file, { path, at }, number) => withCorrection(file, path, { ...ALL[at + 1] ?? rename('', '', ''), id: `n${number}` }), start);
			const own = (file: string): unknown => [...readFile(file).notes].flatMap(([path, list]) => list.map((each) => [path, each.id])).sort();
			expect(own(text)).toEqual([...own(start) as unknown[], ...changes.map(({ path }, number) => [path, `n${number}`])].sort());
			const back = changes.reduce((file, { path }, number) => withoutCorrections(file, path, new Set([`n${number}`])), text);
			expect(own(back)).toEqual(own(start));
			for (const words of ['words', '# Title', '- list', '{broken']) expect(back.split(words).length).toBe(start.split(words).length);
		}), { numRuns: 400 });
	});
});

describe('the store', () => {
	test('changes the file as it stands at that moment: what another device wrote meanwhile stays', async () => {
		const file = new FakeCorrectionsFile();
		const store = new CorrectionStore(file, () => undefined);
		await store.load();
		await store.change('a.md', { add: [{ kind: 'speaker', label: 'A', name: 'Ada' }] });
		file.text = withCorrection(withoutCorrections(file.text ?? '', 'a.md', new Set(['id1'])), 'a.md', rename('theirs', 'B', 'Ben'));
		await Promise.all([store.change('a.md', { add: [{ kind: 'speaker', label: 'C', name: 'Cyd' }] }), store.change('b.md', { add: [{ kind: 'role', label: 'D', role: 'other' }] })]);
		expect(store.of('a.md').map(({ id }) => id)).toEqual(['theirs', 'id2']);
		expect(readFile(file.text).notes.size).toBe(2);
	});

	test('a write that fails is told and changes nothing; a read that fails keeps what is known', async () => {
		const file = new FakeCorrectionsFile(withCorrection(NEW_FILE, 'a.md', rename('x', 'A', 'B')));
		const store = new CorrectionStore(file, () => undefined);
		await store.load();
		file.fails = true;
		await expect(store.change('a.md', { add: [{ kind: 'speaker', label: 'C', name: 'D' }] })).rejects.toThrow('cannot write');
		await expect(store.load()).rejects.toThrow('cannot read');
		expect(store.of('a.md').map(({ id }) => id)).toEqual(['x']);
		file.fails = false;
		await store.change('a.md', { add: [{ kind: 'speaker', label: 'C', name: 'D' }] });
		expect(store.of('a.md')).toHaveLength(2);
	});

	test('the reader\'s word on a note is one, and is taken back; no file is made for nothing', async () => {
		const file = new FakeCorrectionsFile();
		const store = new CorrectionStore(file, () => undefined);
		await store.load();
		await store.say('a.md', null);
		await store.move('a.md', 'b.md');
		expect(file.text).toBeNull();
		await store.say('a.md', 'interview');
		await store.say('a.md', 'none');
		expect(store.of('a.md')).toEqual([{ id: 'id2', kind: 'verdict', says: 'none' }]);
		await store.move('a.md', 'b.md');
		expect([store.of('a.md'), store.of('b.md').length]).toEqual([[], 1]);
		await store.say('b.md', null);
		expect(file.text).toBe(`${NEW_FILE}\n`);
	});

	test('the library reads a note again when its corrections change, and only then', async () => {
		const vault = new FakeVault({ 'a.md': '**Ada:** One?\n**Ben:** Two.\n**Ada:** Three?\n**Ben:** Four.\n', 'b.md': 'Ada: once\nBen: once' });
		const store = new CorrectionStore(new FakeCorrectionsFile(), () => undefined);
		const library = new Library(vault, () => DEFAULT_RULES, store);
		const first = await library.read('a.md');
		await store.say('b.md', 'interview');
		expect(await library.read('a.md')).toBe(first);
		expect([library.says('b.md'), (await library.read('b.md'))?.record.turns.length]).toEqual(['interview', 2]);
		await store.change(null, { add: [{ kind: 'speaker', label: 'Ben', name: 'Benedikt' }] });
		expect((await library.read('a.md'))?.record.speakers[1]?.name).toBe('Benedikt');
		expect((await library.read('b.md'))?.record.speakers[1]?.name).toBe('Benedikt');
	});
});
