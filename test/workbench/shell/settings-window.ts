// The settings window: the plugins' tabs at the left, the chosen one beside.
import type * as Obsidian from 'obsidian';
import type { App } from '../host/app.ts';
import { setIcon } from '../host/base/icons.ts';
import { SettingTab } from '../host/setting/tab.ts';
import { Modal } from '../host/ui/modal.ts';
import { Notice } from '../host/ui/notice.ts';

interface NamedTab { readonly name: string; readonly tab: SettingTab }

function tabsOf(app: App): NamedTab[] {
	return app.registry.settingTabs.flatMap((tab) => {
		const mine: unknown = tab;
		const { plugin } = tab as unknown as { plugin: Obsidian.Plugin };
		return mine instanceof SettingTab ? [{ name: plugin.manifest.name, tab: mine }] : [];
	});
}

export class SettingsWindow extends Modal {
	private readonly tabs: readonly NamedTab[];
	private shown: SettingTab | null = null;

	constructor(app: App) {
		super(app);
		this.tabs = tabsOf(app);
		this.modalEl.addClass('mod-settings');
	}

	override onOpen(): void {
		const list = this.contentEl.createDiv('vertical-tab-header');
		list.createDiv({ cls: 'vertical-tab-header-group-title', text: 'Plugins' });
		const body = this.contentEl.createDiv('vertical-tab-content-container');
		const show = ({ tab }: NamedTab, row: HTMLElement): void => {
			this.shown?.hide();
			this.shown = tab;
			for (const other of list.findAll('.vertical-tab-nav-item')) other.toggleClass('is-active', other === row);
			body.replaceChildren(tab.containerEl);
			tab.show();
		};
		this.tabs.forEach((named, at) => {
			const row = list.createDiv('vertical-tab-nav-item tappable');
			setIcon(row.createDiv('vertical-tab-nav-item-icon'), named.tab.icon);
			row.createDiv({ text: named.name });
			row.addEventListener('click', () => show(named, row));
			if (at === 0) show(named, row);
		});
	}

	override onClose(): void { this.shown?.hide(); }

	/** Opens, or says that no plugin has settings. */
	static show(app: App): void {
		if (app.registry.settingTabs.length === 0) new Notice('No loaded plugin has settings.');
		else new SettingsWindow(app).open();
	}
}
