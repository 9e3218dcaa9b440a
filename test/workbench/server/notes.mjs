// The server's side of a vault: notes of a folder on disk, or of an object in memory (tests).
import { lstat, mkdir, readFile, readdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What a note's file name ends with; other files are not shown. */
const noteName = /\.(?:md|txt)$/i;

export class Refused extends Error {}

/** `a/../b`, absolute, hidden and empty paths are nobody's notes. */
function checked(notePath) {
	const parts = typeof notePath === 'string' ? notePath.split('/') : [''];
	if (notePath.includes('\\') || notePath.includes('\0') || parts.some((part) => part === '' || part.startsWith('.'))) throw new Refused(`not a path inside the vault: ${notePath}`);
	return notePath;
}

/** Notes of a folder. A path that leads out of it, also through a link, is refused. */
export async function folderNotes(folder, name) {
	const root = await realpath(folder);
	const place = async (notePath) => {
		const full = path.join(root, ...checked(notePath).split('/'));
		// The nearest part that exists says where writing would really go.
		for (let at = full; ; at = path.dirname(at)) {
			const real = await realpath(at).catch(() => null);
			if (real === null && await lstat(at).catch(() => null)) throw new Refused(`a broken link: ${notePath}`);
			if (real === null) continue;
			if (real !== root && !real.startsWith(root + path.sep)) throw new Refused(`outside the vault: ${notePath}`);
			return full;
		}
	};
	return {
		name: name ?? path.basename(root),
		async list() {
			const files = {};
			const folders = [];
			const visit = async (below) => {
				const entries = await readdir(path.join(root, below), { withFileTypes: true });
				for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
					const name = below === '' ? entry.name : `${below}/${entry.name}`;
					if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
					if (entry.isDirectory()) {
						folders.push(name);
						await visit(name);
					} else if (entry.isFile() && noteName.test(entry.name)) {
						const full = path.join(root, name);
						const { birthtimeMs, mtimeMs } = await stat(full);
						files[name] = { text: await readFile(full, 'utf8'), ctime: Math.floor(birthtimeMs), mtime: Math.floor(mtimeMs) };
					}
				}
			};
			await visit('');
			return { files, folders };
		},
		async put(notePath, text) {
			if (!noteName.test(notePath)) throw new Refused(`only .md and .txt are written: ${notePath}`);
			const full = await place(notePath);
			await mkdir(path.dirname(full), { recursive: true });
			await writeFile(full, text);
		},
		folder: async (notePath) => { await mkdir(await place(notePath), { recursive: true }); },
		remove: async (notePath) => { await rm(await place(notePath), { recursive: true }); },
		async move(from, to) {
			const target = await place(to);
			if (await lstat(target).catch(() => null)) throw new Refused(`already there: ${to}`);
			await mkdir(path.dirname(target), { recursive: true });
			await rename(await place(from), target);
		},
	};
}

/** Notes given as path → text. The object is not touched. */
export function memoryNotes(given, name = 'vault') {
	const start = Date.UTC(2026, 0, 1);
	const files = new Map(Object.entries(given).map(([notePath, text], at) => [checked(notePath), { text, ctime: start + at, mtime: start + at }]));
	const folders = new Set();
	const inside = (notePath) => [...files.keys()].filter((one) => one === notePath || one.startsWith(`${notePath}/`));
	return {
		name,
		list: async () => ({ files: Object.fromEntries(files), folders: [...folders] }),
		async put(notePath, text) {
			const old = files.get(checked(notePath));
			files.set(notePath, { text, ctime: old?.ctime ?? Date.now(), mtime: Date.now() });
		},
		folder: async (notePath) => { folders.add(checked(notePath)); },
		async remove(notePath) {
			for (const one of inside(checked(notePath))) files.delete(one);
			for (const one of [...folders]) if (one === notePath || one.startsWith(`${notePath}/`)) folders.delete(one);
		},
		async move(from, to) {
			for (const one of inside(checked(from))) {
				files.set(checked(to) + one.slice(from.length), files.get(one));
				files.delete(one);
			}
		},
		text: (notePath) => files.get(notePath)?.text ?? null,
	};
}
