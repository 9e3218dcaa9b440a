// WorkspaceWindow: a second window of the same app. Its elements come from the first window's script, as in Obsidian, so a plugin that
// says `instanceof HTMLElement` or `activeDocument` where `instanceOf` or `doc` is meant fails here too.
import type * as Obsidian from 'obsidian';
import { installDomIn } from '../base/dom.ts';
import { installEventsIn } from '../base/dom-events.ts';
import { WorkspaceSplit } from './items.ts';

const usual: Obsidian.WorkspaceWindowInitData['size'] = { width: 900, height: 700 };

/** Opens an empty window in the looks of the page. */
function openedWindow({ x, y, size = usual }: Obsidian.WorkspaceWindowInitData): Window & typeof globalThis {
	const place = [`width=${size?.width}`, `height=${size?.height}`, ...(x === undefined ? [] : [`left=${x}`]), ...(y === undefined ? [] : [`top=${y}`])];
	const win = window.open('about:blank', '', ['popup', ...place].join(',')) as (Window & typeof globalThis) | null;
	if (!win) throw new Error('workbench: the browser did not allow a second window');
	const page = window.document;
	installDomIn(win);
	installEventsIn(win);
	const { body } = win.document;
	win.document.title = page.title;
	// As rules, not as links: the first layout must not wait for a stylesheet.
	const looks = new win.CSSStyleSheet();
	looks.replaceSync([...page.styleSheets, ...page.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules]).map((rule) => rule.cssText).join('\n'));
	win.document.adoptedStyleSheets = [looks];
	win.document.documentElement.lang = page.documentElement.lang;
	body.className = `${page.body.className} is-popout-window`;
	return win;
}

export class WorkspaceWindow extends WorkspaceSplit implements Pick<Obsidian.WorkspaceWindow, keyof Obsidian.WorkspaceWindow> {
	win: Window & typeof globalThis;
	doc: Document;

	constructor(given: Obsidian.WorkspaceWindowInitData, closed: (window: WorkspaceWindow) => void) {
		const win = openedWindow(given);
		super(win.document.body.createDiv('app-container').createDiv('horizontal-main-container').createDiv('workspace'), 'mod-root');
		this.win = win;
		this.doc = win.document;
		win.addEventListener('pagehide', () => closed(this));
		window.addEventListener('pagehide', () => win.close());
	}
}
