// Summaries of whole interviews, read by a person before they were kept. After a change of what is chosen, print the new text, read it,
// and keep it only if you would publish it: npm run -s cli -- summarise PATH > 'test/notes/summaries/NAME.md' (with the options of its name).
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readNote } from '../../../src/app/readNote.ts';
import { digestOf } from '../../../src/app/summary/digest.ts';
import type { DigestWish } from '../../../src/app/summary/digest.ts';
import type { Digest, LinkStyle } from '../../../src/core/model/digest.ts';
import { writeSummary } from '../../../src/present/summary/written.ts';

const vault = new URL('../../workbench/vault/', import.meta.url);
const golden = (name: string): string => readFileSync(new URL(`../../notes/summaries/${name}`, import.meta.url), 'utf8');
const CHINESE = '访谈/林牧舟：让机器学会说我没看清.md';
const ENGLISH = 'Interviews/Marit Tveldal - The Sea Keeps Bad Records.md';

function digestIn(path: string, text: string, wish: DigestWish): Digest {
	const digest = digestOf(readNote(path, text), text, wish);
	if (digest === null) throw new Error(`${path} has no such part`);
	return digest;
}
const summaryOf = (path: string, wish: DigestWish, style: LinkStyle = 'links'): string => {
	const digest = digestIn(path, readFileSync(new URL(encodeURI(path), vault), 'utf8'), wish);
	return writeSummary(digest, { template: '', style, turnLink: () => null }, true);
};

describe('read and kept', () => {
	test.each([
		['林牧舟, medium, links.md', CHINESE, { scope: { kind: 'note' }, length: 'medium' }, 'links'],
		['Marit Tveldal, short, footnotes.md', ENGLISH, { scope: { kind: 'note' }, length: 'short' }, 'footnotes'],
		['Marit Tveldal, one section.md', ENGLISH, { scope: { kind: 'section', of: "Aslaug's barometer" }, length: 'medium' }, 'links'],
	] as const)('%s', (name, path, wish, style) => {
		expect(summaryOf(path, wish, style)).toBe(golden(name));
	});
});

const seed = new URL('../../../../shared/seed/mike-krieger.md', import.meta.url);
const isHere = existsSync(seed);

test.skipIf(!isHere)(`the first note: five viewpoints cited, six chapters, facts from its byline, every quote its own${isHere ? '' : ' (skipped: ../shared is absent)'}`, () => {
	const text = readFileSync(seed, 'utf8');
	const digest = digestIn('Mike.md', text, { scope: { kind: 'note' }, length: 'medium' });
	expect(digest.facts).toMatchObject({ interviewers: [], respondents: ['Mike Krieger'], audience: 6, date: '2025-05-16', turns: 47 });
	expect(digest.statements.map(({ origin, quotes }) => [origin, quotes.length])).toEqual(Array(5).fill(['author', 1]));
	expect(digest.statements.map(({ quotes }) => quotes[0]?.speaker)).toEqual(Array(5).fill('Mike Krieger'));
	const headings = text.split('\n').filter((line) => line.startsWith('## ')).length - 1;
	expect(digest.chapters.map(({ isHeading }) => isHeading)).toEqual(Array(headings).fill(true));
	const quoted = [...digest.chapters.flatMap(({ excerpt }) => excerpt ?? []), ...digest.statements.flatMap(({ quotes }) => quotes), ...digest.questions.flatMap(({ question, answers }) => [question, ...answers])];
	expect(quoted.length).toBeGreaterThan(20);
	for (const { from, to, quote, line } of quoted) {
		expect(text.slice(from, to)).toBe(quote);
		expect(text.split('\n')[line]).toContain(quote.split('\n')[0]);
	}
	expect(digest.mentions.map(({ words }) => words)).toEqual(expect.arrayContaining(['Anthropic', 'MCP', 'Instagram']));
});
