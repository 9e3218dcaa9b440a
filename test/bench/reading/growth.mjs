// How reading grows with the length: N against 2N up to 5 MB, on ordinary texts and on texts that make careless readers slow.
import { row, spent } from './measure.mjs';
import { TEXTS } from './texts.mjs';

const SIZES = [1_250_000, 2_500_000, 5_000_000];
/** A step beyond this grows faster than the text. */
const MOST = 2.2;
/** Milliseconds of a reading below which a ratio is noise, and above which nobody waits for twice as much. */
const [TELLING, ENDLESS] = [100, 30_000];

export function growth({ readNote }, wanted = '') {
	row('growth of reading, least of 5', ...SIZES.map((size) => `${size / 1e6} MB ms`), 'worst 2N / N');
	let wrong = 0;
	for (const [name, make] of Object.entries(TEXTS).filter(([each]) => each.includes(wanted))) {
		const costs = [];
		// A small one first: it warms, and tells a reader that would not come back.
		const small = [100_000, 200_000].map((size) => least(readNote, make(size)));
		if (small[1] > 500 && small[1] > 3 * small[0]) costs.push(...small);
		else for (const size of SIZES) if ((costs.at(-1) ?? 0) < ENDLESS) costs.push(least(readNote, make(size)));
		const worst = Math.max(...costs.slice(1).map((cost, at) => (cost > TELLING ? cost / costs[at] : 0)));
		if (worst > MOST) wrong++;
		row(name, ...costs.map((cost) => cost.toFixed(0)), `${worst.toFixed(2)}${worst > MOST ? ' !' : '  '}`);
	}
	row(`texts that grow faster than ${MOST}`, wrong);
}

function least(readNote, text) {
	let best = Infinity;
	for (let [at, all] = [0, 0]; at < 5 && all < 4000; at++) {
		const cost = spent(() => readNote('n.md', text));
		best = Math.min(best, cost);
		all += cost;
	}
	return best;
}
