// Turn links: the commands that make them, and the handler that follows them.
import type { Plugin } from 'obsidian';
import type { Library } from '../../app/library.ts';
import type { Phrases } from '../../present/phrases/shape.ts';
import { TURN_ACTION } from '../../present/turn/turnLink.ts';
import { addCommands } from '../commands/row.ts';
import type { Places } from '../place/register.ts';
import { followLink } from './follow.ts';
import { LINK_COMMANDS } from './linkCommands.ts';
import type { LinkSettings } from './linkSettings.ts';

export function registerLinks(plugin: Plugin, library: Library, places: Places, settings: () => LinkSettings, phrases: Phrases): void {
	const { app } = plugin;
	addCommands(plugin, LINK_COMMANDS, { app, places, settings, phrases }, phrases);
	plugin.registerObsidianProtocolHandler(TURN_ACTION, (parts) => followLink(parts, { app, library, phrases, jump: (place, way) => places.jumper.to(place, way) }));
}
