// Time that passes only when it is told to, or as fast as it can.
import type { Pace } from '../../src/app/ports.ts';

/** Rests on the next turn of the event loop; every call of `now` is three milliseconds later than the one before. */
export function fakePace(): Pace & { rests: number } {
	let now = 0;
	const pace = {
		rests: 0,
		now: () => (now += 3),
		rest: (): Promise<void> => {
			pace.rests++;
			return new Promise((resolve) => setImmediate(resolve));
		},
	};
	return pace;
}
