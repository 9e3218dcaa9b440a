// Loading the plugin: its CommonJS bundle through a `require` of our own, enabling, disabling.
import * as state from '@codemirror/state';
import * as view from '@codemirror/view';
import type * as Obsidian from 'obsidian';
import type { App } from '../host/app.ts';
import { obsidian } from '../host/module.ts';
import { Plugin } from '../host/plugin.ts';

const modules: Readonly<Record<string, unknown>> = { obsidian, '@codemirror/state': state, '@codemirror/view': view };

/** One instance of each for host and plugin: CodeMirror's values are compared by identity. */
function hostRequire(name: string): unknown {
	if (!Object.hasOwn(modules, name)) throw new Error(`workbench: require('${name}') is not represented; there are: ${Object.keys(modules).join(', ')}`);
	return modules[name];
}

type PluginClass = new (app: Obsidian.App, manifest: Obsidian.PluginManifest) => Plugin;

/** The bundle as a function, and nothing evaluated: the server puts the function's head and end around it. */
async function loaded(): Promise<PluginClass> {
	const module: { exports: Record<string, unknown> } = { exports: {} };
	(await import('plugin-under-test')).default(hostRequire, module, module.exports);
	const made = (module.exports['default'] ?? module.exports) as { prototype?: unknown };
	if (!(made.prototype instanceof Plugin)) throw new Error('workbench: main.js does not export a class that extends Plugin');
	return made as unknown as PluginClass;
}

/** The one plugin of the page. */
export class PluginHost {
	readonly manifest: Obsidian.PluginManifest;
	private readonly app: App;
	private readonly made: PluginClass;
	private running: Plugin | null = null;

	private constructor(app: App, manifest: Obsidian.PluginManifest, made: PluginClass) {
		this.app = app;
		this.manifest = manifest;
		this.made = made;
	}

	static async fetch(app: App): Promise<PluginHost> {
		// Built before it is answered, as the module is.
		const manifest = await window.fetch('/plugin/manifest.json');
		if (!manifest.ok) throw new Error(`workbench: the plugin could not be built:\n${await manifest.text()}`);
		return new PluginHost(app, await manifest.json() as Obsidian.PluginManifest, await loaded());
	}

	get plugin(): Plugin | null { return this.running; }

	/** True when the reader has turned the plugin on in this vault before. */
	wasEnabled(): boolean { return window.localStorage.getItem(this.key) !== null; }

	async enable(): Promise<void> {
		if (this.running) return;
		const plugin = new this.made(this.app, { ...this.manifest });
		this.running = plugin;
		plugin.load();
		await plugin.loading;
	}

	/** The reader turned it on: the plugin is told once. */
	userEnabled(): void {
		window.localStorage.setItem(this.key, 'enabled');
		this.running?.onUserEnable();
	}

	disable(): void {
		this.running?.unload();
		this.running = null;
	}

	private get key(): string { return `${this.app.vault.getName()}:enabled:${this.manifest.id}`; }
}
