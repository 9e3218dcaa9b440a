// Choosing one of several by typing: a person, an interview, a topic.
import { FuzzySuggestModal } from 'obsidian';
import type { App } from 'obsidian';

interface Choice<T> {
	readonly value: T;
	readonly words: string;
}

/** Null where the reader left without choosing. `own` makes a value of what was typed, where that is allowed. */
export function pickOne<T>(app: App, choices: readonly Choice<T>[], placeholder: string, own?: (typed: string) => T): Promise<T | null> {
	return new Promise((settle) => new Picker(app, choices, placeholder, own ?? null, settle).open());
}

class Picker<T> extends FuzzySuggestModal<Choice<T>> {
	readonly #choices: readonly Choice<T>[];
	readonly #own: ((typed: string) => T) | null;
	readonly #settle: (value: T | null) => void;
	#chosen: T | null = null;

	constructor(app: App, choices: readonly Choice<T>[], placeholder: string, own: ((typed: string) => T) | null, settle: (value: T | null) => void) {
		super(app);
		this.#choices = choices;
		this.#own = own;
		this.#settle = settle;
		this.setPlaceholder(placeholder);
	}

	getItems(): Choice<T>[] {
		const typed = this.inputEl.value.trim();
		return [...(this.#own !== null && typed !== '' ? [{ value: this.#own(typed), words: typed }] : []), ...this.#choices];
	}

	getItemText({ words }: Choice<T>): string {
		return words;
	}

	onChooseItem({ value }: Choice<T>): void {
		this.#chosen = value;
	}

	override onClose(): void {
		super.onClose();
		// The app closes a picker before it tells what was chosen.
		window.setTimeout(() => this.#settle(this.#chosen), 0);
	}
}
