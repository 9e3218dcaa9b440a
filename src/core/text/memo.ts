// What was found out about pieces of a note, kept from one reading to the next: our incremental parser.
//
// Reuse is by content. Whatever costs time is a function of the words of one line, or of a few lines, alone. A keystroke changes one
// line, so the next reading finds nearly everything known already, wherever the words stand now.
import { linesOf } from './lines.ts';
import type { LineKind, OpenLine } from './lines.ts';
import { NO_WORDS, NewPiece, copyOf } from './piece.ts';
import type { Find, Piece } from './piece.ts';
import { TermNumbers } from './terms/termNumbers.ts';

/** Where a reading has its pieces from. */
export interface Pieces {
	/** The lines of a text with their pieces, all of them blank so far. */
	lines(text: string): readonly OpenLine[];
	/** The piece of other words that are worth remembering. */
	of(words: string): Piece;
	/** Numbers for the terms of the talk. */
	readonly numbers: TermNumbers;
}

/** A line of a single reading: its piece is made when it is first asked for, because blank lines and those of code never are. */
class PassingLine implements OpenLine {
	readonly number: number;
	readonly from: number;
	readonly to: number;
	kind: LineKind = 'blank';
	readonly #text: string;
	#piece: Piece | null = null;

	constructor(text: string, number: number, from: number, to: number) {
		this.#text = text;
		this.number = number;
		this.from = from;
		this.to = to;
	}

	get piece(): Piece {
		return (this.#piece ??= this.from === this.to ? NO_WORDS : new NewPiece(this.#text.slice(this.from, this.to)));
	}
}

/** Pieces about which nothing is known yet, and nothing is kept beyond the reading. */
export const afresh: Pieces = {
	lines: (text) => linesOf(text, (number, from, to) => new PassingLine(text, number, from, to)),
	of: (words) => new NewPiece(words),
	get numbers() {
		return new TermNumbers();
	},
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

/** A line that has its piece for as long as the memo has it. */
interface KnownLine extends OpenLine {
	piece: Piece;
}

/** One for each open note, made by the caller and dropped with the note. */
export class Memo implements Pieces {
	readonly #byWords = new Map<string, KnownPiece>();
	readonly numbers = new TermNumbers();
	/** Counts for every piece while a reading goes on. */
	readonly #counts: Tally = { asked: 0, found: 0 };
	#tally: Readonly<Tally> = { asked: 0, found: 0 };
	#last: { readonly text: string; readonly lines: readonly OpenLine[] } = { text: '', lines: [] };
	#reading = 0;
	#used = 0;

	lines(text: string): readonly OpenLine[] {
		const lines = linesOf(text, (number, from, to): KnownLine => ({ number, from, to, kind: 'blank', piece: NO_WORDS }));
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
		return lines;
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
