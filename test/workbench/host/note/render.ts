// Drawing Markdown: one block into an element, post-processors over it, and MarkdownRenderer.render for plugins.
import type * as Obsidian from 'obsidian';
import { Component } from '../base/component.ts';
import { absent } from '../base/platform.ts';
import { renderedInto } from './draw.ts';

export class MarkdownRenderChild extends Component implements Pick<Obsidian.MarkdownRenderChild, keyof Obsidian.MarkdownRenderChild> {
	containerEl: HTMLElement;

	constructor(containerEl: HTMLElement) {
		super();
		this.containerEl = containerEl;
	}
}

/** Obsidian's base of the reading view; plugins use its static `render`. */
export abstract class MarkdownRenderer extends MarkdownRenderChild implements Pick<Obsidian.MarkdownRenderer, keyof Obsidian.MarkdownRenderer> {
	app: Obsidian.App;
	hoverPopover: Obsidian.HoverPopover | null = null;
	abstract get file(): Obsidian.TFile;

	constructor(app: Obsidian.App, containerEl: HTMLElement) {
		super(containerEl);
		this.app = app;
	}

	/** Draws into `el`. Post-processors run here too, as in Obsidian, and `getSectionInfo` answers null. */
	static render(app: Obsidian.App, markdown: string, el: HTMLElement, sourcePath: string, component: Obsidian.Component): Promise<void> {
		return renderedInto(app, markdown, el, sourcePath, component);
	}

	static renderMarkdown(): Promise<void> { absent('MarkdownRenderer.renderMarkdown (deprecated)'); }
}
