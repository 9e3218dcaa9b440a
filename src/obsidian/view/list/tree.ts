// A tree for the keyboard, the mouse and screen readers alike, drawn as a long list. It knows nothing of what its rows are about.
import { TypeAhead } from './typeAhead.ts';
import { VirtualRows } from './virtualRows.ts';

/** What a row tells of its place; `isOpen` is null where nothing is beneath. Levels and places count from 1. */
export interface TreeRow {
	readonly key: string;
	readonly level: number;
	readonly place: number;
	readonly size: number;
	readonly isOpen: boolean | null;
}

/** How a reader opens a row: jump there, jump and go on there, or only look. */
export type Opening = 'jump' | 'edit' | 'peek';

export interface TreeKind<Row extends TreeRow> {
	/** What a screen reader calls the tree. */
	readonly label: string;
	estimate(row: Row): number;
	/** Fills an empty element, whose words are its name, and adds its classes. */
	draw(element: HTMLElement, row: Row): void;
	same(one: Row, other: Row): boolean;
	/** Words that typing looks for. */
	words(row: Row): string;
	open(row: Row, how: Opening, event: MouseEvent | KeyboardEvent): void;
	fold(row: Row): void;
	/** Asked for a menu, at the row's element or at the mouse. */
	menu(row: Row, element: HTMLElement, event: MouseEvent): void;
	hover(row: Row, element: HTMLElement, event: MouseEvent): void;
	/** Fills what is dragged; false where the row cannot be. */
	drag(row: Row, transfer: DataTransfer): boolean;
	/** A key was pressed that the tree might not know; true where it was meant for the row. */
	pressed?(row: Row, event: KeyboardEvent): boolean;
	/** '/' was pressed. */
	filter(): void;
	/** Escape was pressed. */
	leave(): void;
	/** The reader scrolled, pressed or typed in the list. */
	touched(): void;
}

export class Tree<Row extends TreeRow> {
	readonly #kind: TreeKind<Row>;
	readonly #element: HTMLElement;
	readonly #rows: VirtualRows<Row>;
	readonly #typeAhead = new TypeAhead();
	#shown: readonly Row[] = [];
	#indexes = new Map<string, number>();
	/** Key of the row that Tab leads to. */
	#current: string | null = null;
	#marked: string | null = null;

	/** `scroller` scrolls; the tree is drawn into it. */
	constructor(scroller: HTMLElement, kind: TreeKind<Row>) {
		this.#kind = kind;
		this.#element = scroller.createDiv({ cls: 'interview-lens-tree', attr: { role: 'tree', 'aria-label': kind.label } });
		this.#rows = new VirtualRows<Row>(scroller, this.#element, {
			key: ({ key }) => key,
			estimate: (row) => kind.estimate(row),
			draw: (element, row) => this.#drawRow(element, row),
			same: (one, other) => one.level === other.level && one.place === other.place && one.size === other.size && one.isOpen === other.isOpen && kind.same(one, other),
		});
		this.#listen(scroller);
	}

	show(rows: readonly Row[]): void {
		const at = this.#current === null ? -1 : (this.#indexes.get(this.#current) ?? -1);
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
		element.addEventListener('keydown', (event) => this.#pressed(event));
	}

	#pressed(event: KeyboardEvent): void {
		const at = this.#current === null ? -1 : (this.#indexes.get(this.#current) ?? -1);
		const row = this.#shown[at];
		if (row === undefined || event.isComposing) return;
		if (isIn(event.target, 'button') && (event.key === 'Enter' || event.key === ' ')) return;
		if (this.#kind.pressed?.(row, event) === true || this.#step(row, at, event) || this.#act(row, event)) event.preventDefault();
	}

	/** Keys that move the focus or fold. */
	#step(row: Row, at: number, event: KeyboardEvent): boolean {
		if (event.ctrlKey || event.metaKey || event.altKey) return false;
		const goTo = (index: number): true => {
			const next = this.#shown[Math.max(0, Math.min(index, this.#shown.length - 1))];
			if (next !== undefined) this.#goTo(next.key, true);
			return true;
		};
		switch (event.key) {
			case 'ArrowDown':
				return goTo(at + 1);
			case 'ArrowUp':
				return goTo(at - 1);
			case 'PageDown':
				return goTo(at + this.#rows.page);
			case 'PageUp':
				return goTo(at - this.#rows.page);
			case 'Home':
				return goTo(0);
			case 'End':
				return goTo(this.#shown.length - 1);
			case this.#isMirrored() ? 'ArrowLeft' : 'ArrowRight':
				if (row.isOpen === false) this.#kind.fold(row);
				else if (row.isOpen === true) goTo(at + 1);
				return true;
			case this.#isMirrored() ? 'ArrowRight' : 'ArrowLeft':
				if (row.isOpen === true) this.#kind.fold(row);
				else goTo(this.#parentOf(at));
				return true;
			default:
				return false;
		}
	}

	#act(row: Row, event: KeyboardEvent): boolean {
		if (event.key === ' ' && this.#typeAhead.isTyping(event.timeStamp)) return this.#type(row, event);
		switch (event.key) {
			case 'Enter':
				this.#kind.open(row, 'edit', event);
				return true;
			case ' ':
				this.#kind.open(row, 'peek', event);
				return true;
			case 'Escape':
				this.#kind.leave();
				return true;
			case '/':
				this.#kind.filter();
				return true;
			default:
				return event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey && this.#type(row, event);
		}
	}

	#type(row: Row, event: KeyboardEvent): true {
		const found = this.#typeAhead.find(event.key, event.timeStamp, this.#shown.length, this.#indexes.get(row.key) ?? 0, (index) => {
			const each = this.#shown[index];
			return each === undefined ? '' : this.#kind.words(each);
		});
		const next = found === null ? undefined : this.#shown[found];
		if (next !== undefined) this.#goTo(next.key, true);
		return true;
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

	#holdCurrent(): void {
		this.#rows.hold(this.#current === null ? -1 : (this.#indexes.get(this.#current) ?? -1));
		if (this.#current !== null) this.#showState(this.#current);
	}

	#parentOf(at: number): number {
		const level = this.#shown[at]?.level ?? 1;
		let parent = at;
		while (parent > 0 && (this.#shown[parent]?.level ?? 1) >= level && level > 1) parent--;
		return parent;
	}

	#drawRow(element: HTMLElement, row: Row): void {
		element.className = 'interview-lens-node';
		element.setAttrs({ role: 'treeitem', 'aria-level': String(row.level), 'aria-posinset': String(row.place), 'aria-setsize': String(row.size) });
		if (row.isOpen === null) element.removeAttribute('aria-expanded');
		else element.setAttr('aria-expanded', String(row.isOpen));
		element.removeAttribute('aria-label');
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

function isIn(target: EventTarget | null, selector: string): boolean {
	return target !== null && 'closest' in target && (target as Element).closest(selector) !== null;
}
