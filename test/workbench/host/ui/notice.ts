// Notice: a message in the corner that goes by itself.
import type * as Obsidian from 'obsidian';

const usualMs = 5000;

export class Notice implements Pick<Obsidian.Notice, keyof Obsidian.Notice> {
	readonly containerEl: HTMLElement;
	readonly messageEl: HTMLElement;
	private readonly timer: number | null;

	/** `duration` in ms; 0 stays until it is clicked. */
	constructor(message: string | DocumentFragment, duration = usualMs) {
		const corner = activeDocument.body.querySelector<HTMLElement>('.notice-container') ?? activeDocument.body.createDiv({ cls: 'notice-container', attr: { role: 'status' } });
		this.containerEl = corner.createDiv('notice');
		this.messageEl = this.containerEl.createDiv('notice-message');
		this.setMessage(message);
		this.containerEl.addEventListener('click', () => this.hide());
		this.timer = duration > 0 ? window.setTimeout(() => this.hide(), duration) : null;
	}

	/** The old name. */
	get noticeEl(): HTMLElement { return this.containerEl; }

	setMessage(message: string | DocumentFragment): this {
		this.messageEl.setText(message);
		return this;
	}

	hide(): void {
		if (this.timer !== null) window.clearTimeout(this.timer);
		const corner = this.containerEl.parentElement;
		this.containerEl.detach();
		if (corner?.childElementCount === 0) corner.detach();
	}
}
