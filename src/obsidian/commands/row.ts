// A command of the palette as a row of a table, and the one way from a row to the app's command.
import type { Command, IconName, Plugin } from 'obsidian';
import type { Phrases } from '../../present/phrases/shape.ts';

/** `Context` is what the commands of one table may ask of the rest. Ids are frozen: readers bind keys to them. */
export interface CommandRow<Context> {
	readonly id: string;
	readonly name: (phrases: Phrases) => string;
	readonly icon: IconName;
	/** Without it the command can always be run. Must be cheap: the palette asks at every opening. */
	readonly applies?: (context: Context) => boolean;
	readonly run: (context: Context) => void | Promise<void>;
}

/** The command shows in the palette only where it applies. */
function commandFrom<Context>(row: CommandRow<Context>, context: Context, phrases: Phrases): Command {
	return {
		id: row.id,
		name: row.name(phrases),
		icon: row.icon,
		checkCallback: (checking) => {
			if (row.applies?.(context) === false) return false;
			if (!checking) void row.run(context);
			return true;
		},
	};
}

export function addCommands<Context>(plugin: Plugin, rows: readonly CommandRow<Context>[], context: Context, phrases: Phrases): void {
	for (const row of rows) plugin.addCommand(commandFrom(row, context, phrases));
}
