// FileView, EditableFileView and TextFileView: views of one file, and of its text with delayed saving.
import type * as Obsidian from 'obsidian';
import { debounce } from '../base/timing.ts';
import { TFile } from '../vault/files.ts';
import { ItemViewBody } from './view.ts';

/** How long typing waits to be saved. Obsidian waits 2 s; a test should not. */
const saveMs = 300;

export abstract class FileViewBody extends ItemViewBody implements Pick<Obsidian.FileView, keyof Obsidian.FileView> {
	allowNoFile = false;
	file: TFile | null = null;
	override navigation = true;

	override getDisplayText(): string { return this.file?.basename ?? 'No file'; }

	override onload(): void {
		this.registerEvent(this.app.vault.on('rename', (file) => { if (file === this.file) void this.onRename(this.file); }));
		this.registerEvent(this.app.vault.on('delete', (file) => { if (file === this.file) void this.leaf.setViewState({ type: 'empty' }); }));
	}

	override getState(): Record<string, unknown> { return { ...super.getState(), ...(this.file ? { file: this.file.path } : {}) }; }

	override async setState(state: unknown, result: Obsidian.ViewStateResult): Promise<void> {
		const path = (state as { file?: unknown } | null)?.file;
		const file = typeof path === 'string' ? this.app.vault.getAbstractFileByPath(path) : null;
		if (file instanceof TFile && file !== this.file) {
			if (this.file) await this.onUnloadFile(this.file);
			this.file = file;
			await this.onLoadFile(file);
		}
		await super.setState(state, result);
	}

	override async onClose(): Promise<void> {
		if (this.file) await this.onUnloadFile(this.file);
		this.file = null;
	}

	onLoadFile(_file: Obsidian.TFile): Promise<void> { return Promise.resolve(); }
	onUnloadFile(_file: Obsidian.TFile): Promise<void> { return Promise.resolve(); }
	onRename(_file: Obsidian.TFile): Promise<void> {
		this.app.workspace.trigger('layout-change');
		return Promise.resolve();
	}

	canAcceptExtension(_extension: string): boolean { return false; }
}

export abstract class TextFileViewBody extends FileViewBody implements Pick<Obsidian.TextFileView, keyof Obsidian.TextFileView> {
	data = '';
	/** What the file held when it was last read or saved: a 'modify' that brings the same text is our own. */
	protected saved = '';
	private readonly saveSoon = debounce(() => void this.save(), saveMs, true);
	requestSave = (): void => { this.saveSoon(); };

	abstract getViewData(): string;
	abstract setViewData(data: string, clear: boolean): void;
	abstract clear(): void;

	override onload(): void {
		super.onload();
		this.registerEvent(this.app.vault.on('modify', (file) => { if (file === this.file) void this.takeIn(this.file); }));
	}

	override async onLoadFile(file: Obsidian.TFile): Promise<void> {
		this.saved = await this.app.vault.read(file);
		this.data = this.saved;
		this.setViewData(this.data, true);
	}

	override async onUnloadFile(_file: Obsidian.TFile): Promise<void> {
		this.saveSoon.cancel();
		if (this.file && this.app.vault.getAbstractFileByPath(this.file.path) === this.file) await this.save();
	}

	async save(clear = false): Promise<void> {
		this.saveSoon.cancel();
		this.data = this.getViewData();
		if (this.file && this.data !== this.saved) {
			this.saved = this.data;
			await this.app.vault.modify(this.file, this.data);
		}
		if (clear) this.clear();
	}

	/** The file changed from outside: brings its text into the view. */
	protected async takeIn(file: TFile): Promise<void> {
		const text = await this.app.vault.read(file);
		if (text === this.saved) return;
		this.saved = text;
		this.data = text;
		this.setViewData(text, false);
	}
}
