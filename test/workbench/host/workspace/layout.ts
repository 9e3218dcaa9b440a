// The layout as data: what is open where, kept in the browser's storage per vault and brought back at the next start.
import type * as Obsidian from 'obsidian';
import { asked } from '../base/platform.ts';
import type { WorkspaceSidedock, WorkspaceSplit } from './items.ts';
import { WorkspaceLeaf } from './leaf.ts';
import { WorkspaceTabs } from './tabs.ts';
import type { Workspace } from './workspace.ts';

interface SavedLeaf { readonly id: string; readonly view: Obsidian.ViewState; readonly eState: unknown }
interface SavedGroup { readonly leaves: readonly SavedLeaf[]; readonly current: string | null }
interface SavedSide { readonly groups: readonly SavedGroup[]; readonly collapsed: boolean }
interface SavedLayout { readonly main: readonly SavedGroup[]; readonly left: SavedSide; readonly right: SavedSide; readonly active: string | null }

const keyOf = (workspace: Workspace): string => `${workspace.app.vault.getName()}:layout`;

const savedGroups = (split: WorkspaceSplit): SavedGroup[] => split.groups.map((group) => ({
	leaves: group.leaves.map((leaf) => ({ id: leaf.id, view: leaf.getViewState(), eState: leaf.getEphemeralState() })),
	current: group.current?.id ?? null,
}));

const savedSide = (side: WorkspaceSidedock): SavedSide => ({ groups: savedGroups(side), collapsed: side.collapsed });

export function layoutOf(workspace: Workspace): Record<string, unknown> {
	const layout: SavedLayout = { main: savedGroups(workspace.rootSplit), left: savedSide(workspace.leftSplit), right: savedSide(workspace.rightSplit), active: workspace.active?.id ?? null };
	return { ...layout };
}

export function saveLayout(workspace: Workspace): void {
	if (workspace.layoutReady) window.localStorage.setItem(keyOf(workspace), JSON.stringify(layoutOf(workspace)));
}

async function bringBack(workspace: Workspace, split: WorkspaceSplit, groups: readonly SavedGroup[]): Promise<void> {
	const old = split.groups.flatMap((group) => group.leaves);
	for (const saved of groups.filter((group) => group.leaves.length > 0)) {
		const empty = split.groups.find((group) => group.leaves.length === 0);
		const group = empty ?? new WorkspaceTabs(split);
		for (const { id, view, eState } of saved.leaves) {
			const leaf = new WorkspaceLeaf(workspace, group, undefined, id);
			await leaf.setViewState(view, eState);
		}
		const current = group.leaves.find((leaf) => leaf.id === saved.current);
		if (current) group.select(current);
	}
	if (groups.some((group) => group.leaves.length > 0)) for (const leaf of old) leaf.detach();
}

/** `?note=…` names the note to open first; else the saved layout; else the first note of the vault. */
export async function loadLayout(workspace: Workspace): Promise<void> {
	const kept = window.localStorage.getItem(keyOf(workspace));
	const saved = kept === null ? null : JSON.parse(kept) as SavedLayout;
	if (saved) {
		await bringBack(workspace, workspace.leftSplit, saved.left.groups);
		await bringBack(workspace, workspace.rootSplit, saved.main);
		await bringBack(workspace, workspace.rightSplit, saved.right.groups);
		for (const [side, { collapsed }] of [[workspace.leftSplit, saved.left], [workspace.rightSplit, saved.right]] as const) {
			if (collapsed) side.collapse();
			else side.expand();
		}
		const active = saved.active === null ? null : workspace.getLeafById(saved.active);
		if (active) workspace.setActiveLeaf(active);
	}
	const wanted = asked('note');
	const notes = workspace.app.vault.getFiles().sort((a, b) => a.path.localeCompare(b.path));
	const greeting = notes.find((note) => /^(?:start|welcome|readme)/iu.test(note.basename));
	const file = wanted === null ? (saved ? null : greeting ?? notes[0]) : workspace.app.vault.getFileByPath(wanted);
	// A greeting is to be read; other notes open as Obsidian opens them.
	const mode = asked('mode') ?? (wanted === null && file === greeting ? 'preview' : 'source');
	if (file) await workspace.getLeaf().openFile(file, { state: { mode } });
	else if (!workspace.active) {
		const leaf = workspace.getMostRecentLeaf();
		if (leaf) workspace.setActiveLeaf(leaf);
	}
}
