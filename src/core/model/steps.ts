// Work that may rest: a generator that yields wherever a caller may let others have their turn.

/** Runs the steps to their end without a rest. */
export function finish<T>(steps: Generator<void, T>): T {
	for (;;) {
		const step = steps.next();
		if (step.done === true) return step.value;
	}
}
