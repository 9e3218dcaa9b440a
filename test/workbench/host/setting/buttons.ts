// Buttons of settings and modals.
import type * as Obsidian from 'obsidian';
import { setIcon } from '../base/icons.ts';
import { setTooltip } from '../ui/tooltip.ts';
import { BaseComponent } from './value.ts';

export class ButtonComponent extends BaseComponent implements Pick<Obsidian.ButtonComponent, keyof Obsidian.ButtonComponent> {
	buttonEl: HTMLButtonElement;
	protected clicked: ((event: MouseEvent) => unknown) | null = null;

	constructor(containerEl: HTMLElement) {
		super();
		this.buttonEl = containerEl.createEl('button');
		if (this.listens()) this.buttonEl.addEventListener('click', (event) => void this.clicked?.(event));
	}

	override setDisabled(disabled: boolean): this {
		this.buttonEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	setCta(): this { return this.cls('mod-cta', true); }
	removeCta(): this { return this.cls('mod-cta', false); }
	setWarning(): this { return this.cls('mod-warning', true); }
	setDestructive(): this { return this.cls('mod-destructive', true); }
	removeDestructive(): this { return this.cls('mod-destructive', false); }
	setTooltip(tooltip: string, options?: Obsidian.TooltipOptions): this { setTooltip(this.buttonEl, tooltip, options); return this; }
	setButtonText(name: string): this { this.buttonEl.setText(name); return this; }
	setIcon(icon: Obsidian.IconName): this { setIcon(this.buttonEl, icon); return this; }
	setClass(cls: string): this { return this.cls(cls, true); }
	onClick(callback: (event: MouseEvent) => unknown): this { this.clicked = callback; return this; }

	/** A confirmation's button has a listener of its own. */
	protected listens(): boolean { return true; }

	private cls(name: string, on: boolean): this {
		this.buttonEl.toggleClass(name, on);
		return this;
	}
}

export class ExtraButtonComponent extends BaseComponent implements Pick<Obsidian.ExtraButtonComponent, keyof Obsidian.ExtraButtonComponent> {
	extraSettingsEl: HTMLElement;
	private clicked: (() => unknown) | null = null;

	constructor(containerEl: HTMLElement) {
		super();
		this.extraSettingsEl = containerEl.createEl('button', 'clickable-icon extra-setting-button');
		this.setIcon('settings');
		this.extraSettingsEl.addEventListener('click', () => { if (!this.disabled) this.clicked?.(); });
	}

	override setDisabled(disabled: boolean): this {
		this.extraSettingsEl.toggleClass('is-disabled', disabled);
		return super.setDisabled(disabled);
	}

	setTooltip(tooltip: string, options?: Obsidian.TooltipOptions): this { setTooltip(this.extraSettingsEl, tooltip, options); return this; }
	setIcon(icon: Obsidian.IconName): this { setIcon(this.extraSettingsEl, icon); return this; }
	onClick(callback: () => unknown): this { this.clicked = callback; return this; }
}
