// A number for each stem, read where it stands.
import { OpenTable } from './openTable.ts';

/** Letters that two words must share from the start to count as one term: 'editor' and 'editing', 'plans' and 'planned'. */
const STEM = 5;

const PLURAL = 's'.charCodeAt(0);

/** Where the stem of the word between two places ends. Both sides of a comparison are cut alike, so it does not matter that 'news' becomes 'new'. */
export function endOfStem(text: string, from: number, to: number): number {
	const end = to - from > 3 && text.charCodeAt(to - 1) === PLURAL ? to - 1 : to;
	return Math.min(end, from + STEM);
}

export class StemTable {
	readonly #table = new OpenTable();

	/** The number of the stem between two places, as `endOfStem` cuts it; one that was not met before gets `next`. Code units behind a shorter stem are zero, which no letter is. */
	numberOf(text: string, from: number, end: number, next: number): number {
		const length = end - from;
		const [second, third, fourth, fifth] = [length > 1 ? text.charCodeAt(from + 1) : 0, length > 2 ? text.charCodeAt(from + 2) : 0, length > 3 ? text.charCodeAt(from + 3) : 0, length > 4 ? text.charCodeAt(from + 4) : 0];
		return this.#table.numberOf((text.charCodeAt(from) << 16) | second, (third << 16) | fourth, fifth, next);
	}
}
