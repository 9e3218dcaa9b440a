// Sections → questions → answers.
import type { TurnRow } from '../../../present/outline.ts';
import type { Phrases } from '../../../present/phrases/shape.ts';
import type { InterviewModel } from '../../../present/sideView.ts';
import { foldable, rowButton, speakerMark } from './rows.ts';
import type { PaneActions } from './rows.ts';

export function drawOutline(parent: HTMLElement, model: InterviewModel, actions: PaneActions, phrases: Phrases): void {
	for (const section of model.outline) {
		foldable(
			parent,
			section.id,
			actions,
			(row) => {
				const head = rowButton(row, 'interview-lens-section', (event) => actions.goTo(section.line, 0, event));
				head.createSpan({ cls: section.isInferred ? ['interview-lens-section-title', 'is-inferred'] : ['interview-lens-section-title'], attr: { dir: 'auto' }, text: section.title ?? phrases.view.beforeFirstSection });
				if (section.questions > 0) head.createSpan({ cls: 'interview-lens-count', text: String(section.questions), attr: { 'aria-label': phrases.view.questions(section.questions) } });
			},
			(children) => {
				for (const row of section.rows) drawTurn(children, row, actions, phrases);
			},
		);
	}
	drawDoubts(parent, model, actions, phrases);
}

function drawTurn(parent: HTMLElement, row: TurnRow, actions: PaneActions, phrases: Phrases): void {
	const button = rowButton(parent, 'interview-lens-turn', (event) => actions.goTo(row.line, 0, event));
	button.dataset['turn'] = row.turn;
	speakerMark(button, row.colour);
	const words = button.createSpan({ cls: 'interview-lens-turn-words', attr: { dir: 'auto' } });
	words.createSpan({ cls: 'interview-lens-speaker', text: row.speaker });
	words.appendText(` ${row.words === '' ? phrases.view.emptyTurn : row.words}`);
	if (row.answers.length === 0) return;
	const answers = parent.createDiv({ cls: 'interview-lens-answers' });
	for (const answer of row.answers) drawTurn(answers, answer, actions, phrases);
}

function drawDoubts(parent: HTMLElement, model: InterviewModel, actions: PaneActions, phrases: Phrases): void {
	if (model.doubts.length === 0) return;
	foldable(
		parent,
		'doubts',
		actions,
		(row) => row.createDiv({ cls: 'interview-lens-section-title', text: phrases.view.problems }),
		(children) => {
			for (const doubt of model.doubts) {
				const button = rowButton(children, 'interview-lens-doubt', (event) => actions.goTo(doubt.line, 0, event));
				button.createSpan({ text: `${phrases.view.line(doubt.line + 1)}${phrases.colon}${doubt.words}` });
			}
		},
	);
}
