// The other interviews and why, a person over all of them, each with words that stand in a turn.
import { expect, test } from 'vitest';
import { relatedNotes } from '../../../src/app/across/backlinks.ts';
import type { Reason } from '../../../src/app/across/reasons.ts';
import { personPage } from '../../../src/app/across/personPage.ts';
import { stanceBetween } from '../../../src/core/index/related/stance.ts';
import { readInSteps } from '../../../src/app/readNote.ts';
import { settledLibrary } from '../../fakes/library.ts';

const NOTES = {
	'tides.md': '---\ntitle: On tides\ndate: 2026-02-03\n---\n**Ann Low:** What do logbooks tell of the harbour?\n\n**Marit Tveldal:** Logbooks tell what the harbour master wished; the logbooks lie about storms. See [[quay]].\n\n**Ann Low:** And the storms?\n\n**Marit Tveldal:** Storms are missing from logbooks because nobody wrote in a storm.\n',
	'quay.md': '---\ndate: 2026-05-01\n---\n**Bo Ek:** You know the harbour?\n\n**Cy Moor:** I know Marit Tveldal, who reads logbooks. Logbooks do not lie about storms, I think, the storms are in every page.\n\n**Bo Ek:** Every page of the logbooks?\n\n**Cy Moor:** Nearly, for the logbooks were written by careful people.\n',
	'bread.md': '**Bo Ek:** How do you bake?\n\n**Dee Fry:** I bake with sourdough, and I wait.\n\n**Bo Ek:** How long?\n\n**Dee Fry:** A night of sourdough. [[tides|The tides]] wait as well.\n',
	'later.md': '**Host:** You again?\n\n**Marit Tveldal:** Me again, with more paper.\n\n**Host:** 观众1 asked.\n\n**观众1：** I did, did I not?\n',
	'other.md': '**Host:** Do you swim?\n\n**Eve Holt:** I never do.\n\n**Host:** Why?\n\n**观众1：** I would like to know.\n',
};
const library = await settledLibrary(NOTES, { read: (path, text) => readInSteps(path, text, { readerSays: 'interview', viewpoints: 4 }) });

test('reasons are links both ways, people who speak there, and people who are spoken of', async () => {
	const related = (await relatedNotes(library.across, 'tides.md')) ?? [];
	const shown = (reason: Reason): string =>
		reason.kind === 'link' ? `${reason.direction} “${reason.passage.quote}”` : reason.kind === 'person' ? `${reason.person.name} speaks` : reason.kind === 'mention' ? `${reason.person.name} mentioned ${reason.where} “${reason.passage.quote}”` : reason.kind === 'topic' ? `topic ${reason.words}` : reason.kind;
	const reasons = new Map(related.map((note) => [note.path, note.reasons.map(shown)]));
	expect(reasons.get('quay.md')).toEqual(expect.arrayContaining(['from-here “[[quay]]”', 'Marit Tveldal mentioned there “Marit Tveldal”', 'topic logbooks']));
	expect(reasons.get('bread.md')).toEqual(['to-here “[[tides|The tides]]”']);
	expect(reasons.get('later.md')).toEqual(['Marit Tveldal speaks']);
	expect(reasons.has('other.md')).toBe(false);
	expect(related[0]?.path).toBe('quay.md');
	expect(await relatedNotes(library.across, 'gone.md')).toBeNull();
});

test('every passage is verbatim, with its surroundings and the question it answers', async () => {
	for (const path of Object.keys(NOTES)) {
		for (const { reasons } of (await relatedNotes(library.across, path)) ?? []) {
			const passages = reasons.flatMap((reason) => (reason.kind === 'viewpoint' ? [reason.here.passage, reason.there.passage] : reason.kind === 'topic' ? reason.passages : [reason.passage]));
			for (const passage of passages) {
				if (passage === null) continue;
				const text = NOTES[passage.path as keyof typeof NOTES];
				expect(text.slice(passage.from, passage.to)).toBe(passage.quote);
				expect(text.split('\n')[passage.line]?.slice(passage.column)).toContain(passage.quote.split('\n')[0]);
				expect(text).toContain(passage.before.replace('…', '') + passage.quote + passage.after.replace('…', ''));
			}
		}
	}
	const quay = (await relatedNotes(library.across, 'tides.md'))?.find(({ path }) => path === 'quay.md');
	const mention = quay?.reasons.find((reason) => reason.kind === 'mention');
	expect(mention?.kind === 'mention' && mention.passage.question?.words).toBe('You know the harbour?');
});

test('a person page tells where they spoke, with whom, what they hold, and what others say of them', async () => {
	const page = await personPage(library.across, 'marit tveldal');
	expect(page?.appearances.map(({ path, role, with: others }) => [path, role, others.map(({ name, person }) => `${name}${person === null ? '' : ' (known)'}`)])).toEqual([
		['tides.md', 'respondent', ['Ann Low (known)']],
		['later.md', 'respondent', ['Host', '观众1']],
	]);
	expect(page?.mentions.map(({ path, passages }) => [path, passages.map(({ quote }) => quote)])).toEqual([['quay.md', ['Marit Tveldal']]]);
	expect(page?.topics.flatMap(({ viewpoints }) => viewpoints).every(({ passage }) => passage?.speaker.name === 'Marit Tveldal')).toBe(true);
	expect(page?.topics.length).toBeGreaterThan(0);
	expect(await personPage(library.across, 'Host')).toBeNull();
});

test('a changed note shows in what is asked of another', async () => {
	const { across, indexer, vault } = await settledLibrary(NOTES);
	vault.write('bread.md', NOTES['bread.md'].replace('[[tides|The tides]]', 'The tides'));
	indexer.touch('bread.md');
	await indexer.settle();
	expect((await relatedNotes(across, 'tides.md'))?.map(({ path }) => path)).not.toContain('bread.md');
});

test('agreement and difference are proposed only where cue words stand among what both share', () => {
	const shared = ['logbo', 'storm'];
	expect(stanceBetween('Logbooks lie about storms.', 'Logbooks do not lie about storms.', shared, 0.5)).toEqual({ kind: 'differs', cues: ['', 'not'] });
	expect(stanceBetween('Logbooks lie about storms.', 'Logbooks lie about all storms.', shared, 0.9)).toBeNull();
	expect(stanceBetween('Logbooks lie about storms.', 'I do not bake. Logbooks lie about storms.', shared, 0.9)).toBeNull();
	expect(stanceBetween('Logbooks lie about storms.', 'I agree that logbooks lie about storms.', shared, 0.5)?.kind).toBe('agrees');
	expect(stanceBetween('Logbooks lie about storms.', 'Logbooks do not lie about storms.', shared, 0.1)).toBeNull();
	expect(stanceBetween('On the contrary, logbooks tell of storms.', 'I agree, logbooks tell of storms.', shared, 0.5)?.kind).toBe('unclear');
	expect(stanceBetween('机器学习需要耐心。', '机器学习不需要耐心。', ['机器', '学习', '需要'], 0.5)).toEqual({ kind: 'differs', cues: ['', '不需要'] });
});
