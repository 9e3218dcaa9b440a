// A number for each pair of code units. An open table of integers: a Map of strings takes five times as long where nearly every pair of a
// talk is another, and that is what pairs of Han characters are.

/** Slots at first; a power of two. The table doubles when it is more than half full. */
const SLOTS = 1024;
/** 2^32 divided by the golden ratio, odd: spreads neighbours over the table (Knuth, The Art of Computer Programming 3, 6.4). */
const SPREAD = 0x9e3779b1;

export class PairTable {
	#pairs = new Int32Array(SLOTS);
	/** One more than the number, so that nothing is zero. */
	#numbers = new Int32Array(SLOTS);
	#shift = 32 - Math.log2(SLOTS);
	#size = 0;

	/** The number of the pair; a pair that was not met before gets `next`. */
	numberOf(first: number, second: number, next: number): number {
		const pair = (first << 16) | second;
		const slot = this.#slotOf(pair);
		const known = this.#numbers[slot] ?? 0;
		if (known > 0) return known - 1;
		this.#pairs[slot] = pair;
		this.#numbers[slot] = next + 1;
		if (++this.#size * 2 > this.#pairs.length) this.#grow();
		return next;
	}

	/** All pairs in the order of their code units, each with its number. */
	*inOrder(): Generator<readonly [first: number, second: number, number: number]> {
		const pairs = Uint32Array.from(this.#pairs.filter((_, slot) => (this.#numbers[slot] ?? 0) > 0)).sort();
		for (const pair of pairs) yield [pair >>> 16, pair & 0xffff, (this.#numbers[this.#slotOf(pair | 0)] ?? 0) - 1];
	}

	/** Where the pair stands, or may be put. */
	#slotOf(pair: number): number {
		const mask = this.#pairs.length - 1;
		let slot = Math.imul(pair, SPREAD) >>> this.#shift;
		while ((this.#numbers[slot] ?? 0) > 0 && this.#pairs[slot] !== pair) slot = (slot + 1) & mask;
		return slot;
	}

	#grow(): void {
		const [pairs, numbers] = [this.#pairs, this.#numbers];
		this.#pairs = new Int32Array(2 * pairs.length);
		this.#numbers = new Int32Array(2 * pairs.length);
		this.#shift--;
		for (let slot = 0; slot < numbers.length; slot++) {
			const [pair, number] = [pairs[slot] ?? 0, numbers[slot] ?? 0];
			if (number === 0) continue;
			const free = this.#slotOf(pair);
			this.#pairs[free] = pair;
			this.#numbers[free] = number;
		}
	}
}
