// WorkspaceLeaf: one place for one view.
import type * as Obsidian from 'obsidian';
import { WorkspaceItem } from './items.ts';
import { EmptyView, PlaceholderView } from './plain-views.ts';
import type { Registry } from './registry.ts';
import type { WorkspaceTabs } from './tabs.ts';
import { ItemViewBody, asView, bodyOf } from './view.ts';

/** What a leaf needs of the workspace. */
export interface LeafHost {
	readonly registry: Registry;
	readonly app: Obsidian.App;
	isActive(leaf: WorkspaceLeaf): boolean;
	layoutChanged(): void;
	leafGone(leaf: WorkspaceLeaf): void;
}

let lastId = 0;

export class WorkspaceLeaf extends WorkspaceItem implements Pick<Obsidian.WorkspaceLeaf, keyof Obsidian.WorkspaceLeaf> {
	parent: Obsidian.WorkspaceTabs | Obsidian.WorkspaceMobileDrawer;
	view: Obsidian.View;
	hoverPopover: Obsidian.HoverPopover | null = null;
	readonly app: Obsidian.App;
	readonly id: string;
	readonly group: WorkspaceTabs;
	readonly containerEl = createDiv('workspace-leaf');
	pinned = false;
	private link: string | null = null;
	private readonly host: LeafHost;

	constructor(host: LeafHost, group: WorkspaceTabs, after?: WorkspaceLeaf, id = `leaf-${Date.now().toString(36)}-${++lastId}`) {
		super();
		this.host = host;
		this.app = host.app;
		this.id = id;
		this.group = group;
		this.parent = group;
		this.view = asView(new EmptyView(this));
		this.show(bodyOf(this.view));
		group.add(this, after);
		const activate = (): void => this.activate();
		this.containerEl.addEventListener('pointerdown', activate, true);
		this.containerEl.addEventListener('focusin', activate);
	}

	get isDeferred(): boolean { return bodyOf(this.view) instanceof PlaceholderView && this.host.registry.views.has(this.view.getViewType()); }
	async loadIfDeferred(): Promise<void> { if (this.isDeferred) await this.rebuild(); }

	/** The workbench's own: takes the view away until the tab is seen, as the app does in the background after a start. */
	async defer(): Promise<void> {
		const { type, state = {} } = this.getViewState();
		await this.open(asView(new PlaceholderView(this, type)));
		await this.view.setState(state, { history: false });
	}

	isActive(): boolean { return this.host.isActive(this); }
	activate(): void { this.app.workspace.setActiveLeaf(this); }

	async open(view: Obsidian.View): Promise<Obsidian.View> {
		const old = bodyOf(this.view);
		await old.onClose();
		old.unload();
		old.containerEl.detach();
		this.view = view;
		const body = bodyOf(view);
		this.containerEl.append(body.containerEl);
		body.inWindow(this.containerEl.doc);
		body.load();
		body.containerEl.setAttr('data-type', body.getViewType());
		await body.onOpen();
		this.titleChanged();
		return view;
	}

	async openFile(file: Obsidian.TFile, { active = true, state = {}, eState }: Obsidian.OpenViewState = {}): Promise<void> {
		await this.setViewState({ type: 'markdown', state: { ...state, file: file.path }, active }, eState);
	}

	getViewState(): Obsidian.ViewState {
		return { type: this.view.getViewType(), state: this.view.getState(), ...(this.pinned ? { pinned: true } : {}) };
	}

	async setViewState(wish: Obsidian.ViewState, eState?: unknown): Promise<void> {
		const old = bodyOf(this.view);
		if (wish.type !== old.getViewType() || old instanceof PlaceholderView) await this.open(this.make(wish.type));
		if (wish.pinned !== undefined) this.setPinned(wish.pinned);
		await this.view.setState(wish.state ?? {}, { history: false });
		if (wish.active) this.app.workspace.setActiveLeaf(this, { focus: true });
		if (eState !== undefined && eState !== null) this.setEphemeralState(eState);
		this.titleChanged();
		this.host.layoutChanged();
	}

	/** The workbench's own: the view's type was registered or taken back; builds the view anew in the same state. */
	async rebuild(): Promise<void> {
		const { state = {} } = this.getViewState();
		await this.open(this.make(this.view.getViewType()));
		await this.view.setState(state, { history: false });
		this.titleChanged();
	}

	getEphemeralState(): unknown { return this.view.getEphemeralState(); }
	setEphemeralState(state: unknown): void { this.view.setEphemeralState(state); }
	togglePinned(): void { this.setPinned(!this.pinned); }

	setPinned(pinned: boolean): void {
		if (this.pinned === pinned) return;
		this.pinned = pinned;
		this.trigger('pinned-change', pinned);
	}

	setGroupMember(other: Obsidian.WorkspaceLeaf): void { this.setGroup((other as unknown as WorkspaceLeaf).groupName() ?? this.id); }

	setGroup(group: string): void {
		this.link = group;
		this.trigger('group-change', group);
	}

	groupName(): string | null { return this.link; }

	detach(): void {
		const body = bodyOf(this.view);
		this.group.remove(this);
		void body.onClose().then(() => body.unload());
		this.host.leafGone(this);
	}

	getIcon(): Obsidian.IconName { return this.view.getIcon(); }
	getDisplayText(): string { return this.view.getDisplayText(); }
	onResize(): void { this.view.onResize(); }

	/** The workbench's own: header and tab show the view's title again. */
	titleChanged(): void {
		const body = bodyOf(this.view);
		if (body instanceof ItemViewBody) body.showTitle();
		this.group.draw();
	}

	private make(type: string): Obsidian.View {
		const leaf = this as unknown as Obsidian.WorkspaceLeaf;
		if (type === 'empty') return asView(new EmptyView(leaf));
		return this.host.registry.views.get(type)?.(leaf) ?? asView(new PlaceholderView(leaf, type));
	}

	private show(body: ReturnType<typeof bodyOf>): void {
		this.containerEl.append(body.containerEl);
		body.load();
		void body.onOpen();
	}
}
