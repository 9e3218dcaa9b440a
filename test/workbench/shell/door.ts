// `window.workbench`: how tests and a curious reader reach the inside of the page.
import type * as Obsidian from 'obsidian';
import type { App } from '../host/app.ts';
import { basesType } from '../host/bases/page.ts';
import { run } from './commands.ts';
import type { PluginHost } from './plugins.ts';

export interface Workbench {
	readonly app: Obsidian.App;
	/** The loaded plugin, null while it is disabled. */
	readonly plugin: Obsidian.Plugin | null;
	/** Runs a command by its whole id; false when it does not apply now; throws when there is none. */
	run(id: string): boolean;
	/** Opens a registered view of Bases over all notes of the vault, in a tab. */
	base(id: string): Promise<void>;
	/** Calls a CLI handler as Obsidian's command line would. */
	cli(id: string, params?: Obsidian.CliData): Promise<string>;
	/** Calls the handler of an `obsidian://action?…` address. */
	protocol(action: string, params?: Record<string, string>): unknown;
	/** Unloads the plugin, and loads it again as a reader who turns it on. */
	disable(): void;
	enable(): Promise<void>;
	/** Puts other settings in place, as Sync does, and tells the plugin. */
	externalSettings(data: unknown): Promise<void>;
	/** How much plugins have registered, by kind, and how many listen to the host: all back to the old numbers after `disable()`. */
	counts(): Record<string, number>;
}

declare global {
	interface Window { workbench: Workbench; workbenchReady: boolean }
}

export function openDoor(app: App, host: PluginHost): Workbench {
	return {
		app: app,
		get plugin() { return host.plugin as unknown as Obsidian.Plugin | null; },
		run: (id) => run(app, id),
		base: (id) => app.workspace.getLeaf('tab').setViewState({ type: basesType, state: { base: id }, active: true }),
		async cli(id, params = {}) {
			const row = app.registry.cli.get(id);
			if (!row) throw new Error(`workbench: there is no CLI command "${id}"; there are: ${[...app.registry.cli.keys()].join(', ')}`);
			for (const [name, flag] of Object.entries(row.flags ?? {})) {
				if (flag.required && params[name] === undefined) throw new Error(`Missing required flag: ${name}`);
			}
			return await row.handler(params);
		},
		protocol(action, params = {}) {
			const handler = app.registry.protocol.get(action);
			if (!handler) throw new Error(`workbench: nobody handles obsidian://${action}`);
			return handler({ ...params, action }) as unknown;
		},
		disable: () => host.disable(),
		async enable() {
			await host.enable();
			host.userEnabled();
		},
		async externalSettings(data) {
			await host.plugin?.saveData(data);
			await (host.plugin as unknown as Obsidian.Plugin | null)?.onExternalSettingsChange?.();
		},
		counts: () => ({
			...app.registry.counts(),
			workspaceListeners: app.workspace.listenerCount(), vaultListeners: app.vault.listenerCount(), cacheListeners: app.metadataCache.listenerCount(),
		}),
	};
}
