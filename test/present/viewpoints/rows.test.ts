// The viewpoints as rows: order, headings, folds, filter, and those put aside.
import { describe, expect, test } from 'vitest';
import { readNote } from '../../../src/app/readNote.ts';
import { en } from '../../../src/present/phrases/en.ts';
import { viewpointsEn } from '../../../src/present/phrases/viewpoints.ts';
import { sideViewModel } from '../../../src/present/sideView.ts';
import { viewpointRows } from '../../../src/present/viewpoints/rows.ts';
import type { ViewpointRow, ViewpointsModel } from '../../../src/present/viewpoints/rows.ts';
import { FIRST_VIEWPOINTS_STATE, viewpointsStateFrom } from '../../../src/present/viewpoints/state.ts';
import type { ViewpointsState } from '../../../src/present/viewpoints/state.ts';

const NOTE = `## Key takeaways

- **Tides.** The sea is late more often than people are.
- **Bread.** Bread is not a metaphor.

## Ashore

**Ada:** What did the notebook teach you?

**Ben:** That the sea is late more often than people are. **Whoever writes the tide down stops shouting at it.**

**Ada:** And you, Dora?

**Dora:** I learned to bake on a boat, and every loaf leaned to the lee side of the oven.
`;
const hide = { id: 'h', kind: 'hide', place: { words: '**Bread.**', before: '', at: 0 }, last: { words: 'not a metaphor.', before: '', at: 0 } } as const;

function modelOf(corrections: readonly (typeof hide)[] = [], text = NOTE): ViewpointsModel {
	const model = sideViewModel(readNote('n.md', text, { readerSays: 'interview', viewpoints: 4, corrections }), text, en);
	if (model.kind !== 'interview') throw new Error(model.kind);
	return model.viewpoints;
}
const rowsOf = (state: Partial<ViewpointsState>, model = modelOf()): readonly ViewpointRow[] => viewpointRows(model, { ...FIRST_VIEWPOINTS_STATE, ...state }, viewpointsEn).rows;
const told = (rows: readonly ViewpointRow[]): readonly string[] => rows.map((row) => `${'  '.repeat(row.level - 1)}${row.kind === 'group' ? `${row.title} ${row.count}` : (row.card.title || row.card.text).slice(0, 16)}`);

describe('rows', () => {
	test('stand under where they come from, by speaker, or alone in the order of the note', () => {
		expect(told(rowsOf({}))).toEqual(['Core viewpoints 2', '  Tides.', '  Bread.', 'Highlights 1', '  Whoever writes t', 'Suggestions 1', '  I learned to bak']);
		expect(told(rowsOf({ arranged: 'speaker' }))).toEqual(['Ben 2', '  Tides.', '  Whoever writes t', 'Dora 1', '  I learned to bak', 'Speaker unknown 1', '  Bread.']);
		expect(told(rowsOf({ arranged: 'note' }))).toEqual(['Bread.', 'Tides.', 'Whoever writes t', 'I learned to bak']);
	});

	test('tell only the origins that their heading does not', () => {
		const origins = (state: Partial<ViewpointsState>): readonly (readonly string[])[] => rowsOf(state).flatMap((row) => (row.kind === 'card' ? [row.origins] : []));
		expect(origins({})[1]).toEqual([]);
		expect(origins({ arranged: 'note' })[0]).toEqual(['Core viewpoint']);
	});

	test('places count among siblings; a folded group hides its cards, a turned card is open', () => {
		const rows = rowsOf({});
		expect(rows.map(({ place, size }) => `${place}/${size}`)).toEqual(['1/3', '1/2', '2/2', '2/3', '1/1', '3/3', '1/1']);
		const [first, card] = rows;
		expect(told(rowsOf({ turned: [first?.key ?? ''] }))[1]).toBe('Highlights 1');
		expect(rowsOf({ turned: [card?.key ?? ''] })[1]?.isOpen).toBe(true);
		expect(card?.isOpen).toBe(false);
	});

	test('a filter looks into passages too and opens what it finds', () => {
		const state = { ...FIRST_VIEWPOINTS_STATE, text: 'TIDE shouting', turned: ['o:highlight'] };
		expect(viewpointRows(modelOf(), state, viewpointsEn)).toMatchObject({ shown: 1, all: 4 });
		expect(told(rowsOf(state))).toEqual(['Highlights 1', '  Whoever writes t']);
		expect(told(rowsOf({ speakers: ['Dora'] }))).toEqual(['Suggestions 1', '  I learned to bak']);
	});

	test('a filter looks into the question too that alone says it', () => {
		const asked = NOTE.replaceAll('Ada:', 'Interviewer:').replace('And you, Dora?', 'Is it true that penguins cannot vote in Portugal?').replace('Bread is not a metaphor.', 'Penguins cannot vote in Portugal.');
		expect(rowsOf({ text: 'is it true' }, modelOf([], asked)).flatMap((row) => (row.kind === 'card' ? [row.card.support] : []))).toEqual(['none']);
	});

	test('what is put aside stands last, once it is asked for', () => {
		const model = modelOf([hide]);
		expect(told(rowsOf({}, model)).join()).not.toContain('Bread.');
		expect(told(rowsOf({ hidden: true }, model)).slice(-2)).toEqual(['Hidden 1', '  Bread.']);
		expect(told(rowsOf({ hidden: true, arranged: 'note' }, model)).slice(-2)).toEqual(['Hidden 1', '  Bread.']);
	});
});

test('a kept state of the wrong shape is as at first', () => {
	expect(viewpointsStateFrom({ arranged: 'moon', hidden: 1, text: 7, speakers: 'x', turned: [1] })).toEqual(FIRST_VIEWPOINTS_STATE);
	expect(viewpointsStateFrom({ arranged: 'note', hidden: true, text: 'a', speakers: ['B'], roles: ['other'], turned: ['k'] })).toEqual({ arranged: 'note', hidden: true, text: 'a', speakers: ['B'], roles: ['other'], turned: ['k'] });
});
