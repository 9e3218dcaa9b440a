// The frame around the workspace: ribbon, status bar, the phone's bar, and the words "Workbench, not Obsidian".
import type { App } from '../host/app.ts';
import { setIcon } from '../host/base/icons.ts';
import { Platform, getLanguage } from '../host/base/platform.ts';
import { MarkdownViewBody } from '../host/note/markdown-view.ts';
import { Palette } from './palette.ts';
import { SettingsWindow } from './settings-window.ts';
import { toggleTheme } from './theme.ts';

export const notObsidian = 'Workbench, not Obsidian';

interface Places { readonly ribbonTop: HTMLElement; readonly ribbonBottom: HTMLElement; readonly status: HTMLElement; readonly workspace: HTMLElement; readonly bar: HTMLElement | null }

/** The page's skeleton; drawn before there is an app. */
export function drawSkeleton(): Places {
	const { body } = activeDocument;
	body.empty();
	body.toggleClass('is-mobile', Platform.isMobile);
	body.toggleClass('is-phone', Platform.isPhone);
	const main = body.createDiv('app-container');
	if (Platform.isMobile) main.createDiv({ cls: 'wb-strip', text: notObsidian });
	const workspace = main.createDiv('horizontal-main-container').createDiv('workspace');
	const ribbon = workspace.createDiv('workspace-ribbon side-dock-ribbon mod-left');
	const ribbonTop = ribbon.createDiv('side-dock-actions');
	const ribbonBottom = ribbon.createDiv('side-dock-settings');
	const status = main.createDiv('status-bar');
	return { ribbonTop, ribbonBottom, status, workspace, bar: Platform.isMobile ? main.createDiv('mobile-navbar') : null };
}

function button(parent: HTMLElement, icon: string, label: string, run: () => void): HTMLElement {
	const el = parent.createEl('button', { cls: 'clickable-icon', attr: { 'aria-label': label, 'data-tooltip-position': parent.hasClass('mobile-navbar') || parent.hasClass('status-bar') ? 'top' : 'right' } });
	setIcon(el, icon);
	el.addEventListener('click', run);
	return el;
}

function otherLanguage(): void {
	const url = new URL(window.location.href);
	url.searchParams.set('lang', getLanguage() === 'zh' ? 'en' : 'zh');
	window.location.href = url.href;
}

export function toggleMode(app: App): void {
	const leaf = app.workspace.getMostRecentLeaf();
	const view: unknown = leaf?.view;
	if (view instanceof MarkdownViewBody) void view.toggleMode();
}

/** Fills the skeleton and keeps ribbon and status bar up with what plugins register. */
export function drawFrame(app: App, places: Places, writes: boolean): void {
	const { leftSplit, rightSplit } = app.workspace;
	const own = createDiv('wb-own-actions');
	button(own, 'panel-left', 'Toggle files', () => leftSplit.toggle());
	button(own, 'terminal', 'Open command palette', () => new Palette(app).open());
	button(places.ribbonBottom, 'languages', `Language: ${getLanguage() === 'zh' ? '中文' : 'English'}`, otherLanguage);
	button(places.ribbonBottom, 'sun-moon', 'Light or dark', () => toggleTheme(app));
	button(places.ribbonBottom, 'settings', 'Open settings', () => SettingsWindow.show(app));
	const draw = (): void => {
		places.ribbonTop.replaceChildren(own, ...app.registry.ribbons.map((row) => row.el));
		places.status.replaceChildren(
			createSpan({ cls: 'wb-badge', text: notObsidian }),
			createSpan({ cls: 'wb-where', text: writes ? 'Changes are saved' : 'Changes stay in this page' }),
			createSpan('wb-space'),
			...app.registry.statusItems,
		);
		button(places.status, 'panel-right', 'Toggle right sidebar', () => rightSplit.toggle());
	};
	app.registry.changed = draw;
	draw();
	if (!places.bar) return;
	const closeOthers = (keep: typeof leftSplit): void => { for (const side of [leftSplit, rightSplit]) if (side !== keep) side.collapse(); };
	button(places.bar, 'panel-left', 'Files', () => { closeOthers(leftSplit); leftSplit.toggle(); });
	button(places.bar, 'terminal', 'Command palette', () => new Palette(app).open());
	button(places.bar, 'book-open', 'Read or edit', () => toggleMode(app));
	button(places.bar, 'sun-moon', 'Light or dark', () => toggleTheme(app));
	button(places.bar, 'settings', 'Settings', () => SettingsWindow.show(app));
	button(places.bar, 'panel-right', 'Right sidebar', () => { closeOthers(rightSplit); rightSplit.toggle(); });
	places.workspace.createDiv('wb-drawer-back').addEventListener('click', () => { leftSplit.collapse(); rightSplit.collapse(); });
}

/** The shell's own keys. */
export function registerKeys(app: App): void {
	const key = (name: string, run: () => void): void => {
		app.scope.register(['Mod'], name, () => { run(); return false; });
	};
	key('p', () => new Palette(app).open());
	key(',', () => SettingsWindow.show(app));
	key('e', () => toggleMode(app));
}
