// Lines around a talk that begin as turns do: who takes part, where it came out, what a picture shows, who wrote below.
import { describe, expect, test } from 'vitest';
import { readNote } from '../../../src/app/readNote.ts';

const TALK: readonly (readonly [string, string])[] = [
	['Lotte Vaas', 'When did you first climb a mast?'],
	['Idris Kern', 'At eleven, with my father shouting from below.'],
	['Lotte Vaas', 'Was it cold up there?'],
	['Idris Kern', 'It was quiet. The cold came later.'],
	['Lotte Vaas', 'And you went up again?'],
	['Idris Kern', 'The same evening. I had left my cap there.'],
	['Lotte Vaas', 'What do you see from the top?'],
	['Idris Kern', 'The next mast.'],
];
const DIALOG: typeof TALK = [
	['乔安', '您第一次上桅杆是什么时候？'],
	['孟川', '十一岁，我父亲在下面喊。'],
	['乔安', '上面冷吗？'],
	['孟川', '很安静。冷是后来的事。'],
	['乔安', '您又上去了？'],
	['孟川', '当天晚上就上去了，帽子落在上面。'],
	['乔安', '上面看得见什么？'],
	['孟川', '下一根桅杆。'],
];

type Form = (name: string, words: string) => string;
const bold: Form = (name, words) => `**${name}:** ${words}`;
const plain: Form = (name, words) => `${name}: ${words}`;
const open: Form = (name, words) => `**${name}** ${words}`;
const alone: Form = (name, words) => `**${name}**\n\n${words}`;
const wide: Form = (name, words) => `${name}：${words}`;

const written = (form: Form, talk = TALK): readonly string[] => talk.map(([name, words]) => form(name, words));
const firstWords = (text: string): readonly string[] => readNote('n.md', text).turns.map(({ body }) => text.slice(body.from, body.to).split('\n', 1)[0] ?? '');
const said = (talk = TALK): readonly string[] => talk.map(([, words]) => words);

describe('above the talk', () => {
	test.each([
		['names with what they are', '**Lotte Vaas**, writer.\n\n**Idris Kern**, rigger.', bold, TALK],
		['in the form of the turns', '**Lotte Vaas**, writer.\n\n**Idris Kern**, rigger.', open, TALK],
		['above names on their own line', '**Lotte Vaas**, writer.\n\n**Idris Kern**, rigger.', alone, TALK],
		['in Chinese', '**乔安**，记者。\n\n**孟川**，帆缆手。', wide, DIALOG],
		['a sentence that goes on with the name', '**孟川**是帆缆手。', wide, DIALOG],
		['a list with dashes', '- **Lotte Vaas** – Writer.\n- **Idris Kern** – Rigger.', plain, TALK],
		['a list with colons', '- Lotte Vaas: writer\n- Idris Kern: rigger', bold, TALK],
		['as the turns, with a rule below', 'Lotte Vaas: writer\nIdris Kern: rigger\n\n---', plain, TALK],
		['parts', '**Host**: Lotte Vaas\n**Guest**: Idris Kern, rigger', bold, TALK],
		['parts by short names', 'Host: Lotte Vaas\nGuest: Idris Kern (rigger)\nGuest: Cato', plain, [...TALK, ['Cato', 'May I come down now?'], ['Cato', 'Thank you.']] as typeof TALK],
		['parts in Chinese', '主持人：乔安\n嘉宾：孟川，帆缆手', wide, DIALOG],
		['the title', '# Idris Kern: “The next mast”', plain, TALK],
		['where it came out', '[Lotte Vaas](https://masts.example/kern) · 2024-02-03', bold, TALK],
	])('%s', (_, lines, form, talk) => {
		expect(firstWords([lines, ...written(form, talk)].join('\n\n'))).toEqual(said(talk));
	});
});

test.each([
	['in a form of its own', bold, 'Idris Kern: The first mast, in May.'],
	['with a second label', plain, 'Idris Kern: The first mast. Photograph: Ada Roe'],
])('below a picture: %s', (_, form, caption) => {
	const turns = written(form);
	expect(firstWords([...turns.slice(0, 4), `![[mast.png]]\n${caption}`, ...turns.slice(4)].join('\n\n'))).toEqual(said());
});

test.each([
	['a reader with the name of the guest', '## Letters\n\n**Idris Kern** · 4 d\n\nThank you all!'],
	['about the guest', '---\n\n**Idris Kern**, rigger, lives by the harbour.'],
])('below the talk: %s', (_, lines) => {
	expect(firstWords([...written(plain), lines].join('\n\n'))).toEqual(said());
});

describe('said', () => {
	test.each([
		['a welcome in another form', 'Lotte Vaas: Welcome to the harbour.', bold],
		['a question in another form', '**Lotte Vaas:** Ready?', plain],
		['short words one below the other', 'Lotte Vaas: Hello.\nIdris Kern: Hello.\n\n---', plain],
		['short words without a stop, no list', 'Lotte Vaas: hello\n\nIdris Kern: hello', plain],
	])('%s', (_, lines, form) => {
		expect(firstWords([lines, ...written(form)].join('\n\n')).length).toBe(TALK.length + lines.split(/Vaas|Kern/).length - 1);
	});

	test('below a picture, as the others', () => {
		const turns = written(bold);
		expect(firstWords([...turns.slice(0, 3), `![[mast.png]]\n${turns[3] ?? ''}`, ...turns.slice(4)].join('\n\n'))).toEqual(said());
	});
});
