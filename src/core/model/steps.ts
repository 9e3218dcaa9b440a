// Work that may rest: a generator that yields wherever a caller may let others have their turn.

/** Things of which each takes a few hundredths of a millisecond, such as sentences, that are worked through between two rests. */
const STRIDE = 32;

/** Whether it is time to rest before the thing at this place of a long list. */
export function isPause(at: number): boolean {
	return at % STRIDE === STRIDE - 1;
}

/** `list.map` with rests. */
export function* mapInSteps<T, R>(list: readonly T[], of: (each: T, at: number) => R): Generator<void, R[]> {
	const made: R[] = [];
	for (const [at, each] of list.entries()) {
		if (isPause(at)) yield;
		made.push(of(each, at));
	}
	return made;
}

/** Runs the steps to their end without a rest. */
export function finish<T>(steps: Generator<void, T>): T {
	for (;;) {
		const step = steps.next();
		if (step.done === true) return step.value;
	}
}
