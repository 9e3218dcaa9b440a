// SuggestModal and FuzzySuggestModal: pick one of many by typing.
import type * as Obsidian from 'obsidian';
import { prepareFuzzySearch, renderResults, sortSearchResults } from '../base/search.ts';
import { Modal } from './modal.ts';
import { SuggestList } from './suggest-list.ts';

export abstract class SuggestModal<T> extends Modal implements Pick<Obsidian.SuggestModal<T>, keyof Obsidian.SuggestModal<T>> {
	limit = 100;
	emptyStateText = 'No results found.';
	inputEl: HTMLInputElement;
	resultContainerEl: HTMLElement;
	private readonly list: SuggestList<T>;
	private asked = 0;

	constructor(app: Obsidian.App) {
		super(app);
		this.modalEl.className = 'prompt';
		this.modalEl.empty();
		this.inputEl = this.modalEl.createDiv('prompt-input-container').createEl('input', { cls: 'prompt-input', type: 'text', attr: { autocomplete: 'off', spellcheck: 'false' } });
		this.resultContainerEl = this.modalEl.createDiv({ cls: 'prompt-results', attr: { role: 'listbox' } });
		this.list = new SuggestList<T>(this, this.resultContainerEl, this.scope);
		this.inputEl.addEventListener('input', () => void this.suggest());
	}

	override open(): void {
		super.open();
		this.inputEl.focus();
		void this.suggest();
	}

	abstract getSuggestions(query: string): T[] | Promise<T[]>;
	abstract renderSuggestion(value: T, el: HTMLElement): void;
	abstract onChooseSuggestion(item: T, event: MouseEvent | KeyboardEvent): void;

	setPlaceholder(placeholder: string): void { this.inputEl.placeholder = placeholder; }

	setInstructions(instructions: Obsidian.Instruction[]): void {
		this.modalEl.querySelector('.prompt-instructions')?.remove();
		const el = this.modalEl.createDiv('prompt-instructions');
		for (const { command, purpose } of instructions) {
			const row = el.createDiv('prompt-instruction');
			row.createSpan({ cls: 'prompt-instruction-command', text: command });
			row.createSpan({ text: purpose });
		}
	}

	onNoSuggestion(): void {
		this.list.show([]);
		this.resultContainerEl.createDiv({ cls: 'suggestion-empty', text: this.emptyStateText });
	}

	selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
		this.close();
		this.onChooseSuggestion(value, event);
	}

	selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void { this.list.take(event); }

	/** Asks again; an answer that comes after a later question is dropped. */
	private async suggest(): Promise<void> {
		const question = ++this.asked;
		const values = await this.getSuggestions(this.inputEl.value);
		if (question !== this.asked) return;
		if (values.length === 0) this.onNoSuggestion();
		else this.list.show(values.slice(0, this.limit));
	}
}

export abstract class FuzzySuggestModal<T> extends SuggestModal<Obsidian.FuzzyMatch<T>> implements Pick<Obsidian.FuzzySuggestModal<T>, keyof Obsidian.FuzzySuggestModal<T>> {
	abstract getItems(): T[];
	abstract getItemText(item: T): string;
	abstract onChooseItem(item: T, event: MouseEvent | KeyboardEvent): void;

	getSuggestions(query: string): Obsidian.FuzzyMatch<T>[] {
		const search = prepareFuzzySearch(query);
		const found = this.getItems().flatMap((item) => {
			const match = search(this.getItemText(item));
			return match ? [{ item, match }] : [];
		});
		if (query.trim() !== '') sortSearchResults(found);
		return found;
	}

	renderSuggestion({ item, match }: Obsidian.FuzzyMatch<T>, el: HTMLElement): void { renderResults(el, this.getItemText(item), match); }
	onChooseSuggestion({ item }: Obsidian.FuzzyMatch<T>, event: MouseEvent | KeyboardEvent): void { this.onChooseItem(item, event); }
}
