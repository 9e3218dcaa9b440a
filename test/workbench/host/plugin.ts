// Plugin: everything a plugin registers, taken back when it is unloaded.
import type { Extension } from '@codemirror/state';
import type * as Obsidian from 'obsidian';
import { Component } from './base/component.ts';
import { setIcon } from './base/icons.ts';
import { absent, asked } from './base/platform.ts';
import { appParts } from './parts.ts';
import { bodyOf } from './workspace/view.ts';
import { WorkspaceLeaf } from './workspace/leaf.ts';

export abstract class Plugin extends Component implements Pick<Obsidian.Plugin, Exclude<keyof Obsidian.Plugin, 'settings'>> {
	app: Obsidian.App;
	manifest: Obsidian.PluginManifest;
	// Filled by the plugin; not created here, so that a subclass may declare it.
	declare settings?: unknown;

	constructor(app: Obsidian.App, manifest: Obsidian.PluginManifest) {
		super();
		this.app = app;
		this.manifest = manifest;
	}

	private get registry() { return appParts(this.app).registry; }
	private get dataKey(): string { return `${this.app.vault.getName()}:plugin:${this.manifest.id}`; }

	override onload(): Promise<void> | void {}
	onUserEnable(): void {}

	addRibbonIcon(icon: Obsidian.IconName, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
		const el = createEl('button', { cls: 'clickable-icon side-dock-ribbon-action', attr: { 'aria-label': title, 'data-tooltip-position': 'right' } });
		setIcon(el, icon);
		el.addEventListener('click', (event) => { callback(event); });
		this.register(this.registry.list(this.registry.ribbons, { icon, title, el }));
		return el;
	}

	addStatusBarItem(): HTMLElement {
		const el = createDiv(`status-bar-item plugin-${this.manifest.id}`);
		this.register(this.registry.list(this.registry.statusItems, el));
		return el;
	}

	addCommand(command: Obsidian.Command): Obsidian.Command {
		command.id = `${this.manifest.id}:${command.id}`;
		command.name = `${this.manifest.name}: ${command.name}`;
		this.register(this.registry.name(this.registry.commands, 'The command', command.id, command));
		return command;
	}

	removeCommand(id: string): void {
		this.registry.commands.delete(`${this.manifest.id}:${id}`);
		this.registry.changed();
	}

	addSettingTab(tab: Obsidian.PluginSettingTab): void {
		this.register(this.registry.list(this.registry.settingTabs, tab));
		tab.update();
	}

	registerView(type: string, creator: Obsidian.ViewCreator): void {
		const takeBack = this.registry.name(this.registry.views, 'The view type', type, creator);
		this.rebuild(type);
		this.register(() => {
			takeBack();
			this.rebuild(type);
		});
	}

	/** Leaves stay where they are: with the view when its type is known, with a placeholder when it is not. */
	private rebuild(type: string): void {
		this.app.workspace.iterateAllLeaves((leaf) => {
			const mine: unknown = leaf;
			if (mine instanceof WorkspaceLeaf && bodyOf(leaf.view).getViewType() === type) void mine.rebuild();
		});
	}

	registerHoverLinkSource(id: string, info: Obsidian.HoverLinkSource): void {
		this.register(this.registry.name(this.registry.hoverSources, 'The hover source', id, info));
	}

	registerMarkdownPostProcessor(processor: Obsidian.MarkdownPostProcessor, sortOrder?: number): Obsidian.MarkdownPostProcessor {
		this.register(this.registry.addProcessor(processor, sortOrder));
		return processor;
	}

	registerMarkdownCodeBlockProcessor(language: string, handler: (source: string, el: HTMLElement, context: Obsidian.MarkdownPostProcessorContext) => Promise<unknown> | void, sortOrder?: number): Obsidian.MarkdownPostProcessor {
		return this.registerMarkdownPostProcessor(async (el, context) => {
			for (const code of el.findAll(`pre > code.language-${CSS.escape(language)}`)) {
				const box = createDiv(`block-language-${language}`);
				code.parentElement?.replaceWith(box);
				await handler(code.getText(), box, context);
			}
		}, sortOrder);
	}

	registerEditorExtension(extension: Extension): void {
		const takeBack = this.registry.list(this.registry.editorExtensions, extension);
		this.app.workspace.updateOptions();
		this.register(() => {
			takeBack();
			this.app.workspace.updateOptions();
		});
	}

	registerObsidianProtocolHandler(action: string, handler: Obsidian.ObsidianProtocolHandler): void {
		this.register(this.registry.name(this.registry.protocol, 'The protocol action', action, handler));
	}

	registerCliHandler(command: string, description: string, flags: Obsidian.CliFlags | null, handler: Obsidian.CliHandler): void {
		const { id } = this.manifest;
		if (command !== id && !command.startsWith(`${id}:`)) throw new Error(`CLI command "${command}" must be "${id}" or "${id}:<action>"`);
		this.register(this.registry.name(this.registry.cli, 'The CLI command', command, { description, flags, handler }));
	}

	registerExtensions(): void { absent('Plugin.registerExtensions'); }
	/** `?bases=off` in the address is a vault with Bases turned off. */
	registerBasesView(id: string, registration: Obsidian.BasesViewRegistration): boolean {
		if (asked('bases') === 'off') return false;
		this.register(this.registry.name(this.registry.bases, 'The view of Bases', id, registration));
		return true;
	}

	registerEditorSuggest(): void { absent('Plugin.registerEditorSuggest'); }

	loadData(): Promise<unknown> {
		const text = window.localStorage.getItem(this.dataKey);
		return Promise.resolve(text === null ? null : JSON.parse(text) as unknown);
	}

	saveData(data: unknown): Promise<void> {
		window.localStorage.setItem(this.dataKey, JSON.stringify(data));
		return Promise.resolve();
	}
}
