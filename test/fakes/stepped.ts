// Whoever lets others have their turn: runs work that may rest, and counts its rests.

/** Runs the steps to their end, with `between` at each rest. */
export function stepped<T>(steps: Generator<void, T>, between: () => void): T {
	for (let step = steps.next(); ; step = steps.next()) {
		if (step.done === true) return step.value;
		between();
	}
}

export function restsOf(steps: Generator<void, unknown>): number {
	let rests = 0;
	stepped(steps, () => rests++);
	return rests;
}
