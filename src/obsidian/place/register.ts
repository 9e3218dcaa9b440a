// Puts together what knows places: rendered blocks, open editors, jumps, and where the reader is.
import type { MarkdownView, Plugin } from 'obsidian';
import type { Library, Reading } from '../../app/library.ts';
import { goal } from '../../editor/goal.ts';
import { watchedBy } from '../../editor/openEditor.ts';
import { GoalMark } from './goalMark.ts';
import { offsetHere, viewInFront } from './here.ts';
import { Jumper } from './jump.ts';
import { OpenEditors } from './openEditors.ts';
import type { PlaceSettings } from './placeSettings.ts';
import { ReadingSections } from './readingSections.ts';

/** The note that is read, as it stands on the screen. */
export interface Front {
	readonly view: MarkdownView;
	readonly reading: Reading;
}

export interface Places {
	readonly jumper: Jumper;
	readonly editors: OpenEditors;
	readonly sections: ReadingSections;
	/** The note in front, saved or not; null where there is none. */
	front(): Front | null;
	/** Offset in the note of where the reader is in it. */
	offsetIn(view: MarkdownView): number;
}

export function registerPlaces(plugin: Plugin, library: Library, settings: () => PlaceSettings): Places {
	const { app } = plugin;
	const sections = new ReadingSections();
	const editors = new OpenEditors();
	plugin.registerMarkdownPostProcessor(sections.remember);
	plugin.registerEditorExtension([watchedBy(editors), goal]);
	const jumper = plugin.addChild(new Jumper(app, sections, editors, new GoalMark(), settings));
	return {
		jumper,
		editors,
		sections,
		front() {
			const view = viewInFront(app);
			const path = view?.file?.path;
			return view === null || path === undefined ? null : { view, reading: library.readText(path, view.getViewData()) };
		},
		offsetIn: (view) => offsetHere(view, editors, sections, jumper),
	};
}
