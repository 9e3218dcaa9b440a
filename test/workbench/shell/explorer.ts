// The list of files in the left sidebar.
import type * as Obsidian from 'obsidian';
import { setIcon } from '../host/base/icons.ts';
import { Keymap } from '../host/base/keymap.ts';
import { Platform } from '../host/base/platform.ts';
import { debounce } from '../host/base/timing.ts';
import { Menu } from '../host/ui/menu.ts';
import { TFolder } from '../host/vault/files.ts';
import { ItemViewBody } from '../host/workspace/view.ts';

export const explorerType = 'file-explorer';

/** Folders first, then names as people count: 2 before 10. */
const inOrder = (a: Obsidian.TAbstractFile, b: Obsidian.TAbstractFile): number =>
	Number(b instanceof TFolder) - Number(a instanceof TFolder) || a.name.localeCompare(b.name, undefined, { numeric: true });

export class Explorer extends ItemViewBody {
	override icon = 'folder-closed';
	private readonly closed = new Set<string>();
	private readonly drawSoon = debounce(() => this.draw(), 0);

	override getViewType(): string { return explorerType; }
	override getDisplayText(): string { return 'Files'; }

	override onOpen(): Promise<void> {
		const { vault, workspace } = this.app;
		const soon = (): void => { this.drawSoon(); };
		for (const ref of [vault.on('create', soon), vault.on('delete', soon), vault.on('rename', soon), workspace.on('file-open', soon)]) this.registerEvent(ref);
		this.draw();
		return Promise.resolve();
	}

	private draw(): void {
		const scroll = this.contentEl.scrollTop;
		this.contentEl.empty();
		this.contentEl.addClass('nav-files-container');
		this.contentEl.createDiv({ cls: 'nav-vault-name', text: this.app.vault.getName() });
		this.drawFolder(this.contentEl.createDiv({ cls: 'nav-folder-children', attr: { role: 'tree' } }), this.app.vault.getRoot());
		this.contentEl.scrollTop = scroll;
	}

	private drawFolder(el: HTMLElement, folder: Obsidian.TFolder): void {
		for (const child of [...folder.children].sort(inOrder)) {
			if (!(child instanceof TFolder)) { this.drawFile(el, child as Obsidian.TFile); continue; }
			const open = !this.closed.has(child.path);
			const row = this.row(el, 'nav-folder-title', child.name, child.path);
			row.setAttr('aria-expanded', open);
			const arrow = createDiv('collapse-icon');
			row.prepend(arrow);
			setIcon(arrow, open ? 'chevron-down' : 'chevron-right');
			row.addEventListener('click', () => {
				if (open) this.closed.add(child.path);
				else this.closed.delete(child.path);
				this.draw();
			});
			if (open) this.drawFolder(el.createDiv({ cls: 'nav-folder-children', attr: { role: 'group' } }), child);
		}
	}

	private drawFile(el: HTMLElement, file: Obsidian.TFile): void {
		const row = this.row(el, 'nav-file-title', file.extension === 'md' ? file.basename : file.name, file.path);
		row.toggleClass('is-active', file === this.app.workspace.getActiveFile());
		const open = (event: MouseEvent | KeyboardEvent): void => {
			void this.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file);
			if (Platform.isMobile) this.app.workspace.leftSplit.collapse();
		};
		row.addEventListener('click', open);
		row.addEventListener('auxclick', open);
		row.addEventListener('contextmenu', (event) => {
			const menu = new Menu();
			menu.addItem((item) => item.setSection('open').setTitle('Open in new tab').setIcon('file-plus').onClick(() => void this.app.workspace.getLeaf('tab').openFile(file)));
			this.app.workspace.trigger('file-menu', menu, file, 'file-explorer-context-menu', this.leaf);
			menu.addItem((item) => item.setSection('danger').setTitle('Delete').setIcon('trash-2').setWarning(true).onClick(() => void this.app.fileManager.promptForDeletion(file)));
			menu.showAtMouseEvent(event);
		});
	}

	private row(el: HTMLElement, cls: string, name: string, path: string): HTMLElement {
		const row = el.createDiv({ cls: `tree-item-self tappable ${cls}`, attr: { 'data-path': path, role: 'treeitem', tabindex: 0 } });
		row.createDiv({ cls: 'tree-item-inner', text: name });
		row.addEventListener('keydown', (event) => { if (event.key === 'Enter') row.click(); });
		return row;
	}
}
