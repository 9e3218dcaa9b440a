// Words for people: both languages say everything, rows say what was said.
import { expect, test } from 'vitest';
import { readNote } from '../../src/app/readNote.ts';
import type { Phrases } from '../../src/present/phrases/shape.ts';
import { outlineOf } from '../../src/present/outline.ts';
import { phrasesFor } from '../../src/present/phrases.ts';
import { recordInWords } from '../../src/present/recordInWords.ts';
import { sideViewModel } from '../../src/present/sideView.ts';

const NOTE = `---
title: The *weather* ship
---
## Key takeaways

- **Wait:** Patience at sea is a kind of measuring, not a kind of idleness.
- Nobody ever fell off the moon.

**Ilse:** Welcome aboard.

## On watch

**Ilse:** What does a night watch measure?
**Anton:** Mostly **patience**. Waiting at sea is a kind of measuring: you learn what the barometer leaves out.

**Anton:** And the cold.

## Below

**Ilse:** Who cooked?
**Anton:** Whoever lost at cards.
`;
const record = readNote('The weather ship.md', NOTE);
const en = phrasesFor('en');

test('every sentence exists in every language and names its values', () => {
	const sentences = (phrases: Phrases): readonly string[] => [...Object.values(phrases.reasons), ...Object.values(phrases.problems)].map((words) => words({ labels: 2, turns: 3, percent: 4, names: 'N', questions: 5, name: 'N', why: 'W', characters: 6, code: '0001', nextLine: 7, other: 'O', word: 'W', letters: 8, entries: 9 }));
	for (const language of ['en', 'zh', 'zh-TW', 'xx']) expect(sentences(phrasesFor(language)).filter((words) => words.trim() === '' || words.includes('undefined'))).toEqual([]);
	expect(phrasesFor('zh-TW')).toBe(phrasesFor('zh'));
	expect(phrasesFor('xx')).toBe(en);
});

test('the outline has every turn once, answers under their question, and no empty section', () => {
	const rows = outlineOf(record, NOTE);
	expect(rows.map((section) => [section.title, section.questions, section.rows.map((row) => [row.speaker, row.answers.length])])).toEqual([
		['Key takeaways', 1, [['Ilse', 0]]],
		['On watch', 1, [['Ilse', 2]]],
		['Below', 1, [['Ilse', 1]]],
	]);
	expect(rows[1]?.rows[0]?.answers[0]?.words).toBe('Mostly patience. Waiting at sea is a kind of measuring: you learn what the barometer leaves out.');
});

test('the model of the side view is whole', () => {
	const model = sideViewModel(record, NOTE, en);
	expect(model).toMatchObject({ kind: 'interview', title: 'The *weather* ship' });
	expect(sideViewModel(readNote('x.md', 'Nothing here.'), 'Nothing here.', en)).toEqual({ kind: 'refused', path: 'x.md', title: 'x', against: ['No line begins with a speaker label such as “Name:”.'], inFavour: [] });
});

test('a viewpoint has the words it rests on, or none', () => {
	const model = sideViewModel(record, NOTE, en);
	expect(model.kind === 'interview' && model.viewpoints.cards.slice(0, 2).map((viewpoint) => viewpoint.evidence.map((evidence) => evidence.words))).toEqual([['Waiting at sea is a kind of measuring: you learn what the barometer leaves out.'], []]);
});

test('a record in words names lines as editors count them', () => {
	expect(recordInWords(record, en).split('\n').slice(0, 3)).toEqual(['The weather ship.md', '  The *weather* ship', '  interview (54 %), en']);
});
