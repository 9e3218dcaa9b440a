// The command palette.
import type * as Obsidian from 'obsidian';
import type { App } from '../host/app.ts';
import { renderResults } from '../host/base/search.ts';
import { FuzzySuggestModal } from '../host/ui/suggest-modal.ts';
import { attempt, runnable } from './commands.ts';

export class Palette extends FuzzySuggestModal<Obsidian.Command> {
	private readonly owner: App;
	private readonly commands: Obsidian.Command[];

	constructor(app: App) {
		super(app);
		this.owner = app;
		// Asked before the palette takes the focus: what applies is what applied to the note.
		this.commands = runnable(app);
		this.emptyStateText = 'No commands found.';
		this.setPlaceholder('Select a command…');
		this.setInstructions([{ command: '↑↓', purpose: 'to navigate' }, { command: '↵', purpose: 'to use' }, { command: 'esc', purpose: 'to dismiss' }]);
	}

	override getItems(): Obsidian.Command[] { return this.commands; }
	override getItemText(command: Obsidian.Command): string { return command.name; }

	override renderSuggestion({ item, match }: Obsidian.FuzzyMatch<Obsidian.Command>, el: HTMLElement): void {
		el.setAttr('data-command', item.id);
		renderResults(el, item.name, match);
	}

	override onChooseItem(command: Obsidian.Command): void { attempt(this.owner, command, false); }
}
