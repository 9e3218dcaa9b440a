// DataAdapter: the vault's files by path, texts only. Hidden files (`.obsidian/…`) live in the browser's storage.
import type * as Obsidian from 'obsidian';
import { absent } from '../base/platform.ts';
import { TFile, TFolder } from './files.ts';

/** The vault, with the deletion that its own `delete` is made of. */
type Files = Obsidian.Vault & { discard(file: Obsidian.TAbstractFile): Promise<void> };

const isHidden = (path: string): boolean => path.split('/').some((part) => part.startsWith('.'));

export class Adapter implements Obsidian.DataAdapter {
	private readonly vault: Files;

	constructor(vault: Files) {
		this.vault = vault;
	}

	getName(): string { return this.vault.getName(); }

	exists(path: string): Promise<boolean> {
		return Promise.resolve(isHidden(path) ? window.localStorage.getItem(this.key(path)) !== null : this.vault.getAbstractFileByPath(path) !== null);
	}

	stat(path: string): Promise<Obsidian.Stat | null> {
		const file = this.vault.getAbstractFileByPath(path);
		if (file instanceof TFile) return Promise.resolve({ type: 'file', ...file.stat });
		return Promise.resolve(file ? { type: 'folder', ctime: 0, mtime: 0, size: 0 } : null);
	}

	list(path: string): Promise<Obsidian.ListedFiles> {
		const children = this.vault.getFolderByPath(path)?.children ?? [];
		return Promise.resolve({
			files: children.filter((child) => child instanceof TFile).map((child) => child.path),
			folders: children.filter((child) => child instanceof TFolder).map((child) => child.path),
		});
	}

	async read(path: string): Promise<string> {
		const hidden = isHidden(path) ? window.localStorage.getItem(this.key(path)) : null;
		return hidden ?? await this.vault.read(this.file(path));
	}

	async write(path: string, data: string): Promise<void> {
		if (isHidden(path)) return window.localStorage.setItem(this.key(path), data);
		const file = this.vault.getFileByPath(path);
		if (file) await this.vault.modify(file, data);
		else await this.vault.create(path, data);
	}

	async append(path: string, data: string): Promise<void> { await this.write(path, await this.read(path) + data); }

	async process(path: string, change: (data: string) => string): Promise<string> {
		const text = change(await this.read(path));
		await this.write(path, text);
		return text;
	}

	async mkdir(path: string): Promise<void> {
		if (!isHidden(path) && !this.vault.getFolderByPath(path)) await this.vault.createFolder(path);
	}

	async remove(path: string): Promise<void> {
		if (isHidden(path)) return window.localStorage.removeItem(this.key(path));
		await this.vault.discard(this.file(path));
	}

	async rename(path: string, newPath: string): Promise<void> { await this.vault.rename(this.file(path), newPath); }
	async copy(path: string, newPath: string): Promise<void> { await this.write(newPath, await this.read(path)); }
	async rmdir(path: string): Promise<void> {
		const folder = this.vault.getFolderByPath(path);
		if (folder) await this.vault.discard(folder);
	}

	async trashSystem(path: string): Promise<boolean> { await this.remove(path); return true; }
	async trashLocal(path: string): Promise<void> { await this.remove(path); }
	getResourcePath(path: string): string { return `/resource/${path}`; }
	readBinary(): Promise<ArrayBuffer> { absent('DataAdapter.readBinary'); }
	writeBinary(): Promise<void> { absent('DataAdapter.writeBinary'); }
	appendBinary(): Promise<void> { absent('DataAdapter.appendBinary'); }

	private key(path: string): string { return `${this.vault.getName()}:hidden:${path}`; }

	private file(path: string): Obsidian.TFile {
		const file = this.vault.getFileByPath(path);
		if (!file) throw new Error(`ENOENT: no such file: ${path}`);
		return file;
	}
}
