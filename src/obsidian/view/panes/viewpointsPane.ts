// The author's core viewpoints, each with the words it rests on.
import type { Phrases } from '../../../present/phrases/shape.ts';
import type { InterviewModel } from '../../../present/sideView.ts';
import { emptyWords, rowButton, speakerMark } from './rows.ts';
import type { PaneActions } from './rows.ts';

export function drawViewpoints(parent: HTMLElement, model: InterviewModel, actions: PaneActions, phrases: Phrases): void {
	if (model.viewpoints.length === 0) emptyWords(parent, phrases.view.noViewpoints);
	for (const viewpoint of model.viewpoints) {
		const card = parent.createDiv({ cls: 'interview-lens-card' });
		const head = rowButton(card, 'interview-lens-viewpoint', (event) => actions.goTo(viewpoint.line, 0, event));
		if (viewpoint.title !== '') head.createDiv({ cls: 'interview-lens-viewpoint-title', text: viewpoint.title, attr: { dir: 'auto' } });
		head.createDiv({ text: viewpoint.text, attr: { dir: 'auto' } });
		if (viewpoint.evidence.length === 0) emptyWords(card, phrases.view.noSupport);
		for (const evidence of viewpoint.evidence) {
			const quote = rowButton(card, 'interview-lens-evidence', (event) => actions.goTo(evidence.line, evidence.column, event));
			speakerMark(quote, evidence.colour);
			const words = quote.createSpan({ attr: { dir: 'auto' } });
			words.createSpan({ cls: 'interview-lens-speaker', text: evidence.speaker });
			words.appendText(` ${phrases.quote(evidence.words)}`);
		}
	}
}
