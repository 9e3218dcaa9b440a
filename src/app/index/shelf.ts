// What is known of each note: its card, the stamp that tells what the card was made of, why the last read failed, and what changed since it was last told.
import { Catalog } from '../../core/index/catalog.ts';
import type { Card } from '../../core/index/card.ts';

/** How a note's move ended: its card still holds under the new path, or the note must be read there. */
export type Moved = { readonly kind: 'moved'; readonly card: Card } | { readonly kind: 'stale' };

export class Shelf {
	readonly catalog = new Catalog();
	readonly #stamps = new Map<string, string>();
	readonly #failures = new Map<string, string>();
	readonly #changed = new Set<string>();

	/** Notes that could not be read, and why; their last good card stays. */
	get failures(): ReadonlyMap<string, string> {
		return this.#failures;
	}

	/** Paths of the notes whose card is of some text. */
	paths(): readonly string[] {
		return [...this.#stamps.keys()];
	}

	stamp(path: string): string | null {
		return this.#stamps.get(path) ?? null;
	}

	put(stamp: string, card: Card): void {
		this.#failures.delete(card.path);
		this.#stamps.set(card.path, stamp);
		this.catalog.put(card);
		this.#changed.add(card.path);
	}

	remove(path: string): void {
		this.#failures.delete(path);
		this.#stamps.delete(path);
		if (this.catalog.remove(path)) this.#changed.add(path);
	}

	/** `stamp` is what a card of the new place must be stamped with, null where there is no note any more. */
	move(from: string, to: string, stamp: string | null): Moved {
		const card = this.catalog.rename(from, to);
		const isSame = stamp !== null && card !== null && this.#stamps.get(from) === stamp;
		this.#stamps.delete(from);
		this.#failures.delete(from);
		this.#changed.add(from).add(to);
		if (!isSame) return { kind: 'stale' };
		this.#stamps.set(to, stamp);
		return { kind: 'moved', card };
	}

	/** True where it failed before as well. */
	fail(path: string, why: string): boolean {
		const isAgain = this.#failures.has(path);
		this.#failures.set(path, why);
		return isAgain;
	}

	/** The card stays, but is of no known text: the note is to be read again. */
	doubt(path: string): void {
		this.#stamps.delete(path);
	}

	doubtAll(): void {
		this.#stamps.clear();
		this.#failures.clear();
	}

	/** The path itself where it is a note's, else the notes below it. */
	at(path: string): readonly string[] {
		if (this.#stamps.has(path) || this.catalog.get(path) !== null) return [path];
		return /\.\w{1,8}$/.test(path) ? [] : this.paths().filter((each) => each.startsWith(`${path}/`));
	}

	/** The paths that changed since this was last asked. */
	takeChanges(): readonly string[] {
		const paths = [...this.#changed];
		this.#changed.clear();
		return paths;
	}
}
