// Puts correcting into the plugin: commands, what the side view may ask, the row of the settings page.
import type { Plugin, SettingDefinitionItem } from 'obsidian';
import type { CorrectionsChange } from '../../app/corrections/store.ts';
import { addCommands } from '../commands/row.ts';
import type { SideViewActions } from '../view/sideView.ts';
import { correctSpeaker, doubtWays, turnWays } from './actions.ts';
import { CORRECTION_COMMANDS } from './commands.ts';
import { Correcting } from './correcting.ts';
import type { CorrectingParts } from './correcting.ts';
import { correctionsSetting } from './settingRow.ts';
import { viewpointWays } from './viewpoints.ts';

export interface RegisteredCorrections {
	readonly forView: Pick<SideViewActions, 'correctSpeaker' | 'doubtWays' | 'turnWays' | 'viewpointWays'>;
	readonly setting: () => SettingDefinitionItem;
	/** Changes the corrections of a note; what fails is told. */
	readonly correct: (path: string, change: CorrectionsChange) => Promise<void>;
	/** Reads the corrections file; `saved` are the settings as they were saved. Call it when the vault is there, and when saved settings change. */
	begin(saved: unknown): Promise<void>;
}

export function registerCorrections(plugin: Plugin, parts: CorrectingParts): RegisteredCorrections {
	const desk = plugin.addChild(new Correcting(plugin.app, parts));
	addCommands(plugin, CORRECTION_COMMANDS, desk, parts.phrases);
	return {
		forView: {
			correctSpeaker: (path, speaker, turn) => correctSpeaker(desk, path, speaker, turn),
			doubtWays: (path, line) => doubtWays(desk, path, line),
			turnWays: (path, turn) => turnWays(desk, path, turn),
			viewpointWays: (path, id) => viewpointWays(desk, path, id),
		},
		setting: () => correctionsSetting(desk),
		correct: (path, change) => parts.corrections.change(path, change).then(() => undefined, desk.failed),
		begin: (saved) => desk.begin(saved),
	};
}
