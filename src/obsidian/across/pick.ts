// Choosing one of several by typing: a person, an interview, a topic.
import { FuzzySuggestModal } from 'obsidian';
import type { App } from 'obsidian';
import { askAgain } from './askAgain.ts';
import type { AcrossDoor } from './door.ts';

export interface Choice<T> {
	readonly value: T;
	readonly words: string;
}

/** What a picker shows: `choices` is asked at every keystroke; `own` makes a value of what was typed, where that is allowed. */
export interface Question<T> {
	readonly placeholder: string;
	readonly choices: () => readonly Choice<T>[];
	readonly own?: (typed: string) => T;
}

/** Undefined where the reader left without choosing. */
export function pickOne<T>(app: App, door: AcrossDoor, question: Question<T>): Promise<T | undefined> {
	return new Promise((settle) => new Picker(app, door, question, settle).open());
}

/** Whose page; those who speak in the note in view come first. Null where the reader left without choosing. */
export async function pickPerson(app: App, door: AcrossDoor): Promise<string | null> {
	const here = app.workspace.getActiveFile()?.path;
	const choices = (): readonly Choice<string>[] => {
		const all = door.across.people.all.map(({ id, name, appearances }) => ({ value: id, words: name, isHere: appearances.some(({ path }) => path === here) }));
		return [...all.filter(({ isHere }) => isHere), ...all.filter(({ isHere }) => !isHere)];
	};
	return (await pickOne(app, door, { placeholder: door.phrases.across.person.pick, choices })) ?? null;
}

class Picker<T> extends FuzzySuggestModal<Choice<T>> {
	readonly #door: AcrossDoor;
	readonly #question: Question<T>;
	readonly #settle: (value: T | undefined) => void;
	#chosen: T | undefined;
	#rest = (): void => undefined;

	constructor(app: App, door: AcrossDoor, question: Question<T>, settle: (value: T | undefined) => void) {
		super(app);
		this.#door = door;
		this.#question = question;
		this.#settle = settle;
		this.setPlaceholder(question.placeholder);
	}

	override onOpen(): void {
		void super.onOpen();
		this.#rest = askAgain(this, this.#door);
	}

	getItems(): Choice<T>[] {
		const { choices, own } = this.#question;
		const typed = this.inputEl.value.trim();
		return [...(own !== undefined && typed !== '' ? [{ value: own(typed), words: typed }] : []), ...choices()];
	}

	getItemText({ words }: Choice<T>): string {
		return words;
	}

	onChooseItem({ value }: Choice<T>): void {
		this.#chosen = value;
	}

	override onClose(): void {
		super.onClose();
		this.#rest();
		// The app closes a picker before it tells what was chosen.
		window.setTimeout(() => this.#settle(this.#chosen), 0);
	}
}
