// The heads that start turns: labelled ones, and questions and answers without names where labels are few or stand at one side only.
import type { ScannedNote } from '../../text/scan.ts';
import type { Head } from '../heads.ts';
import { withUnlabelledAnswers } from '../nameless/answers.ts';
import { findQuestions, headsOfQuestions } from '../nameless/questions.ts';
import type { Question } from '../nameless/questions.ts';
import { believedHeads } from './select.ts';

/** Fewer lines in bold or italics are emphasis, not questions. */
const FEWEST_QUESTIONS = 3;
/** Part of the lines of one form that must end in a question mark, for the form to be that of the questions. */
const ASKING = 0.6;
/** How many times as long as the quotations the answers below them are at least. */
const MORE_SAID = 1.2;
/** From this many labelled turns on the labels are the note's way of telling who speaks. */
const ENOUGH_LABELLED = 6;
/** Part of the questions that must stand right before a labelled turn, for them to be the asker's. */
const ANSWERED = 0.6;

/** The labelled heads; where there are too few, the questions that stand alone with their answers. */
export function believedTurns(note: ScannedNote, all: readonly Head[], fewestQuestions = FEWEST_QUESTIONS): readonly Head[] {
	const labelled = withUnlabelledAnswers(note, believedHeads(note.text, all));
	const questions = findQuestions(note).filter((question) => question.asks || question.form !== 'heading-question');
	const forms = new Set(questions.map((question) => question.form));
	const named = new Map([...all.filter((head) => head.form.startsWith('quoted')), ...labelled].map((head) => [head.line.number, head]));
	let best: readonly Head[] = [];
	for (const form of forms) {
		const own = form === 'italic-question' ? betweenAsking(questions.filter((question) => question.form === form)) : questions.filter((question) => question.form === form);
		const asking = own.filter((question) => question.asks).length;
		if (own.length < fewestQuestions || asking < ASKING * own.length) continue;
		const heads = headsOfQuestions(note, own, named);
		if (form === 'quote-question' && !areAnswered(heads)) continue;
		if (heads.length > best.length) best = heads;
	}
	const speakers = new Set(labelled.map((head) => head.key)).size;
	if (speakers > 0 && labelled.length >= Math.min(best.length, ENOUGH_LABELLED)) return withUnlabelledQuestions(note, labelled, questions);
	return best.length > 0 ? best : labelled;
}

/** Without the lines in italics before the first question and after the last: bylines, notes of the editor. */
function betweenAsking(questions: readonly Question[]): readonly Question[] {
	const first = questions.findIndex((question) => question.asks);
	const last = questions.map((question) => question.asks).lastIndexOf(true);
	return first < 0 ? [] : questions.slice(first, last + 1);
}

/** Whether more is said below quotations than in them: below excerpts of a book stand remarks, below questions answers. */
function areAnswered(heads: readonly Head[]): boolean {
	const lengthOf = (key: string): number => heads.reduce((sum, head, at) => sum + (head.key === key ? (heads[at + 1]?.from ?? head.line.to) - head.from : 0), 0);
	return lengthOf('a') > MORE_SAID * lengthOf('q');
}

/** Where names stand at the answers only, the bold or italic questions between them are turns of somebody named Q. */
function withUnlabelledQuestions(note: ScannedNote, labelled: readonly Head[], questions: readonly Question[]): readonly Head[] {
	const taken = new Set(labelled.map((head) => head.line.number));
	const open = questions.filter((question) => question.asks && (question.form === 'bold-question' || question.form === 'italic-question') && !taken.has(question.line.number));
	const asked = headsOfQuestions(note, open).filter((head) => head.key === 'q');
	const all = [...labelled, ...asked].sort((a, b) => a.from - b.from);
	const own = new Set(asked);
	const answered = all.filter((head, at) => own.has(head) && all[at + 1] !== undefined && !own.has(all[at + 1] ?? head)).length;
	return asked.length >= FEWEST_QUESTIONS && answered >= ANSWERED * asked.length ? all : labelled;
}
