// A number for each pair of code units.
import { OpenTable } from './openTable.ts';

export class PairTable {
	readonly #table = new OpenTable();

	/** The number of the pair; a pair that was not met before gets `next`. */
	numberOf(first: number, second: number, next: number): number {
		return this.#table.numberOf((first << 16) | second, 0, 0, next);
	}

	/** All pairs in the order of their code units, each with its number. */
	*inOrder(): Generator<readonly [first: number, second: number, number: number]> {
		for (const pair of this.#table.firsts().sort()) yield [pair >>> 16, pair & 0xffff, this.#table.numberOf(pair | 0, 0, 0, 0)];
	}
}
