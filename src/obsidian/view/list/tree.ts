// A tree for the keyboard, the mouse and screen readers alike, drawn as a long list. It knows nothing of what its rows are about.
import { nameQuietly } from '../panes/rows.ts';
import { TreeKeys, isIn } from './treeKeys.ts';
import type { TreeKind, TreeRow } from './treeKind.ts';
import { VirtualRows } from './virtualRows.ts';

export class Tree<Row extends TreeRow> {
	readonly #kind: TreeKind<Row>;
	readonly #element: HTMLElement;
	readonly #rows: VirtualRows<Row>;
	readonly #keys: TreeKeys<Row>;
	#shown: readonly Row[] = [];
	#indexes = new Map<string, number>();
	/** Key of the row that Tab leads to. */
	#current: string | null = null;
	#marked: string | null = null;

	/** `scroller` scrolls; the tree is drawn into it. */
	constructor(scroller: HTMLElement, kind: TreeKind<Row>) {
		this.#kind = kind;
		this.#element = scroller.createDiv({ cls: 'interview-lens-tree', attr: { role: 'tree' } });
		nameQuietly(this.#element, kind.label);
		this.#rows = new VirtualRows<Row>(scroller, this.#element, {
			key: ({ key }) => key,
			estimate: (row) => kind.estimate(row),
			draw: (element, row) => this.#drawRow(element, row),
			same: (one, other) => one.level === other.level && one.place === other.place && one.size === other.size && one.isOpen === other.isOpen && kind.same(one, other),
		});
		this.#keys = new TreeKeys<Row>(kind, {
			rows: () => this.#shown,
			current: () => this.#indexOf(this.#current),
			page: () => this.#rows.page,
			isMirrored: () => this.#isMirrored(),
			goTo: (index) => this.#goToIndex(index),
		});
		this.#listen(scroller);
	}

	show(rows: readonly Row[]): void {
		const at = this.#indexOf(this.#current);
		const hadFocus = this.#hasFocus();
		this.#shown = rows;
		this.#indexes = new Map(rows.map((row, index) => [row.key, index]));
		// The row that the reader was on may be gone: the one now in its place takes over.
		if (this.#current === null || !this.#indexes.has(this.#current)) this.#current = rows[Math.max(0, Math.min(at, rows.length - 1))]?.key ?? null;
		this.#rows.hold(-1);
		this.#rows.show(rows);
		this.#holdCurrent();
		if (hadFocus && !this.#hasFocus()) this.focus();
	}

	/** Marks the row where the reader is; null takes the mark away. */
	mark(key: string | null, reveal: boolean): void {
		if (key !== this.#marked) {
			const old = this.#marked;
			this.#marked = key;
			for (const each of [old, key]) if (each !== null) this.#showState(each);
		}
		const index = key === null ? undefined : this.#indexes.get(key);
		if (reveal && index !== undefined) this.#rows.reveal(index);
	}

	/** Brings a row into sight and puts the focus on it; nothing happens where it is not shown. */
	focusOn(key: string): void {
		if (this.#indexes.has(key)) this.#goTo(key, true);
	}

	focus(): void {
		this.#element.findAll('[role=treeitem][tabindex="0"]')[0]?.focus({ preventScroll: true });
	}

	end(): void {
		this.#rows.end();
		this.#element.remove();
	}

	#listen(scroller: HTMLElement): void {
		const rowOf = (event: Event): Row | null => this.#rows.rowOf(event.target);
		for (const type of ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const) scroller.addEventListener(type, () => this.#kind.touched(), { passive: true });
		const element = this.#element;
		element.addEventListener('click', (event) => {
			const row = rowOf(event);
			if (row === null) return;
			this.#goTo(row.key, false);
			// What stands in a row as a button of its own does its own.
			if (isIn(event.target, 'button')) return;
			if (row.isOpen !== null && isIn(event.target, '.interview-lens-fold')) this.#kind.fold(row);
			else this.#kind.open(row, 'jump', event);
		});
		element.addEventListener('auxclick', (event) => {
			const row = rowOf(event);
			if (row !== null && event.button === 1) this.#kind.open(row, 'jump', event);
		});
		element.addEventListener('contextmenu', (event) => {
			const row = rowOf(event);
			const drawn = row === null ? null : this.#rows.element(row.key);
			if (row === null || drawn === null) return;
			event.preventDefault();
			this.#goTo(row.key, false);
			this.#kind.menu(row, drawn, event);
		});
		for (const type of ['mouseover', 'mousemove'] as const) {
			element.addEventListener(type, (event) => {
				const row = rowOf(event);
				const drawn = row === null ? null : this.#rows.element(row.key);
				if (row !== null && drawn !== null) this.#kind.hover(row, drawn, event);
			});
		}
		element.addEventListener('dragstart', (event) => {
			const row = rowOf(event);
			if (row === null || event.dataTransfer === null || !this.#kind.drag(row, event.dataTransfer)) event.preventDefault();
		});
		element.addEventListener('focusin', (event) => {
			const row = rowOf(event);
			if (row !== null && row.key !== this.#current) this.#goTo(row.key, false);
		});
		element.addEventListener('keydown', (event) => {
			if (this.#keys.pressed(event)) event.preventDefault();
		});
	}

	#goTo(key: string, focus: boolean): void {
		const old = this.#current;
		this.#current = key;
		this.#holdCurrent();
		if (old !== null && old !== key) this.#showState(old);
		const index = this.#indexes.get(key);
		if (!focus || index === undefined) return;
		this.#rows.reveal(index);
		this.focus();
	}

	#goToIndex(index: number): void {
		const row = this.#shown[Math.max(0, Math.min(index, this.#shown.length - 1))];
		if (row !== undefined) this.#goTo(row.key, true);
	}

	/** -1 where there is none. */
	#indexOf(key: string | null): number {
		return key === null ? -1 : (this.#indexes.get(key) ?? -1);
	}

	#holdCurrent(): void {
		this.#rows.hold(this.#indexOf(this.#current));
		if (this.#current !== null) this.#showState(this.#current);
	}

	#drawRow(element: HTMLElement, row: Row): void {
		element.className = 'interview-lens-node';
		element.setAttrs({ role: 'treeitem', 'aria-level': String(row.level), 'aria-posinset': String(row.place), 'aria-setsize': String(row.size) });
		if (row.isOpen === null) element.removeAttribute('aria-expanded');
		else element.setAttr('aria-expanded', String(row.isOpen));
		element.setCssProps({ '--interview-lens-level': String(row.level) });
		this.#kind.draw(element, row);
		this.#showState(row.key, element);
	}

	#showState(key: string, element = this.#rows.element(key)): void {
		if (element === null) return;
		element.tabIndex = key === this.#current ? 0 : -1;
		// Buttons in a row are in the order of Tab while the row is.
		for (const button of element.findAll('button')) button.tabIndex = element.tabIndex;
		element.toggleClass('is-here', key === this.#marked);
		if (key === this.#marked) element.setAttr('aria-current', 'location');
		else element.removeAttribute('aria-current');
	}

	#hasFocus(): boolean {
		return this.#element.contains(this.#element.doc.activeElement);
	}

	/** Whether the page is written from right to left: then the arrows swap. */
	#isMirrored(): boolean {
		return this.#element.win.getComputedStyle(this.#element).direction === 'rtl';
	}
}
