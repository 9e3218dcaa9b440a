// What a tree is told about its rows, and what it tells of the reader.

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
