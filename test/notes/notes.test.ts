// Every note in `turns/` gives the turns that its marks show; every note in `refused/` is refused with a reason.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readNote } from '../../src/app/readNote.ts';
import { readMarks, writeMarks } from './marked.ts';

const here = new URL('.', import.meta.url);
const notesIn = (folder: string): readonly (readonly [name: string, text: string])[] =>
	readdirSync(new URL(`${folder}/`, here)).map((name) => [name, readFileSync(new URL(`${folder}/${encodeURIComponent(name)}`, here), 'utf8')]);

describe('turns', () => {
	test.each(notesIn('turns'))('%s', (name, marked) => {
		const { text } = readMarks(marked);
		const record = readNote(name, text);
		const names = new Map(record.speakers.map((speaker) => [speaker.id, speaker.name]));
		const found = record.turns.map((turn) => ({ speaker: names.get(turn.speaker) ?? '', from: turn.from, to: turn.to }));
		expect(writeMarks(text, found)).toBe(marked);
		expect(record.verdict.isInterview).toBe(true);
	});
});

describe('refused', () => {
	test.each(notesIn('refused'))('%s', (name, text) => {
		const { verdict, turns } = readNote(name, text);
		expect(verdict.isInterview).toBe(false);
		expect(turns).toEqual([]);
		expect(verdict.reasons.length).toBeGreaterThan(0);
	});
});
