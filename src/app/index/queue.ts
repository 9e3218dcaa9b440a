// The notes that wait to be read: the open one first, then the newest, then the rest; each path once.

export class ReadingQueue {
	/** Sorted so that the next one is the last. A path that is no longer in `#waiting` was taken or dropped. */
	readonly #order: string[] = [];
	readonly #waiting = new Set<string>();
	#open: string | null = null;

	get size(): number {
		return this.#waiting.size;
	}

	/** Many at once: those with the highest `rank` come first, behind nobody who waits already. */
	addAll(paths: readonly string[], rank: (path: string) => number): void {
		const ranked = paths.map((path) => [path, rank(path)] as const).sort((a, b) => a[1] - b[1]);
		this.#order.unshift(...ranked.map(([path]) => path));
		for (const path of paths) this.#waiting.add(path);
	}

	/** One that has just changed is the newest. */
	add(path: string): void {
		if (this.#waiting.has(path)) return;
		this.#waiting.add(path);
		this.#order.push(path);
	}

	/** Behind all others. */
	addLast(path: string): void {
		if (this.#waiting.has(path)) return;
		this.#waiting.add(path);
		this.#order.unshift(path);
	}

	drop(path: string): void {
		this.#waiting.delete(path);
	}

	/** The note in front of the reader comes before all others whenever it waits. */
	setOpen(path: string | null): void {
		this.#open = path;
	}

	/** Takes the next path out, null where none waits. */
	next(): string | null {
		if (this.#open !== null && this.#waiting.delete(this.#open)) return this.#open;
		for (let path = this.#order.pop(); path !== undefined; path = this.#order.pop()) if (this.#waiting.delete(path)) return path;
		return null;
	}
}
