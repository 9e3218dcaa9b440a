// The tree of the workspace above the leaves: root, docks, drawers. Each holds groups of tabs.
import type * as Obsidian from 'obsidian';
import { Events } from '../base/events.ts';
import type { WorkspaceTabs } from './tabs.ts';

export abstract class WorkspaceItem extends Events implements Pick<Obsidian.WorkspaceItem, keyof Obsidian.WorkspaceItem> {
	abstract parent: Obsidian.WorkspaceParent;

	getRoot(): Obsidian.WorkspaceItem {
		return this.parent === this as unknown ? this : this.parent.getRoot();
	}

	getContainer(): Obsidian.WorkspaceContainer {
		return this.getRoot() as Obsidian.WorkspaceContainer;
	}
}

export abstract class WorkspaceParent extends WorkspaceItem implements Pick<Obsidian.WorkspaceParent, keyof Obsidian.WorkspaceParent> {}

/** A row (the root) or a column (a dock) of tab groups. The three are their own parent: the tree ends here. */
export class WorkspaceSplit extends WorkspaceParent implements Pick<Obsidian.WorkspaceSplit, keyof Obsidian.WorkspaceSplit> {
	parent: Obsidian.WorkspaceParent = this;
	readonly containerEl: HTMLElement;
	readonly groups: WorkspaceTabs[] = [];

	constructor(parentEl: HTMLElement, cls: string) {
		super();
		this.containerEl = parentEl.createDiv(`workspace-split ${cls}`);
	}

	/** Adds a group after another one, or as the last. */
	addGroup(group: WorkspaceTabs, after?: WorkspaceTabs): void {
		const at = after ? this.groups.indexOf(after) + 1 : this.groups.length;
		this.groups.splice(at, 0, group);
		this.containerEl.insertBefore(group.containerEl, this.groups[at + 1]?.containerEl ?? null);
	}

	removeGroup(group: WorkspaceTabs): void {
		this.groups.remove(group);
		group.containerEl.detach();
	}
}

export class WorkspaceRoot extends WorkspaceSplit implements Pick<Obsidian.WorkspaceRoot, keyof Obsidian.WorkspaceRoot> {
	win: Window = window;
	doc: Document = activeDocument;
}

/** A sidebar. On a phone the same thing is a drawer over the note. */
export class WorkspaceSidedock extends WorkspaceSplit implements Pick<Obsidian.WorkspaceSidedock, keyof Obsidian.WorkspaceSidedock> {
	collapsed = false;
	/** Called after it opened or closed; the workspace saves its layout. */
	onToggle: () => void = () => undefined;

	toggle(): void { if (this.collapsed) this.expand(); else this.collapse(); }
	collapse(): void { this.set(true); }
	expand(): void { this.set(false); }

	private set(collapsed: boolean): void {
		if (collapsed === this.collapsed) return;
		this.collapsed = collapsed;
		this.containerEl.toggleClass('is-sidedock-collapsed', collapsed);
		this.onToggle();
	}
}

export class WorkspaceMobileDrawer extends WorkspaceSidedock implements Pick<Obsidian.WorkspaceMobileDrawer, keyof Obsidian.WorkspaceMobileDrawer> {}

export class WorkspaceRibbon implements Pick<Obsidian.WorkspaceRibbon, keyof Obsidian.WorkspaceRibbon> {}
