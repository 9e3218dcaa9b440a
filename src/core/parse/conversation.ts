// From a scanned note to its conversation: labels, verdict, turns, speakers, exchanges, doubts.
import type { Conversation } from '../model/conversation.ts';
import type { SpeakerTold } from '../model/correction.ts';
import type { ReadOptions } from '../model/options.ts';
import type { Verdict } from '../model/verdict.ts';
import type { ScannedNote } from '../text/scan.ts';
import { believedTurns } from './believed.ts';
import { findDoubts } from './doubts.ts';
import { detect } from './evidence/detect.ts';
import { pairExchanges } from './exchanges.ts';
import { findHeads } from './heads.ts';
import type { Head } from './heads.ts';
import { inferSections, mergeSections } from './inferredSections.ts';
import { findSections } from './sections.ts';
import { describeSpeakers, speakerIds } from './speakers.ts';
import { timedHeads } from './nameless/timedLines.ts';
import { buildTurns } from './turns.ts';

/** Where turns start, before they are measured: what the reader corrects. */
export interface FoundTurns {
	readonly note: ScannedNote;
	readonly verdict: Verdict;
	readonly heads: readonly Head[];
}

/** Turns are given where the verdict is an interview, and, without names, where it is a transcript; a note refused otherwise has none. */
export function findTurns(note: ScannedNote, options: ReadOptions): FoundTurns {
	const all = findHeads(note);
	const believed = believedTurns(note, all);
	const verdict = detect(note, { all, believed }, options);
	// A reader who says "interview" of a note without recurring labels means the labels that are there.
	const given = believed.length > 0 ? believed : verdict.kind === 'transcript' ? timedHeads(note) : all;
	return { note, verdict, heads: verdict.isInterview || verdict.kind === 'transcript' ? given : [] };
}

/** Measures the turns and says who speaks in them, by the labels and by what the reader told of the speakers. */
export function describeConversation({ note, verdict, heads }: FoundTurns, told: readonly SpeakerTold[] = []): Conversation {
	const headings = findSections(note, heads);
	const ids = speakerIds(heads, told);
	const drafts = buildTurns(note, heads, headings, ids);
	const speakers = describeSpeakers(note, heads, drafts, told);
	const groups = inferSections(note, headings, drafts, speakers);
	const sections = groups.length === 0 ? headings : mergeSections(headings, groups, note.text.length);
	const turns = groups.length === 0 ? drafts : buildTurns(note, heads, sections, ids);
	return {
		verdict,
		labelForms: formsOf(heads),
		speakers,
		sections,
		turns,
		exchanges: pairExchanges(turns, speakers),
		problems: [...note.problems, ...findDoubts(note, turns, speakers)],
	};
}

function formsOf(heads: readonly Head[]): readonly string[] {
	const counts = new Map<string, number>();
	for (const head of heads) counts.set(head.form, (counts.get(head.form) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1]).map(([form]) => form);
}
