// Citing statements: the right passage, gaps told, names as who and not what.
import { describe, expect, test } from 'vitest';
import { rewording } from '../../../src/app/corrections/viewpoints.ts';
import { nearestPassages } from '../../../src/app/nearest.ts';
import { readNote } from '../../../src/app/readNote.ts';
import { gapsOf } from '../../../src/core/analyse/evidence/gaps.ts';
import { mentionsIn } from '../../../src/core/analyse/evidence/mentions.ts';
import { leansBack } from '../../../src/core/analyse/salience/leaning.ts';
import type { Viewpoint } from '../../../src/core/model/viewpoint.ts';

const NOTE = `**Host:** How did the lighthouse keep its lamp?

**Ingrid Solheim:** With whale oil at first, and from 1904 with gas. The lamp was never allowed to go out.

**Host:** Was anybody lonely?

**Ingrid Solheim:** My grandmother counted ships. She counted 312 in the summer of the war, and knew each by its lights.

**Oskar Lie:** I counted sheep, and the sheep were not impressed by the lamp at all.
`;
const text = NOTE;
const record = readNote('n.md', NOTE);

test('the nearest passage to any words, whether it carries them or not', () => {
	const near = nearestPassages({ record, text }, 'The grandmother counted the ships of that summer');
	expect(near.evidence[0]?.quote).toContain('counted');
	expect(nearestPassages({ record, text }, 'zzz').evidence).toEqual([]);
	const far = nearestPassages({ record, text }, 'Whales were hunted to the last with summer dogs on Svalbard');
	expect(far.support).toBe('none');
	expect(far.evidence.length).toBeGreaterThan(0);
});

test('whom a statement names is who said it', () => {
	expect([...mentionsIn('Ingrid Solheim says that the sheep went away', record.speakers).named]).toEqual(record.speakers.filter((speaker) => speaker.name === 'Ingrid Solheim').map((speaker) => speaker.id));
	expect([...mentionsIn('For Solheim the ships were company', record.speakers).named]).toHaveLength(1);
	expect(mentionsIn('ingrid solheim knows', record.speakers).without.trim()).toBe('knows');
	expect([...mentionsIn('The ghost hosted nobody', record.speakers).named]).toEqual([]);
});

test('each part of a statement is cited where the talk carries it, the words of one speaker', () => {
	const cited = (parts: string): { readonly speaker: string; readonly lines: number; readonly support: string } => {
		const { speakers, viewpoints } = readNote('n.md', `## Key takeaways\n\n- ${parts}\n\n## Talk\n\n${NOTE}\n**Host:** Really?\n\n**Ingrid Solheim:** Really, he did.\n`);
		const { evidence, support, speaker } = viewpoints.find(({ origin }) => origin === 'author') ?? expect.fail();
		expect(evidence.map(({ score }) => score)).toEqual(evidence.map(({ score }) => score).sort((a, b) => b - a));
		return { speaker: speakers.find(({ id }) => id === speaker)?.name ?? '', lines: new Set(evidence.map(({ line }) => line)).size, support };
	};
	const lamp = 'The lamp burned whale oil at first, and gas from 1904, and it was never allowed to go out.';
	expect(cited(lamp)).toEqual({ speaker: 'Ingrid Solheim', lines: 1, support: 'full' });
	expect(cited(`${lamp} Her grandmother counted 312 ships in the summer of the war and knew each by its lights.`)).toEqual({ speaker: 'Ingrid Solheim', lines: 2, support: 'full' });
	expect(cited(`${lamp} The sheep that Oskar counted were not impressed by the lamp at all, and went on grazing below it.`)).toEqual({ speaker: 'Oskar Lie', lines: 1, support: 'weak' });
});

test('the answer carries a statement before the question that puts it in the same words', () => {
	const talk = `## Key takeaways

- A harbour without quarrels has no fish.

## Talk

**Ana Ruiz:** So a harbour without quarrels has no fish. Do you still hold that?

**Bo Lund:** More than ever. On days without quarrels in the harbour I saw no fish, only empty crates.

**Ana Ruiz:** And what do you do on such days?

**Bo Lund:** I mend nets with my brother, and we quarrel a little, for luck.

**Ana Ruiz:** Does it help?

**Bo Lund:** My brother thinks so.
`;
	const read = readNote('n.md', talk);
	const [author] = read.viewpoints;
	expect(read.speakers.map(({ role }) => role)).toEqual(['interviewer', 'respondent']);
	expect(author?.evidence[0]?.turn).toBe(read.turns[1]?.id);
});

