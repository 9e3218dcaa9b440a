// What the reader said beforehand about folders and tags. The word on a single note is a correction.

/** Plain data; kept in the settings file. Lists have one entry on each line. */
export interface Rules {
	readonly folders: string;
	readonly tags: string;
}

export const DEFAULT_RULES: Rules = Object.freeze({ folders: '', tags: '' });

const entries = (lines: string): readonly string[] => lines.split('\n').map((line) => line.trim()).filter((line) => line !== '');

/** What the rules say of this note; null where they say nothing. */
export function readerSays(rules: Rules, path: string, tags: readonly string[]): 'interview' | null {
	const inFolder = entries(rules.folders).some((folder) => path.startsWith(`${folder.replace(/^\/+|\/+$/g, '')}/`));
	const wanted = new Set(entries(rules.tags).map((tag) => tag.replace(/^#/, '').toLowerCase()));
	return inFolder || tags.some((tag) => wanted.has(tag.toLowerCase())) ? 'interview' : null;
}
