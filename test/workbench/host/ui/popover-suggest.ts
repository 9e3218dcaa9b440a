// PopoverSuggest and AbstractInputSuggest: suggestions under an input field.
import type * as Obsidian from 'obsidian';
import { Scope } from '../base/keymap.ts';
import { SuggestList } from './suggest-list.ts';

export abstract class PopoverSuggest<T> implements Pick<Obsidian.PopoverSuggest<T>, keyof Obsidian.PopoverSuggest<T>> {
	app: Obsidian.App;
	scope: Obsidian.Scope;
	protected readonly el = createDiv('suggestion-container');
	protected readonly list: SuggestList<T>;

	constructor(app: Obsidian.App, scope: Obsidian.Scope = new Scope()) {
		this.app = app;
		this.scope = scope;
		this.list = new SuggestList<T>(this, this.el.createDiv({ cls: 'suggestion', attr: { role: 'listbox' } }), this.scope);
		this.scope.register([], 'Escape', () => { this.close(); return false; });
		// Keeps the focus in the field while a row is clicked.
		this.el.addEventListener('mousedown', (event) => event.preventDefault());
	}

	open(): void {
		if (this.el.isConnected) return;
		activeDocument.body.append(this.el);
		this.app.keymap.pushScope(this.scope);
	}

	close(): void {
		this.app.keymap.popScope(this.scope);
		this.el.detach();
	}

	onHistoryBack(): void { this.close(); }
	abstract renderSuggestion(value: T, el: HTMLElement): void;
	abstract selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;
}

export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> implements Pick<Obsidian.AbstractInputSuggest<T>, Exclude<keyof Obsidian.AbstractInputSuggest<T>, 'onSelect'>> {
	limit = 100;
	private readonly inputEl: HTMLInputElement | HTMLDivElement;
	private selected: ((value: T, event: MouseEvent | KeyboardEvent) => unknown) | null = null;

	constructor(app: Obsidian.App, inputEl: HTMLInputElement | HTMLDivElement) {
		super(app);
		this.inputEl = inputEl;
		const suggest = (): void => void this.suggest();
		inputEl.addEventListener('input', suggest);
		inputEl.addEventListener('focus', suggest);
		inputEl.addEventListener('blur', () => this.close());
	}

	/** Protected in obsidian.d.ts; public here for the reason that view.ts gives. */
	abstract getSuggestions(query: string): T[] | Promise<T[]>;

	setValue(value: string): void {
		if (this.inputEl instanceof HTMLInputElement) this.inputEl.value = value;
		else this.inputEl.setText(value);
	}

	getValue(): string { return this.inputEl instanceof HTMLInputElement ? this.inputEl.value : this.inputEl.getText(); }
	selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void { this.selected?.(value, event); }

	// Not in the check above: it answers the class itself, which is nominal.
	onSelect(callback: (value: T, event: MouseEvent | KeyboardEvent) => unknown): this {
		this.selected = callback;
		return this;
	}

	private async suggest(): Promise<void> {
		const values = await this.getSuggestions(this.getValue());
		if (values.length === 0 || !this.inputEl.isActiveElement()) { this.close(); return; }
		const { left, bottom, width } = this.inputEl.getBoundingClientRect();
		this.el.setCssStyles({ left: `${left}px`, top: `${bottom + 4}px`, minWidth: `${width}px` });
		this.open();
		this.list.show(values.slice(0, this.limit));
	}
}
