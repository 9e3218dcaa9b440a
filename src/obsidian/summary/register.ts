// Summaries and exports: their commands.
import type { Plugin } from 'obsidian';
import { addCommands } from '../commands/row.ts';
import { EXPORT_COMMANDS } from '../export/commands.ts';
import { SUMMARY_COMMANDS } from './commands.ts';
import type { SummaryContext } from './context.ts';

/** Gives the context that the settings page asks, too. */
export function registerSummaries(plugin: Plugin, given: Omit<SummaryContext, 'app'>): SummaryContext {
	const context: SummaryContext = { app: plugin.app, ...given };
	addCommands(plugin, SUMMARY_COMMANDS, context, context.phrases);
	addCommands(plugin, EXPORT_COMMANDS, context, context.phrases);
	return context;
}
