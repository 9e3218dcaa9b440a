// What the reader said beforehand about notes: single notes, folders, tags.

/** Plain data; kept in the settings file. Lists have one entry on each line. */
export interface Rules {
	readonly folders: string;
	readonly tags: string;
	/** By path: what the reader said of a single note. */
	readonly notes: Readonly<Record<string, 'interview' | 'none'>>;
}

export const DEFAULT_RULES: Rules = Object.freeze({ folders: '', tags: '', notes: Object.freeze({}) });

const entries = (lines: string): readonly string[] => lines.split('\n').map((line) => line.trim()).filter((line) => line !== '');

/** What holds for this note: the single note's word first, then folder or tag; null where the reader said nothing. */
export function readerSays(rules: Rules, path: string, tags: readonly string[]): 'interview' | 'none' | null {
	const own = Object.hasOwn(rules.notes, path) ? rules.notes[path] : undefined;
	if (own !== undefined) return own;
	const inFolder = entries(rules.folders).some((folder) => path.startsWith(`${folder.replace(/^\/+|\/+$/g, '')}/`));
	const wanted = new Set(entries(rules.tags).map((tag) => tag.replace(/^#/, '').toLowerCase()));
	return inFolder || tags.some((tag) => wanted.has(tag.toLowerCase())) ? 'interview' : null;
}

/** Rules with the reader's word on one note; null takes it back. */
export function withNote<R extends Rules>(rules: R, path: string, says: 'interview' | 'none' | null): R {
	const { [path]: _, ...others } = rules.notes;
	return { ...rules, notes: says === null ? others : { ...others, [path]: says } };
}

/** Rules after a note, or a folder of notes, was moved. */
export function withRename<R extends Rules>(rules: R, from: string, to: string): R {
	const moved = Object.entries(rules.notes).map(([path, says]) => [path === from ? to : path.startsWith(`${from}/`) ? to + path.slice(from.length) : path, says] as const);
	return { ...rules, notes: Object.fromEntries(moved) };
}
