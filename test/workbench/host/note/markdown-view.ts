// MarkdownView: a note in editing or reading mode.
import type { Extension } from '@codemirror/state';
import type * as Obsidian from 'obsidian';
import { setIcon } from '../base/icons.ts';
import { Keymap } from '../base/keymap.ts';
import { absent } from '../base/platform.ts';
import { appParts } from '../parts.ts';
import { Menu } from '../ui/menu.ts';
import { TextFileViewBody } from '../workspace/file-view.ts';
import { MarkdownEditView } from './edit-view.ts';
import { MarkdownPreviewView } from './preview-view.ts';

interface Wish { readonly line?: unknown; readonly scroll?: unknown; readonly subpath?: unknown; readonly focus?: unknown; readonly cursor?: Partial<Obsidian.EditorRange> }

export class MarkdownViewBody extends TextFileViewBody implements Pick<Obsidian.MarkdownView, keyof Obsidian.MarkdownView> {
	editor: Obsidian.Editor;
	previewMode: Obsidian.MarkdownPreviewView;
	currentMode: Obsidian.MarkdownSubView;
	hoverPopover: Obsidian.HoverPopover | null = null;
	override icon = 'file-text';
	private readonly editMode: MarkdownEditView;
	private readonly reading: MarkdownPreviewView;
	private readonly modeButton: HTMLElement;

	constructor(leaf: Obsidian.WorkspaceLeaf) {
		super(leaf);
		const info = this as unknown as Obsidian.MarkdownFileInfo;
		this.editMode = new MarkdownEditView({
			info, app: this.app, extensions: () => this.extensions(), edited: () => this.edited(), followLink: (link, event) => this.follow(link, event),
		}, this.contentEl);
		this.reading = this.addChild(new MarkdownPreviewView(info, this.contentEl));
		this.editor = this.editMode.editor;
		this.previewMode = this.reading;
		this.currentMode = this.editMode;
		this.reading.containerEl.hide();
		this.addAction('more-vertical', 'More options', (event) => this.moreOptions(event)).addClass('mod-more');
		this.modeButton = this.addAction('book-open', 'Read', () => void this.toggleMode());
		this.modeButton.addClass('mod-mode');
	}

	override getViewType(): string { return 'markdown'; }
	getMode(): Obsidian.MarkdownViewModeType { return this.isReading() ? 'preview' : 'source'; }
	getViewData(): string { return this.editMode.get(); }
	clear(): void { this.editMode.clear(); this.reading.clear(); }
	showSearch(): void { absent('MarkdownView.showSearch'); }
	override canAcceptExtension(extension: string): boolean { return extension === 'md'; }

	setViewData(data: string, clear: boolean): void {
		this.editMode.set(data, clear);
		if (this.isReading() || clear) this.reading.set(data, clear);
	}

	protected override async takeIn(): Promise<void> {
		if (!this.file) return;
		const text = await this.app.vault.read(this.file);
		if (text === this.saved) return;
		const base = this.saved;
		this.saved = text;
		this.editMode.merge(base, text);
		if (this.isReading()) this.reading.set(this.getViewData(), false);
	}

	override onload(): void {
		super.onload();
		this.registerDomEvent(this.editMode.containerEl, 'contextmenu', (event) => this.editorMenu(event));
		this.registerDomEvent(this.reading.containerEl, 'click', (event) => this.clicked(event));
		this.registerDomEvent(this.reading.containerEl, 'auxclick', (event) => this.clicked(event));
		this.registerDomEvent(this.reading.containerEl, 'mouseover', (event) => this.hovered(event));
	}

	override inWindow(doc: Document): void { this.editMode.cm.setRoot(doc); }
	override onunload(): void { this.editMode.destroy(); }

	override getState(): Record<string, unknown> { return { ...super.getState(), mode: this.getMode(), source: true }; }

	override async setState(state: unknown, result: Obsidian.ViewStateResult): Promise<void> {
		await super.setState(state, result);
		const mode = (state as { mode?: unknown } | null)?.mode;
		if (mode === 'preview' || mode === 'source') this.show(mode);
	}

	override getEphemeralState(): Record<string, unknown> {
		return { scroll: this.currentMode.getScroll(), ...(this.isReading() ? {} : { cursor: { from: this.editor.getCursor('from'), to: this.editor.getCursor('to') } }) };
	}

