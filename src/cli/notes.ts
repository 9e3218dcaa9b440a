// Notes on disk, in the order of their paths.
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

/** A note that was read, or why it could not be. `path` is the argument joined with the file's place below it, with forward slashes. */
export type DiskNote = { readonly path: string } & ({ readonly text: string } | { readonly error: string });

/** Bytes: beyond this a file is no note. */
const LARGEST = 64 * 1024 * 1024;

/** Reads a file, or a folder's .md and .txt files with those of its folders; hidden folders are skipped. One note is in memory at a time. */
export async function* readNotes(argument: string): AsyncGenerator<DiskNote> {
	const root = argument.replaceAll('\\', '/').replace(/(?!^)\/+$/, '');
	try {
		if ((await stat(argument)).isDirectory()) yield* readFolder(root);
		else yield await readOne(root);
	} catch (error) {
		yield { path: root, error: wordsOf(error) };
	}
}

async function* readFolder(folder: string): AsyncGenerator<DiskNote> {
	const entries = await readdir(folder, { withFileTypes: true });
	const names = entries.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory(), isFile: entry.isFile() || entry.isSymbolicLink() }));
	// '/' sorts folders as their paths sort among the files.
	names.sort((a, b) => compare(a.isFolder ? `${a.name}/` : a.name, b.isFolder ? `${b.name}/` : b.name));
	for (const { name, isFolder, isFile } of names) {
		const place = path.posix.join(folder, name);
		if (isFolder && !name.startsWith('.')) {
			try {
				yield* readFolder(place);
			} catch (error) {
				yield { path: place, error: wordsOf(error) };
			}
		} else if (isFile && /\.(?:md|markdown|txt|vtt|srt)$/i.test(name)) yield await readOne(place);
	}
}

async function readOne(place: string): Promise<DiskNote> {
	try {
		const { size } = await stat(place);
		if (size > LARGEST) return { path: place, error: `larger than ${LARGEST / 1024 / 1024} MB` };
		return { path: place, text: await readFile(place, 'utf8') };
	} catch (error) {
		return { path: place, error: wordsOf(error) };
	}
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function wordsOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
