// The pieces that all panes are made of: rows that are buttons, speaker marks, quiet words.
import { setIcon } from 'obsidian';

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

/** A few words that can be pressed, within others. */
export function plainButton(parent: HTMLElement, words: string, label: string, act: (event: MouseEvent) => void): HTMLElement {
	const button = parent.createEl('button', { cls: 'interview-lens-plain', text: words, attr: { type: 'button', 'aria-label': label } });
	button.addEventListener('click', (event) => act(placed(event, button)));
	return button;
}

/** A key's click has no place of the pointer: a menu then hangs below the button. */
function placed(event: MouseEvent, button: HTMLElement): MouseEvent {
	if (event.detail > 0) return event;
	const { left, bottom } = button.getBoundingClientRect();
	return new MouseEvent('click', { clientX: left, clientY: bottom, view: event.view });
}

/** A button with a sign that opens a menu. */
export function iconButton(parent: HTMLElement, icon: string, label: string, run: (event: MouseEvent) => void): HTMLElement {
	const button = parent.createEl('button', { cls: ['clickable-icon', 'interview-lens-icon'], attr: { type: 'button', 'aria-label': label, 'aria-haspopup': 'menu' } });
	setIcon(button, icon);
	button.addEventListener('click', (event) => run(placed(event, button)));
	return button;
}

/** An id that no other element has, for one that another is named by. */
export const newId = (): string => `interview-lens-${Math.random().toString(36).slice(2)}`;

/** Names a large thing for who hears the page. The app shows an `aria-label` as a tooltip over all that is in it: that suits buttons only. */
export function nameQuietly(element: HTMLElement, words: string): void {
	const id = newId();
	element.before(createSpan({ text: words, attr: { id, hidden: '' } }));
	element.setAttr('aria-labelledby', id);
}

/** Quiet words where there is nothing to list. */
export function emptyWords(parent: HTMLElement, words: string): HTMLElement {
	return parent.createDiv({ cls: 'interview-lens-empty', text: words });
}
