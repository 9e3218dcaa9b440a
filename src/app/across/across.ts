// What questions over several interviews stand on: the catalog, the notes' texts, and the relations kept up with both.
import type { Catalog } from '../../core/index/catalog.ts';
import type { NameFinder } from '../../core/index/people/automaton.ts';
import { finderFor } from '../../core/index/people/mentions.ts';
import type { People, Person } from '../../core/index/people/people.ts';
import type { OpenNote } from '../../core/index/passage.ts';
import { Relations } from '../../core/index/related/relations.ts';
import type { NoteWords } from '../../core/index/search/noteWords.ts';
import type { Indexer } from '../index/indexer.ts';
import type { CorrectionSource } from '../library.ts';
import type { WholeVault } from '../ports.ts';

/** Made once beside the indexer; every function of this folder gets it first. */
export class Across {
	readonly #indexer: Indexer;
	readonly #notes: WholeVault;
	readonly #relations = new Relations();
	/** What the reader said beside the notes. */
	readonly corrections: CorrectionSource;
	#finder: { readonly people: People; readonly finder: NameFinder } | null = null;

	constructor(indexer: Indexer, notes: WholeVault, corrections: CorrectionSource = { of: () => [] }) {
		this.corrections = corrections;
		this.#indexer = indexer;
		this.#notes = notes;
	}

	get catalog(): Catalog {
		return this.#indexer.catalog;
	}

	get people(): People {
		return this.catalog.people();
	}

	/** The text with the card of this very text; null where the note is gone or no interview. */
	open(path: string): Promise<OpenNote | null> {
		return this.#indexer.open(path);
	}

	/** Words of all interviews; loads them the first time. `letGo` of the indexer frees them. */
	words(): Promise<ReadonlyMap<string, NoteWords>> {
		return this.#indexer.words();
	}

	/** Takes in what changed since the last question, in slices. */
	async relations(): Promise<Relations> {
		await this.#indexer.inSlices(this.#relations.catchUp(this.catalog.interviews));
		return this.#relations;
	}

	/** Finds the names of all people; made once for as long as nobody's name changes. */
	finder(): NameFinder {
		const { people } = this;
		if (this.#finder?.people !== people) this.#finder = { people, finder: finderFor(people.all) };
		return this.#finder.finder;
	}

	/** The person behind a speaker of the note, by the name that the note shows; null for a role, or where nobody knows. */
	personBehind(path: string, name: string): Person | null {
		const place = this.catalog.get(path)?.speakers.findIndex((speaker) => speaker.name === name) ?? -1;
		return place < 0 ? null : this.people.of(path, place);
	}

	/** The person whose note the link leads to, null where it leads to none. */
	linked(target: string, from: string): Person | null {
		const path = this.#notes.resolve(target, from);
		return path === null ? null : (this.people.byId.get(path) ?? null);
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
