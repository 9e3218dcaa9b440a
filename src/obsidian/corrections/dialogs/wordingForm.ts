// The dialog in which a reader puts a viewpoint into other words.
import { Modal, Setting } from 'obsidian';
import type { App } from 'obsidian';
import type { Phrases } from '../../../present/phrases/shape.ts';

export interface Wording {
	readonly title: string;
	readonly text: string;
}

class WordingModal extends Modal {
	readonly #save: (wording: Wording) => void;
	readonly #phrases: Phrases;
	#wording: Wording;

	constructor(app: App, wording: Wording, save: (wording: Wording) => void, phrases: Phrases) {
		super(app);
		this.#wording = wording;
		this.#save = save;
		this.#phrases = phrases;
	}

	override onOpen(): void {
		const { viewpoints, corrections: { form } } = this.#phrases;
		this.modalEl.addClass('interview-lens-modal');
		this.setTitle(viewpoints.rewordTitle);
		new Setting(this.contentEl).setName(viewpoints.heading).addText((field) => {
			field.setValue(this.#wording.title).onChange((title) => (this.#wording = { ...this.#wording, title }));
			field.inputEl.setAttrs({ 'aria-label': viewpoints.heading, dir: 'auto' });
			field.inputEl.addEventListener('keydown', (event) => this.#submit(event, true));
		});
		new Setting(this.contentEl).setName(viewpoints.words).setClass('interview-lens-wording').addTextArea((field) => {
			field.setValue(this.#wording.text).onChange((text) => (this.#wording = { ...this.#wording, text }));
			field.inputEl.setAttrs({ 'aria-label': viewpoints.words, dir: 'auto', rows: '5' });
			field.inputEl.addEventListener('keydown', (event) => this.#submit(event, event.ctrlKey || event.metaKey));
			field.inputEl.focus();
			field.inputEl.select();
		});
		this.contentEl.createDiv({ cls: 'interview-lens-remark', text: viewpoints.quotesStay });
		new Setting(this.contentEl)
			.addButton((button) => button.setButtonText(form.cancel).onClick(() => this.close()))
			.addButton((button) => button.setButtonText(form.save).setCta().onClick(() => this.#done()));
	}

	#submit(event: KeyboardEvent, wants: boolean): void {
		if (event.key !== 'Enter' || !wants || event.isComposing) return;
		event.preventDefault();
		this.#done();
	}

	/** Without a word nothing is changed. */
	#done(): void {
		const [title, text] = [this.#wording.title.trim(), this.#wording.text.trim()];
		if (title + text === '') return;
		this.close();
		this.#save({ title, text });
	}
}

export function askForWording(app: App, wording: Wording, save: (wording: Wording) => void, phrases: Phrases): void {
	new WordingModal(app, wording, save, phrases).open();
}
