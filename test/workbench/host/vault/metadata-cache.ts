// MetadataCache: what is known about every note, kept up with the vault; where links lead.
import type * as Obsidian from 'obsidian';
import { Events } from '../base/events.ts';
import { debounce } from '../base/timing.ts';
import { cachedMetadata } from './cached.ts';
import { TFile, nameOf, parentOf } from './files.ts';
import type { Vault } from './vault.ts';

type Counts = Record<string, Record<string, number>>;

/** How long a changed note waits before it is read again. Obsidian waits longer; the order of events is the same. */
const waitMs = 40;

export class MetadataCache extends Events implements Pick<Obsidian.MetadataCache, keyof Obsidian.MetadataCache> {
	resolvedLinks: Counts = {};
	unresolvedLinks: Counts = {};
	private readonly vault: Vault;
	private readonly caches = new Map<string, Obsidian.CachedMetadata>();
	private readonly waiting = new Set<TFile>();
	private byName: Map<string, TFile[]> | null = null;
	private readonly soon = debounce(() => this.readWaiting(), waitMs, true);

	constructor(vault: Vault) {
		super();
		this.vault = vault;
		const changed = (file: unknown): void => {
			this.byName = null;
			if (file instanceof TFile) this.waiting.add(file);
			this.soon();
		};
		vault.on('create', changed);
		vault.on('modify', changed);
		vault.on('delete', (file) => this.forget(file));
		vault.on('rename', (file, old) => this.renamed(file, old));
	}

	/** Reads what is waiting now instead of soon; the start of the app calls it, as if the cache came from the disk. */
	readAtOnce(): void {
		for (const file of this.waiting) if (file.extension === 'md') this.caches.set(file.path, cachedMetadata(this.vault.textOf(file)));
		this.waiting.clear();
		this.soon.cancel();
		this.resolveAll();
	}

	getFileCache(file: Obsidian.TFile): Obsidian.CachedMetadata | null { return this.caches.get(file.path) ?? null; }
	getCache(path: string): Obsidian.CachedMetadata | null { return this.caches.get(path) ?? null; }

	/** A path, a path without `.md`, a path relative to the source, or the end of a path; the nearest one wins. */
	getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
		if (linkpath === '') return this.vault.getFileByPath(sourcePath);
		const path = linkpath.startsWith('.') ? new URL(linkpath, `file:///${sourcePath}`).pathname.slice(1) : linkpath.replace(/^\//u, '');
		const wish = decodeURI(encodeURI(path)).toLowerCase();
		const endings = [wish, `${wish}.md`];
		const files = endings.flatMap((ending) => this.named(nameOf(ending)).filter((file) => `/${file.path.toLowerCase()}`.endsWith(`/${ending}`)));
		const folder = parentOf(sourcePath);
		const rank = (file: TFile): number => (endings.includes(file.path.toLowerCase()) ? 0 : parentOf(file.path) === folder ? 1 : 2);
		return files.sort((a, b) => rank(a) - rank(b) || a.path.length - b.path.length)[0] ?? null;
	}

	fileToLinktext(file: Obsidian.TFile, sourcePath: string, omitMdExtension = true): string {
		const short = omitMdExtension && file.extension === 'md';
		const name = short ? file.basename : file.name;
		if (this.getFirstLinkpathDest(name, sourcePath) === file) return name;
		return short ? file.path.slice(0, -3) : file.path;
	}

	private named(name: string): TFile[] {
		if (!this.byName) {
			this.byName = new Map();
			for (const file of this.vault.getFiles()) {
				const key = file.name.toLowerCase();
				this.byName.set(key, [...(this.byName.get(key) ?? []), file]);
			}
		}
		return this.byName.get(name) ?? [];
	}

	private readWaiting(): void {
		const files = [...this.waiting];
		this.waiting.clear();
		for (const file of files) {
			if (file.extension !== 'md' || this.vault.getFileByPath(file.path) !== file) continue;
			const isNew = !this.caches.has(file.path);
			const text = this.vault.textOf(file);
			const cache = cachedMetadata(text);
			this.caches.set(file.path, cache);
			this.trigger('changed', file, text, cache);
			if (isNew) this.resolveAll();
			else this.resolve(file.path);
			this.trigger('resolve', file);
		}
		this.trigger('resolved');
	}

	private forget(file: unknown): void {
		this.byName = null;
		if (!(file instanceof TFile)) return;
		const previous = this.caches.get(file.path) ?? null;
		this.caches.delete(file.path);
		this.waiting.delete(file);
		this.resolveAll();
		this.trigger('deleted', file, previous);
		this.soon();
	}

	private renamed(file: unknown, old: string): void {
		this.byName = null;
		if (!(file instanceof TFile)) return;
		const cache = this.caches.get(old);
		this.caches.delete(old);
		if (cache) this.caches.set(file.path, cache);
		this.resolveAll();
		this.trigger('resolve', file);
		this.soon();
	}

	private resolveAll(): void {
		this.resolvedLinks = {};
		this.unresolvedLinks = {};
		for (const path of this.caches.keys()) this.resolve(path);
	}

	private resolve(path: string): void {
		const cache = this.caches.get(path);
		const found: Record<string, number> = {};
		const missing: Record<string, number> = {};
		for (const { link } of [...(cache?.links ?? []), ...(cache?.embeds ?? []), ...(cache?.frontmatterLinks ?? [])]) {
			const linkpath = link.split('#')[0] ?? '';
			const dest = this.getFirstLinkpathDest(linkpath, path);
			const [counts, key] = dest ? [found, dest.path] : [missing, linkpath];
			counts[key] = (counts[key] ?? 0) + 1;
		}
		this.resolvedLinks[path] = found;
		this.unresolvedLinks[path] = missing;
	}
}
