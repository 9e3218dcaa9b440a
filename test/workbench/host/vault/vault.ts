// Vault: notes in the page's memory, with Obsidian's events; changes are told to the store.
import type * as Obsidian from 'obsidian';
import { Events } from '../base/events.ts';
import { absent } from '../base/platform.ts';
import { normalizePath } from '../base/text.ts';
import { Adapter } from './adapter.ts';
import { TFile, TFolder, parentOf } from './files.ts';
import type { TAbstractFile } from './files.ts';
import { Store } from './store.ts';
import type { Listing } from './store.ts';
import { Tree } from './tree.ts';

const bytes = (text: string): number => new TextEncoder().encode(text).length;

export class Vault extends Events implements Pick<Obsidian.Vault, keyof Obsidian.Vault> {
	adapter: Obsidian.DataAdapter = new Adapter(this);
	configDir = '.obsidian';
	private readonly tree = new Tree(this);
	private readonly texts = new Map<Obsidian.TFile, string>();
	private readonly vaultName: string;
	private readonly store: Store;
	private readonly binaries = new WeakMap<Obsidian.TFile, ArrayBuffer>();

	constructor(listing: Pick<Listing, 'name' | 'write'>) {
		super();
		this.vaultName = listing.name;
		this.store = new Store(listing.write);
	}

	/** Takes in what the server has; 'create' is fired for each, as Obsidian does while it starts. */
	fill(listing: Listing): void {
		for (const path of listing.folders) this.foldersFor(path);
		for (const [path, { text, ctime, mtime }] of Object.entries(listing.files)) {
			this.foldersFor(parentOf(path));
			const file = this.tree.addFile(path, { ctime, mtime, size: bytes(text) });
			this.texts.set(file, text);
			this.trigger('create', file);
		}
	}

	getName(): string { return this.vaultName; }
	getRoot(): Obsidian.TFolder { return this.tree.root; }
	getAbstractFileByPath(path: string): TAbstractFile | null { return this.tree.get(path); }
	getAllLoadedFiles(): Obsidian.TAbstractFile[] { return this.tree.all(); }
	getFiles(): TFile[] { return this.tree.all().filter((file) => file instanceof TFile); }
	getMarkdownFiles(): TFile[] { return this.getFiles().filter((file) => file.extension === 'md'); }

	getFileByPath(path: string): TFile | null {
		const file = this.tree.get(path);
		return file instanceof TFile ? file : null;
	}

	getFolderByPath(path: string): TFolder | null {
		const folder = this.tree.get(path);
		return folder instanceof TFolder ? folder : null;
	}

	getAllFolders(includeRoot = false): TFolder[] {
		return this.tree.all().filter((file) => file instanceof TFolder).filter((folder) => includeRoot || !folder.isRoot());
	}

	/** What a file holds now, without a promise; for the workbench itself. */
	textOf(file: Obsidian.TFile): string {
		const text = this.texts.get(file);
		if (text === undefined) throw new Error(`ENOENT: no such file: ${file.path}`);
		return text;
	}

	read(file: Obsidian.TFile): Promise<string> { return Promise.resolve().then(() => this.textOf(file)); }
	cachedRead(file: Obsidian.TFile): Promise<string> { return this.read(file); }

	async create(path: string, data: string, options?: Obsidian.DataWriteOptions): Promise<TFile> {
		const place = normalizePath(path);
		if (this.tree.get(place)) throw new Error('File already exists.');
		const now = Date.now();
		const file = this.tree.addFile(place, { ctime: options?.ctime ?? now, mtime: options?.mtime ?? now, size: bytes(data) });
		this.texts.set(file, data);
		await this.store.put(place, data);
		this.trigger('create', file);
		return file;
	}

	async createFolder(path: string): Promise<TFolder> {
		const place = normalizePath(path);
		if (this.tree.get(place)) throw new Error('Folder already exists.');
		const folder = this.foldersFor(place);
		await this.store.folder(place);
		return folder;
	}

