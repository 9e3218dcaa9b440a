// The terms of one talk as numbers: told apart, counted and compared without a string being made for every pair of characters.
import { PairTable } from './pairTable.ts';
import { eachTerm, stemOf } from './terms.ts';

export class TermNumbers {
	/** Stems, and words as they were met: most are met again. */
	readonly #stems = new Map<string, number>();
	readonly #words = new Map<string, number>();
	readonly #pairs = new PairTable();
	readonly #holding: number[] = [];
	readonly #lastHolder: number[] = [];
	#texts = 0;

	/** For each number how many of the texts hold the term. */
	get holding(): readonly number[] {
		return this.#holding;
	}

	/** The terms of the next text in its order, repeats included. */
	all(words: string): readonly number[] {
		const all: number[] = [];
		this.#read(words, (number) => all.push(number));
		return all;
	}

	/** The terms of the next text, each once. */
	distinct(words: string): readonly number[] {
		const distinct: number[] = [];
		this.#read(words, (number, isFirst) => {
			if (isFirst) distinct.push(number);
		});
		return distinct;
	}

	#read(words: string, take: (number: number, isFirst: boolean) => void): void {
		const text = this.#texts++;
		const hold = (number: number): void => {
			const isFirst = this.#lastHolder[number] !== text;
			this.#lastHolder[number] = text;
			if (isFirst) this.#holding[number] = (this.#holding[number] ?? 0) + 1;
			take(number, isFirst);
		};
		const next = (): number => this.#holding.length;
		const wordNumber = (word: string): number => {
			let number = this.#words.get(word);
			if (number !== undefined) return number;
			const stem = stemOf(word);
			number = this.#stems.get(stem) ?? next();
			this.#stems.set(stem, number);
			this.#words.set(word, number);
			return number;
		};
		eachTerm(words, (word) => hold(wordNumber(word)), (first, second) => hold(this.#pairs.numberOf(first, second, next())));
	}
}
