// The app's vault as the notes of a library.
import type { App } from 'obsidian';
import type { WholeVault } from '../../app/ports.ts';
import { vaultNotes } from '../vaultNotes.ts';

export function wholeVault(app: App): WholeVault {
	return {
		...vaultNotes(app),
		paths: () => app.vault.getMarkdownFiles().map((file) => file.path),
		modified: (path) => app.vault.getFileByPath(path)?.stat.mtime ?? 0,
		resolve: (target, from) => app.metadataCache.getFirstLinkpathDest(target, from)?.path ?? null,
		linkTo(path, from) {
			const file = app.vault.getFileByPath(path);
			return file === null ? path : app.metadataCache.fileToLinktext(file, from, true);
		},
	};
}
