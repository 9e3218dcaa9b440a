// The author's core viewpoints, each with the words it rests on.
import { Keymap } from 'obsidian';
import type { InterviewModel, ViewpointCard } from '../../../present/sideView.ts';
import { KeyedRows } from '../list/keyedRows.ts';
import type { PaneKind } from '../pane.ts';
import { emptyWords, rowButton, speakerMark } from './rows.ts';

export const VIEWPOINTS_PANE: PaneKind<InterviewModel> = {
	id: 'viewpoints',
	icon: 'quote',
	title: ({ view }) => view.viewpoints,
	open(parent, actions, phrases) {
		let path = '';
		const none = emptyWords(parent, phrases.view.noViewpoints);
		const goTo = (line: number, column: number, event: MouseEvent): void => actions.goTo({ path, line, column }, { pane: Keymap.isModEvent(event) });
		const cards = new KeyedRows<ViewpointCard>(parent.createDiv(), {
			key: ({ id }) => id,
			make: (list) => list.createDiv('interview-lens-card'),
			draw: (card, viewpoint) => {
				const head = rowButton(card, 'interview-lens-viewpoint', (event) => goTo(viewpoint.line, 0, event));
				if (viewpoint.title !== '') head.createDiv({ cls: 'interview-lens-viewpoint-title', text: viewpoint.title, attr: { dir: 'auto' } });
				head.createDiv({ text: viewpoint.text, attr: { dir: 'auto' } });
				if (viewpoint.evidence.length === 0) emptyWords(card, phrases.view.noSupport);
				for (const evidence of viewpoint.evidence) {
					const quote = rowButton(card, 'interview-lens-evidence', (event) => goTo(evidence.line, evidence.column, event));
					speakerMark(quote, evidence.colour);
					const words = quote.createSpan({ attr: { dir: 'auto' } });
					words.createSpan({ cls: 'interview-lens-speaker', text: evidence.speaker });
					words.appendText(` ${phrases.quote(evidence.words)}`);
				}
			},
		});
		return {
			show(model: InterviewModel) {
				path = model.path;
				none.toggle(model.viewpoints.length === 0);
				cards.show(model.viewpoints);
			},
			end: () => cards.show([]),
		};
	},
};
