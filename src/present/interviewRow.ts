// One interview as a row of a table, from what the catalog keeps of it.
import type { Card } from '../core/index/card.ts';
import { turnCount } from '../core/index/turnTable.ts';
import { percentOf } from './outline.ts';

export interface InterviewRow {
	readonly path: string;
	readonly title: string;
	/** As far as properties or the file's name tell. */
	readonly date: string;
	/** In the order of the note; `colour` is the place in the palette. */
	readonly speakers: readonly { readonly name: string; readonly colour: number; readonly percent: number }[];
	readonly turns: number;
	/** Best first. */
	readonly viewpoints: readonly string[];
}

/** Null for a note that is no interview. */
export function interviewRow({ path, title, date, verdict, speakers, turns, viewpoints }: Card): InterviewRow | null {
	if (!verdict.isInterview) return null;
	return {
		path,
		title,
		date: date ?? '',
		speakers: speakers.map((speaker, colour) => ({ name: speaker.name, colour, percent: percentOf(speaker) })),
		turns: turnCount(turns),
		viewpoints: viewpoints.map(({ text }) => text),
	};
}
