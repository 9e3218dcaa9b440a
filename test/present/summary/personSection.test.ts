// A person as a region of a note: verbatim words with a way back, and placing it twice is placing it once.
import { expect, test } from 'vitest';
import { personPage } from '../../../src/app/across/personPage.ts';
import { readInSteps } from '../../../src/app/readNote.ts';
import { findRegions, placeSummary } from '../../../src/app/summary/region.ts';
import { applyEdits } from '../../../src/core/model/edit.ts';
import { phrasesFor } from '../../../src/present/phrases.ts';
import { personSection } from '../../../src/present/summary/personSection.ts';
import { settledLibrary } from '../../fakes/library.ts';

const NOTES = {
	'On tides.md': '**Ann Low:** What do logbooks tell?\n\n**Marit Tveldal:** Logbooks tell what the harbour *master* wished, and the [ink] was his.\n\n**Ann Low:** And the storms?\n\n**Marit Tveldal:** Storms are missing, because nobody wrote in a storm.\n',
	'Quay.md': '**Bo Ek:** You know her?\n\n**Cy Moor:** Marit Tveldal reads logbooks, and I fetch them.\n\n**Bo Ek:** All?\n\n**Cy Moor:** Nearly.\n',
	'Marit Tveldal.md': '---\ntags: person\n---\n\nMy own words.\n',
};
const { across } = await settledLibrary(NOTES, { read: (path, text) => readInSteps(path, text, { readerSays: text.includes('**') ? 'interview' : null, viewpoints: 4 }) });
const page = (await personPage(across, 'Marit Tveldal')) ?? expect.fail('nobody');
const links = { note: (path: string) => path.replace(/\.md$/, ''), turn: () => 'obsidian://interview-lens?file=x' };

test('tells where they spoke, what they hold and what others say, with a way back to each', () => {
	const markdown = personSection(page, links, phrasesFor('en'));
	expect(markdown).toContain('## Marit Tveldal\n\n### Interviews\n\n- [[On tides|On tides]] · respondent · 2 turns · with Ann Low\n');
	expect(markdown).toContain('“Logbooks tell what the harbour master wished, and the \\[ink\\] was his.” — [[On tides|On tides]] [');
	expect(markdown).toContain('- Cy Moor: “Marit Tveldal reads logbooks, and I fetch them.” — [[Quay|Quay]] [');
	expect(personSection(page, links, phrasesFor('zh'))).toContain('### 访谈\n');
});

test('is placed in a region of its own beside a summary of the note, once, and leaves all else as it was', () => {
	const markdown = personSection(page, links, phrasesFor('en'));
	const key = { scope: { kind: 'person', of: 'Marit Tveldal' }, length: 'medium', writer: '' } as const;
	const before = NOTES['Marit Tveldal.md'];
	const once = applyEdits(before, placeSummary(before, key, markdown).edits);
	expect(placeSummary(once, key, markdown).edits).toEqual([]);
	const both = applyEdits(once, placeSummary(once, { ...key, scope: { kind: 'note' } }, 'A summary.').edits);
	expect(findRegions(both).map(({ scope }) => scope.kind)).toEqual(['note', 'person']);
	expect(once.replace(/<!-- interview-lens[^]*\/interview-lens:summary \w* -->\n\n?/, '')).toBe(before);
});
