// MenuItem: one row of a menu.
import type * as Obsidian from 'obsidian';
import { setIcon } from '../base/icons.ts';

/** `submenu` is the Menu that `setSubmenu` made; typed loosely because menu.ts imports this file. */
export class MenuItem implements Pick<Obsidian.MenuItem, keyof Obsidian.MenuItem> {
	readonly dom = createDiv({ cls: 'menu-item tappable', attr: { role: 'menuitem' } });
	section = '';
	submenu: object | null = null;
	private readonly iconEl = this.dom.createDiv('menu-item-icon');
	private readonly titleEl = this.dom.createDiv('menu-item-title');
	private readonly hideMenus: () => void;
	private readonly makeMenu: () => object;
	private disabled = false;
	private label = false;
	private clicked: ((event: MouseEvent | KeyboardEvent) => unknown) | null = null;

	constructor(hideMenus: () => void, makeMenu: () => object) {
		this.hideMenus = hideMenus;
		this.makeMenu = makeMenu;
		this.dom.addEventListener('click', (event) => this.run(event));
	}

	setTitle(title: string | DocumentFragment): this { this.titleEl.setText(title); return this; }

	setIcon(icon: Obsidian.IconName | null): this {
		setIcon(this.iconEl, icon ?? '');
		return this;
	}

	setChecked(checked: boolean | null): this {
		this.dom.querySelector('.mod-checked')?.remove();
		if (checked) setIcon(this.dom.createDiv('menu-item-icon mod-checked'), 'check');
		this.dom.setAttr('aria-checked', checked);
		return this;
	}

	setDisabled(disabled: boolean): this {
		this.disabled = disabled;
		this.dom.toggleClass('is-disabled', disabled);
		return this;
	}

	setWarning(warning: boolean): this { this.dom.toggleClass('is-warning', warning); return this; }

	setIsLabel(label: boolean): this {
		this.label = label;
		this.dom.toggleClass('is-label', label);
		return this;
	}

	setSection(section: string): this { this.section = section; return this; }
	onClick(callback: (event: MouseEvent | KeyboardEvent) => unknown): this { this.clicked = callback; return this; }

	/** In Obsidian, and not in obsidian.d.ts. */
	setSubmenu(): object {
		this.submenu ??= this.makeMenu();
		this.dom.createDiv('menu-item-icon menu-item-submenu');
		return this.submenu;
	}

	/** Rows that the keyboard passes over. */
	isPlain(): boolean { return this.disabled || this.label; }

	run(event: MouseEvent | KeyboardEvent): void {
		if (this.isPlain() || this.submenu) return;
		this.hideMenus();
		this.clicked?.(event);
	}
}
