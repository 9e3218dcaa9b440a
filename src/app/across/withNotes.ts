// Opens the notes of a list in its order, some ahead of the one that is asked for: a disk is quicker with several.
import type { OpenNote } from '../../core/index/passage.ts';
import type { Across } from './across.ts';

/** Notes that are fetched at the same time. */
const AHEAD = 12;

/** Each of the list with its note; null where that is gone or no interview. A path that comes back is opened once; nothing is held on to that comes no more. */
export async function* withNotes<T extends { readonly path: string }>(across: Across, list: readonly T[]): AsyncGenerator<readonly [T, OpenNote | null], void> {
	const last = new Map(list.map(({ path }, at) => [path, at]));
	const notes = new Map<string, Promise<OpenNote | null>>();
	for (const [at, each] of list.entries()) {
		for (const { path } of list.slice(at, at + AHEAD)) if (!notes.has(path)) notes.set(path, across.open(path));
		const note = (await notes.get(each.path)) ?? null;
		if (last.get(each.path) === at) notes.delete(each.path);
		yield [each, note];
	}
}