describe('what only a question says', () => {
	const talk = (asker: string): string => `## Key takeaways

- A harbour without quarrels has no fish.
- Penguins in Portugal vote without quarrels.

## Talk

**${asker}:** Some say that a harbour without quarrels has no fish. What did your father think of that?

**Bo Lund:** My father never spoke about such things. He mended nets with my uncle, and they sang.

**${asker}:** And what do you do on such days?

**Bo Lund:** I paint the boat white, every spring, and wait for the weather.
`;

	test('by whom the label names as asking is no support, and is told as the question that it is', () => {
		const text = talk('Host');
		const { viewpoints: [harbour, penguins], turns } = readNote('n.md', text);
		expect(harbour).toMatchObject({ support: 'none', evidence: [], speaker: null, asked: { turn: turns[0]?.id, quote: 'Some say that a harbour without quarrels has no fish.' } });
		expect(text.slice(harbour?.asked?.from, harbour?.asked?.to)).toBe(harbour?.asked?.quote);
		expect(penguins).toMatchObject({ support: 'none', evidence: [] });
		expect(penguins?.asked).toBeUndefined();
	});

	test('by whose turns alone seem to ask stays evidence: the role may be wrong', () => {
		const { viewpoints: [harbour], turns } = readNote('n.md', talk('Ana Ruiz'));
		expect(harbour?.evidence[0]?.turn).toBe(turns[0]?.id);
		expect(harbour?.asked).toBeUndefined();
	});

	test('is told of what the reader puts into other words, and of no other words', () => {
		const text = talk('Host');
		const reading = { record: readNote('n.md', text), text };
		const reworded = (title: string): Viewpoint | undefined => {
			const [harbour] = reading.record.viewpoints;
			const made = harbour === undefined ? 'no-place' : rewording(reading, harbour, title, '');
			return typeof made === 'string' ? undefined : readNote('n.md', text, { corrections: [{ ...made, id: 'a' }] }).viewpoints[0];
		};
		expect(reworded('A harbour with no quarrels has no fish')).toMatchObject({ support: 'none', asked: { quote: 'Some say that a harbour without quarrels has no fish.' } });
		expect(reworded('Penguins cannot vote in Portugal')?.asked).toBeUndefined();
		expect(reworded('He mended nets with my uncle, and they sang')).toMatchObject({ support: 'full' });
	});
});

test.each([
	['a number that does not stand there', 'She counted 412 ships.', 'She counted 312 ships.', ['number']],
	['the same number in another dress', 'It cost 1,200 crowns.', 'It cost 1200 crowns.', []],
	['small numbers are written as words', 'There were 3 keepers.', 'There were three keepers.', []],
	['the opposite', 'The lamp was allowed to go out.', 'The lamp was never allowed to go out.', ['negation']],
	['the opposite in Chinese', '灯塔的灯可以熄灭。', '灯塔的灯不可以熄灭。', ['negation']],
	['a part that nobody says', 'The lamp burned gas. Engineers from the capital later rebuilt everything with expensive imported machinery.', 'The lamp burned gas.', ['beyond']],
	['nothing is missing', 'The lamp burned gas.', 'From 1904 the lamp burned gas.', []],
])('gaps: %s', (_, statement, quote, kinds) => {
	expect(gapsOf(statement, [quote], quote).map((gap) => gap.kind)).toEqual(kinds);
});

test.each([
	['It changed everything.', true],
	['And that is why they left.', true],
	['它改变了一切。', true],
	['但是这意味着风险。', true],
	['这对我们很重要。', true],
	['那就没有人记了。', true],
	['这对兄弟守着灯塔。', false],
	['This lighthouse is old.', false],
	['这个协议很重要。', false],
	['It is important to ask.', false],
	['Lamps need keepers.', false],
])('%j leans on the sentence before: %s', (words, leans) => {
	expect(leansBack(words)).toBe(leans);
});
