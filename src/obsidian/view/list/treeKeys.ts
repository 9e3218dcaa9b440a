// What the keys of a tree do: walking, folding, opening, and finding a row by how it begins.
import { TypeAhead } from './typeAhead.ts';
import type { TreeKind, TreeRow } from './treeKind.ts';

/** The tree as its keys see it. */
export interface WalkedTree<Row> {
	rows(): readonly Row[];
	/** Index of the row with the focus; -1 where there is none. */
	current(): number;
	/** Rows that fit into the view. */
	page(): number;
	/** Whether the page is written from right to left: then the arrows swap. */
	isMirrored(): boolean;
	/** Puts the focus on the row with this index, or on the nearest there is. */
	goTo(index: number): void;
}

export class TreeKeys<Row extends TreeRow> {
	readonly #kind: TreeKind<Row>;
	readonly #tree: WalkedTree<Row>;
	readonly #typeAhead = new TypeAhead();

	constructor(kind: TreeKind<Row>, tree: WalkedTree<Row>) {
		this.#kind = kind;
		this.#tree = tree;
	}

	/** Whether the key meant something here. */
	pressed(event: KeyboardEvent): boolean {
		const at = this.#tree.current();
		const row = this.#tree.rows()[at];
		if (row === undefined || event.isComposing) return false;
		if (isIn(event.target, 'button') && (event.key === 'Enter' || event.key === ' ')) return false;
		return this.#kind.pressed?.(row, event) === true || this.#step(row, at, event) || this.#act(row, at, event);
	}

	/** Keys that move the focus or fold. */
	#step(row: Row, at: number, event: KeyboardEvent): boolean {
		if (event.ctrlKey || event.metaKey || event.altKey) return false;
		const tree = this.#tree;
		const goTo = (index: number): true => {
			tree.goTo(index);
			return true;
		};
		switch (event.key) {
			case 'ArrowDown':
				return goTo(at + 1);
			case 'ArrowUp':
				return goTo(at - 1);
			case 'PageDown':
				return goTo(at + tree.page());
			case 'PageUp':
				return goTo(at - tree.page());
			case 'Home':
				return goTo(0);
			case 'End':
				return goTo(tree.rows().length - 1);
			case tree.isMirrored() ? 'ArrowLeft' : 'ArrowRight':
				if (row.isOpen === false) this.#kind.fold(row);
				else if (row.isOpen === true) goTo(at + 1);
				return true;
			case tree.isMirrored() ? 'ArrowRight' : 'ArrowLeft':
				if (row.isOpen === true) this.#kind.fold(row);
				else goTo(this.#parentOf(at));
				return true;
			default:
				return false;
		}
	}

	#act(row: Row, at: number, event: KeyboardEvent): boolean {
		if (event.key === ' ' && this.#typeAhead.isTyping(event.timeStamp)) return this.#type(at, event);
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
				return event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey && this.#type(at, event);
		}
	}

	#type(at: number, event: KeyboardEvent): true {
		const rows = this.#tree.rows();
		const found = this.#typeAhead.find(event.key, event.timeStamp, rows.length, at, (index) => {
			const each = rows[index];
			return each === undefined ? '' : this.#kind.words(each);
		});
		if (found !== null) this.#tree.goTo(found);
		return true;
	}

	#parentOf(at: number): number {
		const rows = this.#tree.rows();
		const level = rows[at]?.level ?? 1;
		let parent = at;
		while (parent > 0 && (rows[parent]?.level ?? 1) >= level && level > 1) parent--;
		return parent;
	}
}

/** Whether an event came from within such an element. */
export function isIn(target: EventTarget | null, selector: string): boolean {
	return target !== null && 'closest' in target && (target as Element).closest(selector) !== null;
}
