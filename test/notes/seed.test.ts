// The note that started the project, where it is at hand: it has another author and is not part of this repository.
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readNote } from '../../src/app/readNote.ts';

const seed = new URL('../../../shared/seed/', import.meta.url);
const isHere = existsSync(seed);

interface Gold {
	readonly speakers: Readonly<Record<string, string>>;
	readonly turns: readonly { readonly speaker: string; readonly startLine: number; readonly endLine: number }[];
	readonly sections: readonly { readonly line: number; readonly title: string }[];
	readonly viewpoints: readonly { readonly line: number; readonly primary: readonly number[] }[];
}

test.skipIf(!isHere)(`the first note is read as its gold says${isHere ? '' : ' (skipped: ../shared is absent)'}`, () => {
	const record = readNote('seed.md', readFileSync(new URL('mike-krieger.md', seed), 'utf8'));
	const gold = JSON.parse(readFileSync(new URL('gold.json', seed), 'utf8')) as Gold;
	const names = new Map(record.speakers.map((speaker) => [speaker.id, speaker.name]));
	expect(record.turns.map((turn) => ({ speaker: names.get(turn.speaker), startLine: turn.line, endLine: turn.endLine }))).toEqual(gold.turns);
	expect(Object.fromEntries(record.speakers.map((speaker) => [speaker.name, speaker.role]))).toEqual(gold.speakers);
	expect(record.sections.map(({ line, title }) => ({ line, title }))).toEqual(gold.sections.map(({ line, title }) => ({ line, title })));
	const authors = record.viewpoints.filter((viewpoint) => viewpoint.origin === 'author');
	expect(authors.map((viewpoint) => viewpoint.line)).toEqual(gold.viewpoints.map((viewpoint) => viewpoint.line));
	for (const [at, viewpoint] of authors.entries()) expect(gold.viewpoints[at]?.primary).toContain(viewpoint.evidence[0]?.line);
	expect(record.problems.map((problem) => problem.code)).toEqual(['question-inside-turn']);
});
