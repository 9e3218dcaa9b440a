// Light or dark: what the address says, else what was chosen last, else what the system likes.
import type { App } from '../host/app.ts';
import { asked } from '../host/base/platform.ts';

const key = 'workbench:theme';

function show(dark: boolean): void {
	activeDocument.body.toggleClass('theme-dark', dark);
	activeDocument.body.toggleClass('theme-light', !dark);
}

/** Before anything is drawn. */
export function startTheme(): void {
	const wish = asked('theme') ?? window.localStorage.getItem(key);
	show(wish === null ? window.matchMedia('(prefers-color-scheme: dark)').matches : wish === 'dark');
}

export function toggleTheme(app: App): void {
	const dark = !app.isDarkMode();
	show(dark);
	window.localStorage.setItem(key, dark ? 'dark' : 'light');
	app.workspace.trigger('css-change');
}
