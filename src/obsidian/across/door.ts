// What panes, pages and commands ask of the library of a vault.
import type { Component } from 'obsidian';
import type { Across } from '../../app/across/across.ts';
import type { Indexer, LibraryChange } from '../../app/index/indexer.ts';
import type { Phrases } from '../../present/phrases/shape.ts';
import type { Place, Way } from '../place/jump.ts';

export interface AcrossDoor {
	readonly across: Across;
	readonly indexer: Indexer;
	/** Calls `listen` after each change of the catalog, until the owner is unloaded. */
	onChange(owner: Component, listen: (change: LibraryChange) => void): void;
	goTo(place: Place, way: Way): void;
	/** Opens the page of a person, by id. */
	openPerson(id: string): void;
	readonly phrases: Phrases;
}
