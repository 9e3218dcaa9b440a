// SecretComponent: names a secret; the settings never see the secret itself. Ours takes the name as text.
import type * as Obsidian from 'obsidian';
import { BaseComponent } from './value.ts';

export class SecretComponent extends BaseComponent implements Pick<Obsidian.SecretComponent, keyof Obsidian.SecretComponent> {
	private readonly inputEl: HTMLInputElement;
	private changed: ((value: string) => unknown) | null = null;

	constructor(app: Obsidian.App, containerEl: HTMLElement) {
		super();
		this.inputEl = containerEl.createEl('input', { type: 'text', cls: 'secret-name', attr: { placeholder: app.secretStorage.listSecrets()[0] ?? '' } });
		this.inputEl.addEventListener('input', () => this.changed?.(this.inputEl.value));
	}

	setValue(value: string): this {
		this.inputEl.value = value;
		return this;
	}

	onChange(callback: (value: string) => unknown): this {
		this.changed = callback;
		return this;
	}
}
