// WorkspaceTabs: a group of leaves of which one shows, with its row of tab headers.
import type * as Obsidian from 'obsidian';
import { setIcon } from '../base/icons.ts';
import { WorkspaceParent } from './items.ts';
import type { WorkspaceSplit } from './items.ts';
import type { WorkspaceLeaf } from './leaf.ts';

export class WorkspaceTabs extends WorkspaceParent implements Pick<Obsidian.WorkspaceTabs, keyof Obsidian.WorkspaceTabs> {
	parent: Obsidian.WorkspaceSplit;
	readonly split: WorkspaceSplit;
	readonly containerEl = createDiv('workspace-tabs');
	readonly leaves: WorkspaceLeaf[] = [];
	current: WorkspaceLeaf | null = null;
	private readonly headersEl: HTMLElement;
	private readonly bodyEl: HTMLElement;

	constructor(split: WorkspaceSplit, after?: WorkspaceTabs) {
		super();
		this.split = split;
		this.parent = split;
		this.headersEl = this.containerEl.createDiv('workspace-tab-header-container').createDiv({ cls: 'workspace-tab-header-container-inner', attr: { role: 'tablist' } });
		this.bodyEl = this.containerEl.createDiv('workspace-tab-container');
		split.addGroup(this, after);
	}

	add(leaf: WorkspaceLeaf, after?: WorkspaceLeaf): void {
		const at = after ? this.leaves.indexOf(after) + 1 : this.leaves.length;
		this.leaves.splice(at, 0, leaf);
		this.bodyEl.append(leaf.containerEl);
		if (!this.current) this.current = leaf;
		this.draw();
	}

	/** Takes the leaf out; a group without leaves goes, unless it is the split's last. */
	remove(leaf: WorkspaceLeaf): void {
		const at = this.leaves.indexOf(leaf);
		this.leaves.remove(leaf);
		leaf.containerEl.detach();
		if (this.current === leaf) this.current = this.leaves[Math.max(0, at - 1)] ?? null;
		if (this.leaves.length === 0 && this.split.groups.length > 1) this.split.removeGroup(this);
		this.draw();
	}

	select(leaf: WorkspaceLeaf): void {
		if (this.current === leaf) return;
		this.current = leaf;
		this.draw();
		leaf.onResize();
	}

	/** Draws the headers again; called when a title, an icon or the set of leaves changed. */
	draw(): void {
		this.headersEl.replaceChildren(...this.leaves.map((leaf) => this.header(leaf)));
		this.containerEl.toggleClass('is-empty', this.leaves.length === 0);
		for (const leaf of this.leaves) leaf.containerEl.toggle(leaf === this.current);
	}

	private header(leaf: WorkspaceLeaf): HTMLElement {
		const isCurrent = leaf === this.current;
		const el = createDiv({ cls: 'workspace-tab-header tappable', attr: { 'aria-label': leaf.getDisplayText(), 'data-type': leaf.view.getViewType(), role: 'tab', 'aria-selected': isCurrent, tabindex: 0 } });
		el.toggleClass('is-active', isCurrent);
		el.toggleClass('mod-active', isCurrent && leaf.isActive());
		const inner = el.createDiv('workspace-tab-header-inner');
		setIcon(inner.createDiv('workspace-tab-header-inner-icon'), leaf.getIcon());
		inner.createDiv({ cls: 'workspace-tab-header-inner-title', text: leaf.getDisplayText() });
		const close = inner.createEl('button', { cls: 'workspace-tab-header-inner-close-button clickable-icon', attr: { 'aria-label': 'Close' } });
		setIcon(close, 'x');
		close.addEventListener('click', (event) => { event.stopPropagation(); leaf.detach(); });
		const choose = (): void => { this.select(leaf); leaf.activate(); };
		el.addEventListener('click', choose);
		el.addEventListener('keydown', (event) => { if (event.key === 'Enter' || event.key === ' ') choose(); });
		el.addEventListener('auxclick', (event) => { if (event.button === 1) leaf.detach(); });
		return el;
	}
}
