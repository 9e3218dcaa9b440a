// From a scanned note to its conversation: labels, verdict, turns, speakers, exchanges, doubts.
import type { Conversation } from '../model/conversation.ts';
import type { ReadOptions } from '../model/options.ts';
import type { ScannedNote } from '../text/scan.ts';
import { findDoubts } from './doubts.ts';
import { detect } from './evidence/detect.ts';
import { pairExchanges } from './exchanges.ts';
import { findHeads } from './heads.ts';
import type { Head } from './heads.ts';
import { inferSections, mergeSections } from './inferredSections.ts';
import { findQuestions, headsOfQuestions, withUnlabelledAnswers } from './nameless/questions.ts';
import type { Question } from './nameless/questions.ts';
import { findSections } from './sections.ts';
import { believedHeads } from './select.ts';
import { describeSpeakers, speakerIds } from './speakers.ts';
import { timedHeads } from './nameless/timedLines.ts';
import { buildTurns } from './turns.ts';

/** Turns are given where the verdict is an interview, and, without names, where it is a transcript; a note refused otherwise has none. */
export function parseConversation(note: ScannedNote, options: ReadOptions): Conversation {
	const all = findHeads(note);
	const believed = believedTurns(note, all);
	const verdict = detect(note, { all, believed }, options);
	// A reader who says "interview" of a note without recurring labels means the labels that are there.
	const given = believed.length > 0 ? believed : verdict.kind === 'transcript' ? timedHeads(note) : all;
	const heads = verdict.isInterview || verdict.kind === 'transcript' ? given : [];
	const headings = findSections(note, heads);
	const ids = speakerIds(heads);
	const drafts = buildTurns(note, heads, headings, ids);
	const speakers = describeSpeakers(note.text, heads, drafts);
	const groups = inferSections(note.text, headings, drafts, speakers);
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

/** The labelled heads; where there are too few, the questions that stand alone with their answers. */
function believedTurns(note: ScannedNote, all: readonly Head[]): readonly Head[] {
	const labelled = withUnlabelledAnswers(note, believedHeads(all));
	const questions = findQuestions(note).filter((question) => question.asks || question.form !== 'heading-question');
	const forms = new Set(questions.map((question) => question.form));
	let best: readonly Head[] = [];
	for (const form of forms) {
		const own = questions.filter((question) => question.form === form);
		const asking = own.filter((question) => question.asks).length;
		if (own.length < 3 || asking < 0.6 * own.length) continue;
		const heads = headsOfQuestions(note, own);
		if (heads.length > best.length) best = heads;
	}
	const speakers = new Set(labelled.map((head) => head.key)).size;
	if (speakers > 0 && labelled.length >= Math.min(best.length, 6)) return withUnlabelledQuestions(note, labelled, questions);
	return best.length > 0 ? best : labelled;
}

/** Part of the questions that must stand right before a labelled turn, for them to be the asker's. */
const ANSWERED = 0.6;

/** Where names stand at the answers only, the bold or italic questions between them are turns of somebody named Q. */
function withUnlabelledQuestions(note: ScannedNote, labelled: readonly Head[], questions: readonly Question[]): readonly Head[] {
	const taken = new Set(labelled.map((head) => head.line.number));
	const open = questions.filter((question) => question.asks && (question.form === 'bold-question' || question.form === 'italic-question') && !taken.has(question.line.number));
	const asked = headsOfQuestions(note, open).filter((head) => head.key === 'q');
	const all = [...labelled, ...asked].sort((a, b) => a.from - b.from);
	const own = new Set(asked);
	const answered = all.filter((head, at) => own.has(head) && all[at + 1] !== undefined && !own.has(all[at + 1] ?? head)).length;
	return asked.length >= 3 && answered >= ANSWERED * asked.length ? all : labelled;
}

function formsOf(heads: readonly Head[]): readonly string[] {
	const counts = new Map<string, number>();
	for (const head of heads) counts.set(head.form, (counts.get(head.form) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1]).map(([form]) => form);
}
