// Decides when the mark of where the reader is may move, and when the list may scroll after it: never against the reader.

/** Milliseconds that the list is left alone after the reader did something in it. */
const PAUSE = 2000;

export class ReaderMark {
	#quietUntil = -Infinity;
	#restsUntil = -Infinity;
	/** The turn that was told last while the mark rested: to hear of it again is no news. */
	#settled: string | null | undefined;
	/** Key or id of the turn that is marked. */
	turn: string | null = null;

	/** The reader scrolled or typed in the list, at `now` in milliseconds. */
	touched(now: number): void {
		this.#quietUntil = now + PAUSE;
	}

	/** The reader chose this turn in the list: the mark rests there until the text is scrolled elsewhere. */
	chose(turn: string, now: number): void {
		this.turn = turn;
		this.#restsUntil = this.#quietUntil = now + PAUSE;
		this.#settled = undefined;
	}

	/** The text begins inside this turn. Says whether the mark moved, and whether the list may scroll to it. */
	readAt(turn: string | null, now: number): { readonly moved: boolean; readonly reveal: boolean } {
		if (now < this.#restsUntil) {
			this.#settled = turn;
			return { moved: false, reveal: false };
		}
		if (turn === this.turn || turn === this.#settled) return { moved: false, reveal: false };
		this.#settled = undefined;
		this.turn = turn;
		return { moved: true, reveal: now >= this.#quietUntil };
	}

	/** Another note is shown. */
	forget(): void {
		this.turn = null;
		this.#settled = undefined;
		this.#quietUntil = this.#restsUntil = -Infinity;
	}
}
