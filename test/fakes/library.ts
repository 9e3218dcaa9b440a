// An indexer over a vault in memory, as every host builds one.
import { Across } from '../../src/app/across/across.ts';
import { Indexer } from '../../src/app/index/indexer.ts';
import type { IndexerPorts, LibraryChange } from '../../src/app/index/indexer.ts';
import { MemoryCache } from '../../src/app/index/memoryCache.ts';
import { readInSteps } from '../../src/app/readNote.ts';
import { fakePace } from './pace.ts';
import { FakeVault } from './vault.ts';

export interface FakeLibrary {
	readonly vault: FakeVault;
	readonly indexer: Indexer;
	readonly across: Across;
	readonly changes: LibraryChange[];
}

export function fakeLibrary(vault: FakeVault, ports: Partial<IndexerPorts> = {}): FakeLibrary {
	const changes: LibraryChange[] = [];
	const indexer = new Indexer(
		{ notes: vault, cache: new MemoryCache(), pace: fakePace(), read: (path, text) => readInSteps(path, text, { viewpoints: 6 }), rulesOf: () => '', reader: 'test', ...ports },
		(change) => changes.push(change),
	);
	return { vault, indexer, across: new Across(indexer, vault), changes };
}

/** Everything is read. */
export async function settledLibrary(notes: Readonly<Record<string, string>>, ports: Partial<IndexerPorts> = {}): Promise<FakeLibrary> {
	const library = fakeLibrary(new FakeVault(notes), ports);
	await library.indexer.start();
	await library.indexer.settle();
	return library;
}
