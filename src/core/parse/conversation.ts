// From a scanned note to its conversation: labels, verdict, turns, speakers, exchanges, doubts.
import type { Conversation } from '../model/conversation.ts';
import type { SpeakerTold } from '../model/correction.ts';
import { finish } from '../model/steps.ts';
import { DEFAULT_READ_OPTIONS } from '../model/options.ts';
import type { ReadOptions } from '../model/options.ts';
import type { Verdict } from '../model/verdict.ts';
import type { ScannedNote } from '../text/scan.ts';
import { withJointLabels } from './aliases.ts';
import { believedTurns } from './believe/believed.ts';
import { findDoubtfulNames, findDoubts } from './doubts.ts';
import { withoutAsides } from './blocks/asides.ts';
import { withBlocks } from './blocks/table.ts';
import { detect } from './evidence/detect.ts';
import { pairExchanges } from './exchanges.ts';
import { findHeads } from './heads.ts';
import { byForm } from './head.ts';
import type { Head } from './head.ts';
import { withInlineHeads } from './blocks/inline.ts';
import { inferSections, mergeSections } from './groups/inferredSections.ts';
import { withoutPageHeads, withoutQuotedNotes } from './believe/beside.ts';
import { withoutLonely } from './believe/company.ts';
import { withoutParticulars } from './believe/particulars.ts';
import { findSections } from './sections.ts';
import { describeSpeakers, speakerIds } from './speakers.ts';
import { mediaTimes } from './mediaTimes.ts';
import { timedHeads } from './nameless/timedLines.ts';
import { trustedHeads } from './believe/trusted.ts';
import { translationsOf } from './translations.ts';
import { buildTurns, inSections } from './turns/turns.ts';

/** Where turns start, before they are measured: what the reader corrects. */
export interface FoundTurns {
	readonly note: ScannedNote;
	readonly verdict: Verdict;
	readonly heads: readonly Head[];
}

/** Turns are given where the verdict is an interview, and, without names, where it is a transcript; a note refused otherwise has none. */
export function findTurns(scanned: ScannedNote, options: Pick<ReadOptions, 'readerSays'>): FoundTurns {
	return finish(turnsInSteps(scanned, options));
}

/** The same with rests. */
export function* turnsInSteps(scanned: ScannedNote, options: Pick<ReadOptions, 'readerSays'>): Generator<void, FoundTurns> {
	const note = withoutAsides(scanned);
	const heads = yield* findHeads(note);
	yield;
	const met = withoutQuotedNotes(withoutPageHeads(withInlineHeads(withBlocks(note, heads))));
	const all = withoutParticulars(note, withoutLonely(met));
	yield;
	const believed = believedTurns(note, all);
	yield;
	const verdict = detect(note, { all, believed }, options);
	yield;
	return { note, verdict, heads: mediaTimes(note, withJointLabels(headsOf(note, verdict, all, believed))) };
}

/** Measures the turns and says who speaks in them, by the labels and by what the reader told of the speakers. */
export function describeConversation(found: FoundTurns, told: readonly SpeakerTold[] = []): Conversation {
	return finish(conversationInSteps(found, told));
}

/** The same with rests; `groups` as in `ReadOptions`. */
export function* conversationInSteps({ note, verdict, heads }: FoundTurns, told: readonly SpeakerTold[], { groups: wanted }: Pick<ReadOptions, 'groups'> = DEFAULT_READ_OPTIONS): Generator<void, Conversation> {
	const headings = findSections(note, heads);
	yield;
	const translations = translationsOf(note, heads);
	const joined = [...[...translations].map(([at, sameAs]): SpeakerTold => ({ key: heads[at]?.key ?? '', sameAs })), ...told];
	const ids = speakerIds(heads, joined);
	yield;
	const drafts = buildTurns(note, heads, headings, ids);
	yield;
	const speakers = describeSpeakers(note, heads, drafts, told);
	yield;
	const groups = wanted ? yield* inferSections(note, headings, drafts, speakers) : [];
	yield;
	const sections = groups.length === 0 ? headings : mergeSections(headings, groups, note.text.length);
	const measured = groups.length === 0 ? drafts : inSections(drafts, sections);
	const turns = translations.size === 0 ? measured : measured.map((turn, at) => (translations.has(at) ? { ...turn, translationOf: measured[at - 1]?.id ?? '' } : turn));
	yield;
	return {
		verdict,
		labelForms: formsOf(heads),
		speakers,
		sections,
		turns,
		exchanges: pairExchanges(turns, speakers),
		problems: [...note.problems, ...findDoubts(note, turns, speakers), ...findDoubtfulNames(turns, speakers)],
	};
}

/** A reader who says "interview" means the labels that are there, and where there are none, what stands in their place. */
function headsOf(note: ScannedNote, { kind, isInterview, reasons }: Verdict, all: readonly Head[], believed: readonly Head[]): readonly Head[] {
	if (kind === 'transcript') return believed.length > 0 ? believed : timedHeads(note);
	if (!isInterview) return [];
	return reasons.some((reason) => reason.code === 'reader-says-interview') ? trustedHeads(note, all, believed) : believed;
}

function formsOf(heads: readonly Head[]): readonly string[] {
	return [...byForm(heads)].sort(([, one], [, other]) => other.length - one.length).map(([form]) => form);
}
