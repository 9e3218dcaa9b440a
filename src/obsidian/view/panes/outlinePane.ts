// Sections → questions → answers.
import { Keymap, setIcon } from 'obsidian';
import type { SectionRow, TurnRow } from '../../../present/outline.ts';
import type { Phrases } from '../../../present/phrases/shape.ts';
import type { DoubtRow, InterviewModel } from '../../../present/sideView.ts';
import { KeyedRows } from '../list/keyedRows.ts';
import type { Pane, PaneActions, PaneKind } from '../pane.ts';
import { rowButton, speakerMark } from './rows.ts';

export const OUTLINE_PANE: PaneKind<InterviewModel> = {
	id: 'outline',
	icon: 'list-tree',
	title: ({ view }) => view.outline,
	open: openOutline,
};

type Group = SectionRow | { readonly id: 'doubts'; readonly doubts: readonly DoubtRow[] };

function openOutline(parent: HTMLElement, actions: PaneActions, phrases: Phrases): Pane<InterviewModel> {
	let path = '';
	let folded: readonly string[] = [];
	const goTo = (line: number, event: MouseEvent): void => actions.goTo({ path, line, column: 0 }, { pane: Keymap.isModEvent(event) });

	const drawTurn = (list: HTMLElement, row: TurnRow): void => {
		const button = rowButton(list, 'interview-lens-turn', (event) => goTo(row.line, event));
		button.dataset['turn'] = row.turn;
		speakerMark(button, row.colour);
		const words = button.createSpan({ cls: 'interview-lens-turn-words', attr: { dir: 'auto' } });
		words.createSpan({ cls: 'interview-lens-speaker', text: row.speaker });
		words.appendText(` ${row.words === '' ? phrases.view.emptyTurn : row.words}`);
		if (row.answers.length === 0) return;
		const answers = list.createDiv({ cls: 'interview-lens-answers' });
		for (const answer of row.answers) drawTurn(answers, answer);
	};

	const drawGroup = (group: HTMLElement, row: Group): void => {
		const head = group.createDiv('interview-lens-group-head');
		const toggle = head.createEl('button', { cls: ['interview-lens-fold', 'clickable-icon'], attr: { type: 'button' } });
		setIcon(toggle, 'chevron-right');
		const children = group.createDiv('interview-lens-children');
		if ('doubts' in row) {
			head.createDiv({ cls: 'interview-lens-section-title', text: phrases.view.problems });
			for (const doubt of row.doubts) rowButton(children, 'interview-lens-doubt', (event) => goTo(doubt.line, event)).createSpan({ text: `${phrases.view.line(doubt.line + 1)}${phrases.colon}${doubt.words}` });
		} else {
			const button = rowButton(head, 'interview-lens-section', (event) => goTo(row.line, event));
			button.createSpan({ cls: row.isInferred ? ['interview-lens-section-title', 'is-inferred'] : ['interview-lens-section-title'], attr: { dir: 'auto' }, text: row.title ?? phrases.view.beforeFirstSection });
			if (row.questions > 0) button.createSpan({ cls: 'interview-lens-count', text: String(row.questions), attr: { 'aria-label': phrases.view.questions(row.questions) } });
			for (const turn of row.rows) drawTurn(children, turn);
		}
		const showFold = (): void => {
			const isFolded = folded.includes(row.id);
			group.toggleClass('is-collapsed', isFolded);
			toggle.setAttrs({ 'aria-expanded': String(!isFolded), 'aria-label': head.textContent ?? '' });
		};
		toggle.addEventListener('click', () => {
			folded = folded.includes(row.id) ? folded.filter((id) => id !== row.id) : [...folded, row.id];
			actions.keep(path, { folded });
			showFold();
		});
		showFold();
	};

	const groups = new KeyedRows<Group>(parent, { key: ({ id }) => id, make: (list) => list.createDiv('interview-lens-group'), draw: drawGroup });
	return {
		show(model: InterviewModel) {
			if (model.path !== path) {
				path = model.path;
				folded = foldedFrom(actions.kept(path));
				groups.show([]);
			}
			groups.show([...model.outline, ...(model.doubts.length === 0 ? [] : [{ id: 'doubts' as const, doubts: model.doubts }])]);
		},
		end: () => groups.show([]),
	};
}

function foldedFrom(kept: unknown): readonly string[] {
	return typeof kept === 'object' && kept !== null && 'folded' in kept && Array.isArray(kept.folded) ? kept.folded.filter((id): id is string => typeof id === 'string') : [];
}
