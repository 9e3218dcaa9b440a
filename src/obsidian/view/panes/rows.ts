// The pieces that all panes are made of: rows that are buttons, speaker marks, quiet words.

/** Colours in the palette of styles.css; further speakers start again. */
export const PALETTE = 8;

/** The class that gives an element `--interview-lens-colour`. */
export const colourClass = (colour: number): string => `interview-lens-colour-${colour % PALETTE}`;

/** The speaker's colour with a sign in it (`SpeakerRow.mark`), so that colour is never alone; a dot where the name stands beside it. */
export function speakerMark(parent: HTMLElement, colour: number, mark = ''): void {
	parent.createSpan({ cls: ['interview-lens-mark', colourClass(colour)], attr: { 'aria-hidden': 'true', ...(mark === '' ? {} : { 'data-mark': mark }) } });
}

/** A whole row as one button, for mouse, middle button, touch and keyboard alike. */
export function rowButton(parent: HTMLElement, cls: string, act: (event: MouseEvent) => void): HTMLButtonElement {
	const button = parent.createEl('button', { cls: ['interview-lens-row', cls], attr: { type: 'button' } });
	button.addEventListener('click', act);
	button.addEventListener('auxclick', (event) => {
		if (event.button === 1) act(event);
	});
	return button;
}

/** Quiet words where there is nothing to list. */
export function emptyWords(parent: HTMLElement, words: string): HTMLElement {
	return parent.createDiv({ cls: 'interview-lens-empty', text: words });
}
