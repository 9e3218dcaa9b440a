// A page that shows a registered view of Bases over all notes of the vault; `workbench.base(id)` opens it.
import type * as Obsidian from 'obsidian';
import { setIcon } from '../base/icons.ts';
import { debounce } from '../base/timing.ts';
import { appParts } from '../parts.ts';
import { ItemViewBody } from '../workspace/view.ts';
import { BasesEntry, BasesQueryResult, BasesViewConfig, QueryController } from './query.ts';

export const basesType = 'bases';

/** How long changes of the vault wait to reach the view. */
const settleMs = 50;

export class BasesPage extends ItemViewBody {
	override icon = 'table';
	private id = '';
	private controller: QueryController | null = null;
	private shown: Obsidian.BasesView | null = null;
	private readonly refreshSoon = debounce(() => this.refresh(), settleMs);

	override getViewType(): string { return basesType; }
	override getDisplayText(): string { return appParts(this.app).registry.bases.get(this.id)?.name ?? 'Base'; }
	override getState(): Record<string, unknown> { return { ...super.getState(), base: this.id }; }

	override onload(): void {
		for (const event of ['changed', 'deleted'] as const) this.registerEvent(this.app.metadataCache.on(event as 'changed', () => this.refreshSoon()));
	}

	override async setState(state: unknown, result: Obsidian.ViewStateResult): Promise<void> {
		await super.setState(state, result);
		const base = (state as { base?: unknown } | null)?.base;
		this.id = typeof base === 'string' ? base : '';
		this.controller?.unload();
		this.contentEl.empty();
		const registration = appParts(this.app).registry.bases.get(this.id);
		if (!registration) return;
		setIcon(this.contentEl.createDiv('bases-toolbar'), registration.icon);
		this.controller = this.addChild(new QueryController(this.app));
		this.shown = registration.factory(this.controller, this.contentEl.createDiv('bases-view'));
		this.controller.addChild(this.shown);
		this.refresh();
	}

	private refresh(): void {
		const view = this.shown;
		if (!view) return;
		const entries = this.app.vault.getMarkdownFiles().map((file) => new BasesEntry(file, this.app.metadataCache.getFileCache(file)?.frontmatter ?? {}));
		view.config = new BasesViewConfig(['file.name']);
		view.data = new BasesQueryResult(entries);
		view.onDataUpdated();
	}
}
