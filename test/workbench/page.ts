// The door of the page: DOM first, then the app, the plugin, the layout.
import type * as Obsidian from 'obsidian';
import { App } from './host/app.ts';
import { installDom } from './host/base/dom.ts';
import { installEventsIn } from './host/base/dom-events.ts';
import { loadIconNames } from './host/base/icons.ts';
import { installValues } from './host/base/values.ts';
import { BasesPage, basesType } from './host/bases/page.ts';
import { MarkdownViewBody } from './host/note/markdown-view.ts';
import { startTooltips } from './host/ui/tooltip.ts';
import { Store } from './host/vault/store.ts';
import { asView } from './host/workspace/view.ts';
import { openDoor } from './shell/door.ts';
import { Explorer, explorerType } from './shell/explorer.ts';
import { drawFrame, drawSkeleton, registerKeys } from './shell/frame.ts';
import { startHover } from './shell/hover.ts';
import { PluginHost } from './shell/plugins.ts';
import { startResize } from './shell/resize.ts';
import { startTheme } from './shell/theme.ts';

async function start(): Promise<void> {
	installDom();
	installEventsIn(window);
	installValues();
	startTheme();
	const places = drawSkeleton();
	const [listing] = await Promise.all([Store.list(), loadIconNames()]);
	activeDocument.title = `${listing.name} – Workbench, not Obsidian`;
	const app = new App(listing, places.workspace);
	const creator = (make: (leaf: Obsidian.WorkspaceLeaf) => Explorer | MarkdownViewBody | BasesPage): Obsidian.ViewCreator => (leaf) => asView(make(leaf));
	app.registry.views.set('markdown', creator((leaf) => new MarkdownViewBody(leaf)));
	app.registry.views.set(explorerType, creator((leaf) => new Explorer(leaf)));
	app.registry.views.set(basesType, creator((leaf) => new BasesPage(leaf)));
	drawFrame(app, places, listing.write);
	registerKeys(app);
	startTooltips(activeDocument);
	app.workspace.on('window-open', (_, win) => startTooltips(win.document));
	startHover(app);
	startResize(app);
	const host = await PluginHost.fetch(app);
	window.workbench = openDoor(app, host);
	const again = host.wasEnabled();
	await host.enable();
	await app.start();
	await app.workspace.ensureSideLeaf(explorerType, 'left', { active: false, reveal: false });
	// A first visit is a reader who has just turned the plugin on. (In Obsidian they do it in a running app: `workbench.enable()`.)
	if (!again) host.userEnabled();
}

/** What went wrong stays on the page: a blank window tells nobody anything. */
function showFailure(error: unknown): void {
	window.document.body.className = 'wb-failure';
	window.document.body.innerText = error instanceof Error ? error.stack ?? error.message : String(error);
}

start().then(() => { window.workbenchReady = true; }, (error: unknown) => {
	showFailure(error);
	throw error;
});
