// Every way in which names are written, by their keys, and which of the keys are one person's.

export class Spellings {
	readonly #up = new Map<string, string>();
	/** By key the ways in which it is written, with their weights. */
	readonly #names = new Map<string, Map<string, number>>();

	has(key: string): boolean {
		return this.#names.has(key);
	}

	keys(): Iterable<string> {
		return this.#names.keys();
	}

	/** The smallest of the keys that are one with this one, whatever the order of joining. */
	root(key: string): string {
		let at = key;
		for (let up = this.#up.get(at); up !== undefined; up = this.#up.get(at)) at = up;
		if (at !== key) this.#up.set(key, at);
		return at;
	}

	join(one: string, other: string): void {
		this.#namesOf(one);
		this.#namesOf(other);
		const [a, b] = [this.root(one), this.root(other)];
		if (a !== b) this.#up.set(a < b ? b : a, a < b ? a : b);
	}

	/** The key is written like this; of several spellings the heaviest is shown. */
	add(key: string, name: string, weight: number): void {
		const names = this.#namesOf(key);
		names.set(name, (names.get(name) ?? 0) + weight);
	}

	/** The spellings of the keys together, with their weights. */
	of(keys: readonly string[]): ReadonlyMap<string, number> {
		const [first, ...others] = keys.map((key) => this.#namesOf(key));
		const names = new Map(first);
		for (const other of others) for (const [name, weight] of other) names.set(name, (names.get(name) ?? 0) + weight);
		return names;
	}

	#namesOf(key: string): Map<string, number> {
		const names = this.#names.get(key) ?? new Map<string, number>();
		this.#names.set(key, names);
		return names;
	}
}
