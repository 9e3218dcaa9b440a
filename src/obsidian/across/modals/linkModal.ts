// The names that would become links, each with what stands around it; every one can be left out.
import { Modal, Setting } from 'obsidian';
import type { App } from 'obsidian';
import type { LinkableNote } from '../../../app/across/mentions.ts';
import type { Edit } from '../../../core/model/edit.ts';
import type { AcrossPhrases } from '../../../present/phrases/across.ts';
import { excerptWords } from '../../../present/words/excerpt.ts';
import { nameDialog } from '../dialog.ts';

/** The links that the reader wants in one note, planned on this text. */
export interface ChosenLinks {
	readonly path: string;
	readonly text: string;
	readonly edits: readonly Edit[];
}

/** Code units shown on each side of a name. */
const AROUND = 50;
/** Names that are listed; more are linked another time. */
const MOST = 300;

export class LinkModal extends Modal {
	readonly #words: AcrossPhrases;
	readonly #notes: readonly LinkableNote[];
	readonly #link: (chosen: readonly ChosenLinks[]) => void;
	readonly #chosen = new Set<Edit>();

	constructor(app: App, words: AcrossPhrases, notes: readonly LinkableNote[], link: (chosen: readonly ChosenLinks[]) => void) {
		super(app);
		this.#words = words;
		this.#notes = notes;
		this.#link = link;
	}

	override onOpen(): void {
		const words = this.#words;
		this.setTitle(words.linkMentionsTitle);
		nameDialog(this);
		this.modalEl.addClass('interview-lens-modal');
		this.contentEl.createEl('p', { cls: 'interview-lens-remark', text: words.linkMentionsAbout });
		let left = MOST;
		for (const { note, edits } of this.#notes) {
			if (left <= 0) break;
			if (this.#notes.length > 1) new Setting(this.contentEl).setName(note.card.title).setHeading();
			for (const edit of edits.slice(0, left)) this.#drawEdit(note.text, edit);
			left -= edits.length;
		}
		new Setting(this.contentEl).addButton((button) => button.setButtonText(words.linkAll).setCta().onClick(() => {
			this.close();
			const chosen = this.#notes.map(({ note, edits }) => ({ path: note.card.path, text: note.text, edits: edits.filter((edit) => this.#chosen.has(edit)) }));
			this.#link(chosen.filter(({ edits }) => edits.length > 0));
		}));
	}

	override onClose(): void {
		this.contentEl.empty();
	}

	#drawEdit(text: string, edit: Edit): void {
		const { from, to, insert } = edit;
		const about = createFragment((shown) => {
			shown.appendText(`…${excerptWords(text.slice(Math.max(0, from - AROUND), from))}`);
			shown.createEl('mark', { cls: ['interview-lens-quote', 'interview-lens-hit'], text: insert });
			shown.appendText(`${excerptWords(text.slice(to, to + AROUND))}…`);
		});
		const name = text.slice(from, to);
		this.#chosen.add(edit);
		new Setting(this.contentEl).setName(name).setDesc(about).addToggle((toggle) => {
			toggle.toggleEl.querySelector('input')?.setAttribute('aria-label', name);
			toggle.setValue(true).onChange((isChosen) => {
				if (isChosen) this.#chosen.add(edit);
				else this.#chosen.delete(edit);
			});
		});
	}
}
