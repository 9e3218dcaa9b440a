// Choosing several interviews: one by one, by folder, by what is said in them, or by a person who speaks in them.
import { Modal, Setting, debounce } from 'obsidian';
import type { App, ButtonComponent } from 'obsidian';
import { foldersOf, isMeant } from '../../app/summary/choose.ts';
import type { InterviewRow } from '../../app/summary/choose.ts';
import type { Scope } from '../../core/model/digest.ts';
import type { SummaryPhrases } from '../../present/phrases/summary/commands.ts';

export interface Picked {
	readonly paths: readonly string[];
	readonly scope: Scope;
}

export interface PickSources {
	/** They come later, so that the window opens at once. */
	readonly rows: Promise<readonly InterviewRow[]>;
	/** Paths of the interviews in which this is said. */
	readonly saying: (words: string) => Promise<ReadonlySet<string>>;
}

/** Milliseconds after a keystroke before the interviews are searched. */
const SEARCH_AFTER = 250;

/** Null where the window was closed. */
export function pickInterviews(app: App, sources: PickSources, words: SummaryPhrases): Promise<Picked | null> {
	return new Promise((settle) => new Picker(app, sources, words, settle).open());
}

class Picker extends Modal {
	readonly #sources: PickSources;
	readonly #words: SummaryPhrases;
	readonly #settle: (picked: Picked | null) => void;
	readonly #chosen = new Set<string>();
	#rows: readonly InterviewRow[] = [];
	#filter = '';
	#folder = '';
	#person = '';
	/** Where the words that were searched are said; null where none were. */
	#saying: ReadonlySet<string> | null = null;
	#go: ButtonComponent | null = null;

	constructor(app: App, sources: PickSources, words: SummaryPhrases, settle: (picked: Picked | null) => void) {
		super(app);
		this.#sources = sources;
		this.#words = words;
		this.#settle = settle;
	}

	override onOpen(): void {
		const { pickTitle, pickFilter, pickFolder, pickPerson, pickSaying, everywhere, everybody, pickAll, pickNone, looking } = this.#words;
		this.setTitle(pickTitle);
		this.modalEl.addClass('interview-lens-picker');
		const waiting = this.contentEl.createEl('p', { text: looking });
		const list = createDiv({ cls: 'interview-lens-picker-list', attr: { role: 'group', 'aria-label': pickTitle } });
		/** A folder, a person or a search choose all that they leave. */
		const narrow = (): void => {
			this.#chosen.clear();
			if (this.#folder !== '' || this.#person !== '' || this.#saying !== null) for (const { path } of this.#shown()) this.#chosen.add(path);
			this.#draw(list);
		};
		void this.#sources.rows.then((rows) => {
			waiting.remove();
			this.#rows = rows;
			new Setting(this.contentEl).setName(pickFilter).addSearch((field) => field.onChange((typed) => {
				this.#filter = typed;
				this.#draw(list);
			}).inputEl.setAttr('aria-label', pickFilter));
			let latest = 0;
			const search = debounce(async (typed: string) => {
				const own = ++latest;
				const saying = typed.trim() === '' ? null : await this.#sources.saying(typed);
				if (own !== latest) return;
				this.#saying = saying;
				narrow();
			}, SEARCH_AFTER, true);
			new Setting(this.contentEl).setName(pickSaying).addSearch((field) => field.onChange((typed) => void search(typed)).inputEl.setAttr('aria-label', pickSaying));
			const menuOf = (name: string, all: string, values: readonly string[], choose: (value: string) => void): void => {
				new Setting(this.contentEl).setName(name).addDropdown((menu) => {
					menu.addOption('', all);
					for (const value of values) menu.addOption(value, value);
					menu.onChange((value) => {
						choose(value);
						narrow();
					}).selectEl.setAttr('aria-label', name);
				});
			};
			menuOf(pickFolder, everywhere, foldersOf(rows), (folder) => (this.#folder = folder));
			menuOf(pickPerson, everybody, [...new Set(rows.flatMap(({ speakers }) => speakers))].sort(), (person) => (this.#person = person));
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
		return this.#rows.filter((row) => isMeant(row, this.#filter) && row.path.startsWith(this.#folder === '' ? '' : `${this.#folder}/`) && this.#saying?.has(row.path) !== false && (this.#person === '' || row.speakers.includes(this.#person)));
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
			told.createDiv({ cls: 'interview-lens-picker-about', text: [path.replace(/\.md$/, ''), ...speakers.slice(0, 6)].join(' · ') });
		}
		this.#count();
	}

	#count(): void {
		this.#go?.setButtonText(this.#words.pickGo(this.#chosen.size)).setDisabled(this.#chosen.size === 0);
	}
}
