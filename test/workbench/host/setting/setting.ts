// Setting: one row with a name, a description and controls; SettingGroup: rows under a heading.
import type * as Obsidian from 'obsidian';
import { setTooltip } from '../ui/tooltip.ts';
import { ButtonComponent, ExtraButtonComponent } from './buttons.ts';
import { ColorComponent, DropdownComponent, ProgressBarComponent, SliderComponent, ToggleComponent } from './choices.ts';
import { MomentFormatComponent, SearchComponent, TextAreaComponent, TextComponent } from './text-fields.ts';

export class DisplayValueComponent implements Pick<Obsidian.DisplayValueComponent, keyof Obsidian.DisplayValueComponent> {
	valueEl: HTMLElement;

	constructor(containerEl: HTMLElement) {
		this.valueEl = containerEl.createSpan('setting-display-value');
	}

	setValue(value: string | null): this { this.valueEl.setText(value ?? ''); return this; }
	setStatus(status: 'warning' | null): this { this.valueEl.toggleClass('mod-warning', status === 'warning'); return this; }
}

export class Setting implements Pick<Obsidian.Setting, keyof Obsidian.Setting> {
	settingEl: HTMLElement;
	infoEl: HTMLElement;
	nameEl: HTMLElement;
	descEl: HTMLElement;
	controlEl: HTMLElement;
	components: Obsidian.BaseComponent[] = [];
	errorEl: HTMLElement | null = null;

	constructor(containerEl: HTMLElement) {
		this.settingEl = containerEl.createDiv('setting-item');
		this.infoEl = this.settingEl.createDiv('setting-item-info');
		this.nameEl = this.infoEl.createDiv('setting-item-name');
		this.descEl = this.infoEl.createDiv('setting-item-description');
		this.controlEl = this.settingEl.createDiv('setting-item-control');
	}

	setErrorMessage(message: string | null): this {
		this.errorEl?.detach();
		this.errorEl = message === null || message === '' ? null : this.infoEl.createDiv({ cls: 'setting-item-error', text: message, attr: { role: 'alert' } });
		return this;
	}

	setName(name: string | DocumentFragment): this { this.nameEl.setText(name); return this; }
	setDesc(desc: string | DocumentFragment): this { this.descEl.setText(desc); return this; }
	setClass(cls: string): this { this.settingEl.addClass(cls); return this; }
	setTooltip(tooltip: string, options?: Obsidian.TooltipOptions): this { setTooltip(this.nameEl, tooltip, options); return this; }
	setHeading(): this { this.settingEl.addClass('setting-item-heading'); return this; }

	setDisabled(disabled: boolean): this {
		this.settingEl.toggleClass('is-disabled', disabled);
		for (const component of this.components) component.setDisabled(disabled);
		return this;
	}

	addDisplayValue(make: (component: Obsidian.DisplayValueComponent) => unknown): this { make(new DisplayValueComponent(this.controlEl)); return this; }
	addButton(make: (component: Obsidian.ButtonComponent) => unknown): this { return this.add(new ButtonComponent(this.controlEl), make); }
	addExtraButton(make: (component: Obsidian.ExtraButtonComponent) => unknown): this { return this.add(new ExtraButtonComponent(this.controlEl), make); }
	addToggle(make: (component: Obsidian.ToggleComponent) => unknown): this { this.settingEl.addClass('mod-toggle'); return this.add(new ToggleComponent(this.controlEl), make); }
	addText(make: (component: Obsidian.TextComponent) => unknown): this { return this.add(new TextComponent(this.controlEl), make); }
	addSearch(make: (component: Obsidian.SearchComponent) => unknown): this { return this.add(new SearchComponent(this.controlEl), make); }
	addTextArea(make: (component: Obsidian.TextAreaComponent) => unknown): this { return this.add(new TextAreaComponent(this.controlEl), make); }
	addMomentFormat(make: (component: Obsidian.MomentFormatComponent) => unknown): this { return this.add(new MomentFormatComponent(this.controlEl), make); }
	addDropdown(make: (component: Obsidian.DropdownComponent) => unknown): this { return this.add(new DropdownComponent(this.controlEl), make); }
	addColorPicker(make: (component: Obsidian.ColorComponent) => unknown): this { return this.add(new ColorComponent(this.controlEl), make); }
	addProgressBar(make: (component: Obsidian.ProgressBarComponent) => unknown): this { return this.add(new ProgressBarComponent(this.controlEl), make); }
	addSlider(make: (component: Obsidian.SliderComponent) => unknown): this { return this.add(new SliderComponent(this.controlEl), make); }
	addComponent<T extends Obsidian.BaseComponent>(make: (el: HTMLElement) => T): this { this.components.push(make(this.controlEl)); return this; }
	then(run: (setting: this) => unknown): this { run(this); return this; }

	clear(): this {
		this.controlEl.empty();
		this.components = [];
		return this;
	}

	private add<T extends Obsidian.BaseComponent>(component: T, make: (component: T) => unknown): this {
		this.components.push(component);
		make(component);
		return this;
	}
}

export class SettingGroup implements Pick<Obsidian.SettingGroup, keyof Obsidian.SettingGroup> {
	listEl: HTMLElement;
	/** The workbench's own: the whole group. */
	readonly groupEl: HTMLElement;
	private readonly heading: Setting;

	constructor(containerEl: HTMLElement) {
		this.groupEl = containerEl.createDiv('setting-group');
		this.heading = new Setting(this.groupEl).setHeading();
		this.heading.settingEl.hide();
		this.listEl = this.groupEl.createDiv('setting-items');
	}

	setHeading(text: string | DocumentFragment): this { this.shownHeading().setName(text); return this; }
	addClass(...classes: string[]): this { this.groupEl.addClass(...classes); return this; }
	addSetting(make: (setting: Obsidian.Setting) => void): this { make(new Setting(this.listEl)); return this; }
	addSearch(make: (component: Obsidian.SearchComponent) => unknown): this { this.shownHeading().addSearch(make); return this; }
	addExtraButton(make: (component: Obsidian.ExtraButtonComponent) => unknown): this { this.shownHeading().addExtraButton(make); return this; }

	private shownHeading(): Setting {
		this.heading.settingEl.show();
		return this.heading;
	}
}
