// Where a row stands in a tree that is shown as a list.

/** What a row of a tree tells of its place; `isOpen` is null where nothing is beneath. */
export interface TreePlace {
	readonly key: string;
	/** From 1. */
	readonly level: number;
	/** From 1, among `size` rows under the same parent. */
	readonly place: number;
	readonly size: number;
	readonly isOpen: boolean | null;
}
