// The tree of files and folders by path: adding, removing, renaming. It knows no texts and fires no events.
import type * as Obsidian from 'obsidian';
import type { TAbstractFile} from './files.ts';
import { TFile, TFolder, parentOf } from './files.ts';

export class Tree {
	readonly root: TFolder;
	private readonly vault: Obsidian.Vault;
	private readonly byPath = new Map<string, TAbstractFile>();

	constructor(vault: Obsidian.Vault) {
		this.vault = vault;
		this.root = new TFolder(vault, '/');
		this.byPath.set('/', this.root);
	}

	get(path: string): TAbstractFile | null {
		return this.byPath.get(path) ?? null;
	}

	all(): TAbstractFile[] {
		return [...this.byPath.values()];
	}

	addFile(path: string, stat: Obsidian.FileStats): TFile {
		const file = new TFile(this.vault, path, stat);
		this.attach(file);
		return file;
	}

	/** The folder at this path, made together with its parents if it is not there; what was made comes back too. */
	addFolder(path: string): { folder: TFolder; made: TFolder[] } {
		const there = this.byPath.get(path);
		if (there instanceof TFolder) return { folder: there, made: [] };
		if (there) throw new Error(`A file with this name exists: ${path}`);
		const { made } = this.addFolder(parentOf(path));
		const folder = new TFolder(this.vault, path);
		this.attach(folder);
		return { folder, made: [...made, folder] };
	}

	remove(file: TAbstractFile): void {
		this.byPath.delete(file.path);
		if (file.parent) file.parent.children = file.parent.children.filter((child) => child !== file);
		file.parent = null;
	}

	/** Moves one file or folder and everything below it; answers each with the path it had, parents first. */
	move(file: TAbstractFile, path: string): { file: TAbstractFile; old: string }[] {
		const old = file.path;
		const below = file instanceof TFolder ? this.below(file) : [];
		this.remove(file);
		file.moved(path);
		this.attach(file);
		const moved = [{ file, old }];
		for (const child of below) {
			moved.push({ file: child, old: child.path });
			this.byPath.delete(child.path);
			child.moved(path + child.path.slice(old.length));
			this.byPath.set(child.path, child);
		}
		return moved;
	}

	/** Everything below a folder, parents first. */
	below(folder: Obsidian.TFolder): TAbstractFile[] {
		return folder.children.flatMap((child) => [child as TAbstractFile, ...(child instanceof TFolder ? this.below(child) : [])]);
	}

	private attach(file: TAbstractFile): void {
		if (this.byPath.has(file.path)) throw new Error(`File already exists: ${file.path}`);
		const parent = this.byPath.get(parentOf(file.path));
		if (!(parent instanceof TFolder)) throw new Error(`There is no folder ${parentOf(file.path)}`);
		this.byPath.set(file.path, file);
		file.parent = parent;
		parent.children.push(file);
	}
}
