// FileManager: front matter, renaming, links, deletion, as the reader's preferences would have it (here: the defaults).
import type * as Obsidian from 'obsidian';
import { getFrontMatterInfo, parseYaml, stringifyYaml } from '../base/text.ts';
import { ConfirmationModal } from '../ui/confirmation.ts';
import { parentOf } from './files.ts';

export class FileManager implements Pick<Obsidian.FileManager, keyof Obsidian.FileManager> {
	private readonly app: Obsidian.App;
	private readonly discard: (file: Obsidian.TAbstractFile) => Promise<void>;

	constructor(app: Obsidian.App, discard: (file: Obsidian.TAbstractFile) => Promise<void>) {
		this.app = app;
		this.discard = discard;
	}

	/** New notes go to the vault's root, Obsidian's default. */
	getNewFileParent(): Obsidian.TFolder {
		return this.app.vault.getRoot();
	}

	/** The workbench renames the file only; Obsidian also rewrites the links to it. */
	renameFile(file: Obsidian.TAbstractFile, newPath: string): Promise<void> {
		return this.app.vault.rename(file, newPath);
	}

	promptForDeletion(file: Obsidian.TAbstractFile): Promise<boolean> {
		return new Promise((answer) => {
			let deleted = false;
			const modal = new ConfirmationModal(this.app);
			modal.setTitle('Delete file').setContent(`Delete “${file.name}”?`);
			modal.addButton((button) => button.setButtonText('Delete').setDestructive().onClick(async () => {
				await this.trashFile(file);
				deleted = true;
			}));
			modal.addCancelButton();
			modal.setCloseCallback(() => answer(deleted));
			modal.open();
		});
	}

	trashFile(file: Obsidian.TAbstractFile): Promise<void> {
		return this.discard(file);
	}

	generateMarkdownLink(file: Obsidian.TFile, sourcePath: string, subpath = '', alias = ''): string {
		const link = file.path === sourcePath && subpath !== '' ? '' : this.app.metadataCache.fileToLinktext(file, sourcePath, true);
		return `[[${link}${subpath}${alias === '' ? '' : `|${alias}`}]]`;
	}

	/** Gives the parsed front matter to `change` and writes it back as YAML; the rest of the note stays, byte by byte. */
	async processFrontMatter(file: Obsidian.TFile, change: (frontmatter: unknown) => void, options?: Obsidian.DataWriteOptions): Promise<void> {
		await this.app.vault.process(file, (text) => {
			const info = getFrontMatterInfo(text);
			const value = (parseYaml(info.frontmatter) ?? {});
			change(value);
			const yaml = Object.keys(value).length > 0 ? stringifyYaml(value) : '';
			if (info.exists) return text.slice(0, info.from) + yaml + text.slice(info.to + (text[info.to] === '\n' ? 1 : 0));
			return yaml === '' ? text : `---\n${yaml}---\n${text}`;
		}, options);
	}

	getAvailablePathForAttachment(filename: string, sourcePath = ''): Promise<string> {
		const folder = parentOf(sourcePath);
		const dot = filename.lastIndexOf('.');
		const [base, ending] = dot > 0 ? [filename.slice(0, dot), filename.slice(dot)] : [filename, ''];
		const at = (name: string): string => (folder === '/' ? name : `${folder}/${name}`);
		let path = at(filename);
		for (let number = 1; this.app.vault.getAbstractFileByPath(path); number++) path = at(`${base} ${number}${ending}`);
		return Promise.resolve(path);
	}
}
