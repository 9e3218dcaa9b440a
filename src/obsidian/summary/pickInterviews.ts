// Choosing several interviews: by words of their title or folder, or by a person who speaks in them.
import { Modal, Setting } from 'obsidian';
import type { App, ButtonComponent } from 'obsidian';
import { isMeant } from '../../app/summary/choose.ts';
import type { InterviewRow } from '../../app/summary/choose.ts';
import type { Scope } from '../../core/model/digest.ts';
import type { SummaryPhrases } from '../../present/phrases/summary/commands.ts';

export interface Picked {
	readonly paths: readonly string[];
	readonly scope: Scope;
}

/** Null where the window was closed. The interviews come later, so that the window opens at once. */
export function pickInterviews(app: App, rows: Promise<readonly InterviewRow[]>, words: SummaryPhrases): Promise<Picked | null> {
	return new Promise((settle) => new Picker(app, rows, words, settle).open());
}

class Picker extends Modal {
	readonly #coming: Promise<readonly InterviewRow[]>;
	readonly #words: SummaryPhrases;
	readonly #settle: (picked: Picked | null) => void;
	readonly #chosen = new Set<string>();
	#rows: readonly InterviewRow[] = [];
	#filter = '';
	#person = '';
	#go: ButtonComponent | null = null;

	constructor(app: App, coming: Promise<readonly InterviewRow[]>, words: SummaryPhrases, settle: (picked: Picked | null) => void) {
		super(app);
		this.#coming = coming;
		this.#words = words;
		this.#settle = settle;
	}

	override onOpen(): void {
		const { pickTitle, pickFilter, pickPerson, everybody, pickAll, pickNone, looking } = this.#words;
		this.setTitle(pickTitle);
		this.modalEl.addClass('interview-lens-picker');
		const waiting = this.contentEl.createEl('p', { text: looking });
		const list = createDiv({ cls: 'interview-lens-picker-list', attr: { role: 'group', 'aria-label': pickTitle } });
		void this.#coming.then((rows) => {
			waiting.remove();
			this.#rows = rows;
			new Setting(this.contentEl).setName(pickFilter).addSearch((field) => field.onChange((typed) => {
				this.#filter = typed;
				this.#draw(list);
			}));
			const people = [...new Set(rows.flatMap(({ speakers }) => speakers))].sort();
			new Setting(this.contentEl).setName(pickPerson).addDropdown((menu) => {
				menu.addOption('', everybody);
				for (const name of people) menu.addOption(name, name);
				menu.onChange((name) => {
					this.#person = name;
					this.#chosen.clear();
					if (name !== '') for (const { path } of this.#shown()) this.#chosen.add(path);
					this.#draw(list);
				});
			});
			this.contentEl.append(list);
			const turn = (on: boolean) => (): void => {
				for (const { path } of this.#shown()) if (on) this.#chosen.add(path); else this.#chosen.delete(path);
				this.#draw(list);
			};
			new Setting(this.contentEl)
				.addButton((button) => button.setButtonText(pickAll).onClick(turn(true)))
				.addButton((button) => button.setButtonText(pickNone).onClick(turn(false)))
				.addButton((button) => {
					this.#go = button.setCta().onClick(() => {
						this.#settle({ paths: [...this.#chosen].sort(), scope: this.#person === '' ? { kind: 'note' } : { kind: 'speaker', of: this.#person } });
						this.close();
					});
				});
			this.#draw(list);
		});
	}

	override onClose(): void {
		this.contentEl.empty();
		this.#settle(null);
	}

	#shown(): readonly InterviewRow[] {
		return this.#rows.filter((row) => isMeant(row, this.#filter) && (this.#person === '' || row.speakers.includes(this.#person)));
	}

	#draw(list: HTMLElement): void {
		list.empty();
		const shown = this.#shown();
		if (shown.length === 0) list.createEl('p', { text: this.#words.pickEmpty });
		for (const { path, title, speakers } of shown) {
			const row = list.createEl('label', { cls: 'interview-lens-picker-row' });
			const box = row.createEl('input', { type: 'checkbox' });
			box.checked = this.#chosen.has(path);
			box.addEventListener('change', () => {
				if (box.checked) this.#chosen.add(path);
				else this.#chosen.delete(path);
				this.#count();
			});
			const told = row.createDiv();
			told.createDiv({ text: title });
			told.createDiv({ cls: 'interview-lens-picker-about', text: [path, ...speakers.slice(0, 6)].join(' · ') });
		}
		this.#count();
	}

	#count(): void {
		this.#go?.setButtonText(this.#words.pickGo(this.#chosen.size)).setDisabled(this.#chosen.size === 0);
	}
}
