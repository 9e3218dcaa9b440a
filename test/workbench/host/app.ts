// App: what plugins get as `this.app`.
import type * as Obsidian from 'obsidian';
import { Events } from './base/events.ts';
import { Keymap, Scope } from './base/keymap.ts';
import { setAppParts } from './parts.ts';
import { setMenuKeymap } from './ui/menu.ts';
import { FileManager } from './vault/file-manager.ts';
import { MetadataCache } from './vault/metadata-cache.ts';
import type { Listing } from './vault/store.ts';
import { Vault } from './vault/vault.ts';
import { Registry } from './workspace/registry.ts';
import { Workspace } from './workspace/workspace.ts';

/** Secrets stay in the memory of the page. */
class SecretStorage extends Events implements Pick<Obsidian.SecretStorage, keyof Obsidian.SecretStorage> {
	private readonly secrets = new Map<string, string>();
	setSecret(id: string, secret: string): void { this.secrets.set(id, secret); }
	getSecret(id: string): string | null { return this.secrets.get(id) ?? null; }
	listSecrets(): string[] { return [...this.secrets.keys()]; }
}

export class App implements Pick<Obsidian.App, keyof Obsidian.App> {
	readonly registry = new Registry();
	scope: Scope & Obsidian.Scope = new Scope();
	keymap: Obsidian.Keymap;
	vault: Vault;
	metadataCache: MetadataCache;
	fileManager: Obsidian.FileManager;
	workspace: Workspace & Obsidian.Workspace;
	lastEvent: Obsidian.UserEvent | null = null;
	renderContext: Obsidian.RenderContext = { hoverPopover: null };
	secretStorage: Obsidian.SecretStorage = new SecretStorage();
	private readonly listing: Listing;

	constructor(listing: Listing, workspaceEl: HTMLElement) {
		const app = this as unknown as Obsidian.App;
		this.listing = listing;
		setAppParts(app, { registry: this.registry });
		const keymap = new Keymap(() => (this.workspace.active?.view.scope as Scope | null | undefined) ?? this.scope);
		this.keymap = keymap;
		setMenuKeymap(keymap);
		this.vault = new Vault(listing);
		this.metadataCache = new MetadataCache(this.vault);
		this.fileManager = new FileManager(app, (file) => this.vault.discard(file));
		this.workspace = new Workspace(app, this.registry, workspaceEl);
		this.workspace.on('window-open', (_, win) => keymap.listen(win));
	}

	/**
	 * Starts as Obsidian does: plugins are loaded already; the vault fills (with 'create' for each file), the cache is read, the
	 * layout comes back, 'resolved' is told.
	 */
	async start(): Promise<void> {
		this.vault.fill(this.listing);
		this.metadataCache.readAtOnce();
		await this.workspace.start();
		this.metadataCache.trigger('resolved');
	}

	isDarkMode(): boolean { return activeDocument.body.hasClass('theme-dark'); }

	loadLocalStorage(key: string): unknown {
		const text = window.localStorage.getItem(this.key(key));
		return text === null ? null : JSON.parse(text) as unknown;
	}

	saveLocalStorage(key: string, data: unknown): void {
		if (data === null || data === undefined) window.localStorage.removeItem(this.key(key));
		else window.localStorage.setItem(this.key(key), JSON.stringify(data));
	}

	private key(key: string): string { return `${this.vault.getName()}:local:${key}`; }
}
