// Workspace: leaves in a root and two sides, which one is active, and the events about it.
import type * as Obsidian from 'obsidian';
import { Events } from '../base/events.ts';
import { Platform, absent } from '../base/platform.ts';
import { getLinkpath, parseLinktext } from '../base/text.ts';
import { debounce } from '../base/timing.ts';
import type { TFile } from '../vault/files.ts';
import { FileViewBody } from './file-view.ts';
import { WorkspaceMobileDrawer, WorkspaceRibbon, WorkspaceRoot, WorkspaceSidedock } from './items.ts';
import type { WorkspaceItem, WorkspaceSplit } from './items.ts';
import { loadLayout, layoutOf, saveLayout } from './layout.ts';
import { WorkspaceLeaf } from './leaf.ts';
import type { LeafHost } from './leaf.ts';
import { PlaceholderView } from './plain-views.ts';
import type { Registry } from './registry.ts';
import { WorkspaceTabs } from './tabs.ts';
import { WorkspaceWindow } from './window.ts';
import { bodyOf } from './view.ts';

type Leaf = Obsidian.WorkspaceLeaf;
const mine = (leaf: Leaf): WorkspaceLeaf => leaf as unknown as WorkspaceLeaf;
const given = (leaf: WorkspaceLeaf): Leaf => leaf;
const editorOf = (leaf: Leaf): Obsidian.MarkdownFileInfo | null => ('editor' in leaf.view ? leaf.view as unknown as Obsidian.MarkdownFileInfo : null);
const saveMs = 200;

export class Workspace extends Events implements Pick<Obsidian.Workspace, keyof Obsidian.Workspace>, LeafHost {
	readonly app: Obsidian.App;
	readonly registry: Registry;
	containerEl: HTMLElement;
	leftSplit: WorkspaceSidedock;
	rightSplit: WorkspaceSidedock;
	rootSplit: WorkspaceRoot;
	/** The second windows, in the order in which they were opened. */
	private readonly windows: WorkspaceWindow[] = [];
	leftRibbon: Obsidian.WorkspaceRibbon = new WorkspaceRibbon();
	rightRibbon: Obsidian.WorkspaceRibbon = new WorkspaceRibbon();
	/** The active leaf, as the host's own parts see it. */
	active: WorkspaceLeaf | null = null;
	activeEditor: Obsidian.MarkdownFileInfo | null = null;
	layoutReady = false;
	requestSaveLayout: Obsidian.Debouncer<[], Promise<void>> = debounce(() => Promise.resolve(saveLayout(this)), saveMs, true);
	private whenReady: (() => unknown)[] = [];
	/** Leaves, the most recently active first. */
	private recent: WorkspaceLeaf[] = [];
	private lastFiles: string[] = [];
	private told: { leaf: Leaf | null; file: TFile | null } = { leaf: null, file: null };
	private readonly tellActive = debounce(() => this.announce(), 0);
	private readonly tellLayout = debounce(() => this.trigger('layout-change'), 0);

	constructor(app: Obsidian.App, registry: Registry, containerEl: HTMLElement) {
		super();
		this.app = app;
		this.registry = registry;
		this.containerEl = containerEl;
		const Side = Platform.isMobile ? WorkspaceMobileDrawer : WorkspaceSidedock;
		this.leftSplit = new Side(containerEl, 'mod-left-split mod-sidedock');
		this.rootSplit = new WorkspaceRoot(containerEl, 'mod-root');
		this.rightSplit = new Side(containerEl, 'mod-right-split mod-sidedock');
		for (const side of [this.leftSplit, this.rightSplit]) {
			new WorkspaceTabs(side);
			side.onToggle = () => { this.layoutChanged(); this.trigger('resize'); };
			if (Platform.isMobile) side.collapse();
		}
		new WorkspaceLeaf(this, new WorkspaceTabs(this.rootSplit));
		window.addEventListener('resize', debounce(() => { this.trigger('resize'); this.iterateAllLeaves((leaf) => leaf.onResize()); }, 50));
		window.addEventListener('pagehide', () => { this.trigger('quit', { add: () => undefined, addPromise: () => undefined, isEmpty: () => true, promise: () => Promise.resolve() }); saveLayout(this); });
		this.on('layout-change', () => { for (const group of this.groups()) group.leaves.forEach((leaf) => leaf.titleChanged()); });
	}

	// Starting.

	onLayoutReady(callback: () => unknown): void {
		if (this.layoutReady) callback();
		else this.whenReady.push(callback);
	}

	/** Brings the saved layout back, then says that the layout is ready. */
	async start(): Promise<void> {
		await loadLayout(this);
		this.layoutReady = true;
		for (const callback of this.whenReady.splice(0)) callback();
		this.layoutChanged();
		this.tellActive();
	}

