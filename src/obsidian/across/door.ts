// What panes, pages and commands ask of the library of a vault.
import type { App, Component, PaneType } from 'obsidian';
import type { Across } from '../../app/across/across.ts';
import type { CorrectionsChange } from '../../app/corrections/store.ts';
import type { Indexer, LibraryChange } from '../../app/index/indexer.ts';
import type { Phrases } from '../../present/phrases/shape.ts';
import type { Place, Way } from '../place/jump.ts';

export interface AcrossDoor {
	readonly across: Across;
	readonly indexer: Indexer;
	/** Calls `listen` after each change of the catalog, until the owner is unloaded. */
	readonly onChange: (owner: Component, listen: (change: LibraryChange) => void) => void;
	readonly goTo: (place: Place, way: Way) => void;
	/** Opens the page of a person, by id; in a tab of its own where `pane` says nothing else. */
	readonly openPerson: (id: string, pane?: PaneType | boolean) => void;
	/** Offers to make links of the unlinked mentions of a person, in one interview or, without a path, in all. */
	readonly linkMentions: (id: string, path: string | null) => void;
	/** Changes the corrections of a note; what fails is told. */
	readonly correct: (path: string, change: CorrectionsChange) => Promise<void>;
	readonly phrases: Phrases;
}

/** What the commands over several interviews may ask of the rest. */
export interface AcrossContext {
	readonly app: App;
	readonly door: AcrossDoor;
	/** Path of the note in view; null where there is none. */
	readonly path: () => string | null;
	readonly say: (path: string, says: 'interview' | 'none' | null) => Promise<void>;
}
