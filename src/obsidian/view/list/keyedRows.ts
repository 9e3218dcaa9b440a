// Keeps the children of an element in line with rows: an element lives as long as its row's key, and is drawn again only when its row changed.

/** How rows of one sort become elements. */
export interface RowKind<Row> {
	key(row: Row): string;
	/** Makes an element in `parent`, with its listeners, which ask `row` for the row as it is then. */
	make(parent: HTMLElement, row: () => Row): HTMLElement;
	/** Fills an element that is empty. */
	draw(element: HTMLElement, row: Row): void;
	/** Whether two rows look the same; without it they are compared as JSON. */
	same?(one: Row, other: Row): boolean;
}

interface Drawn<Row> {
	row: Row;
	readonly element: HTMLElement;
}

const FOCUSABLE = 'button, [tabindex]';

/** For lists that fit on a few screens; thousands of rows want `VirtualList`. */
export class KeyedRows<Row> {
	readonly #parent: HTMLElement;
	readonly #kind: RowKind<Row>;
	#drawn = new Map<string, Drawn<Row>>();

	constructor(parent: HTMLElement, kind: RowKind<Row>) {
		this.#parent = parent;
		this.#kind = kind;
	}

	/** Of rows with the same key the first is shown. */
	show(rows: readonly Row[]): void {
		const next = new Map<string, Drawn<Row>>();
		for (const row of rows) {
			const key = this.#kind.key(row);
			if (!next.has(key)) next.set(key, this.#redrawn(this.#drawn.get(key), row));
		}
		for (const [key, { element }] of this.#drawn) if (!next.has(key)) element.remove();
		this.#drawn = next;
		putInOrder(this.#parent, next.values());
	}

	/** The element of a row; null while there is none. */
	find(key: string): HTMLElement | null {
		return this.#drawn.get(key)?.element ?? null;
	}

	#redrawn(old: Drawn<Row> | undefined, row: Row): Drawn<Row> {
		if (old === undefined) {
			const drawn: Drawn<Row> = { row, element: this.#kind.make(this.#parent, () => drawn.row) };
			this.#kind.draw(drawn.element, row);
			return drawn;
		}
		const isSame = this.#kind.same?.(old.row, row) ?? JSON.stringify(old.row) === JSON.stringify(row);
		old.row = row;
		if (!isSame) redraw(old.element, () => this.#kind.draw(old.element, row));
		return old;
	}
}

/** Brings the elements of rows into the order of the rows; what stands right already is not touched. */
export function putInOrder(parent: HTMLElement, rows: Iterable<{ readonly element: HTMLElement }>): void {
	let at = parent.firstElementChild;
	for (const { element } of rows) {
		if (at === element) at = at.nextElementSibling;
		else parent.insertBefore(element, at);
	}
}

/** Draws an element anew; the focus stays on the thing at the same place in it. */
export function redraw(element: HTMLElement, draw: () => void): void {
	const focused = element.findAll(FOCUSABLE).findIndex((each) => each === element.doc.activeElement);
	element.empty();
	draw();
	if (focused >= 0) element.findAll(FOCUSABLE)[focused]?.focus();
}
