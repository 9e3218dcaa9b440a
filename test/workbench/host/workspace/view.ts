// View and ItemView.
//
// Obsidian's `View` has protected members, so TypeScript lets no other class be assigned to it. We write the bodies with these
// members public, check every public member against the real type (`implements Pick<…, keyof …>`, where `keyof` leaves the
// protected ones out), and hand them to plugins as the real type with the two casts at the end of module.ts.
import type * as Obsidian from 'obsidian';
import { Component } from '../base/component.ts';
import { setIcon } from '../base/icons.ts';

/** The workbench's leaves know their app, as Obsidian's do. */
interface LeafWithApp { readonly app: Obsidian.App }

export abstract class ViewBody extends Component implements Pick<Obsidian.View, keyof Obsidian.View> {
	app: Obsidian.App;
	icon = 'file';
	navigation = false;
	leaf: Obsidian.WorkspaceLeaf;
	containerEl: HTMLElement;
	scope: Obsidian.Scope | null = null;

	constructor(leaf: Obsidian.WorkspaceLeaf) {
		super();
		this.leaf = leaf;
		this.app = (leaf as unknown as LeafWithApp).app;
		this.containerEl = createDiv('workspace-leaf-content');
	}

	onOpen(): Promise<void> { return Promise.resolve(); }
	onClose(): Promise<void> { return Promise.resolve(); }
	/** The workbench's own: the view stands in this document from now on. */
	inWindow(_doc: Document): void {}
	abstract getViewType(): string;
	abstract getDisplayText(): string;
	getState(): Record<string, unknown> { return {}; }
	setState(_state: unknown, _result: Obsidian.ViewStateResult): Promise<void> { return Promise.resolve(); }
	getEphemeralState(): Record<string, unknown> { return {}; }
	setEphemeralState(_state: unknown): void {}
	getIcon(): Obsidian.IconName { return this.icon; }
	onResize(): void {}
	onPaneMenu(_menu: Obsidian.Menu, _source: string): void {}
}

export abstract class ItemViewBody extends ViewBody implements Pick<Obsidian.ItemView, keyof Obsidian.ItemView> {
	contentEl: HTMLElement;
	protected readonly titleEl: HTMLElement;
	private readonly actionsEl: HTMLElement;

	constructor(leaf: Obsidian.WorkspaceLeaf) {
		super(leaf);
		const header = this.containerEl.createDiv('view-header');
		this.titleEl = header.createDiv('view-header-title-container').createDiv('view-header-title');
		this.actionsEl = header.createDiv('view-actions');
		this.contentEl = this.containerEl.createDiv('view-content');
	}

	addAction(icon: Obsidian.IconName, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
		const el = createEl('button', { cls: 'clickable-icon view-action', attr: { 'aria-label': title } });
		setIcon(el, icon);
		el.addEventListener('click', (event) => { callback(event); });
		// Obsidian puts the newest action first.
		this.actionsEl.prepend(el);
		return el;
	}

	/** The workbench's own: the leaf calls it when the displayed text may have changed. */
	showTitle(): void {
		this.titleEl.setText(this.getDisplayText());
	}
}

/** Our body behind a view that is typed as Obsidian's. */
export function bodyOf(view: Obsidian.View): ViewBody {
	return view as unknown as ViewBody;
}

export function asView(body: ViewBody): Obsidian.View {
	return body as unknown as Obsidian.View;
}
