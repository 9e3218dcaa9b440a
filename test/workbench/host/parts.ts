// How the host's own parts find each other from an `App` that is typed as Obsidian's: by a map, not by hidden members.
import type * as Obsidian from 'obsidian';
import type { Registry } from './workspace/registry.ts';

/** What the workbench keeps beside the app. */
export interface AppParts { readonly registry: Registry }

const parts = new WeakMap<Obsidian.App, AppParts>();

export function setAppParts(app: Obsidian.App, given: AppParts): void {
	parts.set(app, given);
}

export function appParts(app: Obsidian.App): AppParts {
	const found = parts.get(app);
	if (!found) throw new Error('workbench: this app was not made by the workbench');
	return found;
}
