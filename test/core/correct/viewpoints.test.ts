// The reader's word on viewpoints: what becomes of the record, and of the word after edits.
import { describe, expect, test } from 'vitest';
import { marking, rewording, wordOn } from '../../../src/app/corrections/viewpoints.ts';
import { planWriting } from '../../../src/app/corrections/write.ts';
import { readNote } from '../../../src/app/readNote.ts';
import { digestOf } from '../../../src/app/summary/digest.ts';
import type { Made } from '../../../src/app/corrections/make.ts';
import type { Correction } from '../../../src/core/model/correction.ts';
import type { InterviewRecord } from '../../../src/core/model/record.ts';
import type { Viewpoint } from '../../../src/core/model/viewpoint.ts';

const MILL = `# The mill

## Key takeaways

- **Looms:** The looms of the valley are older than its church, and they outlived 900 weavers.
- **Evenings:** Whoever owns the loom owns the evening of the weaver, and the merchants knew it.

## In the mill

**Interviewer:** How old are the looms?

**Tuva:** The looms of the valley are older than its church, and they outlived the weavers who built them. Nobody in the valley ever paid for a bobbin with money. My aunt could hear a broken thread through two walls and a sleeping child.

**Interviewer:** And who owned them?

**Tuva:** Merchants from the coast owned every loom, and whoever owns the loom owns the evening of the weaver. They never learned to weave, and they never came in winter.

**Interviewer:** Did you weave?

**Tuva:** I wove for eleven winters, and I still count in picks when I cannot sleep.
`;
const BOBBIN = 'Nobody in the valley ever paid for a bobbin with money.';
const read = (text: string, corrections: readonly Correction[], viewpoints: number | null = null): InterviewRecord => readNote('mill.md', text, { corrections, viewpoints });
/** The note with suggestions, as when more are asked for. */
const SIX = read(MILL, [], 6);
const suggestion = SIX.viewpoints.find(({ origin }) => origin === 'extracted');
const plain = { record: read(MILL, []), text: MILL };
const kept = (made: Made, id = 'a'): Correction => {
	if (typeof made === 'string') throw new Error(made);
	return { ...made, id };
};
const at = (words: string): { readonly from: number; readonly to: number } => ({ from: MILL.indexOf(words), to: MILL.indexOf(words) + words.length });
const mark = kept(marking(plain, at(BOBBIN)));
const wordsOf = ({ viewpoints }: InterviewRecord): readonly string[] => viewpoints.map(({ title, text }) => title || text);
const found = (list: readonly Viewpoint[], words: string): Viewpoint => {
	const viewpoint = list.find(({ title, text }) => `${title} ${text}`.includes(words));
	if (viewpoint === undefined) throw new Error(`no viewpoint ${words}`);
	return viewpoint;
};

describe('words that the reader marked', () => {
	test('are a viewpoint of who says them, as a highlight by the reader, behind the author’s', () => {
		const record = read(MILL, [mark]);
		const own = found(record.viewpoints, 'bobbin');
		expect(own).toMatchObject({ origin: 'highlight', by: 'reader', support: 'full', told: ['a'], evidence: [{ quote: BOBBIN, score: 1 }] });
		expect(record.speakers.find(({ id }) => id === own.speaker)?.name).toBe('Tuva');
		expect(wordsOf(record).indexOf(own.text)).toBe(2);
		expect(record.corrections).toEqual([{ id: 'a', state: 'applied' }]);
	});

	test('stand in a summary behind the author’s, in the reader’s words where there are some', () => {
		const titles = (corrections: readonly Correction[]): readonly (string | undefined)[] => digestOf(read(MILL, corrections), MILL, { scope: { kind: 'note' }, length: 'medium' })?.statements.map(({ title, quotes }) => title || quotes[0]?.quote) ?? [];
		expect(titles([mark])).toEqual(['Looms', 'Evenings', BOBBIN]);
		expect(titles([mark, kept(rewording(plain, { ...found(plain.record.viewpoints, 'Looms'), ...at(BOBBIN) }, 'No money', ''), 'b')])).toEqual(['Looms', 'Evenings', 'No money']);
	});

	test('stand for a suggestion of the same words, whose origin they keep', () => {
		if (suggestion === undefined) throw new Error('no suggestion');
		const record = read(MILL, [kept(marking(plain, suggestion))], 6);
		expect(found(record.viewpoints, suggestion.text)).toMatchObject({ by: 'reader', origins: ['highlight', 'extracted'] });
		expect(record.viewpoints.filter(({ text }) => text === suggestion.text)).toHaveLength(1);
	});

	test('go no further than the turn in which they begin; without a selection the sentence is meant; outside of talk there is no place', () => {
		const long = marking(plain, { from: at(BOBBIN).from - 1, to: at('And who owned').to });
		expect(found(read(MILL, [kept(long)]).viewpoints, 'bobbin').text).toMatch(/^Nobody in the valley.* sleeping child\.$/);
		const here = at('paid for').from;
		expect(found(read(MILL, [kept(marking(plain, { from: here, to: here }))]).viewpoints, 'bobbin').text).toBe(BOBBIN);
		expect(marking(plain, at('The mill'))).toBe('no-place');
	});

	test('are found again after edits around and inside them, and are an orphan once their beginning is gone', () => {
		const edited = MILL.replace('# The mill', '# The old mill\n\nNew words.').replace('ever paid for', 'ever, ever paid for');
		expect(found(read(edited, [mark]).viewpoints, 'bobbin').text).toBe('Nobody in the valley ever, ever paid for a bobbin with money.');
		const gone = read(MILL.replace('Nobody in the valley', 'No one'), [mark]);
		expect(gone.corrections).toEqual([{ id: 'a', state: 'orphaned', why: 'words-gone' }]);
		expect(wordsOf(gone)).toEqual(wordsOf(read(MILL.replace('Nobody in the valley', 'No one'), [])));
	});
});

