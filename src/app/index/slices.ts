// Long work in short slices: everybody who works asks before the next step, and rests when the slice is used up.
//
// Slices rather than an inlined worker, measured side by side by `npm run bench -- slices`: until all notes are read both take about as long, and the
// worker would put a second copy of the reader, 142 kB, into main.js. What speaks for a worker is that nothing in it holds up the page; so no step
// may be long, whatever the length of the note: what works through turns, lines or sentences rests between them (`core/model/steps.ts`).
import type { Pace } from '../ports.ts';

/** Milliseconds of work without a rest. A step that is under way is not interrupted. */
export const SLICE = 8;

export class Slices {
	readonly #pace: Pace;
	#start: number;
	#rest: Promise<void> | null = null;
	readonly #beforeRest: () => void;

	/** `beforeRest` is called when a slice ends: the time to tell what was done in it. */
	constructor(pace: Pace, beforeRest: () => void = () => undefined) {
		this.#pace = pace;
		this.#start = pace.now();
		this.#beforeRest = beforeRest;
	}

	/** Resolves when there is time for one more step. Several may wait; they share one slice. */
	async step(): Promise<void> {
		while (this.#rest !== null || this.#pace.now() - this.#start >= SLICE) {
			this.#rest ??= this.#restOnce();
			await this.#rest;
		}
	}

	/** Runs the steps of a generator, with rests between them where the slice is used up. */
	async run<T>(steps: Generator<void, T>): Promise<T> {
		for (;;) {
			await this.step();
			const step = steps.next();
			if (step.done === true) return step.value;
		}
	}

	async #restOnce(): Promise<void> {
		try {
			this.#beforeRest();
			await this.#pace.rest();
		} finally {
			this.#start = this.#pace.now();
			this.#rest = null;
		}
	}
}
