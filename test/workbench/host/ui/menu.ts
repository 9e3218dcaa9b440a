// Menu: rows in sections at the mouse, with keyboard and submenus.
import type * as Obsidian from 'obsidian';
import { Component } from '../base/component.ts';
import { setIcon } from '../base/icons.ts';
import { Scope } from '../base/keymap.ts';
import { MenuItem } from './menu-item.ts';

interface Row { readonly item: MenuItem | null }

/** The keymap that menus push their scope to; the app sets it when it starts. */
let keys: Pick<Obsidian.Keymap, 'pushScope' | 'popScope'> | null = null;

export function setMenuKeymap(keymap: Pick<Obsidian.Keymap, 'pushScope' | 'popScope'>): void {
	keys = keymap;
}

export class Menu extends Component implements Pick<Obsidian.Menu, keyof Obsidian.Menu> {
	private readonly rows: Row[] = [];
	private readonly scope = new Scope() as Scope & Obsidian.Scope;
	private readonly el = createDiv({ cls: 'menu', attr: { role: 'menu' } });
	private icons = true;
	private hidden: (() => unknown) | null = null;
	private items: MenuItem[] = [];
	private at = -1;
	private child: Menu | null = null;
	private readonly parent: Menu | null;

	constructor(parent: Menu | null = null) {
		super();
		this.parent = parent;
		const key = (name: string, run: () => void): void => { this.scope.register(null, name, () => { run(); return false; }); };
		key('ArrowDown', () => this.choose(this.at + 1));
		key('ArrowUp', () => this.choose(this.at < 0 ? -1 : this.at - 1));
		key('ArrowRight', () => this.openChild(true));
		key('ArrowLeft', () => { if (this.parent) this.hide(); });
		key('Escape', () => this.hide());
		this.scope.register(null, 'Enter', (event) => { this.items[this.at]?.run(event); return false; });
	}

	setNoIcon(): this { this.icons = false; return this; }
	setUseNativeMenu(_native: boolean): this { return this; }
	setParentElement(_el: HTMLElement): this { return this; }
	onHide(callback: () => unknown): void { this.hidden = callback; }
	onHistoryBack(): void { this.hide(); }
	close(): void { this.hide(); }

	addItem(make: (item: Obsidian.MenuItem) => unknown): this {
		const item = new MenuItem(() => this.hideAll(), () => new Menu(this));
		this.rows.push({ item });
		make(item);
		return this;
	}

	addSeparator(): this {
		this.rows.push({ item: null });
		return this;
	}

	showAtMouseEvent(event: MouseEvent): this {
		event.preventDefault();
		return this.showAtPosition({ x: event.clientX, y: event.clientY });
	}

	showAtPosition({ x, y, width, left }: Obsidian.MenuPositionDef, doc: Document = activeDocument): this {
		this.draw();
		doc.body.append(this.el);
		if (width !== undefined) this.el.setCssStyles({ width: `${width}px` });
		const { offsetWidth, offsetHeight } = this.el;
		const from = left ? x - offsetWidth : x;
		this.el.setCssStyles({
			left: `${Math.max(8, Math.min(from, this.el.win.innerWidth - offsetWidth - 8))}px`,
			top: `${Math.max(8, Math.min(y, this.el.win.innerHeight - offsetHeight - 8))}px`,
		});
		this.load();
		keys?.pushScope(this.scope);
		this.register(() => keys?.popScope(this.scope));
		// The click that opened the menu is still under way.
		window.setTimeout(() => { this.registerDomEvent(this.el.doc, 'pointerdown', (event: PointerEvent) => { if (!this.holds(event.target)) this.hide(); }); }, 0);
		return this;
	}

	hide(): this {
		if (!this.el.isConnected) return this;
		this.child?.hide();
		this.el.detach();
		this.unload();
		this.hidden?.();
		return this;
	}

	/** A menu for a mouse event; several callers of the same event share it. */
	static forEvent(event: MouseEvent): Menu {
		const menu = shared.get(event) ?? new Menu();
		if (!shared.has(event)) window.setTimeout(() => menu.showAtMouseEvent(event), 0);
		shared.set(event, menu);
		return menu;
	}

	private hideAll(): void {
		this.hide();
		this.parent?.hideAll();
	}

	private holds(target: EventTarget | null): boolean {
		return this.el.contains(target as Node | null) || (this.child?.holds(target) ?? false);
	}

	/** Rows come section by section, in the order in which the sections first appear. */
	private draw(): void {
		const sections = new Map<string, Row[]>();
		for (const row of this.rows) {
			const name = row.item?.section ?? '';
			sections.set(name, [...(sections.get(name) ?? []), row]);
		}
		this.el.empty();
		this.items = [];
		this.at = -1;
		for (const rows of sections.values()) {
			if (this.el.childElementCount > 0) this.el.createDiv('menu-separator');
			for (const { item } of rows) {
				if (!item) { this.el.createDiv('menu-separator'); continue; }
				this.el.append(item.dom);
				if (!item.isPlain()) this.items.push(item);
				item.dom.addEventListener('mouseenter', () => { this.choose(this.items.indexOf(item)); this.openChild(false); });
			}
		}
		this.el.toggleClass('mod-no-icon', !this.icons);
		for (const arrow of this.el.findAll('.menu-item-submenu')) setIcon(arrow, 'chevron-right');
	}

	private choose(wish: number): void {
		const count = this.items.length;
		this.at = count === 0 || wish < -1 ? -1 : (wish + count) % count;
		this.items.forEach((item, at) => item.dom.toggleClass('selected', at === this.at));
	}

	private openChild(focus: boolean): void {
		const item = this.items[this.at];
		const menu = item?.submenu as Menu | null | undefined;
		if (menu !== this.child) this.child?.hide();
		this.child = menu ?? null;
		if (!menu || !item || menu.el.isConnected) return;
		const { right, top } = item.dom.getBoundingClientRect();
		menu.showAtPosition({ x: right - 4, y: top - 6 });
		if (focus) menu.choose(0);
		else keys?.popScope(menu.scope);
	}
}

const shared = new WeakMap<MouseEvent, Menu>();
