// What stands around a pane while an interview is shown: title and tabs.
import { setIcon } from 'obsidian';
import type { Phrases } from '../../present/phrases/shape.ts';
import type { InterviewModel } from '../../present/sideView.ts';
import type { Pane, PaneActions, PaneKind } from './pane.ts';
import { newId } from './panes/rows.ts';

type Kind = PaneKind<InterviewModel>;

/** What the frame asks of its view. */
export interface FrameOwner {
	readonly kinds: readonly Kind[];
	actionsFor(kind: Kind): PaneActions;
	/** The reader chose another pane. */
	chose(kind: Kind): void;
}

/** Everything that an interview shows; made when one comes into view, ended when another state does. */
export class Frame {
	readonly #owner: FrameOwner;
	readonly #phrases: Phrases;
	readonly #title: HTMLElement;
	readonly #tabs = new Map<Kind, HTMLElement>();
	readonly #body: HTMLElement;
	#open: { readonly kind: Kind; readonly pane: Pane<InterviewModel> } | null = null;

	constructor(parent: HTMLElement, owner: FrameOwner, phrases: Phrases) {
		this.#owner = owner;
		this.#phrases = phrases;
		const head = parent.createDiv('interview-lens-head');
		this.#title = head.createDiv({ cls: 'interview-lens-title', attr: { dir: 'auto' } });
		const tabs = head.createDiv({ cls: 'interview-lens-tabs', attr: { role: 'tablist' } });
		for (const kind of owner.kinds) this.#tabs.set(kind, this.#addTab(tabs, kind));
		this.#body = parent.createDiv({ cls: 'interview-lens-body', attr: { role: 'tabpanel' } });
	}

	get pane(): Pane<InterviewModel> | null {
		return this.#open?.pane ?? null;
	}

	/** Shows the model in a pane of this kind, which is opened where another one is. */
	show(model: InterviewModel, kind: Kind): void {
		if (this.#title.textContent !== model.title) this.#title.setText(model.title);
		if (this.#open?.kind !== kind) this.#change(kind);
		this.#open?.pane.show(model);
	}

	end(): void {
		this.#open?.pane.end();
	}

	#change(kind: Kind): void {
		this.#open?.pane.end();
		this.#body.empty();
		this.#body.setAttr('aria-labelledby', this.#tabs.get(kind)?.id ?? null);
		for (const [each, tab] of this.#tabs) tab.setAttrs({ 'aria-selected': String(each === kind), tabindex: each === kind ? '0' : '-1' });
		this.#open = { kind, pane: kind.open(this.#body, this.#owner.actionsFor(kind), this.#phrases) };
	}

	#addTab(parent: HTMLElement, kind: Kind): HTMLElement {
		const tab = parent.createEl('button', { cls: 'interview-lens-tab', attr: { type: 'button', role: 'tab', id: newId() } });
		setIcon(tab.createSpan(), kind.icon);
		tab.createSpan({ text: kind.title(this.#phrases) });
		tab.addEventListener('click', () => this.#owner.chose(kind));
		tab.addEventListener('keydown', (event) => {
			const { kinds } = this.#owner;
			const step = { ArrowRight: 1, ArrowLeft: kinds.length - 1 }[event.key] ?? 0;
			const next = kinds[(kinds.indexOf(kind) + step) % kinds.length];
			if (step === 0 || next === undefined) return;
			event.preventDefault();
			this.#owner.chose(next);
			this.#tabs.get(next)?.focus();
		});
		return tab;
	}
}
