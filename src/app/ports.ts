// What the use-cases need of a host. Each host has an adapter, the tests have fakes.
import type { Card } from '../core/index/card.ts';
import type { NoteWords } from '../core/index/search/noteWords.ts';

/** The notes of a vault. Paths use forward slashes and are relative to the vault. */
export interface NoteSource {
	/** Changes whenever the note's text does; null where there is no such note. */
	revision(path: string): string | null;
	/** Rejects where the note cannot be read. */
	read(path: string): Promise<string>;
	/** Tags without #, from properties and text. */
	tags(path: string): readonly string[];
	/** Paths of the notes that this note links to. */
	linksFrom(path: string): readonly string[];
	/** Paths of the notes that link to this note. */
	linksTo(path: string): readonly string[];
}

/** A whole vault, for what goes over all of its notes. */
export interface WholeVault extends NoteSource {
	/** Every note, in no order. */
	paths(): readonly string[];
	/** When the note was last changed, in any unit that grows with time; 0 where there is no such note. */
	modified(path: string): number;
	/** The note that a link in `from` leads to, null where it leads nowhere. */
	resolve(target: string, from: string): string | null;
	/** How a link to the note is written in `from`: what stands between [[ and ]]. */
	linkTo(path: string, from: string): string;
}

/** What is kept of a note. `stamp` says of which text, rules and reader; a card with another stamp is made again. */
export interface KeptNote {
	readonly path: string;
	readonly stamp: string;
	readonly card: Card;
	/** Null where the note is no interview. */
	readonly words: NoteWords | null;
}

/**
 * Keeps cards from one start to the next. Everything in it can be made again, so every method may reject and nothing is lost: a full
 * disk, a database that does not open, a record of another version.
 */
export interface CardCache {
	/** Calls `take` with portions of what is kept, without the words, until all was given. */
	load(take: (notes: readonly Omit<KeptNote, 'words'>[]) => Promise<void>): Promise<void>;
	/** The words of these notes, as far as they are kept. */
	words(paths: readonly string[]): Promise<ReadonlyMap<string, NoteWords>>;
	/** Puts and removes in one step: after a crash either all of it was done or nothing. */
	write(put: readonly KeptNote[], remove: readonly string[]): Promise<void>;
	clear(): Promise<void>;
}

/** How work on the main thread makes room for others. */
export interface Pace {
	/** Milliseconds from any start. */
	now(): number;
	/** Resolves when everything else that waited had its turn. */
	rest(): Promise<void>;
}
