// Puts the library of the vault in reach: its commands, the pages of people, and what the status bar tells of it.
import type { Plugin } from 'obsidian';
import { addCommands } from '../commands/row.ts';
import { ACROSS_COMMANDS } from './commands.ts';
import type { AcrossContext, AcrossDoor } from './door.ts';
import { linkMentionsOf } from './linkMentions.ts';
import { PERSON_VIEW, PersonView, openPerson } from './personView.ts';
import { tellProgress } from './progress.ts';

export function registerAcross(plugin: Plugin, library: Omit<AcrossDoor, 'openPerson' | 'linkMentions'>, context: Omit<AcrossContext, 'app' | 'door'>): AcrossDoor {
	const { app } = plugin;
	const door: AcrossDoor = { ...library, openPerson: (id, pane) => void openPerson(app, id, pane), linkMentions: (id, path) => void linkMentionsOf(app, door, id, path) };
	plugin.registerView(PERSON_VIEW, (leaf) => new PersonView(leaf, door));
	addCommands(plugin, ACROSS_COMMANDS, { app, door, ...context }, door.phrases);
	tellProgress(plugin, door);
	return door;
}
