// Viewpoints: the author's first, cited; highlights and ranked sentences after them, one viewpoint for what several find.
import { expect, test } from 'vitest';
import { readNote } from '../../../src/app/readNote.ts';

const NOTE = `## Key takeaways

1.  1. **Salt travels:** The carriers of salt brought news, and their roads are older than the towns.

2.  2. Nobody on the moon has ever needed a ferry.

## The road

**Interviewer:** What did the carriers bring, apart from salt?

**Edda Lindqvist:** Thank you. They brought news. The roads of the salt carriers are older than every town on them, because news and salt were wanted before anybody had walls. Hm.

**Interviewer:** Where did the roads end?

**Edda Lindqvist:** At the coast, in a row of huts that I have been digging out for eleven summers.
`;

test('an item rests on the sentence that carries it, or says that none does', () => {
	const { viewpoints: all, turns } = readNote('n.md', NOTE);
	const viewpoints = all.filter((viewpoint) => viewpoint.origin === 'author');
	expect(viewpoints.map(({ origin, title, line }) => ({ origin, title, line }))).toEqual([{ origin: 'author', title: 'Salt travels', line: 2 }, { origin: 'author', title: '', line: 4 }]);
	expect(viewpoints.map((viewpoint) => viewpoint.evidence.map((evidence) => evidence.quote))).toEqual([['The roads of the salt carriers are older than every town on them, because news and salt were wanted before anybody had walls.'], []]);
	expect(viewpoints[0]?.evidence[0]?.turn).toBe(turns[1]?.id);
});

test('ranked sentences follow the author, are whole, and are nobody’s who asks', () => {
	const { viewpoints, speakers } = readNote('n.md', NOTE, { viewpoints: 4 });
	expect(viewpoints.map((viewpoint) => viewpoint.origin)).toEqual(['author', 'author', 'extracted', 'extracted']);
	const names = new Map(speakers.map((speaker) => [speaker.id, speaker.name]));
	expect(viewpoints.slice(2).map((viewpoint) => names.get(viewpoint.speaker ?? ''))).toEqual(['Edda Lindqvist', 'Edda Lindqvist']);
	expect(viewpoints.slice(2).map((viewpoint) => viewpoint.text)).not.toContain('Hm.');
	expect(viewpoints.map((viewpoint) => viewpoint.salience)).toEqual([...viewpoints.map((viewpoint) => viewpoint.salience)].sort((a, b) => b - a));
});

test('exactly as many as were wanted, the author’s before all others', () => {
	expect(readNote('n.md', NOTE, { viewpoints: 1 }).viewpoints.map((viewpoint) => viewpoint.title)).toEqual(['Salt travels']);
	expect(readNote('n.md', NOTE, { viewpoints: 0 }).viewpoints).toEqual([]);
});

test('without support the nearest passage is shown on request only, and is not called support', () => {
	const items = (nearest: boolean): readonly string[] => readNote('n.md', NOTE.replace('Nobody on the moon has ever needed a ferry.', 'A ferry to the moon needs news.'), { nearest }).viewpoints.filter((viewpoint) => viewpoint.line === 4).map((viewpoint) => `${viewpoint.support} ${viewpoint.evidence.length > 0}`);
	expect([items(false), items(true)]).toEqual([['none false'], ['none true']]);
});

test('what the author lists and marks, and what ranks high, is one viewpoint with several origins', () => {
	const marked = NOTE.replace('The roads of the salt carriers are older', '**The roads of the salt carriers are older').replace('anybody had walls.', 'anybody had walls**.');
	const { viewpoints } = readNote('n.md', marked);
	expect(viewpoints[0]?.origins).toEqual(['author', 'highlight', 'extracted']);
	expect(viewpoints.filter((viewpoint) => viewpoint.origin === 'highlight')).toEqual([]);
});

