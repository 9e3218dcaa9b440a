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

function evaluate(code: string): PluginClass {
	const module: { exports: Record<string, unknown> } = { exports: {} };
	// The bundle is text until it runs, and must be given our `require`. A script element is against the page's policy, and importing a blob is as much evaluation by another rule's name.
	// eslint-disable-next-line @typescript-eslint/no-implied-eval -- Obsidian runs a plugin's bundle just so, and this is what the workbench stands in for
	const body = new Function('require', 'module', 'exports', `${code}\n//# sourceURL=plugin/main.js`) as (require: typeof hostRequire, module: object, exports: object) => void;
	body(hostRequire, module, module.exports);
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

	private constructor(app: App, manifest: Obsidian.PluginManifest, code: string) {
		this.app = app;
		this.manifest = manifest;
		this.made = evaluate(code);
	}

	static async fetch(app: App): Promise<PluginHost> {
		const [manifest, main] = await Promise.all([window.fetch('/plugin/manifest.json'), window.fetch('/plugin/main.js')]);
		if (!main.ok) throw new Error(`workbench: the plugin could not be built:\n${await main.text()}`);
		return new PluginHost(app, await manifest.json() as Obsidian.PluginManifest, await main.text());
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
