// The published samples of transcripts, where they are at hand: each gives the turns it says, on the reader's word; what is no interview is refused.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { differences, kindOf, repeated } from './samples.ts';
import type { Sample } from './samples.ts';

const reference = new URL('../../../shared/reference/formats.json', import.meta.url);
const isHere = existsSync(reference);
const samples = isHere ? (JSON.parse(readFileSync(reference, 'utf8')) as { readonly formats: readonly Sample[] }).formats : [];
const byId = (some: readonly Sample[]): readonly (readonly [id: string, sample: Sample])[] => some.map((sample) => [sample.id, sample]);

test.skipIf(isHere)('samples (skipped: ../shared is absent)', () => undefined);

const interviews = samples.filter((sample) => sample.interview);
const given = interviews.filter((sample) => differences(sample, 'interview').length === 0).length;

describe.skipIf(!isHere)(`samples of interviews: ${given} of ${interviews.length} give their turns`, () => {
	test.each(byId(interviews))('%s', (_, sample) => {
		expect(differences(sample, 'interview')).toEqual([]);
	});
});

describe.skipIf(!isHere)('samples of other notes', () => {
	test.each(byId(samples.filter((sample) => !sample.interview)))('%s', (_, sample) => {
		expect([kindOf(sample.sample), kindOf(repeated(sample, 6) ?? '')]).not.toContain('interview');
	});
});