	getLayout(): Record<string, unknown> { return layoutOf(this); }
	changeLayout(): Promise<void> { absent('Workspace.changeLayout'); }

	// Leaves.

	groups(): WorkspaceTabs[] { return [this.rootSplit, ...this.windows, this.leftSplit, this.rightSplit].flatMap((split) => split.groups); }
	iterateAllLeaves(visit: (leaf: Leaf) => unknown): void { for (const group of this.groups()) for (const leaf of [...group.leaves]) visit(given(leaf)); }
	iterateRootLeaves(visit: (leaf: Leaf) => unknown): void { for (const group of [this.rootSplit, ...this.windows].flatMap((split) => split.groups)) for (const leaf of [...group.leaves]) visit(given(leaf)); }

	private all(): Leaf[] {
		const leaves: Leaf[] = [];
		this.iterateAllLeaves((leaf) => leaves.push(leaf));
		return leaves;
	}

	getLeafById(id: string): Leaf | null { return this.all().find((leaf) => mine(leaf).id === id) ?? null; }
	getLeavesOfType(type: string): Leaf[] { return this.all().filter((leaf) => leaf.view.getViewType() === type && (leaf.isDeferred || !(bodyOf(leaf.view) instanceof PlaceholderView))); }
	getGroupLeaves(group: string): Leaf[] { return this.all().filter((leaf) => mine(leaf).groupName() === group); }
	detachLeavesOfType(type: string): void { for (const leaf of this.all()) if (leaf.view.getViewType() === type) leaf.detach(); }

	getMostRecentLeaf(root?: Obsidian.WorkspaceParent): Leaf | null {
		const splits: readonly unknown[] = root ? [root] : [this.rootSplit, ...this.windows];
		const leaf = this.recent.find((one) => splits.includes(one.group.split)) ?? (splits[0] as WorkspaceSplit).groups[0]?.current;
		return leaf ? given(leaf) : null;
	}

	getLeaf(newLeaf: Obsidian.PaneType | boolean = false): Leaf {
		const recent = this.getMostRecentLeaf();
		if (!recent) return this.newTab(this.rootSplit);
		if (newLeaf === 'split') return this.createLeafBySplit(recent);
		if (newLeaf === 'window' && !Platform.isMobile) return this.openPopoutLeaf();
		if (newLeaf !== false || mine(recent).pinned) return given(new WorkspaceLeaf(this, mine(recent).group, mine(recent)));
		return recent;
	}

	private newTab(split: WorkspaceSplit): Leaf { return given(new WorkspaceLeaf(this, split.groups[0] ?? new WorkspaceTabs(split))); }
	getUnpinnedLeaf(): Leaf { return this.getLeaf(false); }
	createLeafInParent(parent: Obsidian.WorkspaceSplit): Leaf { return given(new WorkspaceLeaf(this, new WorkspaceTabs(parent as unknown as WorkspaceSplit))); }
	createLeafBySplit(leaf: Leaf): Leaf { return given(new WorkspaceLeaf(this, new WorkspaceTabs(mine(leaf).group.split, mine(leaf).group))); }
	splitActiveLeaf(): Leaf { return this.getLeaf('split'); }

	async duplicateLeaf(leaf: Leaf, type?: Obsidian.PaneType | boolean | Obsidian.SplitDirection): Promise<Leaf> {
		const copy = type === 'tab' || type === true ? this.getLeaf('tab') : this.createLeafBySplit(leaf);
		await copy.setViewState(leaf.getViewState(), leaf.getEphemeralState());
		return copy;
	}

	moveLeafToPopout(): Obsidian.WorkspaceWindow { absent('Workspace.moveLeafToPopout'); }
	openPopoutLeaf(given?: Obsidian.WorkspaceWindowInitData): Leaf {
		const popout = new WorkspaceWindow(given ?? {}, (gone) => this.windowGone(gone));
		this.windows.push(popout);
		const leaf = this.newTab(popout);
		this.trigger('window-open', popout, popout.win);
		return leaf;
	}

	private windowGone(popout: WorkspaceWindow): void {
		for (const leaf of popout.groups.flatMap((group) => [...group.leaves])) leaf.detach();
		this.windows.remove(popout);
		this.trigger('window-close', popout, popout.win);
		this.layoutChanged();
	}

	getLeftLeaf(split: boolean): Leaf { return split ? this.createLeafInParent(this.leftSplit) : this.newTab(this.leftSplit); }
	getRightLeaf(split: boolean): Leaf { return split && (this.rightSplit.groups[0]?.leaves.length ?? 0) > 0 ? this.createLeafInParent(this.rightSplit) : this.newTab(this.rightSplit); }

