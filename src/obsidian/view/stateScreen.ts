// What the side view says while there is no interview to show: nothing open, still reading, refused, broken.
import type { Phrases } from '../../present/phrases/shape.ts';
import type { InterviewModel, SideViewModel } from '../../present/sideView.ts';
import { emptyWords } from './panes/rows.ts';

/** Fills an empty `parent`. */
export function drawState(parent: HTMLElement, model: Exclude<SideViewModel, InterviewModel>, treatAsInterview: (path: string) => void, phrases: Phrases): void {
	switch (model.kind) {
		case 'empty':
			emptyWords(parent, phrases.view.noNote);
			return;
		case 'reading':
			emptyWords(parent, phrases.view.reading);
			return;
		case 'broken':
			emptyWords(parent, phrases.view.unreadable(model.why));
			return;
		case 'refused': {
			const box = parent.createDiv('interview-lens-refused');
			box.createDiv({ cls: 'interview-lens-title', text: model.title, attr: { dir: 'auto' } });
			box.createDiv({ text: phrases.view.refused });
			const list = box.createEl('ul');
			for (const reason of model.reasons) list.createEl('li', { text: reason });
			box.createEl('button', { text: phrases.commands.treatAsInterview, attr: { type: 'button' } }).addEventListener('click', () => treatAsInterview(model.path));
		}
	}
}
