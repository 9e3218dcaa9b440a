// The settings page: a table of rows that the app draws.
import { PluginSettingTab } from 'obsidian';
import type { App, Plugin, SettingDefinitionItem } from 'obsidian';
import type { Phrases } from '../../present/phrases/shape.ts';
import { withSetting } from './settings.ts';
import type { Settings } from './settings.ts';

/** Where the settings live: read as a whole, replaced as a whole. */
export interface SettingsStore {
	get(): Settings;
	set(settings: Settings): Promise<void>;
}

export class LensSettingTab extends PluginSettingTab {
	readonly #store: SettingsStore;
	readonly #phrases: Phrases;
	readonly #more: () => readonly SettingDefinitionItem[];

	/** `more` gives the rows of the capabilities that bring their own. */
	constructor(app: App, plugin: Plugin, store: SettingsStore, phrases: Phrases, more: () => readonly SettingDefinitionItem[]) {
		super(app, plugin);
		this.#store = store;
		this.#phrases = phrases;
		this.#more = more;
	}

	override getSettingDefinitions(): SettingDefinitionItem[] {
		const { settings: { notesHeading, textHeading, folders, foldersAbout, tags, tagsAbout }, links, marks } = this.#phrases;
		return [
			{
				type: 'group',
				heading: notesHeading,
				items: [
					{ name: folders, desc: foldersAbout, control: { type: 'textarea', key: 'folders', rows: 3 } },
					{ name: tags, desc: tagsAbout, control: { type: 'textarea', key: 'tags', rows: 3 } },
				],
			},
			{
				type: 'group',
				heading: textHeading,
				items: [
					{ name: marks.inReading, desc: marks.inReadingAbout, control: { type: 'toggle', key: 'marksInReading' } },
					{ name: marks.inEditor, desc: marks.inEditorAbout, control: { type: 'toggle', key: 'marksInEditor' } },
					{ name: marks.goalAt, desc: marks.goalAtAbout, control: { type: 'dropdown', key: 'goalAt', options: { top: marks.goalAtTop, centre: marks.goalAtCentre } } },
					{ name: links.publishedAt, desc: links.publishedAtAbout, control: { type: 'text', key: 'publishedAt', placeholder: 'https://example.org' } },
				],
			},
			...this.#more(),
		];
	}

	override getControlValue(key: string): unknown {
		return this.#store.get()[key as keyof Settings];
	}

	override async setControlValue(key: string, value: unknown): Promise<void> {
		const settings = this.#store.get();
		const changed = withSetting(settings, key, value);
		if (changed === settings) return;
		await this.#store.set(changed);
		// Rows may show only where another one says so.
		this.refreshDomState();
	}
}
