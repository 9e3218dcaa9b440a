// The app's vault and metadata cache as the notes that the use-cases ask for.
import { getAllTags } from 'obsidian';
import type { App } from 'obsidian';
import type { NoteSource } from '../app/ports.ts';

export function vaultNotes(app: App): NoteSource {
	const fileAt = (path: string): ReturnType<App['vault']['getFileByPath']> => app.vault.getFileByPath(path);
	return {
		revision(path) {
			const file = fileAt(path);
			return file === null ? null : `${file.stat.mtime}-${file.stat.size}`;
		},
		read(path) {
			const file = fileAt(path);
			return file === null ? Promise.reject(new Error(`${path} is gone`)) : app.vault.cachedRead(file);
		},
		tags(path) {
			const file = fileAt(path);
			const cache = file === null ? null : app.metadataCache.getFileCache(file);
			return cache === null ? [] : (getAllTags(cache) ?? []).map((tag) => tag.replace(/^#/, ''));
		},
		linksFrom: (path) => Object.keys(app.metadataCache.resolvedLinks[path] ?? {}),
		linksTo: (path) => Object.entries(app.metadataCache.resolvedLinks).flatMap(([from, to]) => (Object.hasOwn(to, path) ? [from] : [])),
	};
}
