// A command of the palette as a row of a table, and the one way from a row to the app's command.
import type { Command, IconName, Menu, Plugin } from 'obsidian';
import type { Phrases } from '../../present/phrases/shape.ts';

/** `Context` is what the commands of one table may ask of the rest. Ids are frozen: readers bind keys to them. */
export interface CommandRow<Context> {
	readonly id: string;
	readonly name: (phrases: Phrases) => string;
	readonly icon: IconName;
	/** Without it the command can always be run. Must be cheap: the palette asks at every opening. */
	readonly applies?: (context: Context) => boolean;
	readonly run: (context: Context) => void | Promise<void>;
	/** Whether the command stands in the editor's menu too, because it is about the turn at the cursor. */
	readonly isInEditorMenu?: true;
}

/** Section of the app's menus that holds what is ours. */
const MENU_SECTION = 'interview-lens';

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
	const inMenu = rows.filter((row) => row.isInEditorMenu === true);
	if (inMenu.length > 0) plugin.registerEvent(plugin.app.workspace.on('editor-menu', (menu) => addToMenu(menu, inMenu, context, phrases)));
}

/** Adds those rows to a menu of the app that apply. */
export function addToMenu<Context>(menu: Menu, rows: readonly CommandRow<Context>[], context: Context, phrases: Phrases): void {
	for (const row of rows) {
		if (row.applies?.(context) === false) continue;
		menu.addItem((item) => item.setSection(MENU_SECTION).setTitle(row.name(phrases)).setIcon(row.icon).onClick(() => void row.run(context)));
	}
}
