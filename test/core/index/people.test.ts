// One person over all interviews, and nobody joined who is not one.
import { describe, expect, test } from 'vitest';
import { readNote } from '../../../src/app/readNote.ts';
import type { Card } from '../../../src/core/index/card.ts';
import { makeCard } from '../../../src/core/index/makeCard.ts';
import { finderFor } from '../../../src/core/index/people/mentions.ts';
import { nameKind, spellingsOf } from '../../../src/core/index/people/names.ts';
import { findPeople } from '../../../src/core/index/people/findPeople.ts';
import type { People } from '../../../src/core/index/people/people.ts';
import { finish } from '../../../src/core/model/steps.ts';
import { restsOf } from '../../fakes/stepped.ts';

const card = (path: string, text: string): Card => finish(makeCard(readNote(path, text, { readerSays: /\*\*/.test(text) ? 'interview' : null }), text)).card;
const talk = (...labels: readonly string[]): string => [...labels, ...labels, ...labels].map((label) => `${label} I think so, do you?\n`).join('\n');
const peopleOf = (notes: Readonly<Record<string, string>>): People => finish(findPeople(Object.entries(notes).map(([path, text]) => card(path, text))));
/** 'Mike Krieger: a b' for everybody: the name and the notes where they speak. */
const shown = (people: People): readonly string[] => people.all.map(({ name, appearances }) => `${name}: ${appearances.map(({ path }) => path).join(' ')}`);

describe('who tells who they are', () => {
	test.each(['Mike Krieger', 'mike krieger', 'J. R. Moehringer', '李飞飞', '迈克·克里格', 'イーロン・マスク', '戸ヶ崎千鶴', '박서준', 'Олег Тиньков', 'نجاة الحسن', 'Ludwig van Beethoven'])('%s has a full name', (name) => {
		expect(nameKind(name)).toBe('full');
	});
	test.each(['Mike', 'Lex', '老王', '王总', '李老师', 'TRUMP'])('%s is a short name', (name) => {
		expect(nameKind(name)).toBe('short');
	});
	test.each(['Host', '主持人', '观众1', '观众 12', 'Speaker 2', 'Speaker A', 'SPEAKER_00', '发言人1', '发言人 A', 'Q', 'A', 'Interviewer', 'Unknown', 'Unidentified Male', '大家', 'AP', '王', 'Audience Member 3', 'Participant B', '嘉宾甲'])('%s is nobody', (name) => {
		expect(nameKind(name)).toBe('none');
	});
});

test('a full name joins notes whatever its case, width and middle dot; roles and numbered voices never do', () => {
	const people = peopleOf({
		'a.md': talk('**Mike Krieger:**', '**Host:**', '**观众1：**'),
		'b.md': talk('**MIKE KRIEGER:**', '**Host:**', '**观众1：**', '**Speaker 2:**'),
		'c.md': talk('**迈克·克里格：**', '**Speaker 2:**'),
		'd.md': talk('**迈克・克里格：**', '**主持人：**'),
	});
	expect(shown(people)).toEqual(['Mike Krieger: a.md b.md', '迈克·克里格: c.md d.md']);
	expect(people.of('a.md', 1)).toBeNull();
	expect(people.named('mike krieger')?.appearances).toHaveLength(2);
});

test('a given name alone joins nothing, unless its note writes the name in full', () => {
	expect(shown(peopleOf({ 'a.md': talk('**Mike:**', '**Dan Fell:**'), 'b.md': talk('**Mike:**', '**Eve Holt:**') }))).toEqual(['Dan Fell: a.md', 'Eve Holt: b.md']);
	const told = peopleOf({
		'a.md': `---\ntitle: Mike Krieger on small teams\n---\n${talk('**Mike:**', '**Dan Fell:**')}`,
		'b.md': talk('**Mike Krieger:**', '**Eve Holt:**'),
		'c.md': `---\nguest: "[[Mike Krieger]]"\n---\n${talk('**Mike:**', '**Host:**')}`,
		'd.md': `---\ntitle: Mike Krieger meets Mike Lund\n---\n${talk('**Mike:**', '**Host:**')}`,
	});
	expect(shown(told)).toContain('Mike Krieger: a.md b.md c.md');
});

test('a label that links to a note is whoever the note is about', () => {
	const people = peopleOf({ 'a.md': talk('[[People/Mike Krieger|Mike]]:', '[[Dan Fell]]:').replace(/^/, '**x** '), 'b.md': talk('**Mike Krieger:**', '**Host:**') });
	expect(shown(people)).toContain('Mike Krieger: a.md b.md');
});

