// The preview of repairs: every change before and after, each one to be chosen.
import { Modal, Setting } from 'obsidian';
import type { App } from 'obsidian';
import type { Repair } from '../../core/model/edit.ts';
import type { Phrases } from '../../present/phrases/shape.ts';
import { repairPreview } from '../../present/turn/repairPreview.ts';

export class RepairModal extends Modal {
	readonly #text: string;
	readonly #repairs: readonly Repair[];
	readonly #phrases: Phrases['repair'];
	readonly #apply: (chosen: readonly Repair[]) => void;
	readonly #chosen: Set<Repair>;

	constructor(app: App, text: string, repairs: readonly Repair[], { repair }: Phrases, apply: (chosen: readonly Repair[]) => void) {
		super(app);
		this.#text = text;
		this.#repairs = repairs;
		this.#phrases = repair;
		this.#apply = apply;
		this.#chosen = new Set(repairs);
	}

	override onOpen(): void {
		const { contentEl } = this;
		const phrases = this.#phrases;
		this.setTitle(phrases.title);
		contentEl.addClass('interview-lens-repair');
		const labels = this.#repairs.filter(({ kind }) => kind === 'label').length;
		const asterisks = this.#repairs.reduce((sum, { kind, edits }) => sum + (kind === 'run' ? edits.length : 0), 0);
		contentEl.createEl('p', { text: phrases.found(labels, asterisks) });
		contentEl.createEl('p', { cls: 'interview-lens-repair-about', text: phrases.about });
		const boxes: HTMLInputElement[] = [];
		const all = this.#box(contentEl, phrases.all);
		const list = contentEl.createEl('ul', { cls: 'interview-lens-repair-list', attr: { 'aria-label': phrases.title, tabindex: '0' } });
		const buttons = new Setting(contentEl);
		const show = (): void => {
			all.checked = this.#chosen.size === this.#repairs.length;
			all.indeterminate = this.#chosen.size > 0 && !all.checked;
			buttons.clear().addButton((button) => button.setButtonText(phrases.cancel).onClick(() => this.close()));
			buttons.addButton((button) => button.setCta().setButtonText(phrases.apply(this.#chosen.size)).setDisabled(this.#chosen.size === 0).onClick(() => this.#end()));
		};
		for (const repair of this.#repairs) {
			const box = this.#drawRepair(list, repair);
			boxes.push(box);
			box.addEventListener('change', () => {
				if (box.checked) this.#chosen.add(repair);
				else this.#chosen.delete(repair);
				show();
			});
		}
		all.addEventListener('change', () => {
			for (const box of boxes) box.checked = all.checked;
			this.#chosen.clear();
			if (all.checked) for (const repair of this.#repairs) this.#chosen.add(repair);
			show();
		});
		show();
	}

	override onClose(): void {
		this.contentEl.empty();
	}

	#end(): void {
		this.close();
		this.#apply(this.#repairs.filter((repair) => this.#chosen.has(repair)));
	}

	#box(parent: HTMLElement, words: string): HTMLInputElement {
		const label = parent.createEl('label', { cls: 'interview-lens-repair-row' });
		const box = label.createEl('input', { attr: { type: 'checkbox' } });
		box.checked = true;
		label.createSpan({ text: words });
		return box;
	}

	#drawRepair(list: HTMLElement, { line, edits }: Repair): HTMLInputElement {
		const box = this.#box(list.createEl('li'), this.#phrases.line(line + 1));
		const words = box.parentElement?.createSpan({ cls: 'interview-lens-repair-words', attr: { dir: 'auto' } });
		for (const { kind, words: shown } of repairPreview(this.#text, edits)) {
			if (kind === 'kept') words?.appendText(shown);
			else if (kind === 'out') words?.createEl('del', { text: shown });
			else words?.createEl('ins', { text: shown === ' ' ? '␣' : shown, attr: { 'aria-label': shown === ' ' ? this.#phrases.space : shown } });
		}
		return box;
	}
}
