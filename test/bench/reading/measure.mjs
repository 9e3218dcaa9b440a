// How the benches measure: warm, several times, the least and the middle.

/** Milliseconds of the processor, so that what else the machine does counts little; `run` is called once. */
export function spent(run) {
	const start = process.cpuUsage();
	run();
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000;
}

/** The same of warm calls; `prepare` gives each call its argument and is not measured. */
export function cost(run, { times = 15, warm = 5, prepare = () => undefined } = {}) {
	for (let at = 0; at < warm; at++) run(prepare());
	const costs = Array.from({ length: times }, () => {
		const given = prepare();
		return spent(() => run(given));
	}).sort((a, b) => a - b);
	return { least: costs[0], middle: costs[times >> 1] };
}

/** The least cost of each of several works, `known` included; by turns, so that a slow moment of the machine meets all. Ends early beyond `endless` milliseconds. */
export function leastByTurns(works, { rounds, endless = Infinity, known = works.map(() => Infinity) }) {
	const costs = [...known];
	let all = 0;
	for (let round = 0; round < rounds && all < endless; round++) {
		for (const [at, work] of works.entries()) {
			const cost = spent(work);
			costs[at] = Math.min(costs[at], cost);
			all += cost;
		}
	}
	return costs;
}

/** A line of a table: the first cell to the left, numbers to the right. */
export const row = (name, ...cells) => console.log(name.padEnd(44) + cells.map((cell) => String(cell).padStart(13)).join(''));
