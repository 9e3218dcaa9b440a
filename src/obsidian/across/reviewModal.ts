// What was taken for an interview and what was not, and why; the doubtful ones first, for the reader to decide.
import { Modal, Setting } from 'obsidian';
import type { App } from 'obsidian';
import { indexReport } from '../../app/index/report.ts';
import type { JudgedNote } from '../../app/index/report.ts';
import { nameDialog } from './dialog.ts';
import type { AcrossContext } from './door.ts';

/** Notes of a kind that are listed. */
const MOST = 200;

export class ReviewModal extends Modal {
	readonly #context: AcrossContext;

	constructor(app: App, context: AcrossContext) {
		super(app);
		this.#context = context;
	}

	override onOpen(): void {
		const { indexer, phrases } = this.#context.door;
		const { review } = phrases.across;
		const { doubtful, taken, refused, failed } = indexReport(indexer);
		this.setTitle(review.title);
		nameDialog(this);
		this.modalEl.addClass('interview-lens-review');
		new Setting(this.contentEl).setName(review.doubtful(doubtful.length)).setHeading();
		if (doubtful.length === 0) this.contentEl.createDiv({ cls: 'interview-lens-empty', text: review.noDoubt });
		for (const note of doubtful.slice(0, MOST)) this.#drawRow(this.contentEl, note);
		this.#drawList(review.taken(taken.length), taken);
		this.#drawList(review.refused(refused.length), refused);
		if (failed.length === 0) return;
		const list = this.contentEl.createEl('details');
		list.createEl('summary', { text: review.failed(failed.length) });
		for (const { path, why } of failed) list.createDiv({ cls: 'interview-lens-remark', text: `${path}${phrases.colon}${why}` });
	}

	override onClose(): void {
		this.contentEl.empty();
	}

	/** Rows are drawn when the reader opens the list. */
	#drawList(title: string, notes: readonly JudgedNote[]): void {
		const list = this.contentEl.createEl('details');
		list.createEl('summary', { text: title });
		const open = (): void => {
			list.removeEventListener('toggle', open);
			for (const note of notes.slice(0, MOST)) this.#drawRow(list, note);
			if (notes.length > MOST) list.createDiv({ cls: 'interview-lens-remark', text: this.#context.door.phrases.across.review.more(notes.length - MOST) });
		};
		list.addEventListener('toggle', open);
	}

	#drawRow(parent: HTMLElement, { path, title, verdict }: JudgedNote): void {
		const { door, say } = this.#context;
		const { review } = door.phrases.across;
		const row = new Setting(parent).setName(title).setDesc(verdict.reasons.map((reason) => door.phrases.reasons[reason.code](reason.values)).join(' '));
		row.nameEl.setAttr('title', path);
		const decide = (words: string, says: 'interview' | 'none'): void => {
			row.addButton((button) => button.setButtonText(words).onClick(() => {
				void say(path, says);
				row.settingEl.addClass('is-decided');
				row.controlEl.empty();
				row.controlEl.setText(words);
			}));
		};
		if (!verdict.isInterview || verdict.confidence < 1) decide(review.isInterview, 'interview');
		decide(review.isNone, 'none');
	}
}
