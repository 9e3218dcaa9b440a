// Text controls: one line, several lines, search, a date format.
import type * as Obsidian from 'obsidian';
import { setIcon } from '../base/icons.ts';
import { absent } from '../base/platform.ts';
import { ValueComponent } from './value.ts';

export class AbstractTextComponent<T extends HTMLInputElement | HTMLTextAreaElement> extends ValueComponent<string> implements Pick<Obsidian.AbstractTextComponent<T>, keyof Obsidian.AbstractTextComponent<T>> {
	inputEl: T;

	constructor(inputEl: T) {
		super();
		this.inputEl = inputEl;
		inputEl.addEventListener('input', () => this.onChanged());
	}

	override setDisabled(disabled: boolean): this {
		this.inputEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	getValue(): string { return this.inputEl.value; }
	setValue(value: string): this { this.inputEl.value = value; return this; }
	setPlaceholder(placeholder: string): this { this.inputEl.placeholder = placeholder; return this; }
	onChanged(): void { this.changed?.(this.getValue()); }
}

export class TextComponent extends AbstractTextComponent<HTMLInputElement> implements Pick<Obsidian.TextComponent, keyof Obsidian.TextComponent> {
	constructor(containerEl: HTMLElement) {
		super(containerEl.createEl('input', { type: 'text', attr: { spellcheck: 'false' } }));
	}
}

export class TextAreaComponent extends AbstractTextComponent<HTMLTextAreaElement> implements Pick<Obsidian.TextAreaComponent, keyof Obsidian.TextAreaComponent> {
	constructor(containerEl: HTMLElement) {
		super(containerEl.createEl('textarea', { attr: { spellcheck: 'false' } }));
	}
}

export class SearchComponent extends AbstractTextComponent<HTMLInputElement> implements Pick<Obsidian.SearchComponent, keyof Obsidian.SearchComponent> {
	clearButtonEl: HTMLElement;

	constructor(containerEl: HTMLElement) {
		const frame = containerEl.createDiv('search-input-container');
		super(frame.createEl('input', { type: 'search', attr: { enterkeyhint: 'search', spellcheck: 'false' } }));
		setIcon(frame.createDiv('search-input-icon'), 'search');
		this.clearButtonEl = frame.createDiv({ cls: 'search-input-clear-button', attr: { 'aria-label': 'Clear' } });
		setIcon(this.clearButtonEl, 'x');
		this.clearButtonEl.hide();
		this.clearButtonEl.addEventListener('click', () => {
			this.setValue('');
			this.onChanged();
			this.inputEl.focus();
		});
	}

	override setValue(value: string): this {
		super.setValue(value);
		this.clearButtonEl.toggle(value !== '');
		return this;
	}

	override onChanged(): void {
		this.clearButtonEl.toggle(this.getValue() !== '');
		super.onChanged();
	}
}

/** A text field without the sample: dates need moment, which the workbench does not carry. */
export class MomentFormatComponent extends TextComponent implements Pick<Obsidian.MomentFormatComponent, keyof Obsidian.MomentFormatComponent> {
	sampleEl = createSpan();
	setDefaultFormat(format: string): this { return this.setPlaceholder(format); }
	setSampleEl(el: HTMLElement): this { this.sampleEl = el; return this; }
	updateSample(): void { absent('MomentFormatComponent.updateSample'); }
}
