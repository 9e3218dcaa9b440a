// Files and folders of the vault: what the plugin holds and asks `instanceof`.
import type * as Obsidian from 'obsidian';

export abstract class TAbstractFile implements Pick<Obsidian.TAbstractFile, keyof Obsidian.TAbstractFile> {
	vault: Obsidian.Vault;
	path: string;
	name: string;
	parent: Obsidian.TFolder | null = null;

	constructor(vault: Obsidian.Vault, path: string) {
		this.vault = vault;
		this.path = path;
		this.name = nameOf(path);
	}

	/** The workbench's own: what a rename changes about the object, which stays the same one. */
	moved(path: string): void {
		this.path = path;
		this.name = nameOf(path);
	}
}

export class TFile extends TAbstractFile implements Pick<Obsidian.TFile, keyof Obsidian.TFile> {
	stat: Obsidian.FileStats;
	basename = '';
	extension = '';

	constructor(vault: Obsidian.Vault, path: string, stat: Obsidian.FileStats) {
		super(vault, path);
		this.stat = stat;
		this.moved(path);
	}

	override moved(path: string): void {
		super.moved(path);
		const dot = this.name.lastIndexOf('.');
		this.basename = dot > 0 ? this.name.slice(0, dot) : this.name;
		this.extension = dot > 0 ? this.name.slice(dot + 1).toLowerCase() : '';
	}
}

export class TFolder extends TAbstractFile implements Pick<Obsidian.TFolder, keyof Obsidian.TFolder> {
	children: Obsidian.TAbstractFile[] = [];

	isRoot(): boolean {
		return this.path === '/';
	}
}

/** `a/b.md` → `b.md`; the root has no name. */
export function nameOf(path: string): string {
	return path === '/' ? '' : path.slice(path.lastIndexOf('/') + 1);
}

/** `a/b.md` → `a`; what lies at the top → `/`. */
export function parentOf(path: string): string {
	const slash = path.lastIndexOf('/');
	return slash < 0 ? '/' : path.slice(0, slash);
}
