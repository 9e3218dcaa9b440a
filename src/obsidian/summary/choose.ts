// Asking the reader to choose one of several rows.
import { FuzzySuggestModal } from 'obsidian';
import type { App } from 'obsidian';

export interface Choice<Value> {
	readonly value: Value;
	readonly words: string;
}

/** Null where the reader closed the window without a choice. */
export function chooseOne<Value>(app: App, choices: readonly Choice<Value>[], question: string, purpose?: string): Promise<Value | null> {
	return new Promise((settle) => new Chooser(app, choices, question, purpose, settle).open());
}

class Chooser<Value> extends FuzzySuggestModal<Choice<Value>> {
	readonly #choices: readonly Choice<Value>[];
	readonly #settle: (value: Value | null) => void;
	#chosen: Choice<Value> | null = null;

	constructor(app: App, choices: readonly Choice<Value>[], question: string, purpose: string | undefined, settle: (value: Value | null) => void) {
		super(app);
		this.#choices = choices;
		this.#settle = settle;
		this.setPlaceholder(question);
		if (purpose !== undefined) this.setInstructions([{ command: '', purpose }]);
	}

	override getItems(): Choice<Value>[] {
		return [...this.#choices];
	}

	override getItemText(choice: Choice<Value>): string {
		return choice.words;
	}

	override onChooseItem(choice: Choice<Value>): void {
		this.#chosen = choice;
	}

	/** The app closes the window before it tells the choice, so the answer waits a moment. */
	override onClose(): void {
		super.onClose();
		this.containerEl.win.setTimeout(() => this.#settle(this.#chosen?.value ?? null), 0);
	}
}
