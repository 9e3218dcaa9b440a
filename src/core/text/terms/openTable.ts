// A number for each key of three integers. An open table: a Map of strings takes five times as long where nearly every key of a talk is
// another, and that is what pairs of Han characters are; and no string is made for each word.

/** Slots at first; a power of two. The table doubles when it is more than half full. */
const SLOTS = 1024;
/** 2^32 divided by the golden ratio, odd: spreads neighbours over the table (Knuth, The Art of Computer Programming 3, 6.4). */
const SPREAD = 0x9e3779b1;
/** Integers of a slot: those of the key, and one more than its number, so that none is zero. */
const [WIDTH, NUMBER] = [4, 3];

export class OpenTable {
	#slots = new Int32Array(WIDTH * SLOTS);
	#shift = 32 - Math.log2(SLOTS);
	#size = 0;

	/** The number of the key; one that was not met before gets `next`. */
	numberOf(first: number, second: number, third: number, next: number): number {
		const slot = this.#slotOf(first, second, third);
		const known = this.#slots[slot + NUMBER] ?? 0;
		if (known > 0) return known - 1;
		this.#put(slot, first, second, third, next + 1);
		if (++this.#size * 2 * WIDTH > this.#slots.length) this.#grow();
		return next;
	}

	/** The first integers of all keys, as unsigned ones, in no order. */
	firsts(): Uint32Array {
		const firsts = new Uint32Array(this.#size);
		let count = 0;
		for (let slot = 0; slot < this.#slots.length; slot += WIDTH) if ((this.#slots[slot + NUMBER] ?? 0) > 0) firsts[count++] = this.#slots[slot] ?? 0;
		return firsts;
	}

	/** Where the key stands, or may be put. */
	#slotOf(first: number, second: number, third: number): number {
		const mask = this.#slots.length - 1;
		let slot = (Math.imul(Math.imul(Math.imul(first, SPREAD) ^ second, SPREAD) ^ third, SPREAD) >>> this.#shift) * WIDTH;
		while ((this.#slots[slot + NUMBER] ?? 0) > 0 && (this.#slots[slot] !== first || this.#slots[slot + 1] !== second || this.#slots[slot + 2] !== third)) slot = (slot + WIDTH) & mask;
		return slot;
	}

	#put(slot: number, first: number, second: number, third: number, number: number): void {
		this.#slots[slot] = first;
		this.#slots[slot + 1] = second;
		this.#slots[slot + 2] = third;
		this.#slots[slot + NUMBER] = number;
	}

	#grow(): void {
		const slots = this.#slots;
		this.#slots = new Int32Array(2 * slots.length);
		this.#shift--;
		for (let slot = 0; slot < slots.length; slot += WIDTH) {
			const [first, second, third, number] = [slots[slot] ?? 0, slots[slot + 1] ?? 0, slots[slot + 2] ?? 0, slots[slot + NUMBER] ?? 0];
			if (number > 0) this.#put(this.#slotOf(first, second, third), first, second, third, number);
		}
	}
}