	override setEphemeralState(state: unknown): void {
		const { line, scroll, subpath, focus, cursor } = (state ?? {}) as Wish;
		if (cursor?.from) this.editor.setSelection(cursor.from, cursor.to ?? cursor.from);
		if (typeof scroll === 'number') this.currentMode.applyScroll(scroll);
		if (typeof line === 'number') this.goTo(line, cursor !== undefined);
		if (typeof subpath === 'string') this.goToSubpath(subpath);
		if (focus === true) { if (this.isReading()) this.reading.containerEl.find('.markdown-preview-view').focus(); else this.editor.focus(); }
	}

	override onRename(file: Obsidian.TFile): Promise<void> {
		this.editMode.renamed();
		this.reading.shown();
		return super.onRename(file);
	}

	/** The workbench's own name for `workspace.updateOptions()`. */
	reconfigure(): void { this.editMode.reconfigure(); }

	toggleMode(): Promise<void> {
		const state = { ...this.getState(), mode: this.isReading() ? 'source' : 'preview' };
		return this.leaf.setViewState({ type: 'markdown', state }, { focus: true });
	}

	override onResize(): void { this.editMode.cm.requestMeasure(); this.reading.shown(); }

	private isReading(): boolean { return this.currentMode === this.reading as unknown; }

	private show(mode: Obsidian.MarkdownViewModeType): void {
		if (mode === this.getMode()) return;
		const scroll = this.currentMode.getScroll();
		const reads = mode === 'preview';
		this.currentMode = reads ? this.reading : this.editMode;
		this.editMode.containerEl.toggle(!reads);
		this.reading.containerEl.toggle(reads);
		if (reads) this.reading.set(this.getViewData(), false);
		setIcon(this.modeButton, reads ? 'pencil' : 'book-open');
		this.modeButton.setAttr('aria-label', reads ? 'Edit' : 'Read');
		if (reads) this.reading.shown();
		this.currentMode.applyScroll(scroll);
	}

	private goTo(line: number, keepCursor: boolean): void {
		if (this.isReading()) {
			this.reading.applyScroll(line);
			this.reading.flash(line);
			return;
		}
		const at = { line, ch: 0 };
		if (!keepCursor) this.editor.setCursor(at);
		this.editor.scrollIntoView({ from: at, to: at }, true);
	}

	private goToSubpath(subpath: string): void {
		const cache = this.file && this.app.metadataCache.getFileCache(this.file);
		const name = subpath.replace(/^#+/u, '');
		const found = name.startsWith('^') ? cache?.blocks?.[name.slice(1)] : cache?.headings?.find((row) => row.heading === name);
		if (found) this.goTo(found.position.start.line, false);
	}

	private extensions(): Extension[] { return [...appParts(this.app).registry.editorExtensions]; }

	private edited(): void {
		// Only CodeMirror's first state comes before a file.
		if (!this.file) return;
		this.data = this.getViewData();
		this.app.workspace.trigger('editor-change', this.editor, this);
		this.requestSave();
	}

	private follow(link: string, event: MouseEvent): void {
		void this.app.workspace.openLinkText(link, this.file?.path ?? '', Keymap.isModEvent(event));
	}

	private linkOf(event: Event): HTMLElement | null {
		return event.target instanceof Element ? event.target.closest<HTMLElement>('a.internal-link') : null;
	}

	private clicked(event: MouseEvent): void {
		const link = this.linkOf(event);
		if (!link) return;
		event.preventDefault();
		this.follow(link.getAttr('data-href') ?? '', event);
	}

	private hovered(event: MouseEvent): void {
		const targetEl = this.linkOf(event);
		if (targetEl) this.app.workspace.trigger('hover-link', { event, source: 'preview', hoverParent: this, targetEl, linktext: targetEl.getAttr('data-href') ?? '', sourcePath: this.file?.path ?? '' });
	}

	private editorMenu(event: MouseEvent): void {
		event.preventDefault();
		const menu = new Menu();
		menu.addItem((item) => item.setSection('selection').setTitle('Select all').setIcon('text-select').onClick(() => this.editor.setSelection({ line: 0, ch: 0 }, this.editor.offsetToPos(this.getViewData().length))));
		this.app.workspace.trigger('editor-menu', menu, this.editor, this);
		menu.showAtMouseEvent(event);
	}

	private moreOptions(event: MouseEvent): void {
		const menu = new Menu();
		menu.addItem((item) => item.setSection('pane').setTitle(this.isReading() ? 'Edit' : 'Read').setIcon(this.isReading() ? 'pencil' : 'book-open').onClick(() => void this.toggleMode()));
		this.onPaneMenu(menu, 'more-options');
		if (this.file) this.app.workspace.trigger('file-menu', menu, this.file, 'more-options', this.leaf);
		menu.showAtMouseEvent(event);
	}
}
