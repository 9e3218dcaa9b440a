// How reading grows with the length: N against 2N up to 5 MB, on ordinary texts and on texts that make careless readers slow.
import { row, spent } from './measure.mjs';
import { TEXTS } from './texts.mjs';

const SIZES = [1_250_000, 2_500_000, 5_000_000];
/** A step beyond this grows faster than the text. */
const MOST = 2.2;
/** Milliseconds of a reading below which a ratio is noise, and of all readings of a text beyond which it is read no more. */
const [TELLING, ENDLESS] = [100, 10_000];

export function growth({ readNote }, wanted = '') {
	row('growth of reading, least of 5', ...SIZES.map((size) => `${size / 1e6} MB ms`), 'worst 2N / N', 'plain pass');
	let wrong = 0;
	for (const [name, make] of Object.entries(TEXTS).filter(([each]) => each.includes(wanted))) {
		// A small one first: it warms, and tells a reader that would not come back.
		const small = leasts(readNote, [100_000, 200_000].map(make));
		const costs = small[1] > 500 && small[1] > 3 * small[0] ? small : leasts(readNote, SIZES.map(make));
		const worst = Math.max(...costs.slice(1).map((cost, at) => (cost > TELLING ? cost / costs[at] : 0)));
		// What the memory of the machine alone does to a text that is twice as long.
		const plain = leasts(plainPass, SIZES.slice(1).map(make));
		if (worst > MOST) wrong++;
		row(name, ...costs.map((cost) => cost.toFixed(0)), `${worst.toFixed(2)}${worst > MOST ? ' !' : '  '}`, (plain[1] / plain[0]).toFixed(2));
	}
	row(`texts that grow faster than ${MOST}`, wrong);
}

const read = (readNote, text) => spent(() => readNote('n.md', text));
/** An object for each line, and nothing found out about it. */
const plainPass = (_, text) => text.split('\n').map((words, number) => ({ number, words }));

/** The least cost of each text; by turns, so that a slow moment of the machine meets all. */
function leasts(run, texts) {
	const least = texts.map(() => Infinity);
	let all = 0;
	for (let round = 0; round < 5 && all < ENDLESS; round++) {
		for (const [at, text] of texts.entries()) {
			const cost = read(run, text);
			least[at] = Math.min(least[at], cost);
			all += cost;
		}
	}
	return least;
}
