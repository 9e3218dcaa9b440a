// Shows what would be sent, to whom, and how much it is, before anything leaves the vault.
import { Modal, Setting } from 'obsidian';
import type { App } from 'obsidian';
import type { Sending } from '../../../app/summary/model/parts.ts';
import type { ModelPhrases } from '../../../present/phrases/summary/model.ts';

/** What would be sent, and where to. */
export interface Proposal {
	readonly address: string;
	readonly model: string;
	readonly sending: Sending;
	readonly notes: number;
}

/** True where the reader says so; asked once for each address and vault. */
export async function mayBeSent(app: App, proposal: Proposal, words: ModelPhrases): Promise<boolean> {
	const { address } = proposal;
	const key = 'interview-lens-model-shown';
	const shown: unknown = app.loadLocalStorage(key);
	const known = Array.isArray(shown) ? shown.filter((each): each is string => typeof each === 'string') : [];
	if (known.includes(address)) return true;
	const says = await new Promise<boolean>((settle) => new Consent(app, proposal, words, settle).open());
	if (says) app.saveLocalStorage(key, [...known, address]);
	return says;
}

class Consent extends Modal {
	readonly #proposal: Proposal;
	readonly #words: ModelPhrases;
	readonly #settle: (says: boolean) => void;

	constructor(app: App, proposal: Proposal, words: ModelPhrases, settle: (says: boolean) => void) {
		super(app);
		this.#proposal = proposal;
		this.#words = words;
		this.#settle = settle;
	}

	override onOpen(): void {
		const { consentTitle, consent, consentSize, consentText, send, cancel } = this.#words;
		const { address, model, notes, sending: { parts, characters, tokens, text } } = this.#proposal;
		this.setTitle(consentTitle);
		this.contentEl.createEl('p', { text: consent(address, model, notes) });
		this.contentEl.createEl('p', { text: consentSize(parts.length, characters, tokens) });
		this.contentEl.createEl('pre', { cls: 'interview-lens-sending', text, attr: { tabindex: 0, 'aria-label': consentText } });
		new Setting(this.contentEl)
			.addButton((button) => button.setButtonText(send).setCta().onClick(() => {
				this.#settle(true);
				this.close();
			}))
			.addButton((button) => button.setButtonText(cancel).onClick(() => this.close()));
	}

	override onClose(): void {
		this.contentEl.empty();
		this.#settle(false);
	}
}
