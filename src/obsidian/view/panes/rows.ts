// The pieces that all panes are made of: rows that are buttons, folds, speaker marks.
import { setIcon } from 'obsidian';

/** Colours in the palette of styles.css; further speakers start again. */
const PALETTE = 8;

/** What a pane may ask for. `opened` keeps, by key, what the reader folded. */
export interface PaneActions {
	/** Line and column of the note in view; the event tells the pane to open it in. */
	goTo(line: number, column: number, event: MouseEvent | KeyboardEvent): void;
	openNote(path: string, event: MouseEvent | KeyboardEvent): void;
	readonly folded: Set<string>;
}

/** A coloured dot; the name stands beside it, so colour is never alone. */
export function speakerMark(parent: HTMLElement, colour: number): void {
	parent.createSpan({ cls: ['interview-lens-mark', `interview-lens-colour-${colour % PALETTE}`], attr: { 'aria-hidden': 'true' } });
}

/** A whole row as one button, for mouse, touch and keyboard alike. */
export function rowButton(parent: HTMLElement, cls: string, act: (event: MouseEvent) => void): HTMLButtonElement {
	const button = parent.createEl('button', { cls: ['interview-lens-row', cls], attr: { type: 'button' } });
	button.addEventListener('click', act);
	button.addEventListener('auxclick', (event) => {
		if (event.button === 1) act(event);
	});
	return button;
}

/** A heading row that folds what `fill` puts under it. */
export function foldable(parent: HTMLElement, key: string, actions: PaneActions, head: (row: HTMLElement) => void, fill: (children: HTMLElement) => void): HTMLElement {
	const group = parent.createDiv({ cls: 'interview-lens-group' });
	const row = group.createDiv({ cls: 'interview-lens-group-head' });
	const toggle = row.createEl('button', { cls: ['interview-lens-fold', 'clickable-icon'], attr: { type: 'button' } });
	setIcon(toggle, 'chevron-right');
	head(row);
	const children = group.createDiv({ cls: 'interview-lens-children' });
	fill(children);
	const show = (): void => {
		const isFolded = actions.folded.has(key);
		group.toggleClass('is-collapsed', isFolded);
		toggle.setAttr('aria-expanded', String(!isFolded));
		toggle.setAttr('aria-label', row.textContent ?? '');
	};
	toggle.addEventListener('click', () => {
		if (!actions.folded.delete(key)) actions.folded.add(key);
		show();
	});
	show();
	return group;
}

/** Quiet words where there is nothing to list. */
export function emptyWords(parent: HTMLElement, words: string): void {
	parent.createDiv({ cls: 'interview-lens-empty', text: words });
}
