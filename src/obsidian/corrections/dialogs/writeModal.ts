// The preview of what is written into a note: each line that changes, before and after.
import { Modal, Setting } from 'obsidian';
import type { App } from 'obsidian';
import type { ChangedLine } from '../../../present/corrections.ts';
import type { Phrases } from '../../../present/phrases/shape.ts';

/** Lines that are drawn; the rest is told as a number. */
const MOST = 200;

class WriteModal extends Modal {
	readonly #lines: readonly ChangedLine[];
	readonly #kept: number;
	readonly #apply: () => void;
	readonly #phrases: Phrases;

	constructor(app: App, lines: readonly ChangedLine[], kept: number, apply: () => void, phrases: Phrases) {
		super(app);
		this.#lines = lines;
		this.#kept = kept;
		this.#apply = apply;
		this.#phrases = phrases;
	}

	override onOpen(): void {
		const { write, form } = this.#phrases.corrections;
		this.modalEl.addClass('interview-lens-modal');
		this.setTitle(write.title);
		this.contentEl.createDiv({ cls: 'interview-lens-remark', text: write.about });
		const list = this.contentEl.createDiv({ cls: 'interview-lens-changes', attr: { tabindex: '0', role: 'group', 'aria-label': write.title } });
		for (const { line, before, after } of this.#lines.slice(0, MOST)) {
			list.createDiv({ cls: 'interview-lens-change-line', text: write.line(line) });
			list.createEl('del', { text: before, attr: { dir: 'auto' } });
			list.createEl('ins', { text: after, attr: { dir: 'auto' } });
		}
		if (this.#lines.length > MOST) list.createDiv({ text: `… ${this.#lines.length - MOST}` });
		if (this.#kept > 0) this.contentEl.createDiv({ cls: 'interview-lens-remark', text: write.kept(this.#kept) });
		new Setting(this.contentEl)
			.addButton((button) => button.setButtonText(form.cancel).onClick(() => this.close()))
			.addButton((button) => {
				button.setButtonText(write.apply).setCta().onClick(() => {
					this.close();
					this.#apply();
				});
				button.buttonEl.focus();
			});
	}
}

export function previewWriting(app: App, lines: readonly ChangedLine[], kept: number, apply: () => void, phrases: Phrases): void {
	new WriteModal(app, lines, kept, apply, phrases).open();
}
