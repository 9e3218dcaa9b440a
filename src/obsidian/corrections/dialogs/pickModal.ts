// Dialogs in which one row of several is chosen: a speaker, who may be new, or a sentence.
import { SuggestModal } from 'obsidian';
import type { App } from 'obsidian';
import type { Phrases } from '../../../present/phrases/shape.ts';

export interface PickRow {
	readonly words: string;
	readonly remark: string;
	readonly choose: () => void;
}

class PickModal extends SuggestModal<PickRow> {
	readonly #rows: readonly PickRow[];
	readonly #typed: (words: string) => PickRow | null;

	constructor(app: App, placeholder: string, rows: readonly PickRow[], typed: (words: string) => PickRow | null) {
		super(app);
		this.#rows = rows;
		this.#typed = typed;
		this.setPlaceholder(placeholder);
	}

	override getSuggestions(query: string): PickRow[] {
		const wanted = query.trim().toLowerCase();
		const own = this.#rows.filter(({ words }) => words.toLowerCase().includes(wanted));
		const typed = wanted === '' || own.some(({ words }) => words.toLowerCase() === wanted) ? null : this.#typed(query.trim());
		return typed === null ? own : [...own, typed];
	}

	override renderSuggestion({ words, remark }: PickRow, row: HTMLElement): void {
		row.createDiv({ text: words, attr: { dir: 'auto' } });
		if (remark !== '') row.createEl('small', { text: remark, cls: 'interview-lens-remark', attr: { dir: 'auto' } });
	}

	override onChooseSuggestion(row: PickRow): void {
		row.choose();
	}
}

/** Asks for one of the rows. */
export function pick(app: App, placeholder: string, rows: readonly PickRow[]): void {
	new PickModal(app, placeholder, rows, () => null).open();
}

/** Asks for a speaker of the note, or for somebody new by name. */
export function pickSpeaker(app: App, placeholder: string, speakers: readonly { readonly name: string; readonly remark: string }[], phrases: Phrases, choose: (name: string) => void): void {
	const rows = speakers.map(({ name, remark }) => ({ words: name, remark, choose: () => choose(name) }));
	new PickModal(app, placeholder, rows, (name) => ({ words: phrases.corrections.pick.newSpeaker(name), remark: '', choose: () => choose(name) })).open();
}
