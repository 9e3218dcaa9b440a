// How reading grows with the length: N against 2N up to 5 MB, on ordinary texts and on texts that make careless readers slow.
import { leastByTurns, row } from './measure.mjs';
import { TEXTS } from './texts.mjs';

const SIZES = [1_250_000, 2_500_000, 5_000_000];
/** A step beyond this grows faster than the text. */
const MOST = 2.2;
/** Milliseconds of a reading below which a ratio is noise, and of all readings of a text beyond which it is read no more. */
const [TELLING, ENDLESS] = [100, 10_000];
/** Readings of each text, and how many times as many where it looks too steep: a busy machine is. */
const [ROUNDS, TIMES_STEEP] = [5, 3];

export function growth({ readNote }, wanted = '') {
	growthOf('reading', (text) => readNote('n.md', text), Object.entries(TEXTS).filter(([name]) => name.includes(wanted)));
}

/** A row for each named text: what `run` costs at each size. */
export function growthOf(what, run, texts) {
	row(`growth of ${what}, least of ${ROUNDS}`, ...SIZES.map((size) => `${size / 1e6} MB ms`), 'worst 2N / N', 'plain pass');
	let wrong = 0;
	for (const [name, make] of texts) {
		const costs = costsOf(run, make);
		const worst = steepest(costs);
		// What the memory of the machine alone does to a text that is twice as long.
		const plain = least(plainPass, SIZES.slice(1).map(make));
		if (worst > MOST) wrong++;
		row(name, ...costs.map((cost) => cost.toFixed(0)), `${worst.toFixed(2)}${worst > MOST ? ' !' : '  '}`, (plain[1] / plain[0]).toFixed(2));
	}
	row(`texts that grow faster than ${MOST}`, wrong);
}

/** An object for each line, and nothing found out about it. */
const plainPass = (text) => text.split('\n').map((words, number) => ({ number, words }));

function costsOf(run, make) {
	// Small ones first: they warm, and tell a reader that would not come back.
	const small = least(run, [100_000, 200_000].map(make));
	if (small[1] > 500 && small[1] > 3 * small[0]) return small;
	const texts = SIZES.map(make);
	let costs = least(run, texts);
	for (let times = 1; times < TIMES_STEEP && steepest(costs) > MOST; times++) costs = least(run, texts, costs);
	return costs;
}

const least = (run, texts, known) => leastByTurns(texts.map((text) => () => run(text)), { rounds: ROUNDS, endless: ENDLESS, known });

const steepest = (costs) => Math.max(...costs.slice(1).map((cost, at) => (cost > TELLING ? cost / costs[at] : 0)));
