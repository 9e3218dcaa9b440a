// What was found out about pieces of a note, kept from one reading to the next: our incremental parser.
//
// Reuse is by content. Whatever costs time is a function of the words of one line, or of a few lines, alone. A keystroke changes one
// line, so the next reading finds nearly everything known already, wherever the words stand now.
import type { Span } from '../model/span.ts';

/** A function of words alone: same words, same answer, which nobody changes afterwards. It is made once, not in each call. */
export type Find<T> = (words: string) => T;

/** Some words of a note, and what was found out about them. */
export interface Piece {
	readonly words: string;
	/** What `find` gives for the words. */
	recall<T>(find: Find<T>): T;
	/** The words from offset `at` of these on. */
	from(at: number): Piece;
}

/** A line that is given its piece. */
interface Lined extends Span {
	piece: Piece;
}

/** Where a reading has its pieces from. */
export interface Pieces {
	/** Gives each line of a text its piece; lines without words keep theirs. */
	lines(text: string, lines: readonly Lined[]): void;
	/** The piece of other words that are worth remembering. */
	of(words: string): Piece;
}

/** Remembers nothing. */
class NewPiece implements Piece {
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

/** Pieces about which nothing is known yet, and nothing is kept. */
export const afresh: Pieces = {
	lines: (text, lines) => {
		for (const line of lines) if (line.from < line.to) line.piece = new NewPiece(text.slice(line.from, line.to));
	},
	of: (words) => new NewPiece(words),
};

/** Answers kept about one piece; where there are more, most are to questions that nobody asks any longer. */
const MOST_ANSWERS = 24;
/** How many times as many pieces are kept as the last reading used: some of the others come back with the next undo. */
const MOST_KEPT = 2;

/** How often a reading asked, and how many of the answers had to be found. */
export interface Tally {
	asked: number;
	found: number;
}

export class KnownPiece implements Piece {
	readonly words: string;
	/** Number of the last reading that used it. */
	used = -1;
	readonly #tally: Tally;
	/** What was found, by the function that found it; and pieces of this one, by their start. */
	readonly #answers = new Map<Find<unknown> | number, unknown>();

	constructor(words: string, tally: Tally) {
		this.words = words;
		this.#tally = tally;
	}

	recall<T>(find: Find<T>): T {
		this.#tally.asked++;
		const answer = this.#answers.get(find) as T | undefined;
		return answer !== undefined || this.#answers.has(find) ? (answer as T) : this.#keep(find, find(this.words));
	}

	from(at: number): Piece {
		if (at === 0) return this;
		return (this.#answers.get(at) as Piece | undefined) ?? this.#keep(at, new KnownPiece(this.words.slice(at), this.#tally));
	}

	#keep<T>(key: Find<T> | number, answer: T): T {
		this.#tally.found++;
		if (this.#answers.size >= MOST_ANSWERS) this.#answers.clear();
		this.#answers.set(key, answer);
		return answer;
	}
}

/** One for each open note, made by the caller and dropped with the note. */
export class Memo implements Pieces {
	readonly #byWords = new Map<string, KnownPiece>();
	/** Counts for every piece while a reading goes on. */
	readonly #counts: Tally = { asked: 0, found: 0 };
	#tally: Readonly<Tally> = { asked: 0, found: 0 };
	#last: { readonly text: string; readonly lines: readonly Lined[] } = { text: '', lines: [] };
	#reading = 0;
	#used = 0;

	lines(text: string, lines: readonly Lined[]): void {
		const last = this.#last;
		const start = sameStart(text, last.text);
		const end = text.length - sameEnd(text, last.text, start);
		const moved = last.lines.length - lines.length;
		lines.forEach((line, at) => {
			if (line.from === line.to) return;
			// What stands before and behind the change is what stood there: no need to look at its words. (A first line may begin behind a byte order mark.)
			const same = line.to + 1 < start ? at : at > 0 && line.from > end ? at + moved : -1;
			const known = last.lines[same]?.piece;
			line.piece = known instanceof KnownPiece ? this.#use(known) : this.of(text.slice(line.from, line.to));
		});
		this.#last = { text, lines };
	}

	of(words: string): KnownPiece {
		const known = this.#byWords.get(words);
		if (known !== undefined) return this.#use(known);
		const piece = new KnownPiece(copyOf(words), this.#counts);
		this.#byWords.set(piece.words, piece);
		return this.#use(piece);
	}

	/** Of the last reading that has ended. */
	get tally(): Readonly<Tally> {
		return this.#tally;
	}

	/** Ends a reading: pieces that it did not use are forgotten, if they are many. */
	endReading(): void {
		if (this.#byWords.size > MOST_KEPT * this.#used) {
			for (const [words, { used }] of this.#byWords) if (used !== this.#reading) this.#byWords.delete(words);
		}
		this.#tally = { ...this.#counts };
		Object.assign(this.#counts, { asked: 0, found: 0 });
		this.#reading++;
		this.#used = 0;
	}

	#use(piece: KnownPiece): KnownPiece {
		if (piece.used !== this.#reading) this.#used++;
		piece.used = this.#reading;
		return piece;
	}
}

/** The same words in memory of their own: a slice would keep the whole text alive that it was cut from. */
function copyOf(words: string): string {
	return JSON.parse(JSON.stringify(words)) as string;
}

/** How many code units two texts have in common at their start. By halving: comparing two slices is one fast call. */
function sameStart(a: string, b: string): number {
	let [same, most] = [0, Math.min(a.length, b.length)];
	while (same < most) {
		const middle = (same + most + 1) >> 1;
		if (a.slice(same, middle) === b.slice(same, middle)) same = middle;
		else most = middle - 1;
	}
	return same;
}

/** How many they have in common at their end, behind `start`. */
function sameEnd(a: string, b: string, start: number): number {
	let [same, most] = [0, Math.min(a.length, b.length) - start];
	while (same < most) {
		const middle = (same + most + 1) >> 1;
		if (a.slice(a.length - middle, a.length - same) === b.slice(b.length - middle, b.length - same)) same = middle;
		else most = middle - 1;
	}
	return same;
}
