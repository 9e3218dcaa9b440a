// The terms of a talk as numbers: told apart, counted and compared without a string being made for every pair of characters.
import { TermTable } from './termTable.ts';
import { eachTerm, stemOf } from './terms.ts';

export class TermNumbers {
	/** Holds stems; beside it words as they were met, because most are met again. */
	readonly #table = new TermTable();
	readonly #words = new Map<string, number>();

	/** How many numbers there are: all of them below this one. */
	get size(): number {
		return this.#table.size;
	}

	/** The terms of a text in its order, repeats included. For the same words always the same numbers, so that they may be remembered. */
	readonly all = (words: string): readonly number[] => {
		const numbers: number[] = [];
		eachTerm(words, (word) => numbers.push(this.#numberOfWord(word)), (first, second) => numbers.push(this.#table.pair(first, second)));
		return numbers;
	};

	#numberOfWord(word: string): number {
		let number = this.#words.get(word);
		if (number === undefined) this.#words.set(word, (number = this.#table.word(stemOf(word))));
		return number;
	}
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
