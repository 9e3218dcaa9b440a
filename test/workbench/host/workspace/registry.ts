// What plugins have registered with the app: views, commands, editor extensions, post-processors, handlers. One per app.
import type { Extension } from '@codemirror/state';
import type * as Obsidian from 'obsidian';

export interface CliRow { readonly description: string; readonly flags: Obsidian.CliFlags | null; readonly handler: Obsidian.CliHandler }
export interface RibbonRow { readonly icon: string; readonly title: string; readonly el: HTMLElement }

export class Registry {
	readonly views = new Map<string, Obsidian.ViewCreator>();
	readonly commands = new Map<string, Obsidian.Command>();
	readonly cli = new Map<string, CliRow>();
	readonly protocol = new Map<string, Obsidian.ObsidianProtocolHandler>();
	readonly bases = new Map<string, Obsidian.BasesViewRegistration>();
	readonly hoverSources = new Map<string, Obsidian.HoverLinkSource>();
	readonly ribbons: RibbonRow[] = [];
	readonly statusItems: HTMLElement[] = [];
	readonly settingTabs: Obsidian.PluginSettingTab[] = [];
	readonly editorExtensions: Extension[] = [];
	private readonly processors: Obsidian.MarkdownPostProcessor[] = [];
	/** Called after anything was registered or taken back; the shell redraws. */
	changed: () => void = () => undefined;

	/** Adds under a name that must be free; answers how to take it back. */
	name<V>(map: Map<string, V>, kind: string, name: string, value: V): () => void {
		if (map.has(name)) throw new Error(`${kind} "${name}" is already registered`);
		map.set(name, value);
		this.changed();
		return () => {
			if (map.get(name) === value) map.delete(name);
			this.changed();
		};
	}

	/** Adds to a list; answers how to take it back. */
	list<V>(rows: V[], value: V): () => void {
		rows.push(value);
		this.changed();
		return () => {
			const at = rows.indexOf(value);
			if (at >= 0) rows.splice(at, 1);
			this.changed();
		};
	}

	addProcessor(processor: Obsidian.MarkdownPostProcessor, sortOrder?: number): () => void {
		if (sortOrder !== undefined) processor.sortOrder = sortOrder;
		return this.list(this.processors, processor);
	}

	/** Post-processors in the order they run: lower `sortOrder` first. */
	postProcessors(): Obsidian.MarkdownPostProcessor[] {
		return [...this.processors].sort((a, b) => (a.sortOrder ?? 0) - (b.sortOrder ?? 0));
	}

	/** Counts for the law "after unload nothing is left". */
	counts(): Record<string, number> {
		const { views, commands, cli, protocol, bases, hoverSources, ribbons, statusItems, settingTabs, editorExtensions, processors } = this;
		return {
			views: views.size, commands: commands.size, cli: cli.size, protocol: protocol.size, bases: bases.size, hoverSources: hoverSources.size, ribbons: ribbons.length,
			statusItems: statusItems.length, settingTabs: settingTabs.length, editorExtensions: editorExtensions.length, processors: processors.length,
		};
	}
}
