// Small texts by their terms, kept up one by one: cosine of tf·idf vectors, where idf is what the index holds at the time of asking.

interface Entry {
	readonly key: string;
	readonly terms: Int32Array;
	readonly weights: Float32Array;
	/** What one question has gathered of it so far; 0 between questions. */
	sum: number;
}

export interface Likeness {
	readonly key: string;
	/** Cosine, 0 to 1. */
	readonly score: number;
	/** Shared terms, the most telling first. */
	readonly shared: readonly string[];
}

/** Entries beyond those wanted whose exact cosine is computed for one question. */
const MORE_CANDIDATES = 10;
/** Places of terms that are looked at to find them. */
const MOST_LOOKED_AT = 1200;
/** Shared terms that are told. */
const MOST_SHARED = 8;

export class TermIndex {
	readonly #numbers = new Map<string, number>();
	readonly #terms: string[] = [];
	/** For each term the entries that hold it. */
	readonly #holders: Entry[][] = [];
	readonly #entries = new Map<string, Entry>();

	/** By term what one question asks of it; 0 between questions. */
	readonly #asked: number[] = [];
	/** Idf by term and lengths of vectors, as far as they were asked for; they hold until the next change, which changes every idf. */
	#idfs: number[] = [];
	readonly #norms = new Map<Entry, number>();

	get size(): number {
		return this.#entries.size;
	}

	/** In how many entries the term stands. */
	holders(term: string): number {
		return this.#count(this.#numbers.get(term) ?? -1);
	}

	/** The keys of the entries that hold the term, sorted. */
	keysHolding(term: string): readonly string[] {
		return (this.#holders[this.#numbers.get(term) ?? -1] ?? []).map(({ key }) => key).sort();
	}

	/** Replaces what stood under the key. */
	put(key: string, counts: ReadonlyMap<string, number>): void {
		this.remove(key);
		const terms = Int32Array.from([...counts.keys()].map((term) => this.#numberOf(term)));
		const entry: Entry = { key, terms, weights: Float32Array.from([...counts.values()].map((count) => 1 + Math.log(count))), sum: 0 };
		this.#entries.set(key, entry);
		this.#forget();
		for (const term of terms) this.#holders[term]?.push(entry);
	}

	remove(key: string): void {
		const entry = this.#entries.get(key);
		if (entry === undefined) return;
		this.#entries.delete(key);
		this.#forget();
		for (const term of entry.terms) {
			const holders = this.#holders[term];
			const at = holders?.indexOf(entry) ?? -1;
			if (at >= 0) holders?.splice(at, 1);
		}
	}

	/** The entries most like these terms, best first; equal ones in the order of their keys. */
	like(counts: ReadonlyMap<string, number>, admits: (key: string) => boolean, most: number): readonly Likeness[] {
		const wanted = new Map<number, number>();
		let norm = 0;
		for (const [term, count] of counts) {
			const number = this.#numbers.get(term) ?? -1;
			const weight = (1 + Math.log(count)) * this.#idf(number);
			norm += weight ** 2;
			if (number >= 0) wanted.set(number, weight);
		}
		const found: Entry[] = [];
		let looked = 0;
		// The rarest terms first: what many entries hold tells little and costs most.
		for (const [number, weight] of [...wanted].sort((a, b) => this.#count(a[0]) - this.#count(b[0]) || this.#before(a[0], b[0]))) {
			const idf = this.#idf(number);
			looked += this.#count(number);
			if (looked > MOST_LOOKED_AT && found.length > 0) break;
			for (const entry of this.#holders[number] ?? []) {
				if (entry.sum === 0) found.push(entry);
				entry.sum += weight * idf;
			}
		}
		const guessed: { readonly entry: Entry; readonly guess: number }[] = [];
		for (const entry of found) {
			if (admits(entry.key)) guessed.push({ entry, guess: entry.sum / Math.sqrt(entry.terms.length + 4) });
			entry.sum = 0;
		}
		for (const [number, weight] of wanted) this.#asked[number] = weight;
		const alike = bestOf(guessed, most + MORE_CANDIDATES).map(({ entry }) => this.#cosine(entry, Math.sqrt(norm)));
		for (const number of wanted.keys()) this.#asked[number] = 0;
		return alike.sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1)).slice(0, most);
	}

	/** With what is asked for in `#asked`. */
	#cosine(entry: Entry, norm: number): Likeness {
		const { key, terms, weights } = entry;
		let product = 0;
		const shared: { readonly term: number; readonly part: number }[] = [];
		for (let at = 0; at < terms.length; at++) {
			const term = terms[at] ?? -1;
			const asked = this.#asked[term] ?? 0;
			if (asked === 0) continue;
			const part = (weights[at] ?? 0) * this.#idf(term) * asked;
			product += part;
			shared.push({ term, part });
		}
		shared.sort((a, b) => b.part - a.part || this.#before(a.term, b.term));
		const own = this.#normOf(entry);
		return { key, score: norm > 0 && own > 0 ? product / (norm * own) : 0, shared: shared.slice(0, MOST_SHARED).map(({ term }) => this.#terms[term] ?? '') };
	}

	#normOf(entry: Entry): number {
		const known = this.#norms.get(entry);
		if (known !== undefined) return known;
		let sum = 0;
		entry.terms.forEach((term, at) => (sum += ((entry.weights[at] ?? 0) * this.#idf(term)) ** 2));
		const norm = Math.sqrt(sum);
		this.#norms.set(entry, norm);
		return norm;
	}

	/** Equal ones in the order of the words: numbers depend on what came first. */
	#before(one: number, other: number): number {
		return (this.#terms[one] ?? '') < (this.#terms[other] ?? '') ? -1 : 1;
	}

	#numberOf(term: string): number {
		const known = this.#numbers.get(term);
		if (known !== undefined) return known;
		this.#numbers.set(term, this.#terms.length);
		this.#holders.push([]);
		this.#asked.push(0);
		return this.#terms.push(term) - 1;
	}

	#forget(): void {
		this.#norms.clear();
		this.#idfs = [];
	}

	#idf(number: number): number {
		const known = this.#idfs[number];
		if (known !== undefined) return known;
		const idf = Math.log(1 + (this.#entries.size + 1) / (this.#count(number) + 0.5));
		if (number >= 0) this.#idfs[number] = idf;
		return idf;
	}

	#count(number: number): number {
		return this.#holders[number]?.length ?? 0;
	}
}

/** The best guesses, best first; equal ones in the order of their keys. Only those that can be among them are sorted. */
function bestOf(guessed: readonly { readonly entry: Entry; readonly guess: number }[], most: number): readonly { readonly entry: Entry; readonly guess: number }[] {
	const guesses = new Float64Array(guessed.length);
	guessed.forEach(({ guess }, at) => (guesses[at] = guess));
	const least = guesses.sort()[guessed.length - most] ?? -Infinity;
	return guessed.filter(({ guess }) => guess >= least).sort((a, b) => b.guess - a.guess || (a.entry.key < b.entry.key ? -1 : 1)).slice(0, most);
}
