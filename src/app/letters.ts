// The letters and digits of source text: what is the same in the note and wherever it is rendered, highlighted or reformatted.

const NO_LETTERS = /[^\p{L}\p{N}]+/gu;
const RUNS = /[\p{L}\p{N}]+/gu;

/** What Markdown hides: pictures, targets of links, tags of HTML, comments. Each pattern stops at the next mark of its own kind. */
const HIDDEN = /!\[[^[\]\n]*\]\([^()\n]*\)|!?\[\[(?:[^[\]|\n]*\|)?|\]\([^()\n]*\)|<[/!a-z][^<>\n]*>|%%[^%\n]*%%/gi;

/** The letters and digits of words that hide nothing: rendered text. */
export function plainLetters(words: string): string {
	return words.replace(NO_LETTERS, '');
}

/** The letters and digits that source text shows: 'a **b** [c](d)' → 'abc'. */
export function lettersOf(source: string): string {
	return plainLetters(source.replace(HIDDEN, ' '));
}

/** Where `needle` stands in the letters, as near as can be to `expected`; -1 where it does not. */
export function nearestIndex(letters: string, needle: string, expected: number): number {
	const [before, after] = [letters.lastIndexOf(needle, expected), letters.indexOf(needle, expected)];
	if (before < 0 || after < 0) return Math.max(before, after);
	return expected - before <= after - expected ? before : after;
}

/** Tells of other letters how many of the pairs in these they have, as a part of all: 0 to 1. */
export function likenessTo(letters: string): (other: string) => number {
	const wanted = pairs(letters);
	return (other) => {
		const there = pairs(other);
		return wanted.size === 0 ? 0 : [...wanted].filter((pair) => there.has(pair)).length / wanted.size;
	};
}

function pairs(letters: string): ReadonlySet<string> {
	const signs = [...letters];
	return new Set(signs.slice(1).map((sign, at) => `${signs[at]}${sign}`));
}

/** The letters of a whole note with their places. */
export interface LettersInPlace {
	readonly letters: string;
	/** Offset in the note of the letter with this index; the note's length where there is none. */
	offsetOf(index: number): number;
	/** Index of the first letter at or behind an offset. */
	indexAt(offset: number): number;
}

export function lettersInPlace(source: string): LettersInPlace {
	const runs = [...source.replace(HIDDEN, (hidden) => ' '.repeat(hidden.length)).matchAll(RUNS)];
	let sum = 0;
	const firsts = runs.map((run) => (sum += run[0].length) - run[0].length);
	/** The last run whose key is at most `wanted`. */
	const lastRun = (wanted: number, key: (at: number) => number): number => {
		let [low, high] = [-1, runs.length - 1];
		while (low < high) {
			const middle = high - Math.floor((high - low) / 2);
			if (key(middle) <= wanted) low = middle;
			else high = middle - 1;
		}
		return low;
	};
	return {
		letters: runs.map((run) => run[0]).join(''),
		offsetOf(index) {
			if (index >= sum) return source.length;
			const at = lastRun(index, (run) => firsts[run] ?? 0);
			return (runs[at]?.index ?? 0) + index - (firsts[at] ?? 0);
		},
		indexAt(offset) {
			const at = lastRun(offset, (run) => runs[run]?.index ?? 0);
			const run = runs[at];
			return run === undefined ? 0 : (firsts[at] ?? 0) + Math.min(offset - run.index, run[0].length);
		},
	};
}
