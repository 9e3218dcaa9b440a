// Speaker marks in both modes, and the commands that lead through a note.
import { MarkdownView } from 'obsidian';
import type { App, Plugin } from 'obsidian';
import type { Library } from '../../app/library.ts';
import { facts } from '../../editor/facts.ts';
import { folds } from '../../editor/folds.ts';
import { marks } from '../../editor/marks.ts';
import type { Phrases } from '../../present/phrases/shape.ts';
import { addCommands } from '../commands/row.ts';
import type { Places } from '../place/register.ts';
import { EditorFacts } from './editorFacts.ts';
import type { MarkSettings } from './markSettings.ts';
import { readingMarks } from './readingMarks.ts';
import { TURN_COMMANDS } from './turnCommands.ts';

/** Answers a function that draws the marks anew, for changed settings. */
export function registerMarks(plugin: Plugin, library: Library, places: Places, settings: () => MarkSettings, phrases: Phrases): () => void {
	const { app } = plugin;
	plugin.registerEditorExtension([facts, marks, folds]);
	addCommands(plugin, TURN_COMMANDS, { places, phrases }, phrases);
	// Before the post-processor is registered, so that it is gone when the notes are drawn for the last time.
	plugin.register(() => drawReading(app));
	plugin.registerMarkdownPostProcessor(readingMarks(library, settings));
	if (app.workspace.layoutReady) drawReading(app);
	const editors = plugin.addChild(new EditorFacts(app, places.editors, library, settings));
	return () => {
		editors.refresh();
		drawReading(app);
	};
}

/** Draws every note in reading mode anew: what is drawn already keeps the marks it had. */
function drawReading({ workspace }: App): void {
	for (const { view } of workspace.getLeavesOfType('markdown')) if (view instanceof MarkdownView && view.getMode() === 'preview') view.previewMode.rerender(true);
}
