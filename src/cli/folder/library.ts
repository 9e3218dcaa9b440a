// A folder as a library: every note read once, so that questions over all of them can be asked.
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { Across } from '../../app/across/across.ts';
import { Indexer } from '../../app/index/indexer.ts';
import { MemoryCache } from '../../app/index/memoryCache.ts';
import type { Pace, WholeVault } from '../../app/ports.ts';
import { readInSteps } from '../../app/readNote.ts';
import { readNotes } from '../notes.ts';

/** Viewpoints of each note that relations are looked for among. */
const VIEWPOINTS = 12;
/** A program of its own holds up nobody. */
const pace: Pace = { now: () => 0, rest: () => Promise.resolve() };

export interface FolderLibrary {
	readonly across: Across;
	/** Notes that could not be read; they are told on stderr. */
	readonly failed: number;
}

/** `folder` may be a single file. */
export async function openFolder(folder: string): Promise<FolderLibrary> {
	const sizes = new Map<string, number>();
	let failed = 0;
	for await (const note of readNotes(folder)) {
		if ('text' in note) sizes.set(note.path, note.text.length);
		else {
			failed++;
			process.stderr.write(`${note.path}: ${note.error}\n`);
		}
	}
	const notes = folderNotes(folder, sizes);
	const indexer = new Indexer({ notes, cache: new MemoryCache(), pace, read: (place, text) => readInSteps(place, text, { viewpoints: VIEWPOINTS, groups: false }), rulesOf: () => '', reader: '' }, () => undefined);
	await indexer.start();
	await indexer.settle();
	for (const [place, why] of indexer.failures()) process.stderr.write(`${place}: ${why}\n`);
	return { across: new Across(indexer, notes), failed: failed + indexer.failures().size };
}

/** Links lead to a path below the folder, to one beside the note, or to the only file of that name, as in a vault. */
function folderNotes(folder: string, sizes: ReadonlyMap<string, number>): WholeVault {
	const byName = new Map<string, string[]>();
	const nameOf = (place: string): string => path.posix.basename(place).replace(/\.\w+$/, '').toLowerCase();
	for (const place of sizes.keys()) byName.set(nameOf(place), [...(byName.get(nameOf(place)) ?? []), place]);
	return {
		revision: (place) => sizes.get(place)?.toString() ?? null,
		read: (place) => readFile(place, 'utf8'),
		tags: () => [],
		linksFrom: () => [],
		linksTo: () => [],
		paths: () => [...sizes.keys()],
		modified: () => 0,
		resolve(target, from) {
			const bases = [folder.replaceAll('\\', '/'), path.posix.dirname(from)].map((base) => path.posix.join(base, target));
			const exact = bases.flatMap((base) => [base, `${base}.md`]).find((place) => sizes.has(place));
			const named = byName.get(nameOf(/\.(?:md|markdown|txt)$/i.test(target) ? target : `${target}.md`)) ?? [];
			const ends = named.filter((place) => place.replace(/\.\w+$/, '').toLowerCase().endsWith(target.replace(/\.(?:md|markdown|txt)$/i, '').toLowerCase()));
			return exact ?? [...ends].sort((a, b) => a.length - b.length)[0] ?? null;
		},
		linkTo: (place) => path.posix.basename(place).replace(/\.md$/, ''),
	};
}

/** Fails with the words that a person can act on. */
export async function isThere(place: string): Promise<boolean> {
	const found = await stat(place).then(() => true, () => false);
	if (!found) process.stderr.write(`${place}: there is no such file or folder\n`);
	return found;
}
