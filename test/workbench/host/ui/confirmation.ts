// ConfirmationModal (1.13): a question with buttons; each closes the modal unless its handler answers something truthy.
import type * as Obsidian from 'obsidian';
import { ButtonComponent } from '../setting/buttons.ts';
import { Modal } from './modal.ts';

export class ConfirmationButton extends ButtonComponent implements Pick<Obsidian.ConfirmationButton, keyof Obsidian.ConfirmationButton> {
	private readonly modal: Modal;

	constructor(modal: Modal, containerEl: HTMLElement) {
		super(containerEl);
		this.modal = modal;
		// A button without a handler closes too.
		this.buttonEl.addEventListener('click', (event) => void this.answer(event));
	}

	private async answer(event: MouseEvent): Promise<void> {
		if (!await this.clicked?.(event)) this.modal.close();
	}

	override onClick(handler: (event: MouseEvent) => unknown): this {
		this.clicked = handler;
		return this;
	}

	setInitialFocus(): this {
		window.setTimeout(() => this.buttonEl.focus(), 0);
		return this;
	}

	setSecondary(): this {
		this.buttonEl.addClass('mod-secondary');
		return this;
	}

	setCancel(): this {
		this.buttonEl.addClass('mod-cancel');
		return this;
	}

	protected override listens(): boolean { return false; }
}

export class ConfirmationModal extends Modal implements Pick<Obsidian.ConfirmationModal, keyof Obsidian.ConfirmationModal> {
	buttonContainerEl: HTMLElement;

	constructor(app: Obsidian.App) {
		super(app);
		this.modalEl.addClass('mod-confirmation');
		this.buttonContainerEl = this.modalEl.createDiv('modal-button-container');
	}

	addClass(cls: string): this {
		this.modalEl.addClass(cls);
		return this;
	}

	addCheckbox(label: string, changed: (value: boolean) => unknown): this {
		const el = createEl('label', 'mod-checkbox');
		this.buttonContainerEl.before(el);
		const input = el.createEl('input', { type: 'checkbox' });
		el.appendText(label);
		input.addEventListener('change', () => { changed(input.checked); });
		return this;
	}

	addButton(make: (button: Obsidian.ConfirmationButton) => unknown): this {
		make(new ConfirmationButton(this, this.buttonContainerEl));
		return this;
	}

	addCancelButton(text = 'Cancel'): this {
		return this.addButton((button) => button.setButtonText(text).setCancel());
	}
}
