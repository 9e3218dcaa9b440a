// The controls of declarative settings: each kind of `control` with its component, its stored value and its check.
import type * as Obsidian from 'obsidian';
import { AbstractInputSuggest } from '../ui/popover-suggest.ts';
import type { Setting } from './setting.ts';

/** What a control needs of its tab. */
export interface ControlHost {
	readonly app: Obsidian.App;
	getControlValue(key: string): unknown;
	setControlValue(key: string, value: unknown): void | Promise<void>;
	refreshDomState(): void;
}

class PathSuggest extends AbstractInputSuggest<Obsidian.TAbstractFile> {
	private readonly paths: () => Obsidian.TAbstractFile[];

	constructor(app: Obsidian.App, inputEl: HTMLInputElement, paths: () => Obsidian.TAbstractFile[]) {
		super(app, inputEl);
		this.paths = paths;
	}

	override getSuggestions(query: string): Obsidian.TAbstractFile[] { return this.paths().filter((file) => file.path.toLowerCase().includes(query.toLowerCase())); }
	override renderSuggestion(file: Obsidian.TAbstractFile, el: HTMLElement): void { el.setText(file.path); }

	override selectSuggestion(file: Obsidian.TAbstractFile): void {
		this.setValue(file.path);
		this.close();
		activeDocument.activeElement?.dispatchEvent(new Event('input'));
	}
}

/** Adds the control to the row. A value that `validate` refuses is not stored, and the row says why. */
export function addControl(setting: Setting, control: Obsidian.SettingControl, host: ControlHost): void {
	const stored = host.getControlValue(control.key);
	const check = control.validate as ((value: unknown) => string | void | Promise<string | void>) | undefined;
	const checked = async (value: unknown): Promise<boolean> => {
		const message = await check?.(value);
		setting.setErrorMessage(message ?? null);
		return message === undefined || message === '';
	};
	const store = (value: unknown): void => {
		void (async () => {
			if (!await checked(value)) return;
			await host.setControlValue(control.key, value);
			host.refreshDomState();
		})();
	};
	const or = <V>(usual: V): V => (stored === undefined ? control.defaultValue as V | undefined ?? usual : stored as V);
	const paths = (list: () => Obsidian.TAbstractFile[], placeholder: string | undefined): void => {
		setting.addSearch((search) => {
			search.setPlaceholder(placeholder ?? '').setValue(or('')).onChange(store);
			new PathSuggest(host.app, search.inputEl, list);
		});
	};
	switch (control.type) {
		case 'toggle': setting.addToggle((toggle) => toggle.setValue(or(false)).onChange(store)); break;
		case 'text': setting.addText((text) => text.setPlaceholder(control.placeholder ?? '').setValue(or('')).onChange(store)); break;
		case 'textarea': setting.addTextArea((area) => {
			area.setPlaceholder(control.placeholder ?? '').setValue(or('')).onChange(store);
			area.inputEl.rows = control.rows ?? 4;
		}); break;
		case 'number': setting.addText((text) => {
			text.inputEl.setAttrs({ type: 'number', min: control.min ?? null, max: control.max ?? null, step: control.step ?? null });
			text.setPlaceholder(control.placeholder ?? '').setValue(String(or(0))).onChange((value) => store(value.trim() === '' || Number.isNaN(Number(value)) ? control.defaultValue ?? 0 : Number(value)));
		}); break;
		case 'slider': setting.addSlider((slider) => {
			if (control.displayFormat) slider.setDisplayFormat(control.displayFormat);
			slider.setLimits(control.min, control.max, control.step).setValue(or(control.min)).onChange(store);
		}); break;
		case 'dropdown': setting.addDropdown((dropdown) => dropdown.addOptions(control.options).setValue(or('')).onChange(store)); break;
		case 'color': setting.addColorPicker((color) => color.setValue(or('#000000')).onChange(store)); break;
		case 'file': paths(() => host.app.vault.getFiles().filter((file) => control.filter?.(file) ?? true), control.placeholder); break;
		case 'folder': paths(() => host.app.vault.getAllFolders(control.includeRoot).filter((folder) => control.filter?.(folder) ?? true), control.placeholder); break;
	}
	if (stored !== undefined) void checked(stored);
}
