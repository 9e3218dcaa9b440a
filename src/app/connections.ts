// The other interviews that a note links to or is linked from.
import type { Connection } from '../core/model/connection.ts';
import type { Library } from './library.ts';
import type { NoteSource } from './ports.ts';

/** Interviews only, those that link both ways first, then by title. A note that cannot be read is left out: its link says nothing yet. */
export async function findConnections(library: Library, notes: NoteSource, path: string): Promise<readonly Connection[]> {
	const from = new Set(notes.linksFrom(path));
	const to = new Set(notes.linksTo(path));
	const others = [...new Set([...from, ...to])].filter((other) => other !== path);
	const found = await Promise.all(
		others.map(async (other): Promise<Connection | null> => {
			const reading = await library.read(other).catch(() => null);
			if (reading === null || !reading.record.verdict.isInterview) return null;
			const direction = from.has(other) && to.has(other) ? 'both' : from.has(other) ? 'from-here' : 'to-here';
			return { path: other, title: reading.record.title, direction };
		}),
	);
	const rank = { both: 0, 'to-here': 1, 'from-here': 2 };
	return found.flatMap((each) => each ?? []).sort((a, b) => rank[a.direction] - rank[b.direction] || (a.title < b.title ? -1 : 1));
}
