// Law of length: an interview that goes on is an interview still, however many turns it has and however many people take turns in it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNote } from '../../src/app/readNote.ts';
import { sampleOf } from '../../src/core/parse/evidence/sample.ts';

const ASKERS = ['**Ilse Karr:** What did you leave out of the log?', '**Rahel Oduya:** Who read the glass that night?', '**Ben Tarrow:** And the swell?'];
const ANSWERS = ['**Anton Weyde:** I left out the swell, because nobody on the bridge would have believed me, and I was the youngest of them by ten years.', '**Anton Weyde:** The barometer fell all night and I wrote down none of it; that is the part which I would take back today, if you ask me.'];

test('short questions and long answers are an interview at any length', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: ASKERS.length }), fc.integer({ min: 6, max: 220 }), (askers, rounds) => {
			const turns = Array.from({ length: rounds }, (_, at) => [ASKERS[at % askers], ANSWERS[at % 2]]).flat();
			expect(readNote('watch.md', `# The long watch\n\n${turns.join('\n\n')}\n`).verdict).toMatchObject({ isInterview: true });
		}),
		{ numRuns: 60 },
	);
});

test('what is looked at follows no rhythm of turns, and talk that grows by a turn keeps nearly all its places', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 2, max: 6 }), (count, voices) => {
			const sample = sampleOf(count);
			expect(sample.length).toBeGreaterThanOrEqual(Math.min(count, 40));
			expect(sample.length).toBeLessThanOrEqual(60);
			expect([...new Set(sample)].filter((place) => Number.isInteger(place) && place >= 0 && place < count)).toEqual(sample);
			if (count < 120) return;
			const each = Array.from({ length: voices }, (_, voice) => sample.filter((place) => place % voices === voice).length * voices);
			expect(Math.min(...each)).toBeGreaterThan(0.5 * sample.length);
			expect(Math.max(...each)).toBeLessThan(1.7 * sample.length);
			const next = new Set(sampleOf(count + 1));
			expect(sample.filter((place) => !next.has(place)).length).toBeLessThanOrEqual(2);
		}),
	);
});
