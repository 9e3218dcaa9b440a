// What questions over several interviews stand on: the catalog, the notes' texts, and the relations kept up with both.
import type { Catalog } from '../../core/index/catalog.ts';
import type { NameFinder } from '../../core/index/people/nameFinder.ts';
import { finderFor } from '../../core/index/people/mentions.ts';
import type { People, Person } from '../../core/index/people/people.ts';
import type { OpenNote } from '../../core/index/passage.ts';
import { Relations } from '../../core/index/related/relations.ts';
import type { NoteWords } from '../../core/index/search/noteWords.ts';
import type { Indexer } from '../index/indexer.ts';
import type { CorrectionSource } from '../library.ts';
import type { WholeVault } from '../ports.ts';

/** Who is who, and what finds their names in a text, both of one moment: names that change while a question is answered are left to the next one. */
export interface Names {
	readonly people: People;
	readonly finder: NameFinder;
}

/** Made once beside the indexer; every function of this folder gets it first. */
export class Across {
	readonly #indexer: Indexer;
	readonly #notes: WholeVault;
	readonly #relations = new Relations();
	/** What the reader said beside the notes. */
	readonly corrections: CorrectionSource;
	#names: Names | null = null;

	constructor(indexer: Indexer, notes: WholeVault, corrections: CorrectionSource = { of: () => [] }) {
		this.corrections = corrections;
		this.#indexer = indexer;
		this.#notes = notes;
	}

	get catalog(): Catalog {
		return this.#indexer.catalog;
	}

	/** Found at once, for faces that cannot wait; whoever can asks `whoIsWho`. */
	get people(): People {
		return this.catalog.people();
	}

	/** The people of this moment, found in slices. */
	whoIsWho(): Promise<People> {
		return this.inSlices(this.catalog.peopleInSteps());
	}

	/** Made in slices, once for as long as nobody's name changes. */
	async names(): Promise<Names> {
		const people = await this.whoIsWho();
		if (this.#names?.people === people) return this.#names;
		return (this.#names = { people, finder: await this.inSlices(finderFor(people.all)) });
	}

	/** The text with the card of this very text; null where the note is gone or no interview. */
	open(path: string): Promise<OpenNote | null> {
		return this.#indexer.open(path);
	}

	/** Words of all interviews; loads them the first time. `letGo` of the indexer frees them. */
	words(): Promise<ReadonlyMap<string, NoteWords>> {
		return this.#indexer.words();
	}

	/** Runs the steps of a question, with rests for whatever else there is to do. */
	inSlices<T>(steps: Generator<void, T>): Promise<T> {
		return this.#indexer.inSlices(steps);
	}

	/** Takes in what changed since the last question, in slices. */
	async relations(): Promise<Relations> {
		await this.inSlices(this.#relations.catchUp(this.catalog.interviews));
		return this.#relations;
	}

	/** The person behind a speaker of the note, by the name that the note shows; null for a role, or where nobody knows. */
	personBehind(path: string, name: string): Person | null {
		const place = this.catalog.get(path)?.speakers.findIndex((speaker) => speaker.name === name) ?? -1;
		return place < 0 ? null : this.people.of(path, place);
	}

	/** The note that the link leads to. */
	resolve(target: string, from: string): string | null {
		return this.#notes.resolve(target, from);
	}

	/** What stands in a link from the one note to the other. */
	linkTo(path: string, from: string): string {
		return this.#notes.linkTo(path, from);
	}
}
