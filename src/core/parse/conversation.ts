// From a scanned note to its conversation: labels, verdict, turns, speakers, exchanges, doubts.
import type { Conversation } from '../model/conversation.ts';
import type { ReadOptions } from '../model/options.ts';
import type { ScannedNote } from '../text/scan.ts';
import { detect } from './detect.ts';
import { findDoubts } from './doubts.ts';
import { pairExchanges } from './exchanges.ts';
import { findHeads } from './heads.ts';
import type { Head } from './heads.ts';
import { findSections } from './sections.ts';
import { believedHeads } from './select.ts';
import { describeSpeakers, speakerIds } from './speakers.ts';
import { buildTurns } from './turns.ts';

/** Turns are given only where the verdict is an interview: a refused note has none. */
export function parseConversation(note: ScannedNote, options: ReadOptions): Conversation {
	const all = findHeads(note);
	const believed = believedHeads(all);
	const verdict = detect(note.text, all, believed, note.properties, options);
	const sections = findSections(note);
	// A reader who says "interview" of a note without recurring labels means the labels that are there.
	const heads = !verdict.isInterview ? [] : believed.length > 0 ? believed : all;
	const turns = buildTurns(note, heads, sections, speakerIds(heads));
	const speakers = describeSpeakers(note.text, heads, turns);
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
	for (const head of heads) counts.set(head.form.id, (counts.get(head.form.id) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1]).map(([id]) => id);
}
