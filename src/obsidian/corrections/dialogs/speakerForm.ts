// The dialog that corrects a speaker: who, what, and in this note or in every note.
import { Modal, Setting } from 'obsidian';
import type { App } from 'obsidian';
import type { Phrases } from '../../../present/phrases/shape.ts';

export interface SpeakerChoice {
	readonly id: string;
	readonly name: string;
	/** What the speaker says in a few places, so that the reader sees who it is. */
	readonly says: readonly string[];
}

/** What is asked about the speaker: words of the reader's own, or one of several choices. */
export type Asked =
	| { readonly kind: 'words'; readonly label: string; readonly start: (speaker: SpeakerChoice) => string }
	| { readonly kind: 'choice'; readonly label: string; readonly choices: (speaker: SpeakerChoice) => Readonly<Record<string, string>> };

export interface SpeakerForm {
	readonly title: string;
	readonly speakers: readonly SpeakerChoice[];
	/** Id of the speaker that is chosen first. */
	readonly chosen: string;
	readonly asked: Asked;
	/** `answer` is the trimmed words, or the key of the choice; never empty. */
	readonly save: (speaker: SpeakerChoice, answer: string, everywhere: boolean) => void;
}

class SpeakerFormModal extends Modal {
	readonly #form: SpeakerForm;
	readonly #phrases: Phrases;
	#speaker: SpeakerChoice | undefined;
	#answer = '';
	#everywhere = false;

	constructor(app: App, form: SpeakerForm, phrases: Phrases) {
		super(app);
		this.#form = form;
		this.#phrases = phrases;
		this.#speaker = form.speakers.find(({ id }) => id === form.chosen) ?? form.speakers[0];
	}

	override onOpen(): void {
		this.modalEl.addClass('interview-lens-modal');
		this.setTitle(this.#form.title);
		this.#draw();
	}

	#draw(): void {
		const { form } = this.#phrases.corrections;
		const speaker = this.#speaker;
		this.contentEl.empty();
		if (speaker === undefined) return;
		new Setting(this.contentEl).setName(form.speaker).addDropdown((list) => {
			for (const { id, name } of this.#form.speakers) list.addOption(id, name);
			list.setValue(speaker.id).onChange((id) => {
				this.#speaker = this.#form.speakers.find((each) => each.id === id);
				this.#draw();
			});
			list.selectEl.setAttr('aria-label', form.speaker);
		});
		const quotes = this.contentEl.createDiv({ cls: 'interview-lens-says', attr: { role: 'group', 'aria-label': form.says } });
		for (const words of speaker.says) quotes.createDiv({ text: this.#phrases.quote(words), attr: { dir: 'auto' } });
		this.#ask(speaker);
		new Setting(this.contentEl).setName(form.everywhere).setDesc(form.everywhereAbout).addToggle((toggle) => toggle.setValue(this.#everywhere).onChange((on) => (this.#everywhere = on)));
		this.contentEl.createDiv({ cls: 'interview-lens-remark', text: form.keptBeside });
		new Setting(this.contentEl)
			.addButton((button) => button.setButtonText(form.cancel).onClick(() => this.close()))
			.addButton((button) => button.setButtonText(form.save).setCta().onClick(() => this.#save()));
	}

	#ask(speaker: SpeakerChoice): void {
		const { asked } = this.#form;
		const row = new Setting(this.contentEl).setName(asked.label);
		if (asked.kind === 'choice') {
			const choices = asked.choices(speaker);
			this.#answer = Object.keys(choices)[0] ?? '';
			row.addDropdown((list) => list.addOptions(choices).setValue(this.#answer).onChange((key) => (this.#answer = key)).selectEl.setAttr('aria-label', asked.label));
			return;
		}
		this.#answer = asked.start(speaker);
		row.addText((field) => {
			field.setValue(this.#answer).onChange((words) => (this.#answer = words));
			field.inputEl.setAttr('aria-label', asked.label);
			field.inputEl.addEventListener('keydown', (event) => {
				if (event.key !== 'Enter' || event.isComposing) return;
				event.preventDefault();
				this.#save();
			});
			field.inputEl.focus();
			field.inputEl.select();
		});
	}

	#save(): void {
		const answer = this.#answer.trim();
		if (answer === '' || this.#speaker === undefined) return;
		this.close();
		// A name that stays as it is here may still be meant for every note.
		if (answer === this.#speaker.name && !this.#everywhere) return;
		this.#form.save(this.#speaker, answer, this.#everywhere);
	}
}

export function askAboutSpeaker(app: App, form: SpeakerForm, phrases: Phrases): void {
	new SpeakerFormModal(app, form, phrases).open();
}
