// A long list of which only what is near the eye is drawn: thousands of rows cost as much as a screenful.
import { Virtualizer, elementScroll, observeElementOffset, observeElementRect } from '@tanstack/virtual-core';
import type { VirtualizerOptions } from '@tanstack/virtual-core';
import { putInOrder, redraw } from './keyedRows.ts';

/** How rows become elements. Elements live while their row is near; what a row's element hears is delegated to the list. */
export interface VirtualKind<Row> {
	key(row: Row): string;
	/** Pixels that a row takes before it was seen. */
	estimate(row: Row): number;
	/** Fills an element that is empty. */
	draw(element: HTMLElement, row: Row): void;
	/** Whether the rows look the same. */
	same(one: Row, other: Row): boolean;
}

interface Drawn<Row> {
	row: Row;
	readonly element: HTMLElement;
	/** Where it was put last. */
	top: number;
	/** Whether its size is still to be told. */
	isFresh: boolean;
}

/** Rows drawn beyond each edge. */
const OVERSCAN = 8;
/** Times that rows are placed at most, one after the other: sizes that were estimated too large bring further rows into view. */
const MOST_PASSES = 4;

export class VirtualRows<Row> {
	readonly #kind: VirtualKind<Row>;
	readonly #list: HTMLElement;
	readonly #virtualizer: Virtualizer<HTMLElement, HTMLElement>;
	readonly #end: () => void;
	#rows: readonly Row[] = [];
	#drawn = new Map<string, Drawn<Row>>();
	/** Index of a row that is drawn wherever it is: the one with the focus. */
	#held = -1;
	#isPlacing = false;
	/** Something moved since rows were placed. */
	#isStale = false;

	/** `scroller` is the element that scrolls; the rows are drawn into `list` in it. */
	constructor(scroller: HTMLElement, list: HTMLElement, kind: VirtualKind<Row>) {
		this.#kind = kind;
		this.#list = list;
		list.addClass('interview-lens-virtual');
		const options: VirtualizerOptions<HTMLElement, HTMLElement> = {
			count: 0,
			getScrollElement: () => scroller,
			estimateSize: (index) => this.#estimate(index),
			getItemKey: (index) => this.#keyAt(index),
			overscan: OVERSCAN,
			rangeExtractor: ({ startIndex, endIndex, overscan, count }) => this.#range(Math.max(0, startIndex - overscan), Math.min(count - 1, endIndex + overscan)),
			scrollToFn: elementScroll,
			observeElementRect,
			observeElementOffset,
			onChange: () => this.#draw(),
		};
		this.#virtualizer = new Virtualizer(options);
		this.#end = this.#virtualizer._didMount();
	}

	/** Elements of rows that stay, stay; only those that look different are drawn again. */
	show(rows: readonly Row[]): void {
		this.#rows = rows;
		// A new function tells the virtualizer that keys have moved; the sizes it measured stay, they go by key.
		this.#virtualizer.setOptions({ ...this.#virtualizer.options, count: rows.length, getItemKey: (index) => this.#keyAt(index) });
		this.#together(() => this.#virtualizer._willUpdate());
	}

	/** Keeps this row drawn, so that it can have the focus. */
	hold(index: number): void {
		if (index === this.#held) return;
		this.#held = index;
		this.#virtualizer.setOptions({ ...this.#virtualizer.options, rangeExtractor: this.#virtualizer.options.rangeExtractor.bind(null) });
		this.#draw();
	}

	/** Scrolls as little as needed for the row to be seen. */
	reveal(index: number, align: 'auto' | 'center' = 'auto'): void {
		this.#virtualizer.scrollToIndex(index, { align });
	}

	/** The element of a row; null while it is not drawn. */
	element(key: string): HTMLElement | null {
		return this.#drawn.get(key)?.element ?? null;
	}

	/** The row of an element or of anything in it. */
	rowOf(target: EventTarget | null): Row | null {
		const element = target !== null && 'closest' in target ? (target as Element).closest<HTMLElement>('[data-index]') : null;
		return element === null || !this.#list.contains(element) ? null : (this.#rows[Number(element.dataset['index'])] ?? null);
	}

	/** Rows that fit into the view, for steps by page. */
	get page(): number {
		const { range } = this.#virtualizer;
		return range === null ? 1 : Math.max(1, range.endIndex - range.startIndex);
	}

	end(): void {
		this.#end();
		this.#rows = [];
		this.#drawn.clear();
		this.#list.empty();
	}

	#estimate(index: number): number {
		const row = this.#rows[index];
		return row === undefined ? 0 : this.#kind.estimate(row);
	}

	#keyAt(index: number): string {
		const row = this.#rows[index];
		return row === undefined ? String(index) : this.#kind.key(row);
	}

	#range(from: number, to: number): number[] {
		const near = Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
		const held = this.#held >= 0 && this.#held < this.#rows.length ? [this.#held] : [];
		return [...held.filter((index) => index < from), ...near, ...held.filter((index) => index > to)];
	}

	/** Whatever is told meanwhile, of sizes or of the scroll, is answered once for all: each answer by itself would lay out the page anew. */
	#together(act: () => void): void {
		this.#isStale = true;
		if (this.#isPlacing) return;
		this.#isPlacing = true;
		try {
			act();
			for (let pass = 0; this.#isStale && pass < MOST_PASSES; pass++) {
				this.#isStale = false;
				this.#place();
			}
		} finally {
			this.#isPlacing = false;
		}
	}

	#draw(): void {
		this.#together(() => undefined);
	}

	#place(): void {
		const items = this.#virtualizer.getVirtualItems();
		const next = new Map<string, Drawn<Row>>();
		for (const { index, start } of items) {
			const row = this.#rows[index];
			if (row === undefined) continue;
			const key = this.#kind.key(row);
			const drawn = this.#drawnAs(key, row);
			next.set(key, drawn);
			if (drawn.element.dataset['index'] !== String(index)) drawn.element.dataset['index'] = String(index);
			if (drawn.top !== start) drawn.element.setCssProps({ '--interview-lens-top': `${start}px` });
			drawn.top = start;
		}
		for (const [key, { element }] of this.#drawn) if (!next.has(key)) element.remove();
		this.#drawn = next;
		this.#list.setCssProps({ '--interview-lens-height': `${this.#virtualizer.getTotalSize()}px` });
		// Readers of the screen and the Tab key go by the order of elements.
		putInOrder(this.#list, next.values());
		// Nothing is written between these, so that the page is laid out once.
		for (const drawn of next.values()) {
			if (drawn.isFresh) this.#virtualizer.measureElement(drawn.element);
			drawn.isFresh = false;
		}
	}

	#drawnAs(key: string, row: Row): Drawn<Row> {
		const old = this.#drawn.get(key);
		if (old === undefined) {
			const element = this.#list.createDiv();
			this.#kind.draw(element, row);
			return { row, element, top: NaN, isFresh: true };
		}
		const isSame = this.#kind.same(old.row, row);
		old.row = row;
		if (!isSame) redraw(old.element, () => this.#kind.draw(old.element, row));
		old.isFresh ||= !isSame;
		return old;
	}
}
