// One interview as a row of a table.
import type { InterviewRecord } from '../core/model/record.ts';
import { plainWords } from '../core/text/plain.ts';
import { percentOf } from './outline.ts';

export interface InterviewRow {
	readonly path: string;
	readonly title: string;
	/** In the order of the record; `colour` is the place in the palette. */
	readonly speakers: readonly { readonly name: string; readonly colour: number; readonly percent: number }[];
	readonly turns: number;
	/** Titles, or words where a viewpoint has none; best first. */
	readonly viewpoints: readonly string[];
}

/** Null for a note that is no interview. */
export function interviewRow({ path, title, verdict, speakers, turns, viewpoints }: InterviewRecord): InterviewRow | null {
	if (!verdict.isInterview) return null;
	return {
		path,
		title,
		speakers: speakers.map((speaker, colour) => ({ name: speaker.name, colour, percent: percentOf(speaker) })),
		turns: turns.length,
		viewpoints: viewpoints.map((viewpoint) => plainWords(viewpoint.title === '' ? viewpoint.text : viewpoint.title)),
	};
}