	async modify(file: Obsidian.TFile, data: string, options?: Obsidian.DataWriteOptions): Promise<void> {
		this.textOf(file);
		this.texts.set(file, data);
		// A later write has a later time, also within one millisecond: caches compare it.
		file.stat = { ctime: options?.ctime ?? file.stat.ctime, mtime: options?.mtime ?? Math.max(Date.now(), file.stat.mtime + 1), size: bytes(data) };
		await this.store.put(file.path, data);
		this.trigger('modify', file);
	}

	async process(file: Obsidian.TFile, change: (data: string) => string, options?: Obsidian.DataWriteOptions): Promise<string> {
		await Promise.resolve();
		const text = change(this.textOf(file));
		await this.modify(file, text, options);
		return text;
	}

	async append(file: Obsidian.TFile, data: string, options?: Obsidian.DataWriteOptions): Promise<void> {
		await this.process(file, (text) => text + data, options);
	}

	delete(file: Obsidian.TAbstractFile): Promise<void> { return this.discard(file); }
	/** There is no bin in the workbench: what is trashed is deleted. */
	trash(file: Obsidian.TAbstractFile): Promise<void> { return this.discard(file); }

	/** What `delete` and `trash` do, under a name of our own. */
	async discard(file: Obsidian.TAbstractFile): Promise<void> {
		const gone = [...(file instanceof TFolder ? this.tree.below(file) : []).reverse(), file as TAbstractFile];
		await this.store.remove(file.path);
		for (const one of gone) {
			this.tree.remove(one);
			if (one instanceof TFile) this.texts.delete(one);
			this.trigger('delete', one);
		}
	}

	async rename(file: Obsidian.TAbstractFile, newPath: string): Promise<void> {
		const path = normalizePath(newPath);
		if (this.tree.get(path)) throw new Error('Destination file already exists!');
		const from = file.path;
		const moved = this.tree.move(file as TAbstractFile, path);
		await this.store.move(from, path);
		for (const { file: one, old } of moved) this.trigger('rename', one, old);
	}

	async copy<T extends Obsidian.TAbstractFile>(file: T, newPath: string): Promise<T> {
		if (!(file instanceof TFile)) absent('Vault.copy of a folder');
		return await this.create(newPath, this.textOf(file)) as Obsidian.TAbstractFile as T;
	}

	getResourcePath(file: Obsidian.TFile): string { return `/resource/${file.path}`; }

	/** Bytes stay in the page: the workbench's server keeps text only. */
	async createBinary(path: string, data: ArrayBuffer, options?: Obsidian.DataWriteOptions): Promise<Obsidian.TFile> {
		await Promise.resolve();
		const place = normalizePath(path);
		if (this.tree.get(place)) throw new Error('File already exists.');
		const now = Date.now();
		const file = this.tree.addFile(place, { ctime: options?.ctime ?? now, mtime: options?.mtime ?? now, size: data.byteLength });
		this.texts.set(file, '');
		this.binaries.set(file, data);
		this.trigger('create', file);
		return file;
	}

	readBinary(file: Obsidian.TFile): Promise<ArrayBuffer> { return Promise.resolve(this.binaries.get(file) ?? new TextEncoder().encode(this.textOf(file)).slice().buffer); }
	modifyBinary(): Promise<void> { absent('Vault.modifyBinary'); }
	appendBinary(): Promise<void> { absent('Vault.appendBinary'); }

	static recurseChildren(root: Obsidian.TFolder, visit: (file: Obsidian.TAbstractFile) => unknown): void {
		visit(root);
		for (const child of root.children) {
			if (child instanceof TFolder) Vault.recurseChildren(child, visit);
			else visit(child);
		}
	}

	private foldersFor(path: string): TFolder {
		const { folder, made } = this.tree.addFolder(path);
		for (const one of made) this.trigger('create', one);
		return folder;
	}
}
