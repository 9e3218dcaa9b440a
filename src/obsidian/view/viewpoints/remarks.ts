// What is said around the cards: that something is missing or put aside, or that there is nothing to show.
import type { Phrases } from '../../../present/phrases/shape.ts';
import type { ViewpointsModel } from '../../../present/viewpoints/rows.ts';
import type { ViewpointsState } from '../../../present/viewpoints/state.ts';

export class Remarks {
	readonly #phrases: Phrases;
	readonly #notes: HTMLElement;
	readonly #aside: HTMLElement;
	readonly #count: HTMLElement;
	readonly #toggle: HTMLElement;
	readonly #empty: HTMLElement;

	/** Remarks stand in `head`; `body` says when it is empty. */
	constructor(head: HTMLElement, body: HTMLElement, phrases: Phrases, toggleHidden: () => void) {
		this.#phrases = phrases;
		this.#notes = head.createDiv('interview-lens-remarks');
		this.#aside = head.createDiv('interview-lens-status');
		this.#count = this.#aside.createSpan();
		this.#toggle = this.#aside.createEl('button', { cls: 'interview-lens-plain', attr: { type: 'button' } });
		this.#toggle.addEventListener('click', toggleHidden);
		this.#empty = body.createDiv({ cls: 'interview-lens-empty', attr: { role: 'status' } });
	}

	show({ cards, hidden, remarks }: ViewpointsModel, state: ViewpointsState): void {
		const { viewpoints: words } = this.#phrases;
		this.#say(this.#notes, remarks);
		this.#aside.toggleClass('is-on', hidden.length > 0);
		this.#count.setText(words.hiddenCount(hidden.length));
		this.#toggle.setText(state.hidden ? words.putAside : words.showHidden);
		this.#toggle.setAttr('aria-pressed', String(state.hidden));
		this.#say(this.#empty, cards.length + hidden.length > 0 ? [] : [words.none, words.noneHelp]);
	}

	/** While viewpoints of a long note are looked for. */
	looking(): void {
		this.#say(this.#notes, []);
		this.#say(this.#empty, [this.#phrases.viewpoints.looking]);
	}

	#say(element: HTMLElement, all: readonly string[]): void {
		element.toggle(all.length > 0);
		if (all.join('\n') === [...element.children].map((each) => each.textContent).join('\n')) return;
		element.empty();
		for (const words of all) element.createDiv({ text: words });
	}
}
