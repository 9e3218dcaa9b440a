// Finding a row by typing how it begins, as lists of every system do.

/** Milliseconds after which a new letter begins a new word. */
const PAUSE = 700;

export class TypeAhead {
	#typed = '';
	#last = -Infinity;

	/** Whether a word is being typed: a space then belongs to it. */
	isTyping(now: number): boolean {
		return now - this.#last <= PAUSE;
	}

	/**
	 * The next row from `from` on whose words begin with what was typed, around the end; null where none does. The same letter again and
	 * again steps through the rows that begin with it. `now` is the time of the key in milliseconds.
	 */
	find(letter: string, now: number, count: number, from: number, wordsAt: (index: number) => string): number | null {
		this.#typed = this.isTyping(now) ? this.#typed + letter : letter;
		this.#last = now;
		const typed = this.#typed.toLowerCase();
		const isOneLetter = [...typed].every((each) => each === typed[0]);
		const wanted = isOneLetter ? typed.slice(0, 1) : typed;
		const start = isOneLetter ? from + 1 : from;
		for (let step = 0; step < count; step++) {
			const index = (start + step) % count;
			if (wordsAt(index).toLowerCase().startsWith(wanted)) return index;
		}
		return null;
	}
}
