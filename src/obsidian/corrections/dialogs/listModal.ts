// The corrections of a note, each with what became of it, taken back, put back and, where the place is gone, linked again one by one.
import { Modal, Setting } from 'obsidian';
import type { App } from 'obsidian';
import type { Correction } from '../../../core/model/correction.ts';
import type { CorrectionRow } from '../../../present/corrections.ts';
import type { Phrases } from '../../../present/phrases/shape.ts';

export interface CorrectionList {
	readonly rows: () => readonly CorrectionRow[];
	/** Lines of the file that could not be read, in words; empty where all could. */
	readonly unread: string;
	readonly takeBack: (correction: Correction) => Promise<boolean>;
	readonly putBack: (correction: Correction) => Promise<boolean>;
	/** Lets the reader choose another place for an orphan; `done` is told when that changed something. */
	readonly linkAgain: (correction: Correction, done: () => void) => void;
}

class ListModal extends Modal {
	readonly #list: CorrectionList;
	readonly #phrases: Phrases;
	/** What the reader took back while the dialog is open stays in it, to be put back. */
	readonly #gone = new Map<string, CorrectionRow>();
	#order: readonly string[] = [];

	constructor(app: App, list: CorrectionList, phrases: Phrases) {
		super(app);
		this.#list = list;
		this.#phrases = phrases;
	}

	override onOpen(): void {
		this.modalEl.addClass('interview-lens-modal');
		this.setTitle(this.#phrases.corrections.list.title);
		this.#order = this.#list.rows().map(({ correction }) => correction.id);
		this.#draw();
	}

	#draw(): void {
		const { list } = this.#phrases.corrections;
		const now = new Map(this.#list.rows().map((row) => [row.correction.id, row]));
		this.contentEl.empty();
		for (const id of this.#order) {
			const row = now.get(id) ?? this.#gone.get(id);
			if (row !== undefined) this.#drawRow(row, !now.has(id));
		}
		if (this.#order.length === 0) this.contentEl.createDiv({ cls: 'interview-lens-remark', text: list.none });
		if (this.#list.unread !== '') this.contentEl.createDiv({ cls: 'interview-lens-remark', text: this.#list.unread });
	}

	#drawRow(row: CorrectionRow, isGone: boolean): void {
		const { list } = this.#phrases.corrections;
		const setting = new Setting(this.contentEl).setName(row.words).setDesc(isGone ? list.takenBack : row.remark);
		setting.nameEl.setAttr('dir', 'auto');
		setting.settingEl.addClass('interview-lens-correction');
		setting.settingEl.toggleClass('is-orphan', row.isOrphan && !isGone);
		setting.settingEl.toggleClass('is-gone', isGone);
		if (row.isOrphan && !isGone && 'place' in row.correction) setting.addButton((button) => button.setButtonText(list.linkAgain).onClick(() => this.#list.linkAgain(row.correction, () => this.#draw())));
		const act = isGone ? this.#list.putBack : this.#list.takeBack;
		setting.addButton((button) => button.setButtonText(isGone ? list.putBack : list.takeBack).onClick(async () => {
			button.setDisabled(true);
			if (!(await act(row.correction))) button.setDisabled(false);
			else {
				if (isGone) this.#gone.delete(row.correction.id);
				else this.#gone.set(row.correction.id, row);
				this.#draw();
			}
		}));
	}
}

export function showCorrections(app: App, list: CorrectionList, phrases: Phrases): void {
	new ListModal(app, list, phrases).open();
}