	async ensureSideLeaf(type: string, side: Obsidian.Side, { active = true, split = false, reveal = true, state }: { active?: boolean; split?: boolean; reveal?: boolean; state?: unknown } = {}): Promise<Leaf> {
		const dock: WorkspaceItem = side === 'left' ? this.leftSplit : this.rightSplit;
		const there = this.all().find((leaf) => leaf.view.getViewType() === type && mine(leaf).group.split === dock);
		const leaf = there ?? (side === 'left' ? this.getLeftLeaf(split) : this.getRightLeaf(split));
		if (!there || state !== undefined) await leaf.setViewState({ type, ...(state === undefined ? {} : { state: state as Record<string, unknown> }) });
		if (reveal) await this.revealLeaf(leaf);
		if (active) this.setActiveLeaf(leaf, { focus: true });
		return leaf;
	}

	async revealLeaf(leaf: Leaf): Promise<void> {
		const { group } = mine(leaf);
		if (group.split instanceof WorkspaceSidedock) group.split.expand();
		group.select(mine(leaf));
		this.layoutChanged();
		await leaf.loadIfDeferred();
	}

	// The active leaf.

	isActive(leaf: WorkspaceLeaf): boolean { return this.active === leaf; }
	get activeLeaf(): Leaf | null { return this.active && given(this.active); }

	setActiveLeaf(leaf: Leaf, params?: { focus?: boolean } | boolean): void {
		const { group } = mine(leaf);
		if (this.active !== mine(leaf)) {
			this.active?.containerEl.removeClass('mod-active');
			this.active = mine(leaf);
			mine(leaf).containerEl.addClass('mod-active');
			Object.assign(window, { activeWindow: mine(leaf).containerEl.win, activeDocument: mine(leaf).containerEl.doc });
			this.recent = [mine(leaf), ...this.recent.filter((one) => one !== mine(leaf))];
			group.select(mine(leaf));
			group.draw();
		}
		this.activeEditor = editorOf(leaf);
		if (typeof params === 'object' && params.focus) leaf.setEphemeralState({ focus: true });
		this.tellActive();
	}

	getActiveViewOfType<T extends Obsidian.View>(type: Obsidian.Constructor<T>): T | null {
		const view = this.active?.view;
		return view instanceof type ? view : null;
	}

	private fileOf(leaf: Leaf | null): TFile | null {
		const body = leaf && bodyOf(leaf.view);
		return body instanceof FileViewBody ? body.file : null;
	}

	getActiveFile(): TFile | null { return this.fileOf(this.active && given(this.active)) ?? this.fileOf(this.getMostRecentLeaf()); }
	getLastOpenFiles(): string[] { return [...this.lastFiles]; }

	async openLinkText(linktext: string, sourcePath: string, newLeaf?: Obsidian.PaneType | boolean, view: Obsidian.OpenViewState = {}): Promise<void> {
		const path = getLinkpath(linktext);
		const { subpath } = parseLinktext(linktext);
		const file = this.app.metadataCache.getFirstLinkpathDest(path, sourcePath)
			?? await this.app.vault.create(`${path}${/\.\w+$/u.test(path) ? '' : '.md'}`, '');
		await this.getLeaf(newLeaf ?? false).openFile(file, { ...view, eState: { ...(subpath === '' ? {} : { subpath }), ...view.eState } });
	}

	updateOptions(): void {
		this.iterateAllLeaves((leaf) => { if ('reconfigure' in leaf.view) (leaf.view as unknown as { reconfigure(): void }).reconfigure(); });
	}

	handleLinkContextMenu(): boolean { return false; }

	// What leaves tell.

	layoutChanged(): void {
		if (!this.layoutReady) return;
		this.tellLayout();
		this.tellActive();
		this.requestSaveLayout();
	}

	leafGone(leaf: WorkspaceLeaf): void {
		this.recent.remove(leaf);
		const { split } = leaf.group;
		if (split instanceof WorkspaceWindow && split.groups.every((group) => group.leaves.length === 0)) split.win.close();
		if (this.rootSplit.groups.every((group) => group.leaves.length === 0)) this.newTab(this.rootSplit);
		if (this.isActive(leaf)) {
			this.active = null;
			const next = this.getMostRecentLeaf();
			if (next) this.setActiveLeaf(next);
		}
		this.layoutChanged();
	}

	private announce(): void {
		if (!this.layoutReady) return;
		const leaf = this.active && given(this.active);
		if (leaf) this.activeEditor = editorOf(leaf);
		const file = this.getActiveFile();
		const before = this.told;
		this.told = { leaf, file };
		if (before.leaf !== leaf) this.trigger('active-leaf-change', leaf);
		if (before.file === file) return;
		if (file) this.lastFiles = [file.path, ...this.lastFiles.filter((path) => path !== file.path)].slice(0, 10);
		this.trigger('file-open', file);
	}
}
