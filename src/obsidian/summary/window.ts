// A summary in a window, to read now and to copy.
import { Component, MarkdownRenderer, Modal, Setting } from 'obsidian';
import type { App } from 'obsidian';

export class SummaryWindow extends Modal {
	readonly #title: string;
	readonly #markdown: string;
	readonly #path: string;
	readonly #copyButton: string;
	readonly #life = new Component();

	/** `path` is the interview, which relative links start from. */
	constructor(app: App, title: string, markdown: string, path: string, copyButton: string) {
		super(app);
		this.#title = title;
		this.#markdown = markdown;
		this.#path = path;
		this.#copyButton = copyButton;
	}

	override onOpen(): void {
		this.#life.load();
		this.setTitle(this.#title);
		this.modalEl.addClass('interview-lens-summary-window');
		const body = this.contentEl.createDiv({ cls: 'interview-lens-summary markdown-rendered' });
		void MarkdownRenderer.render(this.app, this.#markdown, body, this.#path, this.#life);
		new Setting(this.contentEl).addButton((button) => button.setButtonText(this.#copyButton).setCta().onClick(async () => {
			await this.containerEl.win.navigator.clipboard.writeText(this.#markdown);
			this.close();
		}));
	}

	override onClose(): void {
		this.#life.unload();
		this.contentEl.empty();
	}
}
