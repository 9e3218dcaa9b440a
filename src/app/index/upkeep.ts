// Keeps the shelf and the cache equal to one note after the other: reads it, drops it, moves it in both.
import { CARD_SCHEMA } from '../../core/index/card.ts';
import { makeCard } from '../../core/index/makeCard.ts';
import type { InterviewRecord } from '../../core/model/record.ts';
import type { WholeVault } from '../ports.ts';
import type { Keeper } from './keeper.ts';
import type { Shelf } from './shelf.ts';
import type { Slices } from './slices.ts';

export interface ReadingPorts {
	readonly notes: WholeVault;
	/** The one way from text to record (`readInSteps`), with the options that hold for the path. */
	readonly read: (path: string, text: string) => Generator<void, InterviewRecord>;
	/** Everything that the record depends on beside path and text: what the reader's rules and corrections say of the note. */
	readonly rulesOf: (path: string) => string;
	/** Changes with every release: a new reader may read otherwise. */
	readonly reader: string;
}

/** How a reading ended: 'done', also where there was nothing to do; the note 'changed' meanwhile; it 'failed' for the first time. */
export type ReadOutcome = 'done' | 'changed' | 'failed';

export class Upkeep {
	readonly #ports: ReadingPorts;
	readonly #shelf: Shelf;
	readonly #keeper: Keeper;
	readonly #slices: Slices;

	constructor(ports: ReadingPorts, shelf: Shelf, keeper: Keeper, slices: Slices) {
		this.#ports = ports;
		this.#shelf = shelf;
		this.#keeper = keeper;
		this.#slices = slices;
	}

	/** What the card of the note must be stamped with now; null where there is no such note. */
	stampNow(path: string): string | null {
		const revision = this.#ports.notes.revision(path);
		return revision === null ? null : [CARD_SCHEMA, this.#ports.reader, revision, this.#ports.rulesOf(path)].join('\n');
	}

	/** Whether the card is of the note as it is now, or there is neither. */
	isFresh(path: string): boolean {
		return this.#shelf.stamp(path) === this.stampNow(path);
	}

	/** Reads the note where its card is of another text or of other rules. Never rejects; a read that fails keeps the last good card. */
	async read(path: string): Promise<ReadOutcome> {
		const stamp = this.stampNow(path);
		try {
			if (stamp !== null && stamp !== this.#shelf.stamp(path)) {
				const text = await this.#ports.notes.read(path);
				await this.#slices.step();
				const record = await this.#slices.run(this.#ports.read(path, text));
				const made = await this.#slices.run(makeCard(record, text));
				// A copy: words that were sliced from the note would keep all of its text in memory.
				const card = structuredClone(made.card);
				const now = this.stampNow(path);
				if (now !== null && now !== stamp) return 'changed';
				if (now !== null) {
					this.#shelf.put(stamp, card);
					this.#keeper.put({ path, stamp, card, words: made.words });
				}
			}
		} catch (error) {
			if (this.stampNow(path) !== null && !this.#shelf.fail(path, error instanceof Error ? error.message : String(error))) return 'failed';
		}
		if (this.stampNow(path) === null) this.drop(path);
		return 'done';
	}

	drop(path: string): void {
		this.#keeper.remove(path);
		this.#shelf.remove(path);
	}

	/** False where the note must be read at its new place. */
	move(from: string, to: string): boolean {
		const stamp = this.stampNow(to);
		const moved = this.#shelf.move(from, to, stamp);
		if (moved.kind === 'moved' && stamp !== null) {
			void this.#keeper.move(from, { path: to, stamp, card: moved.card }, () => this.#shelf.stamp(to) === stamp);
			return true;
		}
		this.#keeper.remove(from);
		return false;
	}
}
