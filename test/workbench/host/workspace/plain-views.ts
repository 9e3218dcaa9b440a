// The two views that are always there: the empty tab, and the placeholder for a view whose plugin is not loaded.
import type * as Obsidian from 'obsidian';
import { ItemViewBody } from './view.ts';

export class EmptyView extends ItemViewBody {
	override icon = 'file';
	override getViewType(): string { return 'empty'; }
	override getDisplayText(): string { return 'New tab'; }

	override onOpen(): Promise<void> {
		this.contentEl.addClass('empty-state');
		this.contentEl.createDiv({ cls: 'empty-state-title', text: 'No file is open' });
		this.contentEl.createDiv({ cls: 'empty-state-text', text: 'Choose a note in the list on the left.' });
		return Promise.resolve();
	}
}

/** Keeps the type and the state of the view it stands for, so that the layout survives and the view can come back. */
export class PlaceholderView extends ItemViewBody {
	override icon = 'unplug';
	private readonly type: string;
	private state: Record<string, unknown> = {};

	constructor(leaf: Obsidian.WorkspaceLeaf, type: string) {
		super(leaf);
		this.type = type;
	}

	override getViewType(): string { return this.type; }
	override getDisplayText(): string { return 'Plugin not loaded'; }
	override getState(): Record<string, unknown> { return this.state; }

	override setState(state: unknown): Promise<void> {
		this.state = (state ?? {}) as Record<string, unknown>;
		return Promise.resolve();
	}

	override onOpen(): Promise<void> {
		this.contentEl.addClass('empty-state');
		this.contentEl.createDiv({ cls: 'empty-state-text', text: `No loaded plugin knows the view “${this.type}”.` });
		return Promise.resolve();
	}
}
