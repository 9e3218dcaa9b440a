// The corrections file of a vault, for notes that are named by their place on disk.
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { readFile as readCorrections } from '../app/corrections/file.ts';
import type { Correction } from '../core/model/correction.ts';
import { WrongUsage } from './usage.ts';

/** Gives the corrections of a note by its place. The file's headings are paths in the vault: the nearest folder above it that is one, otherwise its own folder. */
export async function correctionsFrom(file: string): Promise<(place: string) => readonly Correction[]> {
	const text = await readFile(file, 'utf8').catch((error: unknown) => {
		throw new WrongUsage(`--corrections: ${error instanceof Error ? error.message : String(error)}`);
	});
	const { notes, unread } = readCorrections(text);
	for (const { line, words } of unread) process.stderr.write(`${file}:${line + 1}: no correction: ${words}\n`);
	const own = path.dirname(path.resolve(file));
	const root = (await vaultAbove(own)) ?? own;
	return (place) => [...(notes.get(null) ?? []), ...(notes.get(path.relative(root, path.resolve(place)).replaceAll('\\', '/')) ?? [])];
}

export function isVault(folder: string): Promise<boolean> {
	return stat(path.join(folder, '.obsidian')).then((found) => found.isDirectory(), () => false);
}

/** The nearest folder that is a vault: this one or one above it; null where none is. */
export async function vaultAbove(own: string): Promise<string | null> {
	for (let folder = own; ; folder = path.dirname(folder)) {
		if (await isVault(folder)) return folder;
		if (folder === path.dirname(folder)) return null;
	}
}
