// The speakers with their role, colour and part of the text.
import type { Phrases } from '../../../present/phrases/shape.ts';
import type { InterviewModel } from '../../../present/sideView.ts';
import { rowButton, speakerMark } from './rows.ts';
import type { PaneActions } from './rows.ts';

export function drawSpeakers(parent: HTMLElement, model: InterviewModel, actions: PaneActions, phrases: Phrases): void {
	const bar = parent.createDiv({ cls: 'interview-lens-bar', attr: { 'aria-hidden': 'true' } });
	const list = parent.createDiv({ cls: 'interview-lens-speakers' });
	for (const speaker of model.speakers) {
		const part = bar.createDiv({ cls: ['interview-lens-bar-part', `interview-lens-colour-${speaker.colour % 8}`] });
		part.setCssProps({ '--interview-lens-share': String(Math.max(speaker.percent, 0.5)) });
		const row = rowButton(list, 'interview-lens-speaker-row', (event) => actions.goTo(speaker.line, 0, event));
		speakerMark(row, speaker.colour);
		row.createSpan({ cls: 'interview-lens-speaker', text: speaker.name, attr: { dir: 'auto' } });
		row.createSpan({ cls: 'interview-lens-role', text: speaker.role });
		row.createSpan({ cls: 'interview-lens-count', text: phrases.view.share(speaker.percent), attr: { 'aria-label': `${phrases.view.textShare} ${phrases.view.share(speaker.percent)}${phrases.comma}${speaker.turns}` } });
	}
}
