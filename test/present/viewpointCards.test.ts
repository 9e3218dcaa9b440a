// The cards of the viewpoints pane.
import { expect, test } from 'vitest';
import { readNote } from '../../src/app/readNote.ts';
import { viewpointsEn, viewpointsZh } from '../../src/present/phrases/viewpoints.ts';
import { byOrigin, bySpeaker, inNoteOrder, viewpointCards } from '../../src/present/viewpointCards.ts';

const NOTE = `## Key takeaways

- **Looms:** The looms of the valley were older than its church, and they outlived 900 weavers.
- Penguins cannot vote in Portugal.

## In the mill

**Interviewer:** How old are the looms?

**Tuva:** The looms of the valley are older than its church, and they outlived the weavers. ==Whoever owns the loom owns the evening of the weaver.==

**Interviewer:** And who owned them?

**Tuva:** Merchants from the coast, who never learned to weave and never came in winter.
`;
const record = readNote('n.md', NOTE, { viewpoints: 5 });
const cards = viewpointCards(record, NOTE, viewpointsEn);

test('a card names its speaker, section, question and passage', () => {
	const [first] = cards;
	expect(first).toMatchObject({ title: 'Looms', speaker: 'Tuva', question: 'Asked: How old are the looms?', why: '' });
	expect(first?.evidence[0]).toMatchObject({ section: 'In the mill', column: 10, words: 'The looms of the valley are older than its church, and they outlived the weavers.' });
	expect(NOTE.split('\n')[first?.evidence[0]?.line ?? 0]?.slice(first?.evidence[0]?.column)).toMatch(/^The looms/);
});

test('what is doubtful is said: a number that does not stand there, no support at all', () => {
	expect(cards[0]?.doubts).toEqual(['Weak support', 'The number 900 does not stand there.']);
	expect(cards[1]).toMatchObject({ speaker: 'Speaker unknown', colour: null, support: 'none', doubts: ['No support found in the text'], evidence: [] });
});

test('what only a question says is told so, with the question, and has no support', () => {
	const asked = NOTE.replace('How old are the looms?', 'Is it true that penguins cannot vote in Portugal?');
	const read = readNote('n.md', asked);
	expect(viewpointCards(read, asked, viewpointsEn)[1]).toMatchObject({ speaker: 'Speaker unknown', support: 'none', evidence: [], doubts: ['Only a question says it, no answer'], asked: { speaker: 'Interviewer', words: 'Is it true that penguins cannot vote in Portugal?' } });
	expect(viewpointCards(read, asked, viewpointsZh)[1]?.doubts).toEqual(['只有提问说到，没有回答作为依据']);
	expect(cards[1]?.asked).toBeNull();
});

test('a highlight says that the author marked it; suggestions are named so', () => {
	const highlight = cards.find((card) => card.origins[0]?.origin === 'highlight');
	expect(highlight).toMatchObject({ text: 'Whoever owns the loom owns the evening of the weaver.', doubts: [] });
	expect(highlight?.why).toContain('the author marked it');
	expect(byOrigin(cards, viewpointsEn).map((group) => group.title)).toEqual(['Core viewpoints', 'Highlights', 'Suggestions']);
	expect(byOrigin(viewpointCards(record, NOTE, viewpointsZh), viewpointsZh).map((group) => group.title)).toEqual(['核心观点', '重点标注', '建议']);
});

test('cards by speaker put what nobody holds last; in the order of the note passages ascend', () => {
	expect(bySpeaker(cards).map((group) => group.title)).toEqual(['Tuva', 'Speaker unknown']);
	const places = inNoteOrder(cards).map((card) => card.evidence[0]?.from ?? -1);
	expect(places).toEqual([...places].sort((a, b) => a - b));
});