test('the aliases of a note about a person join, given names and other scripts included', () => {
	const people = peopleOf({
		'People/Marit Tveldal.md': '---\naliases: [Dr Tveldal, Marit, 玛丽特]\ntags: [person]\n---\nOceanographer.',
		'a.md': talk('**Marit Tveldal:**', '**Host:**'),
		'b.md': talk('**Marit:**', '**Ann Low:**'),
		'c.md': talk('**玛丽特：**', '**主持人：**'),
	});
	const marit = people.named('玛丽特');
	expect(marit).toMatchObject({ id: 'People/Marit Tveldal.md', name: 'Marit Tveldal', note: 'People/Marit Tveldal.md' });
	expect(marit?.appearances.map(({ path }) => path)).toEqual(['a.md', 'b.md', 'c.md']);
	expect(marit?.names).toEqual(expect.arrayContaining(['Dr Tveldal', 'Marit', '玛丽特']));
});

test('an alias that two people have joins neither', () => {
	const people = peopleOf({
		'P/Ann Low.md': '---\naliases: [Ann]\ntags: person\n---\n',
		'P/Ann Poe.md': '---\naliases: [Ann]\ntags: person\n---\n',
		'a.md': talk('**Ann:**', '**Host:**'),
	});
	expect(shown(people)).toEqual(['Ann Low: ', 'Ann Poe: ']);
	expect(people.named('Ann')).toBeNull();
});

test('a note with aliases that nobody is called by is no person', () => {
	expect(shown(peopleOf({ 'Machine Learning.md': '---\naliases: [ML]\n---\n', 'a.md': talk('**Ann Low:**', '**Host:**') }))).toEqual(['Ann Low: a.md']);
});

test('transliterations join where a note says so, and only there', () => {
	const two = { 'a.md': talk('**迈克·克里格：**', '**主持人：**'), 'b.md': talk('**Mike Krieger:**', '**Host:**') };
	expect(shown(peopleOf(two))).toHaveLength(2);
	expect(shown(peopleOf({ ...two, 'c.md': `今天的嘉宾是创始人迈克·克里格（Mike Krieger）。\n\n${talk('**周一鸣：**', '**主持人：**')}` }))).toContain('Mike Krieger: a.md b.md');
	expect(shown(peopleOf({ ...two, 'c.md': `Our guest: Mike Krieger (迈克·克里格).\n\n${talk('**Ann Low:**', '**Host:**')}` }))).toContain('Mike Krieger: a.md b.md');
	expect(shown(peopleOf({ 'a.md': `人们说机器学习（Machine Learning）。\n\n${talk('**周一鸣：**', '**主持人：**')}` }))).toEqual(['周一鸣: a.md']);
	expect(shown(peopleOf({ 'a.md': talk('**李飞飞（Fei-Fei Li）：**', '**主持人：**'), 'b.md': talk('**Fei-Fei Li:**', '**Host:**') }))).toEqual(['Fei-Fei Li: a.md b.md']);
});

test('who is who is found with a rest after every few notes', () => {
	const cards = (count: number): readonly Card[] => {
		const one = card('a.md', talk('**Mike Krieger:**', '**Host:**'));
		return Array.from({ length: count }, (_, at) => ({ ...one, path: `${at}.md`, speakers: one.speakers.map((speaker) => ({ ...speaker, spellings: spellingsOf([`Mike ${'abcdefghij'.charAt(at % 10)}${'klmnopqrst'.charAt((at / 10) % 10)}ter`]) })) }));
	};
	const [few, many] = [200, 400].map(cards);
	expect(restsOf(findPeople(many ?? []))).toBeGreaterThan(restsOf(findPeople(few ?? [])) + 10);
	expect(restsOf(finderFor(finish(findPeople(many ?? [])).all))).toBeGreaterThan(5);
});

test('the order of the cards does not matter', () => {
	const notes = { 'a.md': talk('**Mike Krieger:**', '**Host:**'), 'b.md': talk('**迈克·克里格：**', '**Ann Low:**'), 'c.md': `Mike Krieger (迈克·克里格)\n\n${talk('**Ann Low:**', '**Host:**')}`, 'People/Ann Low.md': '---\naliases: [安]\ntags: person\n---\n' };
	const cards = Object.entries(notes).map(([path, text]) => card(path, text));
	expect(finish(findPeople([...cards].reverse())).all).toEqual(finish(findPeople(cards)).all);
});
