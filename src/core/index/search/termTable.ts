// A number for each term: a word, or a pair of characters.
import { PairTable } from '../../text/terms/pairTable.ts';

export class TermTable {
	readonly words = new Map<string, number>();
	readonly pairs = new PairTable();
	#size = 0;

	/** How many numbers there are: all of them below this one. */
	get size(): number {
		return this.#size;
	}

	word(word: string): number {
		let number = this.words.get(word);
		if (number === undefined) this.words.set(word, (number = this.#size++));
		return number;
	}

	pair(first: number, second: number): number {
		const number = this.pairs.numberOf(first, second, this.#size);
		if (number === this.#size) this.#size++;
		return number;
	}
}
