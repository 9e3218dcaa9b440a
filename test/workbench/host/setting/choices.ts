// Controls with a choice: toggle, dropdown, slider, colour, progress.
import type * as Obsidian from 'obsidian';
import { absent } from '../base/platform.ts';
import { setTooltip } from '../ui/tooltip.ts';
import { ValueComponent } from './value.ts';

export class ToggleComponent extends ValueComponent<boolean> implements Pick<Obsidian.ToggleComponent, keyof Obsidian.ToggleComponent> {
	toggleEl: HTMLElement;
	private readonly inputEl: HTMLInputElement;

	constructor(containerEl: HTMLElement) {
		super();
		this.toggleEl = containerEl.createEl('label', 'checkbox-container');
		this.inputEl = this.toggleEl.createEl('input', { type: 'checkbox', attr: { tabindex: 0 } });
		this.inputEl.addEventListener('change', () => {
			this.show();
			this.changed?.(this.getValue());
		});
	}

	override setDisabled(disabled: boolean): this {
		this.inputEl.disabled = disabled;
		this.toggleEl.toggleClass('is-disabled', disabled);
		return super.setDisabled(disabled);
	}

	getValue(): boolean { return this.inputEl.checked; }

	setValue(on: boolean): this {
		const differs = on !== this.getValue();
		this.inputEl.checked = on;
		this.show();
		if (differs) this.changed?.(on);
		return this;
	}

	setTooltip(tooltip: string, options?: Obsidian.TooltipOptions): this { setTooltip(this.toggleEl, tooltip, options); return this; }
	onClick(): void { if (!this.disabled) this.setValue(!this.getValue()); }
	private show(): void { this.toggleEl.toggleClass('is-enabled', this.inputEl.checked); }
}

export class DropdownComponent extends ValueComponent<string> implements Pick<Obsidian.DropdownComponent, keyof Obsidian.DropdownComponent> {
	selectEl: HTMLSelectElement;

	constructor(containerEl: HTMLElement) {
		super();
		this.selectEl = containerEl.createEl('select', 'dropdown');
		this.selectEl.addEventListener('change', () => { this.changed?.(this.getValue()); });
	}

	override setDisabled(disabled: boolean): this {
		this.selectEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	addOption(value: string, display: string): this { this.selectEl.createEl('option', { value, text: display }); return this; }

	addOptions(options: Record<string, string>): this {
		for (const [value, display] of Object.entries(options)) this.addOption(value, display);
		return this;
	}

	getValue(): string { return this.selectEl.value; }
	setValue(value: string): this { this.selectEl.value = value; return this; }
}

export class SliderComponent extends ValueComponent<number> implements Pick<Obsidian.SliderComponent, keyof Obsidian.SliderComponent> {
	sliderEl: HTMLInputElement;
	private readonly valueEl: HTMLElement;
	private format: (value: number) => string = String;
	private instant = false;

	constructor(containerEl: HTMLElement) {
		super();
		this.valueEl = containerEl.createSpan('slider-value');
		this.sliderEl = containerEl.createEl('input', { cls: 'slider', type: 'range' });
		this.sliderEl.addEventListener('input', () => {
			this.show();
			if (this.instant) this.changed?.(this.getValue());
		});
		this.sliderEl.addEventListener('change', () => { if (!this.instant) this.changed?.(this.getValue()); });
	}

	override setDisabled(disabled: boolean): this {
		this.sliderEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	setInstant(instant: boolean): this { this.instant = instant; return this; }

	setLimits(min: number | null, max: number | null, step: number | 'any'): this {
		this.sliderEl.setAttrs({ min, max, step });
		return this;
	}

	getValue(): number { return Number(this.sliderEl.value); }

	setValue(value: number): this {
		this.sliderEl.value = String(value);
		this.show();
		return this;
	}

	getValuePretty(): string { return this.format(this.getValue()); }

	setDisplayFormat(format: (value: number) => string): this {
		this.format = format;
		this.show();
		return this;
	}

	setDynamicTooltip(): this { return this; }
	private show(): void { this.valueEl.setText(this.getValuePretty()); }
}

export class ColorComponent extends ValueComponent<string> implements Pick<Obsidian.ColorComponent, keyof Obsidian.ColorComponent> {
	private readonly inputEl: HTMLInputElement;

	constructor(containerEl: HTMLElement) {
		super();
		this.inputEl = containerEl.createEl('input', { type: 'color' });
		this.inputEl.addEventListener('change', () => { this.changed?.(this.getValue()); });
	}

	override setDisabled(disabled: boolean): this {
		this.inputEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	getValue(): Obsidian.HexString { return this.inputEl.value; }
	setValue(value: Obsidian.HexString): this { this.inputEl.value = value; return this; }

	getValueRgb(): Obsidian.RGB {
		const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => parseInt(this.getValue().slice(at, at + 2), 16));
		return { r, g, b };
	}

	setValueRgb({ r, g, b }: Obsidian.RGB): this { return this.setValue(`#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}`); }
	getValueHsl(): Obsidian.HSL { absent('ColorComponent.getValueHsl'); }
	setValueHsl(): this { absent('ColorComponent.setValueHsl'); }
}

export class ProgressBarComponent extends ValueComponent<number> implements Pick<Obsidian.ProgressBarComponent, keyof Obsidian.ProgressBarComponent> {
	private readonly barEl: HTMLProgressElement;

	constructor(containerEl: HTMLElement) {
		super();
		this.barEl = containerEl.createEl('progress', { cls: 'setting-progress-bar', attr: { max: 100 } });
	}

	getValue(): number { return this.barEl.value; }
	setValue(value: number): this { this.barEl.value = value; return this; }
}
