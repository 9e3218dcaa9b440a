// What the side view shows, as plain data: one of five states.
import type { Connection } from '../core/model/connection.ts';
import type { InterviewRecord } from '../core/model/record.ts';
import { plainWords } from '../core/text/plain.ts';
import { outlineOf, percentOf } from './outline.ts';
import type { SectionRow } from './outline.ts';
import type { Phrases } from './phrases/shape.ts';

export type SideViewModel =
	| { readonly kind: 'empty' }
	| { readonly kind: 'reading'; readonly path: string }
	| { readonly kind: 'broken'; readonly path: string; readonly why: string }
	| { readonly kind: 'refused'; readonly path: string; readonly title: string; readonly reasons: readonly string[] }
	| InterviewModel;

export interface InterviewModel {
	readonly kind: 'interview';
	readonly path: string;
	readonly title: string;
	readonly speakers: readonly SpeakerRow[];
	readonly outline: readonly SectionRow[];
	readonly viewpoints: readonly ViewpointCard[];
	/** Null until the other notes were read. */
	readonly connections: readonly ConnectionRow[] | null;
	readonly doubts: readonly DoubtRow[];
}

export interface SpeakerRow {
	readonly id: string;
	readonly name: string;
	readonly role: string;
	readonly colour: number;
	readonly percent: number;
	readonly turns: string;
	/** Line of the first turn. */
	readonly line: number;
}

export interface ViewpointCard {
	readonly id: string;
	readonly title: string;
	readonly text: string;
	readonly line: number;
	readonly evidence: readonly EvidenceRow[];
}

/** `column` is where the quote begins in its line; `words` is the quote without its Markdown. */
export interface EvidenceRow {
	readonly line: number;
	readonly column: number;
	readonly words: string;
	readonly speaker: string;
	readonly colour: number;
}

export interface ConnectionRow {
	readonly path: string;
	readonly title: string;
	readonly direction: string;
}

export interface DoubtRow {
	readonly line: number;
	readonly words: string;
}

/** The model of a note that was read. */
export function sideViewModel(record: InterviewRecord, text: string, connections: readonly Connection[] | null, phrases: Phrases): SideViewModel {
	const { path, title, verdict } = record;
	if (!verdict.isInterview) return { kind: 'refused', path, title, reasons: verdict.reasons.map((reason) => phrases.reasons[reason.code](reason.values)) };
	const colours = new Map(record.speakers.map((speaker, at) => [speaker.id, at]));
	const names = new Map(record.speakers.map((speaker) => [speaker.id, speaker.name]));
	const directions = { both: phrases.view.bothWays, 'from-here': phrases.view.linkedFromHere, 'to-here': phrases.view.linksHere };
	return {
		kind: 'interview',
		path,
		title,
		speakers: record.speakers.map((speaker, colour) => ({
			id: speaker.id,
			name: speaker.name,
			role: phrases.roles[speaker.role],
			colour,
			percent: percentOf(speaker),
			turns: phrases.view.turns(speaker.turns),
			line: record.turns.find((turn) => turn.speaker === speaker.id)?.line ?? 0,
		})),
		outline: outlineOf(record, text),
		viewpoints: record.viewpoints.filter((viewpoint) => viewpoint.origin === 'author').map(({ id, title: heading, text: words, line, evidence, speaker }) => ({
			id,
			title: heading,
			text: words,
			line,
			evidence: evidence.map(({ from, line: place, quote }) => ({ line: place, column: from - (text.lastIndexOf('\n', from - 1) + 1), words: plainWords(quote), speaker: names.get(speaker ?? '') ?? '', colour: colours.get(speaker ?? '') ?? 0 })),
		})),
		connections: connections?.map((each) => ({ path: each.path, title: each.title, direction: directions[each.direction] })) ?? null,
		doubts: record.problems.map((problem) => ({ line: problem.line, words: phrases.problems[problem.code](problem.values) })),
	};
}
