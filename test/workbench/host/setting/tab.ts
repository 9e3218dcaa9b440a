// SettingTab, PluginSettingTab and SettingPage: a plugin's page in the settings window.
import type * as Obsidian from 'obsidian';
import { setIcon } from '../base/icons.ts';
import { absent } from '../base/platform.ts';
import { drawItems } from './definitions.ts';
import type { Drawing } from './definitions.ts';

export abstract class SettingPage implements Pick<Obsidian.SettingPage, keyof Obsidian.SettingPage> {
	rootEl = createDiv('setting-page');
	titlebarEl = this.rootEl.createDiv('setting-page-titlebar');
	containerEl = this.rootEl.createDiv('setting-page-content');
	title = '';
	abstract display(): void;
	hide(): void {}
}

export abstract class SettingTab implements Pick<Obsidian.SettingTab, keyof Obsidian.SettingTab> {
	icon = 'settings';
	app: Obsidian.App;
	containerEl = createDiv('vertical-tab-content');
	settingItems: Obsidian.SettingDefinitionItem[] = [];
	private predicates: (() => void)[] = [];
	private endings: (() => void)[] = [];
	/** The pages opened on top of the tab, the last one shows. */
	private readonly pages: Obsidian.SettingDefinitionPage[] = [];
	private shown = false;

	constructor(app: Obsidian.App) {
		this.app = app;
	}

	getSettingDefinitions(): Obsidian.SettingDefinitionItem[] { return []; }
	getControlValue(_key: string): unknown { absent('SettingTab.getControlValue'); }
	setControlValue(_key: string, _value: unknown): void | Promise<void> { absent('SettingTab.setControlValue'); }
	display(): void {}

	update(): void {
		this.settingItems = this.getSettingDefinitions();
		if (this.shown) this.draw();
	}

	refreshDomState(): void { for (const apply of this.predicates) apply(); }

	hide(): void {
		this.end();
		this.pages.length = 0;
		this.shown = false;
		this.containerEl.empty();
	}

	/** The workbench's own: the settings window shows this tab. */
	show(): void {
		this.shown = true;
		this.update();
	}

	private end(): void { for (const end of this.endings.splice(0)) end(); }

	private draw(): void {
		this.end();
		this.predicates = [];
		const scroll = this.containerEl.scrollTop;
		this.containerEl.empty();
		const page = this.pages[this.pages.length - 1];
		if (page) this.drawPage(page);
		else if (this.settingItems.length > 0) drawItems(this.containerEl, this.settingItems, this.drawing());
		// What Obsidian still calls for tabs without definitions.
		else (this as { display(): void }).display();
		this.containerEl.scrollTop = scroll;
	}

	private drawPage(opened: Obsidian.SettingDefinitionPage): void {
		// Definitions were made anew since: the page of the same name has today's items.
		const page = find(this.settingItems, opened.name) ?? opened;
		const made = page.page?.();
		const root = made?.rootEl ?? createDiv('setting-page');
		this.containerEl.append(root);
		const bar = made?.titlebarEl ?? root.createDiv('setting-page-titlebar');
		const back = bar.createEl('button', { cls: 'clickable-icon', attr: { 'aria-label': 'Back' } });
		setIcon(back, 'chevron-left');
		back.addEventListener('click', () => { this.pages.pop(); this.draw(); });
		bar.createDiv({ cls: 'setting-page-title', text: made?.title !== undefined && made.title !== '' ? made.title : page.name });
		if (made) {
			made.display();
			this.endings.push(() => made.hide());
		} else drawItems(root.createDiv('setting-page-content'), page.items ?? [], this.drawing());
	}

	private drawing(): Drawing {
		return {
			app: this.app, predicates: this.predicates, endings: this.endings,
			getControlValue: (key) => this.getControlValue(key),
			setControlValue: (key, value) => this.setControlValue(key, value),
			refreshDomState: () => this.refreshDomState(),
			openPage: (page) => { this.pages.push(page); this.draw(); },
		};
	}
}

function find(items: readonly Obsidian.SettingDefinitionItem[], name: string): Obsidian.SettingDefinitionPage | null {
	for (const item of items) {
		if (!('type' in item)) continue;
		if (item.type === 'page' && item.name === name) return item;
		const inner = find(item.items ?? [], name);
		if (inner) return inner;
	}
	return null;
}

export abstract class PluginSettingTab extends SettingTab implements Pick<Obsidian.PluginSettingTab, keyof Obsidian.PluginSettingTab> {
	/** As in Obsidian: there, and not in obsidian.d.ts. */
	readonly plugin: Obsidian.Plugin;

	constructor(app: Obsidian.App, plugin: Obsidian.Plugin) {
		super(app);
		this.plugin = plugin;
	}

	override getControlValue(key: string): unknown { return (this.plugin.settings as Record<string, unknown> | undefined)?.[key]; }

	override setControlValue(key: string, value: unknown): void | Promise<void> {
		Object.assign((this.plugin.settings ??= {}), { [key]: value });
		return this.plugin.saveData(this.plugin.settings);
	}
}
