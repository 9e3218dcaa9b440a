// All cards of a vault, kept up one by one. A catalog that was kept equals one that is built anew from the same cards.
import { finish } from '../model/steps.ts';
import type { Card } from './card.ts';
import { renamedCard } from './makeCard.ts';
import { findPeople, hasNames, isSameNaming } from './people/findPeople.ts';
import type { People } from './people/people.ts';

export class Catalog {
	readonly #cards = new Map<string, Card>();
	readonly #interviews = new Map<string, Card>();
	#revision = 0;
	/** Goes up with every change of names. */
	#naming = 0;
	#people: People | null = null;

	/** Goes up with every change. */
	get revision(): number {
		return this.#revision;
	}

	get size(): number {
		return this.#cards.size;
	}

	get(path: string): Card | null {
		return this.#cards.get(path) ?? null;
	}

	/** Every note's card, in no order. */
	all(): Iterable<Card> {
		return this.#cards.values();
	}

	/** The interviews by path, in no order; the same object for ever, so that it may be followed. */
	get interviews(): ReadonlyMap<string, Card> {
		return this.#interviews;
	}

	/** Whether `people` has its answer at hand. */
	get knowsPeople(): boolean {
		return this.#people !== null;
	}

	put(card: Card): void {
		const before = this.#cards.get(card.path);
		this.#cards.set(card.path, card);
		if (card.verdict.isInterview) this.#interviews.set(card.path, card);
		else this.#interviews.delete(card.path);
		this.#revision++;
		if (before === undefined ? hasNames(card) : !isSameNaming(before, card)) this.#forgetPeople();
	}

	/** True where there was such a card. */
	remove(path: string): boolean {
		const before = this.#cards.get(path);
		if (before === undefined) return false;
		this.#cards.delete(path);
		this.#interviews.delete(path);
		this.#revision++;
		if (hasNames(before)) this.#forgetPeople();
		return true;
	}

	/** Moves a card; what stood under the new path is replaced. Null where there was none. */
	rename(from: string, to: string): Card | null {
		const before = this.#cards.get(from);
		if (before === undefined || from === to) return before ?? null;
		this.remove(from);
		const moved = renamedCard(before, to);
		this.put(moved);
		return moved;
	}

	clear(): void {
		this.#cards.clear();
		this.#interviews.clear();
		this.#forgetPeople();
		this.#revision++;
	}

	/** Who speaks where. Found when asked for, and kept until a card's names change. */
	people(): People {
		return finish(this.peopleInSteps());
	}

	/** The same with rests between. Where names change meanwhile the answer is of the moment of asking, and is not kept. */
	*peopleInSteps(): Generator<void, People> {
		if (this.#people !== null) return this.#people;
		const naming = this.#naming;
		const people = yield* findPeople(this.#cards.values());
		return naming === this.#naming ? (this.#people ??= people) : people;
	}

	#forgetPeople(): void {
		this.#people = null;
		this.#naming++;
	}
}
