// The terms of a talk as numbers: told apart, counted and compared without a string being made for every pair of characters.
import { PairTable } from './pairTable.ts';
import { StemTable } from './stemTable.ts';
import { eachTerm } from './terms.ts';

export class TermNumbers {
	readonly #stems = new StemTable();
	readonly #pairs = new PairTable();
	/** Numbers of the text that is read; kept, so that it grows once. */
	readonly #found: number[] = [];
	#size = 0;

	/** How many numbers there are: all of them below this one. */
	get size(): number {
		return this.#size;
	}

	/** The terms of a text in its order, repeats included. For the same words always the same numbers, so that they may be remembered. */
	readonly all = (words: string): readonly number[] => {
		let count = 0;
		const take = (number: number): void => {
			if (number === this.#size) this.#size++;
			this.#found[count++] = number;
		};
		eachTerm(words, (folded, from, end) => take(this.#stems.numberOf(folded, from, end, this.#size)), (first, second) => take(this.#pairs.numberOf(first, second, this.#size)));
		return this.#found.slice(0, count);
	};
}

/** In how many of the texts each number stands. */
export function holdingOf(texts: readonly (readonly number[])[], size: number): Int32Array {
	const holding = new Int32Array(size);
	const lastHolder = new Int32Array(size).fill(-1);
	texts.forEach((numbers, text) => {
		for (const number of numbers) {
			if (lastHolder[number] === text) continue;
			lastHolder[number] = text;
			holding[number] = (holding[number] ?? 0) + 1;
		}
	});
	return holding;
}

/** So few are compared with each other sooner than a set is made of them. */
const FEW = 32;

/** Each number once, in the order in which it is first met. */
export function distinct(numbers: readonly number[]): readonly number[] {
	return numbers.length > FEW ? [...new Set(numbers)] : numbers.filter((number, at) => numbers.indexOf(number) === at);
}
