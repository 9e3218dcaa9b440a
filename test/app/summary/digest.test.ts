// What is chosen for a summary: sentences that can stand alone, none of them twice, questions that ask, and people instead of labels.
import { expect, test } from 'vitest';
import { readNote } from '../../../src/app/readNote.ts';
import { digestOf } from '../../../src/app/summary/digest.ts';
import type { Digest, Scope, SummaryLength } from '../../../src/core/model/digest.ts';

function digest(text: string, scope: Scope = { kind: 'note' }, length: SummaryLength = 'medium'): Digest {
	const found = digestOf(readNote('n.md', text, { readerSays: 'interview' }), text, { scope, length });
	if (found === null) throw new Error('no such part');
	return found;
}

const TALK = `---
title: The ferry bell
guest: Oona Halvard
author: [Oona Halvard, Pim Reyl]
---
# The ferry bell

**Recorded:** 3 May 2024

## On deck

**Host:** Welcome aboard, and thank you for the coffee.

**Guest:** You are welcome.

**Host:** You have rung this bell for thirty years. Then the harbour put in a siren. So what does a bell tell the passengers that a siren does not?

**Guest:** [00:42] A bell tells the passengers how far away the ferry still is, because its sound grows with every stroke. And it tells them who rings. [laughs] That is the part I like. The captain of every ferry hangs the bell where the wind from the sea can find it. The siren of the harbour only tells them that they are late, like -- you know, like everybody else on the quay.

## On land

**Host:** Why did the harbour buy a siren?

**Guest:** [NOTE OF THE WRITER]: she points at the window for a long while and says nothing at all. The harbour bought its siren because a committee had counted complaints, and nobody complains about a sound that was always there. See https://harbour.example/siren for all that.

**Host:** And the fog?

**Guest:** Fog swallows high notes first, so every bell on this coast was cast as low as the money of the parish allowed. A parish with little money drowned more of its own people, and everybody knew it. Rope, bronze and a patient listener are all that a warning needs.
`;

test('nothing is told twice while other words are left, and nothing that is no talk', () => {
	const { statements, chapters, questions } = digest(TALK);
	const told = [...statements.flatMap((each) => each.quotes), ...chapters.flatMap(({ excerpt }) => excerpt ?? [])].map(({ quote }) => quote);
	expect(told.length).toBeGreaterThan(2);
	expect(new Set(told).size).toBe(told.length);
	const quotes = [...told, ...questions.flatMap(({ answers }) => answers.map(({ quote }) => quote))];
	expect(quotes.join('\n')).not.toMatch(/NOTE OF|https:|\[00:42\]|like --/);
	for (const quote of quotes) expect(TALK).toContain(quote);
});

test('a question is told with what leads to it, a greeting is none', () => {
	const { questions } = digest(TALK);
	expect(questions.map(({ question }) => question.quote)).toEqual([
		'You have rung this bell for thirty years. Then the harbour put in a siren. So what does a bell tell the passengers that a siren does not?',
		'Why did the harbour buy a siren?',
	]);
	expect(questions[0]?.answers[0]?.quote).toMatch(/^A bell tells the passengers/);
});

test('people are named by the properties where labels only name roles; the guest is no source, nor is the word before a date', () => {
	expect(digest(TALK).facts).toMatchObject({ interviewers: [], respondents: ['Oona Halvard'], date: '2024-05-03', source: null, part: null });
	const named = TALK.replaceAll('**Guest:**', '**Halvard:**').replace('guest: Oona Halvard\n', '');
	expect(digest(named).facts.respondents).toEqual(['Oona Halvard']);
});

test('the summary of a part tells how much of the talk it is, and who speaks there', () => {
	const { facts, speakers } = digest(TALK, { kind: 'section', of: 'On land' });
	expect(facts.part?.turns).toBe(4);
	expect(facts.turns).toBe(8);
	expect(speakers.map(({ turns }) => turns)).toEqual([2, 2]);
	expect(speakers.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
});

test('a choice leaves most out: short talk has few viewpoints, very short talk none', () => {
	expect(digest(TALK).statements.length).toBeLessThanOrEqual(3);
	const short = digest('**Ada:** How was it?\n**Ben:** It was cold and the boat was late again.\n**Ada:** And now?\n**Ben:** Now it is warm.\n');
	expect([short.isThin, short.statements, short.chapters]).toEqual([true, [], []]);
});
