// How long the steps are in which the library reads one very long note: what the page can be held up by beyond a slice.
import { writer } from '../library/notes.mjs';

/** Turns of the note. */
const TURNS = 4000;
/** Readings of which each step's least time counts: what else the machine does comes in between now and then, never at the same step each time. */
const READINGS = 8;

export function steps({ makeCard, readInSteps }) {
	const text = writer(7).interview(TURNS);
	const least = new Map();
	const run = (name, work) => {
		for (let number = 0; ; number++) {
			const start = performance.now();
			const step = work.next();
			const key = `${name} ${number}`;
			least.set(key, Math.min(least.get(key) ?? Infinity, performance.now() - start));
			if (step.done) return step.value;
		}
	};
	for (let times = 0; times < READINGS; times++) run('card', makeCard(run('reading', readInSteps('note.md', text)), text));
	const longest = [...least].sort((a, b) => b[1] - a[1]).slice(0, 3);
	const all = [...least.values()].reduce((sum, each) => sum + each, 0);
	console.log(`steps of a note of ${TURNS} turns, ${(text.length / 1e6).toFixed(1)} M characters: ${least.size}, together ${all.toFixed(0)} ms; the longest ${longest.map(([name, took]) => `${took.toFixed(1)} ms (${name})`).join(', ')} (< 42 beside a slice of 8)`);
}
