// Running commands as Obsidian does: which of the four callbacks counts, and whether it may run now.
import type * as Obsidian from 'obsidian';
import type { App } from '../host/app.ts';
import { Platform } from '../host/base/platform.ts';
import { MarkdownViewBody } from '../host/note/markdown-view.ts';

/** The editor that editor commands would get: none in reading mode and none when a side view is active. */
function editorNow(app: App): { editor: Obsidian.Editor; info: Obsidian.MarkdownFileInfo } | null {
	const info = app.workspace.activeEditor;
	const view: unknown = info;
	if (!info?.editor || (view instanceof MarkdownViewBody && view.getMode() === 'preview')) return null;
	return { editor: info.editor, info };
}

/** Runs the command, or only asks whether it would run. */
export function attempt(app: App, command: Obsidian.Command, checking: boolean): boolean {
	if (command.mobileOnly && !Platform.isMobile) return false;
	const now = editorNow(app);
	if (command.editorCheckCallback) return now !== null && command.editorCheckCallback(checking, now.editor, now.info) !== false;
	if (command.editorCallback) {
		if (!now) return false;
		if (!checking) command.editorCallback(now.editor, now.info);
		return true;
	}
	if (command.checkCallback) return command.checkCallback(checking) === true;
	if (!command.callback) return false;
	if (!checking) command.callback();
	return true;
}

/** Runs a command by its whole id; false when it does not apply now. */
export function run(app: App, id: string): boolean {
	const command = app.registry.commands.get(id);
	if (!command) throw new Error(`workbench: there is no command "${id}"; there are: ${[...app.registry.commands.keys()].join(', ')}`);
	return attempt(app, command, true) && attempt(app, command, false);
}

/** Those whose check passes, by name. */
export function runnable(app: App): Obsidian.Command[] {
	return [...app.registry.commands.values()].filter((command) => attempt(app, command, true)).sort((a, b) => a.name.localeCompare(b.name));
}
