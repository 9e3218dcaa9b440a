// The row of the settings page that names the place of the corrections file.
import { Notice } from 'obsidian';
import type { SettingDefinitionItem } from 'obsidian';
import type { Correcting } from './correcting.ts';

/** The file is moved when the reader has finished typing, not at each key. */
export function correctionsSetting(desk: Correcting): SettingDefinitionItem {
	const { heading, setting, settingAbout, badPlace } = desk.phrases.corrections;
	return {
		type: 'group',
		heading,
		items: [
			{
				name: setting,
				desc: settingAbout,
				render: (row) => void row.addText((field) => {
					field.setValue(desk.place()).inputEl.setAttr('aria-label', setting);
					field.inputEl.addEventListener('change', () => {
						void desk.moveFile(field.getValue()).then((isMoved) => {
							if (!isMoved) new Notice(badPlace);
							field.setValue(desk.place());
						});
					});
				}),
			},
		],
	};
}
