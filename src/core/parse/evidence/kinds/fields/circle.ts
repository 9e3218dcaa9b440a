// Labels that follow each other in one circle: first, second, third, first, second, third.

/** Part of the steps that must keep to the order. */
const STEADY = 0.9;

/** Whether the keys come in one order again and again; none comes right after itself. */
export function makeCircle(keys: readonly string[]): boolean {
	const steps = new Map<string, Map<string, number>>();
	keys.slice(1).forEach((next, at) => {
		const key = keys[at] ?? next;
		const own = steps.get(key) ?? new Map<string, number>();
		steps.set(key, own.set(next, (own.get(next) ?? 0) + 1));
	});
	const commonest = new Map([...steps].map(([key, own]) => [key, [...own].reduce((best, step) => (step[1] > best[1] ? step : best))] as const));
	const kept = [...commonest.values()].reduce((sum, [, times]) => sum + times, 0);
	const size = new Set(keys).size;
	return new Set([...commonest.values()].map(([next]) => next)).size === size && isOneCircle(new Map([...commonest].map(([key, [next]]) => [key, next])), size) && kept >= STEADY * (keys.length - 1);
}

/** Whether following the steps from any key comes by all of them: two conversations in one note are two circles. */
function isOneCircle(next: ReadonlyMap<string, string>, size: number): boolean {
	const met = new Set<string>();
	for (let [key] = [...next.keys()]; key !== undefined && !met.has(key); key = next.get(key)) met.add(key);
	return met.size === size;
}
