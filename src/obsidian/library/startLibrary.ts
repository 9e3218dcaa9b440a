// Starts the library of a vault: its index, kept up with the vault's events, and the questions that panes and commands ask of it.
import { TFile, debounce } from 'obsidian';
import type { Component, EventRef, Plugin, TAbstractFile } from 'obsidian';
import { Across } from '../../app/across/across.ts';
import { Indexer } from '../../app/index/indexer.ts';
import type { LibraryChange } from '../../app/index/indexer.ts';
import type { CorrectionSource } from '../../app/library.ts';
import type { InterviewRecord } from '../../core/model/record.ts';
import { CardDatabase } from './cardDatabase.ts';
import { pace } from './pace.ts';
import { wholeVault } from './wholeVault.ts';

export interface VaultLibrary {
	readonly indexer: Indexer;
	readonly across: Across;
	/** Calls `listen` after each change of the catalog, until the owner is unloaded. */
	readonly onChange: (owner: Component, listen: (change: LibraryChange) => void) => void;
}

/** What the library asks of the rest of the plugin. */
export interface LibraryReading {
	/** The one way from text to record, in steps (`readInSteps` with the options for the path). */
	readonly read: (path: string, text: string) => Generator<void, InterviewRecord>;
	/** What the reader's rules and corrections say of the note, as words that change when they do. */
	readonly rulesOf: (path: string) => string;
	readonly corrections: CorrectionSource;
}

/** Milliseconds of quiet in a note before it is read again for the others. */
const QUIET = 50;

/** Begins when the layout is ready; ends with the plugin. After settings or corrections change, call `indexer.recheck()`. */
export function startLibrary(plugin: Plugin, reading: LibraryReading): VaultLibrary {
	const { app } = plugin;
	const notes = wholeVault(app);
	const database = new CardDatabase(vaultId(plugin));
	const listeners = new Set<(change: LibraryChange) => void>();
	const indexer = new Indexer({ ...reading, notes, cache: database, pace, reader: plugin.manifest.version }, (change) => {
		for (const listen of listeners) listen(change);
	});
	plugin.register(() => void indexer.end().then(() => database.close()));
	app.workspace.onLayoutReady(() => {
		for (const event of vaultEvents(plugin, indexer)) plugin.registerEvent(event);
		indexer.setOpen(app.workspace.getActiveFile()?.path ?? null);
		void indexer.start();
	});
	return {
		indexer,
		across: new Across(indexer, notes, reading.corrections),
		onChange(owner, listen) {
			listeners.add(listen);
			owner.register(() => listeners.delete(listen));
		},
	};
}

/** Events of the vault and the metadata cache; those that come in bursts wait until the note is quiet. */
function vaultEvents(plugin: Plugin, indexer: Indexer): readonly EventRef[] {
	const { vault, metadataCache, workspace } = plugin.app;
	const touched = new Set<string>();
	const soon = debounce(() => {
		for (const path of touched) indexer.touch(path);
		touched.clear();
	}, QUIET, true);
	plugin.register(() => soon.cancel());
	const touch = (file: TAbstractFile): void => {
		if (!(file instanceof TFile) || file.extension !== 'md') return;
		touched.add(file.path);
		soon();
	};
	return [
		vault.on('create', touch),
		vault.on('modify', touch),
		// Tags, which rules name, are known only now.
		metadataCache.on('changed', touch),
		vault.on('delete', (file) => indexer.forget(file.path)),
		vault.on('rename', (file, old) => indexer.rename(old, file.path)),
		workspace.on('file-open', (file) => indexer.setOpen(file?.path ?? null)),
	];
}

/** Tells this vault's database from others': the host's id for the vault where it has one, else the vault's name. */
function vaultId(plugin: Plugin): string {
	const { app } = plugin;
	return 'appId' in app && typeof app.appId === 'string' ? app.appId : app.vault.getName();
}
