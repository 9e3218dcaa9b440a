// A number for each stem, read where it stands: no string is made for each word of a talk.

/** Letters that two words must share from the start to count as one term: 'editor' and 'editing', 'plans' and 'planned'. */
export const STEM = 5;

const PLURAL = 's'.charCodeAt(0);

/** Where the stem of the word between two places ends. Both sides of a comparison are cut alike, so it does not matter that 'news' becomes 'new'. */
export function endOfStem(text: string, from: number, to: number): number {
	const end = to - from > 3 && text.charCodeAt(to - 1) === PLURAL ? to - 1 : to;
	return Math.min(end, from + STEM);
}

/** Slots at first; a power of two. The table doubles when it is more than half full. */
const SLOTS = 1024;
/** 2^32 divided by the golden ratio, odd: spreads neighbours over the table (Knuth, The Art of Computer Programming 3, 6.4). */
const SPREAD = 0x9e3779b1;
/** Numbers of a slot: the five code units of a stem, two in one, and one more than the number of the stem, so that none is zero. */
const [WIDTH, NUMBER] = [4, 3];

/** An open table of integers. Code units behind a shorter stem are zero, which no letter is. */
export class StemTable {
	#slots = new Int32Array(WIDTH * SLOTS);
	#shift = 32 - Math.log2(SLOTS);
	#size = 0;

	/** The number of the stem between two places, five code units at most; one that was not met before gets `next`. */
	numberOf(text: string, from: number, to: number, next: number): number {
		const unit = (at: number): number => (at < to ? text.charCodeAt(at) : 0);
		const [first, second, third] = [(unit(from) << 16) | unit(from + 1), (unit(from + 2) << 16) | unit(from + 3), unit(from + 4)];
		const slot = this.#slotOf(first, second, third);
		const known = this.#slots[slot + NUMBER] ?? 0;
		if (known > 0) return known - 1;
		this.#put(slot, first, second, third, next + 1);
		if (++this.#size * 2 * WIDTH > this.#slots.length) this.#grow();
		return next;
	}

	/** Where the stem stands, or may be put. */
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
