// What a custom view of Bases gets: one entry for each note of the vault, properties as values. No filters, groups, formulas or summaries.
import type * as Obsidian from 'obsidian';
import { Component } from '../base/component.ts';
import { absent } from '../base/platform.ts';

export abstract class Value implements Pick<Obsidian.Value, keyof Obsidian.Value> {
	static equals(a: Obsidian.Value | null, b: Obsidian.Value | null): boolean { return a?.toString() === b?.toString(); }
	static looseEquals(a: Obsidian.Value | null, b: Obsidian.Value | null): boolean { return Value.equals(a, b); }
	abstract toString(): string;
	isTruthy(): boolean { return this.toString() !== ''; }
	equals(other: Obsidian.Value): boolean { return this.toString() === other.toString(); }
	looseEquals(other: Obsidian.Value): boolean { return this.equals(other); }
	renderTo(el: HTMLElement): void { el.appendText(this.toString()); }
}

/** Every value is shown as its words here. */
class WordsValue extends Value {
	private readonly words: string;

	constructor(words: string) {
		super();
		this.words = words;
	}

	override toString(): string { return this.words; }
}

export class BasesEntry implements Pick<Obsidian.BasesEntry, keyof Obsidian.BasesEntry> {
	file: Obsidian.TFile;
	private readonly properties: Readonly<Record<string, unknown>>;

	constructor(file: Obsidian.TFile, properties: Readonly<Record<string, unknown>>) {
		this.file = file;
		this.properties = properties;
	}

	getValue(property: Obsidian.BasesPropertyId): Obsidian.Value | null {
		const [source, name] = [property.slice(0, property.indexOf('.')), property.slice(property.indexOf('.') + 1)];
		const file: Readonly<Record<string, unknown>> = { name: this.file.basename, path: this.file.path, ext: this.file.extension };
		const value = source === 'file' ? file[name] : source === 'note' ? this.properties[name] : undefined;
		return value === undefined || value === null ? null : new WordsValue(Array.isArray(value) ? value.join(', ') : typeof value === 'string' ? value : JSON.stringify(value));
	}
}

export class BasesEntryGroup implements Pick<Obsidian.BasesEntryGroup, keyof Obsidian.BasesEntryGroup> {
	entries: Obsidian.BasesEntry[];
	constructor(entries: Obsidian.BasesEntry[]) { this.entries = entries; }
	hasKey(): boolean { return false; }
}

export class BasesQueryResult implements Pick<Obsidian.BasesQueryResult, keyof Obsidian.BasesQueryResult> {
	data: Obsidian.BasesEntry[];
	constructor(data: Obsidian.BasesEntry[]) { this.data = data; }
	get groupedData(): Obsidian.BasesEntryGroup[] { return [new BasesEntryGroup(this.data)]; }
	get properties(): Obsidian.BasesPropertyId[] { return ['file.name']; }
	getSummaryValue(): Obsidian.Value { absent('BasesQueryResult.getSummaryValue'); }
}

/** What the reader set in the view: nothing but the order of the columns. */
export class BasesViewConfig implements Pick<Obsidian.BasesViewConfig, keyof Obsidian.BasesViewConfig> {
	name = 'View';
	private readonly order: readonly Obsidian.BasesPropertyId[];
	private readonly values = new Map<string, unknown>();
	constructor(order: readonly Obsidian.BasesPropertyId[]) { this.order = order; }
	get(key: string): unknown { return this.values.get(key); }
	getAsPropertyId(key: string): Obsidian.BasesPropertyId | null { return (this.values.get(key) as Obsidian.BasesPropertyId | undefined) ?? null; }
	getEvaluatedFormula(): Obsidian.Value { absent('BasesViewConfig.getEvaluatedFormula'); }
	set(key: string, value: unknown): void { this.values.set(key, value); }
	getOrder(): Obsidian.BasesPropertyId[] { return [...this.order]; }
	getSort(): Obsidian.BasesSortConfig[] { return []; }
	getDisplayName(property: Obsidian.BasesPropertyId): string { return property.slice(property.indexOf('.') + 1); }
}

export class QueryController extends Component implements Pick<Obsidian.QueryController, keyof Obsidian.QueryController> {
	/** The workbench's own: what the views of this query are given. */
	readonly app: Obsidian.App;
	constructor(app: Obsidian.App) {
		super();
		this.app = app;
	}
}

export abstract class BasesViewBody extends Component implements Pick<Obsidian.BasesView, keyof Obsidian.BasesView> {
	abstract type: string;
	app: Obsidian.App;
	config: Obsidian.BasesViewConfig = new BasesViewConfig([]);
	allProperties: Obsidian.BasesPropertyId[] = [];
	data: Obsidian.BasesQueryResult = new BasesQueryResult([]);

	constructor(controller: QueryController) {
		super();
		this.app = controller.app;
	}

	abstract onDataUpdated(): void;
	createFileForView(): Promise<void> { absent('BasesView.createFileForView'); }
}
