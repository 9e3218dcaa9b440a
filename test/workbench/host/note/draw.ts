// From blocks to elements, and the post-processors that plugins registered.
import type { Env } from 'markdown-it';
import type * as Obsidian from 'obsidian';
import { setIcon } from '../base/icons.ts';
import { sanitizeHTMLToDom } from '../base/text.ts';
import { appParts } from '../parts.ts';
import { blocksOf, markdown } from './blocks.ts';
import type { Block } from './blocks.ts';

/** Fills `el` with what the block looks like. */
export function drawBlock(el: HTMLElement, block: Block, env: Env): void {
	el.replaceChildren(sanitizeHTMLToDom(markdown.renderer.render([...block.tokens], markdown.options, env)));
	if (block.type === 'callout') drawCallout(el);
	for (const input of el.findAll('.wb-placeholder')) setIcon(input, input.hasClass('image-embed') ? 'image' : 'file-text');
}

/** `> [!note] Title` with its body, in Obsidian's classes. */
function drawCallout(el: HTMLElement): void {
	const quote = el.querySelector('blockquote');
	const first = quote?.querySelector('p');
	if (!quote || !first) return;
	const found = /^\[!([\w-]+)\][+-]?[ \t]*(.*)/u.exec(first.getText());
	const kind = (found?.[1] ?? 'note').toLowerCase();
	const callout = createDiv({ cls: 'callout', attr: { 'data-callout': kind } });
	const title = callout.createDiv('callout-title');
	title.createDiv({ cls: 'callout-title-inner', text: found?.[2] ? found[2] : kind.charAt(0).toUpperCase() + kind.slice(1) });
	const lineBreak = first.querySelector('br');
	if (lineBreak) {
		while (first.firstChild && first.firstChild !== lineBreak) first.firstChild.remove();
		lineBreak.remove();
	} else first.remove();
	callout.createDiv('callout-content').append(...quote.childNodes);
	el.replaceChildren(callout);
}

/** Runs every post-processor over a drawn element; one that fails does not stop the others. */
export async function postProcess(app: Obsidian.App, el: HTMLElement, context: Obsidian.MarkdownPostProcessorContext): Promise<void> {
	for (const processor of appParts(app).registry.postProcessors()) {
		try {
			await processor(el, context);
		} catch (error) {
			console.error('workbench: a Markdown post-processor failed', error);
		}
	}
}

let lastDoc = 0;

export function newDocId(): string {
	return `doc-${++lastDoc}`;
}

export async function renderedInto(app: Obsidian.App, text: string, el: HTMLElement, sourcePath: string, component: Obsidian.Component): Promise<void> {
	const env = {};
	const drawn = createDiv();
	for (const block of blocksOf(text, env)) {
		const part = createDiv();
		drawBlock(part, block, env);
		drawn.append(...part.childNodes);
	}
	const file = app.vault.getFileByPath(sourcePath);
	const before = [...el.childNodes];
	el.append(...drawn.childNodes);
	await postProcess(app, el, {
		docId: newDocId(), sourcePath, frontmatter: file ? app.metadataCache.getFileCache(file)?.frontmatter : undefined,
		addChild: (child) => { component.addChild(child); },
		getSectionInfo: () => null,
	});
	if (before.length === 0 && el.childElementCount === 0 && text.trim() !== '') el.setText(text);
}