test('every choice keeps its reasons', () => {
	const chosen = readNote('n.md', NOTE, { viewpoints: 4 }).viewpoints.filter((viewpoint) => viewpoint.origin === 'extracted');
	expect(chosen.length).toBeGreaterThan(0);
	for (const { parts } of chosen) expect(parts.map((part) => Math.abs(part.weight))).toEqual(parts.map((part) => Math.abs(part.weight)).sort((a, b) => b - a));
	expect(chosen[0]?.parts.length).toBeGreaterThan(0);
});

test.each([
	['numbers', '1. Bread keeps a village awake.\n2. Ovens are older than streets.', ['|Bread keeps a village awake.', '|Ovens are older than streets.']],
	['bullets with bold titles', '- **Bread:** keeps a village awake.\n- **Ovens** are older than streets.', ['Bread|keeps a village awake.', 'Ovens|are older than streets.']],
	['deeper headings', '### 1. Bread\n\nKeeps a village awake.\n\n### 2. Ovens\n\nAre older than streets.', ['Bread|Keeps a village awake.', 'Ovens|Are older than streets.']],
	['paragraphs', 'Bread keeps a village awake.\n\nOvens are older than streets.', ['|Bread keeps a village awake.', '|Ovens are older than streets.']],
	['Chinese numbers and colons', '1、面包：让村庄醒着。\n2、烤炉：比街道更老。', ['面包|让村庄醒着。', '烤炉|比街道更老。']],
])('the author’s list in %s', (_, list, items) => {
	const talk = Array.from({ length: 4 }, (__, at) => `**Ann:** What about the ${at}th oven?\n\n**Ben:** I bake there every night, and so did my father.`).join('\n\n');
	const { viewpoints } = readNote('n.md', `## Key takeaways\n\n${list}\n\n## Talk\n\n${talk}\n`);
	expect(viewpoints.filter((viewpoint) => viewpoint.origin === 'author').map(({ title, text }) => `${title}|${text}`)).toEqual(items);
});

test('a thin note without roles takes everybody; a sentence that leans brings the one before it along', () => {
	const { viewpoints, speakers } = readNote('n.md', '**安娜：**盐是怎么来的？\n\n**博：**盐从海边来。它改变了整个山谷的集市、价格、婚礼和道路，也让挑夫成了最有见识的人。\n\n**安娜：**后来呢？\n\n**博：**后来有了铁路，挑夫的路就荒了，可是那些石阶到今天还在。\n\n**安娜：**谢谢你。\n', { viewpoints: 3 });
	expect(speakers).toHaveLength(2);
	expect(viewpoints.some((viewpoint) => viewpoint.text.startsWith('它改变'))).toBe(false);
	expect(viewpoints.some((viewpoint) => viewpoint.text.includes('它改变'))).toBe(true);
});

test('what a transcriber noted, notes to numbers and links are no words of the speaker', () => {
	const talk = `**Interviewer:** How did you learn to read the ice?

**Sanna Koski:** From my father, who wrote down every winter in a [ledger][ledger] of his own invention and never showed it to the harbour office.
(Note): She speaks slowly. Now she weighs each word and looks towards the harbour office while she answers.
(The tape was changed here, and the conversation resumed after lunch in the kitchen of the harbour office.)

**Interviewer:** And who reads it now?

**Sanna Koski:** My daughter reads the ice with instruments, and she is more often right than the ledger was, which would have pleased him
and which he would have denied to everybody in the harbour.
[1] The ledger is kept by the museum of the harbour and may be seen on request during the summer.

[ledger]: https://example.org/ledger
`;
	const texts = readNote('n.md', talk, { viewpoints: 20 }).viewpoints.map(({ text }) => text);
	expect(texts).toContain('From my father, who wrote down every winter in a ledger of his own invention and never showed it to the harbour office.');
	expect(texts).toContain('My daughter reads the ice with instruments, and she is more often right than the ledger was, which would have pleased him and which he would have denied to everybody in the harbour.');
	expect(texts.join(' ')).not.toMatch(/Note|weighs|tape|museum/);
});
