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
	let at = 0;
	for (const each of list) {
		if (isPause(at)) yield;
		made.push(of(each, at++));
	}
	return made;
}

/** Things that are sorted, or merged, between two rests. */
const SORTED = 512;

/** `list.sort` with rests: short runs are sorted, then merged two by two. Equal things keep their order. */
export function* sortInSteps<T>(list: readonly T[], order: (one: T, other: T) => number): Generator<void, readonly T[]> {
	let runs: (readonly T[])[] = [];
	for (let at = 0; at < list.length; at += SORTED) {
		runs.push(list.slice(at, at + SORTED).sort(order));
		yield;
	}
	while (runs.length > 1) {
		const longer: (readonly T[])[] = [];
		for (let at = 0; at < runs.length; at += 2) longer.push(yield* merged(runs[at] ?? [], runs[at + 1] ?? [], order));
		runs = longer;
	}
	return runs[0] ?? [];
}

function* merged<T>(left: readonly T[], right: readonly T[], order: (one: T, other: T) => number): Generator<void, readonly T[]> {
	const all: T[] = [];
	let next = 0;
	for (const one of left) {
		for (let other = right[next]; other !== undefined && order(one, other) > 0; other = right[++next]) all.push(other);
		all.push(one);
		if (all.length % SORTED === 0) yield;
	}
	return all.concat(right.slice(next));
}

/** Runs the steps to their end without a rest. */
export function finish<T>(steps: Generator<void, T>): T {
	for (;;) {
		const step = steps.next();
		if (step.done === true) return step.value;
	}
}
