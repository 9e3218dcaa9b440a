// The other interviews that this note links to or is linked from.
import type { Phrases } from '../../../present/phrases/shape.ts';
import type { InterviewModel } from '../../../present/sideView.ts';
import { emptyWords, rowButton } from './rows.ts';
import type { PaneActions } from './rows.ts';

export function drawLinks(parent: HTMLElement, model: InterviewModel, actions: PaneActions, phrases: Phrases): void {
	const { connections } = model;
	if (connections === null) emptyWords(parent, phrases.view.reading);
	else if (connections.length === 0) emptyWords(parent, phrases.view.noLinks);
	for (const connection of connections ?? []) {
		const button = rowButton(parent, 'interview-lens-link', (event) => actions.openNote(connection.path, event));
		button.createSpan({ cls: 'interview-lens-link-title', text: connection.title, attr: { dir: 'auto' } });
		button.createSpan({ cls: 'interview-lens-count', text: connection.direction });
	}
}