describe('a viewpoint', () => {
	test('that is pinned comes first, and stays where ranking would no longer find it', () => {
		if (suggestion === undefined) throw new Error('no suggestion');
		const pin = kept(wordOn(plain, suggestion, 'pin'));
		expect(read(MILL, [pin], 6).viewpoints[0]).toMatchObject({ text: suggestion.text, origin: 'extracted', pinned: true, salience: 1, id: suggestion.id });
		expect(wordsOf(plain.record)).not.toContain(suggestion.text);
		expect(read(MILL, [pin]).viewpoints[0]).toMatchObject({ text: suggestion.text, origin: 'highlight', by: 'reader', pinned: true });
	});

	test('that is hidden is among the hidden ones only, and others take its place where a number is asked for', () => {
		const hide = kept(wordOn(plain, found(plain.record.viewpoints, 'Looms'), 'hide'));
		const record = read(MILL, [hide]);
		expect(wordsOf(record)).toEqual(wordsOf(plain.record).filter((words) => words !== 'Looms'));
		expect(record.hiddenViewpoints.map(({ title }) => title)).toEqual(['Looms']);
		expect(read(MILL, [hide], 4).viewpoints).toHaveLength(4);
		expect(plain.record.hiddenViewpoints).toEqual([]);
	});

	test('of the author in other words is cited anew; one from the talk keeps its quote', () => {
		const looms = found(plain.record.viewpoints, 'Looms');
		expect(looms.gaps.map(({ kind }) => kind)).toContain('number');
		const record = read(MILL, [kept(rewording(plain, looms, 'Looms', 'The looms of the valley are older than its church.'))]);
		expect(found(record.viewpoints, 'Looms')).toMatchObject({ gaps: [], worded: { title: 'Looms' }, text: 'The looms of the valley are older than its church.' });
		expect(found(read(MILL, [kept(rewording(plain, looms, '', 'Penguins cannot vote in Portugal.'))]).viewpoints, 'Penguins')).toMatchObject({ support: 'none', evidence: [], speaker: null });
		const own = read(MILL, [mark, kept(rewording(plain, { ...looms, ...at(BOBBIN) }, 'No money', ''), 'b')]);
		expect(found(own.viewpoints, 'No money')).toMatchObject({ title: 'No money', text: '', told: ['a', 'b'], evidence: [{ quote: BOBBIN }] });
	});

	test('keeps the reader’s word when corrections are written into the text', () => {
		const rename: Correction = { id: 'b', kind: 'speaker', label: 'Tuva', name: 'Tuva Lind' };
		const plan = planWriting('mill.md', MILL, { readerSays: 'interview', corrections: [mark, rename] });
		expect(plan.written.map(({ id }) => id)).toEqual(['b']);
		const after = readNote('mill.md', plan.text, { corrections: plan.kept.map((each) => each.after) });
		expect(found(after.viewpoints, 'bobbin')).toMatchObject({ by: 'reader' });
	});
});
