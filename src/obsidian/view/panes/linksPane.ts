// The other interviews that this note links to or is linked from.
import type { ConnectionRow, InterviewModel } from '../../../present/sideView.ts';
import { KeyedRows } from '../list/keyedRows.ts';
import type { PaneKind } from '../pane.ts';
import { emptyWords, rowButton } from './rows.ts';

export const LINKS_PANE: PaneKind<InterviewModel> = {
	id: 'links',
	icon: 'link',
	title: ({ view }) => view.links,
	open(parent, actions, { view }) {
		const none = emptyWords(parent, '');
		const rows = new KeyedRows<ConnectionRow>(parent.createDiv(), {
			key: ({ path }) => path,
			make: (list, row) => {
				const button = rowButton(list, 'interview-lens-link', (event) => actions.openNote(row().path, event));
				button.addEventListener('mouseover', (event) => actions.preview(row().path, button, event));
				return button;
			},
			draw: (element, { title, direction }) => {
				element.createSpan({ cls: 'interview-lens-link-title', text: title, attr: { dir: 'auto' } });
				element.createSpan({ cls: 'interview-lens-count', text: direction });
			},
		});
		return {
			show({ connections }: InterviewModel) {
				none.toggle((connections?.length ?? 0) === 0);
				none.setText(connections === null ? view.reading : view.noLinks);
				rows.show(connections ?? []);
			},
			end: () => rows.show([]),
		};
	},
};
