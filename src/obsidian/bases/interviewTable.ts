// A view of Bases: the interviews among the notes of a base, with who speaks how much and what they hold.
import { BasesView, Keymap, debounce } from 'obsidian';
import type { BasesEntry, BasesPropertyId, BasesViewRegistration, Component, PaneType, QueryController } from 'obsidian';
import type { InterviewRow } from '../../present/interviewRow.ts';
import type { Phrases } from '../../present/phrases/shape.ts';
import { colourClass } from '../view/panes/rows.ts';

export const INTERVIEW_TABLE = 'interview-lens-interviews';

/** What the table asks of the rest. */
export interface TableActions {
	/** Null for a note that is no interview, undefined for one that the library of the vault has not read yet. */
	row(path: string): InterviewRow | null | undefined;
	/** Calls `listen` after each change of the library, until the owner is unloaded. */
	onChange(owner: Component, listen: () => void): void;
	openNote(path: string, pane: PaneType | boolean): void;
}

/** Rows that are drawn until the reader asks for more. */
const AT_ONCE = 200;
/** Milliseconds of quiet in the library before the table is drawn again. */
const QUIET = 300;

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
	#most = AT_ONCE;

	constructor(controller: QueryController, parent: HTMLElement, actions: TableActions, phrases: Phrases) {
		super(controller);
		this.#parent = parent.createDiv('interview-lens-table');
		this.#actions = actions;
		this.#phrases = phrases;
	}

	override onload(): void {
		super.onload();
		const soon = debounce(() => this.#draw(), QUIET, true);
		this.#actions.onChange(this, () => soon());
		this.register(() => soon.cancel());
	}

	override onDataUpdated(): void {
		this.#draw();
	}

	#draw(): void {
		const { bases } = this.#phrases;
		const rows: { readonly entry: BasesEntry; readonly row: InterviewRow }[] = [];
		let [others, unread] = [0, 0];
		for (const entry of this.data.data) {
			const row = this.#actions.row(entry.file.path);
			if (row === undefined) unread++;
			else if (row === null) others++;
			else rows.push({ entry, row });
		}
		this.#parent.empty();
		if (rows.length > 0) this.#drawTable(rows);
		const words = [
			...(unread > 0 ? [bases.reading(unread)] : rows.length === 0 ? [bases.none] : []),
			...(others > 0 && rows.length > 0 ? [bases.others(others)] : []),
		];
		if (words.length > 0) this.#parent.createDiv({ cls: 'interview-lens-empty', text: words.join(' '), attr: { role: 'status' } });
	}

	#drawTable(rows: readonly { readonly entry: BasesEntry; readonly row: InterviewRow }[]): void {
		const { bases } = this.#phrases;
		const date = this.config.getAsPropertyId(DATE) ?? 'note.date';
		const others = this.config.getOrder().filter((property) => property !== 'file.name' && property !== date);
		const table = this.#parent.createEl('table');
		const head = table.createEl('thead').createEl('tr');
		for (const title of [bases.interview, bases.speakers, bases.turns, bases.viewpoints, ...[date, ...others].map((property) => this.config.getDisplayName(property))]) head.createEl('th', { text: title, attr: { scope: 'col' } });
		const body = table.createEl('tbody');
		for (const { entry, row } of rows.slice(0, this.#most)) this.#drawRow(body.createEl('tr'), entry, row, date, others);
		const left = rows.length - this.#most;
		if (left <= 0) return;
		const more = this.#parent.createEl('button', { cls: 'interview-lens-plain', text: bases.more(left), attr: { type: 'button' } });
		more.addEventListener('click', () => {
			this.#most += AT_ONCE;
			this.#draw();
		});
	}

	#drawRow(line: HTMLElement, entry: BasesEntry, row: InterviewRow, date: BasesPropertyId, others: readonly BasesPropertyId[]): void {
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
		// A date that stands elsewhere than in this property is better than none.
		const own = entry.getValue(date);
		const cell = line.createEl('td');
		if (own?.isTruthy() === true) own.renderTo(cell, this.app.renderContext);
		else cell.setText(row.date);
		for (const property of others) {
			const value = line.createEl('td');
			entry.getValue(property)?.renderTo(value, this.app.renderContext);
		}
	}
}

/** 'a, b +2'. */
function firstOf(words: readonly string[], most: number, comma: string): string {
	return `${words.slice(0, most).join(comma)}${words.length > most ? ` +${words.length - most}` : ''}`;
}
