// Modal: a window over the page with its own scope of keys.
import type * as Obsidian from 'obsidian';
import { setIcon } from '../base/icons.ts';
import { Scope } from '../base/keymap.ts';

export class Modal implements Pick<Obsidian.Modal, keyof Obsidian.Modal> {
	app: Obsidian.App;
	scope: Obsidian.Scope = new Scope();
	containerEl: HTMLElement;
	modalEl: HTMLElement;
	titleEl: HTMLElement;
	contentEl: HTMLElement;
	shouldRestoreSelection = true;
	protected readonly headerEl: HTMLElement;
	private focused: Element | null = null;
	private onClosed: (() => unknown) | null = null;

	constructor(app: Obsidian.App) {
		this.app = app;
		this.containerEl = createDiv('modal-container mod-dim');
		this.containerEl.createDiv('modal-bg').addEventListener('click', () => this.close());
		this.modalEl = this.containerEl.createDiv({ cls: 'modal', attr: { role: 'dialog', 'aria-modal': 'true', tabindex: -1 } });
		const close = this.modalEl.createEl('button', { cls: 'modal-close-button clickable-icon', attr: { 'aria-label': 'Close' } });
		setIcon(close, 'x');
		close.addEventListener('click', () => this.close());
		this.headerEl = this.modalEl.createDiv('modal-header');
		this.titleEl = this.headerEl.createDiv('modal-title');
		this.contentEl = this.modalEl.createDiv('modal-content');
		this.scope.register([], 'Escape', () => { this.close(); return false; });
	}

	open(): void {
		if (this.containerEl.isConnected) return;
		this.focused = activeDocument.activeElement;
		activeDocument.body.append(this.containerEl);
		this.app.keymap.pushScope(this.scope);
		this.modalEl.focus();
		void this.onOpen();
	}

	close(): void {
		if (!this.containerEl.isConnected) return;
		this.app.keymap.popScope(this.scope);
		this.containerEl.detach();
		if (this.shouldRestoreSelection && this.focused instanceof HTMLElement) this.focused.focus();
		this.onClose();
		this.onClosed?.();
	}

	onOpen(): Promise<void> | void {}
	onClose(): void {}
	onHistoryBack(): void { this.close(); }

	setTitle(title: string): this {
		this.titleEl.setText(title);
		return this;
	}

	setContent(content: string | DocumentFragment): this {
		this.contentEl.setText(content);
		return this;
	}

	setCloseCallback(callback: () => unknown): this {
		this.onClosed = callback;
		return this;
	}
}
