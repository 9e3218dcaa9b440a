// A summary in its note: where it goes, what it leaves alone, what it keeps.
import { expect, test } from 'vitest';
import { readNote } from '../../../src/app/readNote.ts';
import { findRegions, placedIn, placeSummary, renewSummaries } from '../../../src/app/summary/region.ts';
import type { RegionKey } from '../../../src/app/summary/region.ts';
import { applyEdits } from '../../../src/core/model/edit.ts';

const NOTE: RegionKey = { scope: { kind: 'note' }, length: 'medium', writer: '' };
const place = (text: string, summary: string, key = NOTE): string => applyEdits(text, placeSummary(text, key, summary).edits);
const TALK = '**Ada:** Who keeps the log?\n**Ben:** Whoever is awake.\n**Ada:** And who reads it?\n**Ben:** Nobody, which is why I write it.\n';

test('stands after the front matter, between comments that render nothing', () => {
	const placed = place(`---\ntitle: Log\n---\n${TALK}`, '## Summary\n\n- One\n');
	expect(placed.replace(/summary [0-9a-z]{8} -->/, 'summary SEAL -->')).toBe(`---
title: Log
---

<!-- interview-lens:summary scope=note length=medium -->

## Summary

- One

<!-- /interview-lens:summary SEAL -->

${TALK}`);
});

test.each(['', 'x', '\uFEFFx', '\n\nx', '---\na: b\n---', '---\na: b\n---\n\nx', '---\r\na: b\r\n---\r\nx\r\n'])('stands once in %j, and taking it out leaves the note as it was but for blank lines', (text) => {
	const placed = place(text, 'One.\n\nTwo.');
	const [region, ...more] = findRegions(placed);
	expect(more).toEqual([]);
	expect(place(placed, 'One.\n\nTwo.')).toBe(placed);
	if (region !== undefined) expect((placed.slice(0, region.from) + placed.slice(region.to)).replace(/\r?\n/g, '')).toBe(text.replace(/\r?\n/g, ''));
	if (text.includes('\r')) expect(placed.match(/[^\r]\n/)).toBeNull();
});

test('each part of the interview has a region of its own, named by words', () => {
	const strange = 'Ada --> <b> “x” = 100 % 林牧舟';
	const both = place(place(TALK, 'All.'), 'Hers.', { scope: { kind: 'speaker', of: strange }, length: 'long', writer: '' });
	expect(findRegions(both).map(({ scope, length }) => [scope, length])).toEqual([[{ kind: 'speaker', of: strange }, 'long'], [{ kind: 'note' }, 'medium']]);
	expect(place(both, 'All, again.').replace('All, again.', 'All.').length).toBe(both.length);
});

test('lines written by hand between the comments are kept below, ours are replaced', () => {
	const placed = place(TALK, 'Ours, one.\n\nOurs, two.');
	const edited = placed.replace('Ours, two.', 'Ours, two, corrected by me.\n\n> A thought of mine,\n\n> and another.');
	const { edits, kept } = placeSummary(edited, NOTE, 'Newer.');
	expect(kept.map((line) => line.trim()).filter(Boolean)).toEqual(['Ours, two, corrected by me.', '> A thought of mine,', '> and another.']);
	const again = applyEdits(edited, edits);
	expect(again).toContain('-->\n\nOurs, two, corrected by me.\n\n> A thought of mine,\n\n> and another.\n\n**Ada:**');
	expect(again).toContain('Newer.');
	expect(again).not.toContain('Ours, one.');
	expect(placeSummary(again, NOTE, 'Newer.')).toEqual({ edits: [], kept: [] });
});

test('ours are made anew, whatever stands above them by then; what is gone stays and is named, what a model wrote is not asked for', async () => {
	const speaker: RegionKey = { ...NOTE, scope: { kind: 'speaker', of: 'Zoe' } };
	const text = [NOTE, speaker, { ...NOTE, writer: 'some model' }].reduce((note, key) => place(note, 'Old.', key), TALK);
	const { all, missing, place: over } = await renewSummaries(text, (key) => Promise.resolve(key.scope.kind === 'note' ? 'New.' : null));
	expect([all, missing]).toEqual([2, [speaker.scope]]);
	const now = `Written meanwhile.\n\n${text}`;
	expect(placedIn('n.md', over(now))).toEqual({ path: 'n.md', changed: 1, kept: 0 });
	const after = applyEdits(now, over(now).edits);
	expect([after.split('New.').length, after.split('Old.').length, after.startsWith('Written meanwhile.')]).toEqual([2, 3, true]);
});

test('comments in code, without an end, or in the wrong order are no region', () => {
	const placed = place('', 'One.').trim();
	const [start = '', end = ''] = [placed.split('\n')[0], placed.split('\n').at(-1)];
	for (const text of [`\`\`\`\n${placed}\n\`\`\`\n`, `${start}\n${TALK}`, `${end}\n${TALK}${start}\n`, `\`${start}\` ${end}`]) expect(findRegions(text)).toEqual([]);
	// An opening comment that lost its end must not swallow the talk down to the next region's end.
	const orphan = `${start}\n${TALK}\n${placed}\n`;
	expect(findRegions(orphan)).toHaveLength(1);
	expect(readNote('n.md', orphan).turns).toHaveLength(4);
});

test('what we wrote is read neither as talk nor as viewpoints nor as headings', () => {
	const summary = '## Key takeaways\n\n- **Ada:** Writing is a way of staying awake at night.\n- **Ben:** Nobody reads it.\n\n**Ada:** Really?\n**Ben:** Really.';
	const before = readNote('n.md', TALK);
	const after = readNote('n.md', place(TALK, summary));
	const words = (record: typeof before, text: string): unknown => [record.turns.map((turn) => text.slice(turn.from, turn.to)), record.sections.length, record.viewpoints.length, record.speakers, record.verdict.kind];
	expect(words(after, place(TALK, summary))).toEqual(words(before, TALK));
});
