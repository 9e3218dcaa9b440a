// Some words of a note, such as a line, and what can be found out about them alone.

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
