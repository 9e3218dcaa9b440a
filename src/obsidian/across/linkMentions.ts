// Makes links of names that are mentioned but not linked: the reader chooses which, and one undo takes all of it back.
import { Modal, Notice, Setting } from 'obsidian';
import type { App } from 'obsidian';
import { planMentionLinks } from '../../app/across/mentions.ts';
import { excerptWords } from '../../present/words/excerpt.ts';
import { changeNote } from '../summary/noteText.ts';
import { nameDialog } from './dialog.ts';
import type { AcrossContext } from './door.ts';

type Edit = ReturnType<typeof planMentionLinks>[number];

/** Code units shown on each side of a name. */
const AROUND = 50;

export async function linkMentions({ app, door, path }: AcrossContext): Promise<void> {
	const { across: words } = door.phrases;
	const place = path();
	const note = place === null ? null : await door.across.open(place);
	const edits = note === null ? [] : planMentionLinks(door.across, note);
	if (place === null || note === null || edits.length === 0) {
		new Notice(words.noMentions);
		return;
	}
	new LinkModal(app, door.phrases.across, note.text, edits, async (chosen) => {
		const file = app.vault.getFileByPath(place);
		if (file === null) return;
		let isStale = false;
		await changeNote(app, file, (text) => {
			isStale = text !== note.text;
			return isStale ? [] : chosen.map(({ from, to, words: insert }) => ({ from, to, insert }));
		});
		new Notice(isStale ? words.changedMeanwhile : words.linked(chosen.length));
	}).open();
}

class LinkModal extends Modal {
	readonly #words: AcrossContext['door']['phrases']['across'];
	readonly #text: string;
	readonly #edits: readonly Edit[];
	readonly #link: (chosen: readonly Edit[]) => Promise<void>;
	readonly #chosen: Set<Edit>;

	constructor(app: App, words: AcrossContext['door']['phrases']['across'], text: string, edits: readonly Edit[], link: (chosen: readonly Edit[]) => Promise<void>) {
		super(app);
		this.#words = words;
		this.#text = text;
		this.#edits = edits;
		this.#link = link;
		this.#chosen = new Set(edits);
	}

	override onOpen(): void {
		const words = this.#words;
		this.setTitle(words.linkMentionsTitle);
		nameDialog(this);
		this.modalEl.addClass('interview-lens-modal');
		this.contentEl.createEl('p', { cls: 'interview-lens-remark', text: words.linkMentionsAbout });
		for (const edit of this.#edits) this.#drawEdit(edit);
		new Setting(this.contentEl).addButton((button) => button.setButtonText(words.linkAll).setCta().onClick(() => {
			this.close();
			const chosen = this.#edits.filter((edit) => this.#chosen.has(edit));
			if (chosen.length > 0) void this.#link(chosen);
		}));
	}

	override onClose(): void {
		this.contentEl.empty();
	}

	#drawEdit(edit: Edit): void {
		const { from, to, words } = edit;
		const about = createFragment((shown) => {
			shown.appendText(`…${excerptWords(this.#text.slice(Math.max(0, from - AROUND), from))}`);
			shown.createEl('mark', { cls: ['interview-lens-quote', 'interview-lens-hit'], text: words });
			shown.appendText(`${excerptWords(this.#text.slice(to, to + AROUND))}…`);
		});
		const name = this.#text.slice(from, to);
		new Setting(this.contentEl).setName(name).setDesc(about).addToggle((toggle) => {
			toggle.toggleEl.querySelector('input')?.setAttribute('aria-label', name);
			toggle.setValue(true).onChange((isChosen) => {
				if (isChosen) this.#chosen.add(edit);
				else this.#chosen.delete(edit);
			});
		});
	}
}
