// The list under a search field: drawing rows, moving with the arrows, choosing with Enter or a click.
import type * as Obsidian from 'obsidian';

/** What the list shows and whom it tells. */
export interface ListOwner<T> {
	renderSuggestion(value: T, el: HTMLElement): void;
	selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;
}

export class SuggestList<T> {
	private readonly owner: ListOwner<T>;
	private readonly el: HTMLElement;
	private values: readonly T[] = [];
	private rows: HTMLElement[] = [];
	private at = 0;

	constructor(owner: ListOwner<T>, el: HTMLElement, scope: Obsidian.Scope) {
		this.owner = owner;
		this.el = el;
		const move = (step: number) => (): boolean => { this.choose(this.at + step, true); return false; };
		scope.register([], 'ArrowDown', move(1));
		scope.register([], 'ArrowUp', move(-1));
		for (const modifiers of [[], ['Mod'], ['Shift'], ['Alt'], ['Mod', 'Alt']] as Obsidian.Modifier[][]) {
			scope.register(modifiers, 'Enter', (event) => { this.take(event); return false; });
		}
	}

	show(values: readonly T[]): void {
		this.values = values;
		this.el.empty();
		this.rows = values.map((value, at) => {
			const row = this.el.createDiv({ cls: 'suggestion-item', attr: { role: 'option' } });
			this.owner.renderSuggestion(value, row);
			row.addEventListener('mousemove', () => this.choose(at, false));
			row.addEventListener('click', (event) => this.owner.selectSuggestion(value, event));
			return row;
		});
		this.choose(0, true);
	}

	/** Takes the chosen row; nothing happens when there is none. */
	take(event: MouseEvent | KeyboardEvent): void {
		const value = this.values[this.at];
		if (value !== undefined) this.owner.selectSuggestion(value, event);
	}

	private choose(wish: number, scroll: boolean): void {
		const count = this.rows.length;
		this.at = count === 0 ? 0 : (wish + count) % count;
		this.rows.forEach((row, at) => { row.toggleClass('is-selected', at === this.at); row.setAttr('aria-selected', at === this.at); });
		if (scroll) this.rows[this.at]?.scrollIntoView({ block: 'nearest' });
	}
}
