// Some words of a note, such as a line or a name, and what can be found out about them alone.

/** A function of words alone: same words, same answer, which nobody changes afterwards. It is made once, not in each call. */
export type Find<T> = (words: string) => T;

export interface Piece {
	readonly words: string;
	/** What `find` gives for the words. */
	recall<T>(find: Find<T>): T;
	/** The words from offset `at` of these on. */
	from(at: number): Piece;
}

/** Remembers nothing. */
export class NewPiece implements Piece {
	readonly words: string;

	constructor(words: string) {
		this.words = words;
	}

	recall<T>(find: Find<T>): T {
		return find(this.words);
	}

	from(at: number): Piece {
		return at === 0 ? this : new NewPiece(this.words.slice(at));
	}
}

/** The piece of a line without words. */
export const NO_WORDS: Piece = new NewPiece('');

/** Answers that are kept at most; where there are more, the words are of a kind that seldom comes again. */
const MOST_REMEMBERED = 256;

/** The same function, which need not look at words again that come again and again, such as the name at each turn of one speaker. */
export function remembered<T>(find: Find<T>): Find<T> {
	const answers = new Map<string, T>();
	return (words) => {
		const known = answers.get(words);
		if (known !== undefined) return known;
		const own = copyOf(words);
		const answer = find(own);
		if (answers.size >= MOST_REMEMBERED) answers.clear();
		answers.set(own, answer);
		return answer;
	};
}

/** Engines copy shorter slices anyway. */
const SHORTEST_SLICE = 13;

/** The same words in memory of their own: a slice would keep the whole text alive that it was cut from. */
export function copyOf(words: string): string {
	if (words.length < SHORTEST_SLICE) return words;
	const quoted = JSON.stringify(words);
	return quoted.length === words.length + 2 ? quoted.slice(1, -1) : (JSON.parse(quoted) as string);
}
