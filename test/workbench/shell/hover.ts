// Page preview: shows the linked note beside a link. Mod must be held for the sources that say so.
import type * as Obsidian from 'obsidian';
import type { App } from '../host/app.ts';
import { Keymap } from '../host/base/keymap.ts';
import { parseLinktext } from '../host/base/text.ts';
import { renderedInto } from '../host/note/draw.ts';
import { HoverPopover } from '../host/ui/popover.ts';

interface HoverLink {
	readonly event: MouseEvent;
	readonly source: string;
	readonly hoverParent: Obsidian.HoverParent;
	readonly targetEl: HTMLElement;
	readonly linktext: string;
	readonly sourcePath?: string;
}

/** How much of a note a preview shows, in lines. */
const shownLines = 60;

export function startHover(app: App): void {
	app.workspace.on('hover-link', (link: HoverLink) => {
		const needsMod = app.registry.hoverSources.get(link.source)?.defaultMod ?? false;
		if (needsMod && !Keymap.isModifier(link.event, 'Mod')) return;
		const { path, subpath } = parseLinktext(link.linktext);
		const file = app.metadataCache.getFirstLinkpathDest(path, link.sourcePath ?? '');
		if (!file || link.hoverParent.hoverPopover) return;
		const popover = new HoverPopover(link.hoverParent, link.targetEl);
		const heading = app.metadataCache.getFileCache(file)?.headings?.find((row) => `#${row.heading}` === subpath);
		const lines = app.vault.textOf(file).split('\n');
		const from = heading?.position.start.line ?? 0;
		const el = popover.hoverEl.createDiv('markdown-embed').createDiv('markdown-rendered');
		el.createDiv({ cls: 'inline-title', text: file.basename });
		void renderedInto(app, lines.slice(from, from + shownLines).join('\n'), el, file.path, popover);
	});
}
