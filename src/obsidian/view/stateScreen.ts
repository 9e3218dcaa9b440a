// What the side view says while there is no interview to show: nothing open, still reading, refused, broken.
import { setIcon } from 'obsidian';
import type { IconName } from 'obsidian';
import type { Phrases } from '../../present/phrases/shape.ts';
import type { InterviewModel, SideViewModel } from '../../present/sideView.ts';

/** What a reader can do about it. */
export interface StateActions {
	treatAsInterview(path: string): void;
	/** Reads the note once more. */
	readAgain(): void;
}

/** Fills an empty `parent`. */
export function drawState(parent: HTMLElement, model: Exclude<SideViewModel, InterviewModel>, actions: StateActions, phrases: Phrases): void {
	const { view, outline, commands } = phrases;
	const begin = (icon: IconName, words: string, title = ''): HTMLElement => {
		const box = parent.createDiv({ cls: ['interview-lens-state', `mod-${model.kind}`], attr: { role: 'status' } });
		setIcon(box.createDiv({ cls: 'interview-lens-state-icon', attr: { 'aria-hidden': 'true' } }), icon);
		if (title !== '') box.createDiv({ cls: 'interview-lens-title', text: title, attr: { dir: 'auto' } });
		box.createDiv({ text: words });
		return box;
	};
	const offer = (box: HTMLElement, words: string, run: () => void): void => box.createEl('button', { text: words, attr: { type: 'button' } }).addEventListener('click', run);
	switch (model.kind) {
		case 'empty':
			begin('messages-square', view.noNote);
			return;
		case 'reading':
			begin('loader', view.reading);
			return;
		case 'broken':
			offer(begin('circle-alert', view.unreadable(model.why)), outline.tryAgain, () => actions.readAgain());
			return;
		case 'refused': {
			const box = begin('file-text', view.refused, model.title);
			const list = (reasons: readonly string[]): void => {
				const all = box.createEl('ul');
				for (const reason of reasons) all.createEl('li', { text: reason });
			};
			if (model.against.length > 0) list(model.against);
			if (model.inFavour.length > 0) {
				box.createDiv({ cls: 'interview-lens-state-more', text: model.against.length > 0 ? view.inFavour : view.tooLittle });
				list(model.inFavour);
			}
			offer(box, commands.treatAsInterview, () => actions.treatAsInterview(model.path));
		}
	}
}
