// The page of the settings about summaries.
import { Setting } from 'obsidian';
import type { SettingDefinitionItem } from 'obsidian';
import { digestOf } from '../../app/summary/digest.ts';
import { LINK_STYLES, SUMMARY_LENGTHS, SUMMARY_PLACES } from '../../app/summary/options.ts';
import { PARTS } from '../../present/summary/parts.ts';
import { DEFAULT_TEMPLATE, unknownPlaces } from '../../present/summary/template.ts';
import { summaryTitle, writeSummary } from '../../present/summary/written.ts';
import { writingOptions } from './context.ts';
import type { SummaryContext } from './context.ts';
import { SummaryWindow } from './window.ts';

const PLACES = ['title', 'interview', ...Object.keys(PARTS)];

export function summarySettings(context: SummaryContext): SettingDefinitionItem[] {
	const { settings: words, places, ask, lengths, styles } = context.phrases.summary;
	const named = <Name extends string>(names: readonly Name[], of: Readonly<Record<Name, string>>): Record<string, string> => Object.fromEntries(names.map((name) => [name, of[name]]));
	return [
		{
			type: 'group',
			heading: words.heading,
			items: [
				{ name: words.place, desc: words.placeAbout, control: { type: 'dropdown', key: 'summaryPlace', options: { ask, ...named(SUMMARY_PLACES, places) } } },
				{ name: words.folder, desc: words.folderAbout, control: { type: 'folder', key: 'summaryFolder' } },
				{ name: words.length, control: { type: 'dropdown', key: 'summaryLength', options: named(SUMMARY_LENGTHS, lengths) } },
				{ name: words.links, desc: words.linksAbout, control: { type: 'dropdown', key: 'summaryLinks', options: named(LINK_STYLES, styles) } },
				{ name: words.template, desc: words.templateAbout(PLACES.map((place) => `{{${place}}}`).join(' ')), render: (setting) => drawTemplate(setting, context) },
			],
		},
	];
}

/** A text area with what it does not understand below it, a preview with the note in view, and the way back. */
function drawTemplate(setting: Setting, context: SummaryContext): void {
	const { settings: words, copyButton } = context.phrases.summary;
	setting.settingEl.addClass('interview-lens-template');
	const doubt = setting.descEl.createDiv({ cls: 'interview-lens-template-doubt', attr: { role: 'status' } });
	const tell = (template: string): void => {
		const unknown = unknownPlaces(template, PLACES);
		doubt.setText(unknown.length === 0 ? '' : words.unknownPlaces(unknown.map((place) => `{{${place}}}`).join(', ')));
	};
	const written = (): string => context.options().summaryTemplate || DEFAULT_TEMPLATE;
	setting.addTextArea((area) => {
		area.inputEl.rows = 10;
		area.setValue(written()).onChange((template) => {
			tell(template);
			void context.remember({ summaryTemplate: template === DEFAULT_TEMPLATE ? '' : template });
		});
		tell(written());
		new Setting(setting.settingEl)
			.addButton((button) => button.setButtonText(words.reset).onClick(() => {
				area.setValue(DEFAULT_TEMPLATE);
				tell(DEFAULT_TEMPLATE);
				void context.remember({ summaryTemplate: '' });
			}))
			.addButton((button) => button.setButtonText(words.preview).onClick(() => {
				const reading = context.reading();
				const digest = reading === null ? null : digestOf(reading.record, reading.text, { scope: { kind: 'note' }, length: context.options().summaryLength });
				if (digest !== null) new SummaryWindow(context.app, summaryTitle([digest]), writeSummary(digest, writingOptions(context), false), digest.path, copyButton).open();
			}));
	});
}
