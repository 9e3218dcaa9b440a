// HoverPopover: a small page beside what the pointer is on; it goes when the pointer has left both.
import type * as Obsidian from 'obsidian';
import { Component } from '../base/component.ts';

const usualWaitMs = 300;
const leaveMs = 250;

export class HoverPopover extends Component implements Pick<Obsidian.HoverPopover, keyof Obsidian.HoverPopover> {
	hoverEl = createDiv('popover hover-popover');
	// The enum has no members in obsidian.d.ts.
	state = 0 as Obsidian.PopoverState;
	private readonly parent: Obsidian.HoverParent;
	private readonly targetEl: HTMLElement | null;
	private readonly staticPos: Obsidian.Point | null;
	private timer: number;

	constructor(parent: Obsidian.HoverParent, targetEl: HTMLElement | null, waitTime = usualWaitMs, staticPos: Obsidian.Point | null = null) {
		super();
		this.parent = parent;
		this.targetEl = targetEl;
		this.staticPos = staticPos;
		parent.hoverPopover?.unload();
		parent.hoverPopover = this;
		this.load();
		this.timer = window.setTimeout(() => this.show(), waitTime);
		for (const el of [this.hoverEl, ...(targetEl ? [targetEl] : [])]) {
			this.registerDomEvent(el, 'mouseleave', () => this.leave());
			this.registerDomEvent(el, 'mouseenter', () => { if (this.hoverEl.isConnected) window.clearTimeout(this.timer); });
		}
	}

	override onunload(): void {
		window.clearTimeout(this.timer);
		this.hoverEl.detach();
		if (this.parent.hoverPopover === this) this.parent.hoverPopover = null;
	}

	private show(): void {
		const { doc, win } = this.targetEl ?? activeDocument;
		doc.body.append(this.hoverEl);
		const rect = this.targetEl?.getBoundingClientRect();
		const { x, y } = this.staticPos ?? { x: rect?.left ?? 0, y: (rect?.bottom ?? 0) + 6 };
		const { offsetWidth, offsetHeight } = this.hoverEl;
		const below = y + offsetHeight <= win.innerHeight - 8;
		this.hoverEl.setCssStyles({
			left: `${Math.max(8, Math.min(x, win.innerWidth - offsetWidth - 8))}px`,
			top: `${below ? y : Math.max(8, (rect?.top ?? y) - offsetHeight - 6)}px`,
		});
	}

	private leave(): void {
		window.clearTimeout(this.timer);
		this.timer = window.setTimeout(() => this.unload(), leaveMs);
	}
}
