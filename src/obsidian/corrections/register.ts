// Puts correcting into the plugin: commands, what the side view may ask, the row of the settings page.
import type { Plugin, SettingDefinitionItem } from 'obsidian';
import { addCommands } from '../commands/row.ts';
import type { SideViewActions } from '../view/sideView.ts';
import { correctSpeaker, doubtWays } from './actions.ts';
import { CORRECTION_COMMANDS } from './commands.ts';
import { Correcting } from './correcting.ts';
import type { CorrectingParts } from './correcting.ts';
import { correctionsSetting } from './settingRow.ts';
import { markViewpoint, viewpointWays } from './viewpoints.ts';

export interface RegisteredCorrections {
	readonly forView: Pick<SideViewActions, 'correctSpeaker' | 'doubtWays' | 'viewpointWays'>;
	readonly setting: () => SettingDefinitionItem;
	/** Reads the corrections file; `saved` are the settings as they were saved. Call it when the vault is there, and when saved settings change. */
	begin(saved: unknown): Promise<void>;
}

export function registerCorrections(plugin: Plugin, parts: CorrectingParts): RegisteredCorrections {
	const desk = plugin.addChild(new Correcting(plugin.app, parts));
	addCommands(plugin, CORRECTION_COMMANDS, desk, parts.phrases);
	plugin.registerEvent(plugin.app.workspace.on('editor-menu', (menu) => {
		if (desk.reading()?.record.verdict.isInterview !== true || desk.turn() === null) return;
		menu.addItem((item) => item.setSection('selection').setTitle(parts.phrases.corrections.commands.viewpoint).setIcon('quote').onClick(() => markViewpoint(desk)));
	}));
	return {
		forView: {
			correctSpeaker: (path, speaker, turn) => correctSpeaker(desk, path, speaker, turn),
			doubtWays: (path, line) => doubtWays(desk, path, line),
			viewpointWays: (path, id) => viewpointWays(desk, path, id),
		},
		setting: () => correctionsSetting(desk),
		begin: (saved) => desk.begin(saved),
	};
}
