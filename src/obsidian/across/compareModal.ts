// Two interviews or people on one topic, side by side, in their own words.
import { Modal } from 'obsidian';
import type { App } from 'obsidian';
import type { ComparedSubject } from '../../app/across/compare.ts';
import { nameDialog } from './dialog.ts';
import type { AcrossDoor } from './door.ts';
import { drawPassage } from './passage.ts';

export class CompareModal extends Modal {
	readonly #door: AcrossDoor;
	readonly #rows: readonly ComparedSubject[];
	readonly #topic: string;

	constructor(app: App, door: AcrossDoor, topic: string, rows: readonly ComparedSubject[]) {
		super(app);
		this.#door = door;
		this.#topic = topic;
		this.#rows = rows;
	}

	override onOpen(): void {
		const { phrases } = this.#door;
		const { compare } = phrases.across;
		this.setTitle(compare.title(this.#topic));
		nameDialog(this);
		this.modalEl.addClass('interview-lens-compare');
		const columns = this.contentEl.createDiv('interview-lens-columns');
		for (const { name, turns, all } of this.#rows) {
			const column = columns.createDiv({ cls: 'interview-lens-column', attr: { role: 'group', 'aria-label': name } });
			column.createDiv({ cls: 'interview-lens-page-heading', text: name, attr: { dir: 'auto' } });
			for (const { passage, title } of turns) {
				const goTo: AcrossDoor['goTo'] = (place, way) => {
					this.close();
					this.#door.goTo(place, way);
				};
				drawPassage(column, passage, goTo, phrases, { source: title, isHit: true });
			}
			if (turns.length === 0) column.createDiv({ cls: 'interview-lens-empty', text: compare.nothing(name) });
			else if (all > turns.length) column.createDiv({ cls: 'interview-lens-remark', text: compare.more(all - turns.length) });
		}
	}

	override onClose(): void {
		this.contentEl.empty();
	}
}
