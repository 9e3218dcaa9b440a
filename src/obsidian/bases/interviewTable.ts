// A view of Bases: the interviews among the notes of a base, with who speaks how much and what they hold.
import { BasesView, Keymap } from 'obsidian';
import type { BasesEntry, BasesPropertyId, BasesViewRegistration, PaneType, QueryController } from 'obsidian';
import type { Reading } from '../../app/library.ts';
import { interviewRow } from '../../present/interviewRow.ts';
import type { InterviewRow } from '../../present/interviewRow.ts';
import type { Phrases } from '../../present/phrases/shape.ts';
import { colourClass } from '../view/panes/rows.ts';

export const INTERVIEW_TABLE = 'interview-lens-interviews';

/** What the table asks of the rest. */
export interface TableActions {
	read(path: string): Promise<Reading | null>;
	openNote(path: string, pane: PaneType | boolean): void;
}

/** Notes that are read before the table is drawn again. */
const AT_ONCE = 25;

/** Speakers that are named in a row; the others are counted. */
const NAMED = 3;

const DATE = 'date';

/** What `registerBasesView` wants. */
export function interviewTable(actions: TableActions, phrases: Phrases): BasesViewRegistration {
	return {
		name: phrases.bases.name,
		icon: 'messages-square',
		factory: (controller, parent) => new InterviewTable(controller, parent, actions, phrases),
		options: () => [{ type: 'property', key: DATE, displayName: phrases.bases.date, default: 'note.date' }],
	};
}

class InterviewTable extends BasesView {
	override readonly type = INTERVIEW_TABLE;
	readonly #parent: HTMLElement;
	readonly #actions: TableActions;
	readonly #phrases: Phrases;
	/** Counts the results given, so that the reading of an earlier one stops. */
	#latest = 0;

	constructor(controller: QueryController, parent: HTMLElement, actions: TableActions, phrases: Phrases) {
		super(controller);
		this.#parent = parent.createDiv('interview-lens-table');
		this.#actions = actions;
		this.#phrases = phrases;
	}

	override onunload(): void {
		this.#latest++;
	}

	override onDataUpdated(): void {
		void this.#read([...this.data.data], ++this.#latest);
	}

	async #read(entries: readonly BasesEntry[], latest: number): Promise<void> {
		const rows: { readonly entry: BasesEntry; readonly row: InterviewRow }[] = [];
		let [others, unreadable] = [0, 0];
		for (const [at, entry] of entries.entries()) {
			try {
				const reading = await this.#actions.read(entry.file.path);
				const row = reading === null ? null : interviewRow(reading.record);
				if (row === null) others++;
				else rows.push({ entry, row });
			} catch {
				unreadable++;
			}
			if (latest !== this.#latest) return;
			const left = entries.length - at - 1;
			if (left === 0 || (at + 1) % AT_ONCE === 0) this.#draw(rows, { left, others, unreadable });
		}
		if (entries.length === 0) this.#draw([], { left: 0, others, unreadable });
	}

	#draw(rows: readonly { readonly entry: BasesEntry; readonly row: InterviewRow }[], counts: { readonly left: number; readonly others: number; readonly unreadable: number }): void {
		const { bases } = this.#phrases;
		const date = this.config.getAsPropertyId(DATE) ?? 'note.date';
		const columns = [date, ...this.config.getOrder().filter((property) => property !== 'file.name' && property !== date)];
		this.#parent.empty();
		if (rows.length > 0) {
			const table = this.#parent.createEl('table');
			const head = table.createEl('thead').createEl('tr');
			for (const title of [bases.interview, bases.speakers, bases.turns, bases.viewpoints, ...columns.map((property) => this.config.getDisplayName(property))]) head.createEl('th', { text: title, attr: { scope: 'col' } });
			const body = table.createEl('tbody');
			for (const { entry, row } of rows) this.#drawRow(body.createEl('tr'), entry, row, columns);
		}
		const words = [
			...(counts.left > 0 ? [bases.reading(counts.left)] : rows.length === 0 ? [bases.none] : []),
			...(counts.others > 0 && rows.length > 0 ? [bases.others(counts.others)] : []),
			...(counts.unreadable > 0 ? [bases.unreadable(counts.unreadable)] : []),
		];
		if (words.length > 0) this.#parent.createDiv({ cls: 'interview-lens-empty', text: words.join(' '), attr: { role: 'status' } });
	}

	#drawRow(line: HTMLElement, entry: BasesEntry, row: InterviewRow, columns: readonly BasesPropertyId[]): void {
		const link = line.createEl('th', { attr: { scope: 'row' } }).createEl('a', { cls: 'internal-link', text: row.title, href: row.path, attr: { dir: 'auto' } });
		for (const press of ['click', 'auxclick'] as const) {
			link.addEventListener(press, (event) => {
				event.preventDefault();
				this.#actions.openNote(row.path, Keymap.isModEvent(event));
			});
		}
		link.addEventListener('mouseover', (event) => this.app.workspace.trigger('hover-link', { event, source: 'bases', hoverParent: this.app.renderContext, targetEl: link, linktext: row.path, sourcePath: '' }));
		const speakers = line.createEl('td');
		const bar = speakers.createDiv({ cls: 'interview-lens-bar', attr: { 'aria-hidden': 'true' } });
		for (const speaker of row.speakers) bar.createDiv({ cls: ['interview-lens-bar-part', colourClass(speaker.colour)] }).setCssProps({ '--interview-lens-share': String(Math.max(speaker.percent, 0.5)) });
		const shares = [...row.speakers].sort((a, b) => b.percent - a.percent).map((speaker) => `${speaker.name} ${this.#phrases.view.share(speaker.percent)}`);
		speakers.createSpan({ attr: { dir: 'auto' }, text: firstOf(shares, NAMED, this.#phrases.comma) });
		speakers.title = shares.join('\n');
		line.createEl('td', { text: String(row.turns) });
		const viewpoints = line.createEl('td', { attr: { dir: 'auto' } });
		viewpoints.setText(firstOf(row.viewpoints, 1, ''));
		viewpoints.title = row.viewpoints.join('\n');
		for (const property of columns) {
			const cell = line.createEl('td');
			entry.getValue(property)?.renderTo(cell, this.app.renderContext);
		}
	}
}

/** 'a, b +2'. */
function firstOf(words: readonly string[], most: number, comma: string): string {
	return `${words.slice(0, most).join(comma)}${words.length > most ? ` +${words.length - most}` : ''}`;
}
