// The speakers with their role, colour and part of the text.
import { Keymap } from 'obsidian';
import type { Phrases } from '../../present/phrases/shape.ts';
import type { InterviewModel, SpeakerRow } from '../../present/sideView.ts';
import { KeyedRows } from './list/keyedRows.ts';
import type { Pane, PaneActions } from './pane.ts';
import { colourClass, rowButton, speakerMark } from './panes/rows.ts';

export function openSpeakers(parent: HTMLElement, actions: PaneActions, phrases: Phrases): Pane<InterviewModel> {
	let path = '';
	const parts = new KeyedRows<SpeakerRow>(parent.createDiv({ cls: 'interview-lens-bar', attr: { 'aria-hidden': 'true' } }), {
		key: ({ id }) => id,
		make: (bar) => bar.createDiv('interview-lens-bar-part'),
		draw: (part, { colour, percent }) => {
			part.className = `interview-lens-bar-part ${colourClass(colour)}`;
			part.setCssProps({ '--interview-lens-share': String(Math.max(percent, 0.5)) });
		},
	});
	const rows = new KeyedRows<SpeakerRow>(parent.createDiv('interview-lens-speakers'), {
		key: ({ id }) => id,
		make: (list, row) => rowButton(list, 'interview-lens-speaker-row', (event) => actions.goTo({ path, line: row().line, column: 0 }, { pane: Keymap.isModEvent(event) })),
		draw: (row, speaker) => {
			speakerMark(row, speaker.colour);
			row.createSpan({ cls: 'interview-lens-speaker', text: speaker.name, attr: { dir: 'auto' } });
			row.createSpan({ cls: 'interview-lens-role', text: speaker.role });
			row.createSpan({ cls: 'interview-lens-count', text: phrases.view.share(speaker.percent), attr: { 'aria-label': `${phrases.view.textShare} ${phrases.view.share(speaker.percent)}${phrases.comma}${speaker.turns}` } });
		},
	});
	return {
		show(model: InterviewModel) {
			path = model.path;
			parts.show(model.speakers);
			rows.show(model.speakers);
		},
		end() {
			parts.show([]);
			rows.show([]);
		},
	};
}
