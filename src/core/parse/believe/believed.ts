// The heads that start turns: labelled ones, and questions and answers without names where labels are few or stand at one side only.
import { writtenBelow } from '../../text/lines.ts';
import type { ScannedNote } from '../../text/scan.ts';
import { isUtteranceWord } from '../../text/lexicon/namedRole.ts';
import { inOrder } from '../head.ts';
import type { Head } from '../head.ts';
import { withUnlabelledAnswers } from '../nameless/answers.ts';
import { itemsByTurns } from '../nameless/items.ts';
import { plainQuestions } from '../nameless/plainQuestions.ts';
import { areAnswered, areAsked, askedIn, mayAsk } from '../nameless/asked.ts';
import { isOneVoice, questionsBefore } from '../nameless/questionsBefore.ts';
import { questionsBetween } from '../nameless/questionsBetween.ts';
import { findQuestions, headsOfQuestions } from '../nameless/questions.ts';
import type { Question } from '../nameless/questions.ts';
import { isWeak } from './forms.ts';
import { withoutFrame } from './frame.ts';
import { believedHeads } from './select.ts';

/** Fewer lines in bold or italics are emphasis, not questions. */
const FEWEST_QUESTIONS = 3;
/** From this many labelled turns on the labels are the note's way of telling who speaks. */
const ENOUGH_LABELLED = 6;

/** The labelled heads; where there are too few, the questions that stand alone with their answers. */
export function believedTurns(note: ScannedNote, all: readonly Head[], fewestQuestions = FEWEST_QUESTIONS): readonly Head[] {
	const labelled = withUnlabelledAnswers(note, withoutFrame(note, believedHeads(note.text, all)));
	const found = findQuestions(note);
	// Titles and names alone ask nothing; dashes may without a mark.
	const questions = found.some(({ asks, form }) => asks || form === 'dash-question') ? found : [];
	if (questions.length === 0 && labelled.length > 0) return withPlainQuestions(note, labelled);
	const best = mostAsked(note, questions, new Map([...all.filter((head) => head.form.startsWith('quoted')), ...labelled].map((head) => [head.line.number, head])), fewestQuestions);
	const speakers = new Set(labelled.map((head) => head.key)).size;
	// 'Q:' stands before some questions only.
	const areSome = best.length > labelled.length && labelled.every(({ family }) => isUtteranceWord(family));
	const alike = writtenAs(labelled, all);
	const areEnough = labelled.length >= Math.min(best.length, ENOUGH_LABELLED);
	// Where every answer has a name, so may what is said behind it.
	if (!areSome && speakers > 0 && (areEnough || best.every((head) => head.key === 'q' || alike.has(head.line.number)))) {
		const asked = questionsBetween(note, labelled, questions);
		if (asked.length > 0) return inOrder([...labelled, ...asked, ...answeringOnce(note, labelled, asked, alike)]);
		if (areEnough) return withPlainQuestions(note, labelled);
	}
	if (best.length > 0) return best;
	return labelled.length === 0 ? withPlainAnswers(note, labelled) : labelled;
}

/** The labels that are written as those that recur, by the numbers of their lines. */
function writtenAs(labelled: readonly Head[], all: readonly Head[]): ReadonlyMap<number, Head> {
	const forms = new Set(labelled.map(({ form }) => form));
	return new Map(all.filter(({ form }) => forms.has(form)).map((head) => [head.line.number, head]));
}

/** Those of them that stand once, right below questions: nobody else answers there. */
function answeringOnce({ lines }: ScannedNote, labelled: readonly Head[], asked: readonly Head[], alike: ReadonlyMap<number, Head>): readonly Head[] {
	const known = new Set(labelled.map(({ line }) => line.number));
	return asked.flatMap(({ line }) => {
		const below = writtenBelow(lines, line.number);
		return known.has(below) ? [] : (alike.get(below) ?? []);
	});
}

/** Where names stand at the answers only, the questions between them that nothing sets apart. */
function withPlainQuestions(note: ScannedNote, labelled: readonly Head[]): readonly Head[] {
	const own = questionsBefore(note, labelled);
	if (own.length > 0) return inOrder([...labelled, ...headsOfQuestions(note, own).filter(({ key }) => key === 'q')]);
	// Whoever answers may be named at the first answers only, or as the words over a picture or a part.
	return isOneVoice(labelled) || labelled.every(isWeak) ? withPlainAnswers(note, labelled) : labelled;
}

/** Questions and answers that take turns without marks, where they are more than the answers with a name. */
function withPlainAnswers(note: ScannedNote, labelled: readonly Head[]): readonly Head[] {
	const found = plainQuestions(note);
	const plain = found.length > 0 ? found : itemsByTurns(note);
	if (plain.length <= labelled.length) return labelled;
	const heads = headsOfQuestions(note, plain, new Map(labelled.map((head) => [head.line.number, head])));
	const [only] = labelled;
	return only === undefined || !isOneVoice(labelled) ? heads : heads.map((head) => (head.key === 'a' ? { ...head, name: only.name, key: only.key, family: only.family } : head));
}

/** The questions and answers of the form that has most of them. */
function mostAsked(note: ScannedNote, questions: readonly Question[], named: ReadonlyMap<number, Head>, fewestQuestions: number): readonly Head[] {
	let best: readonly Head[] = [];
	for (const form of new Set(questions.map((question) => question.form))) {
		const { own, mustSayMore, fewest = fewestQuestions } = askedIn(note, form, questions.filter((question) => question.form === form));
		if (own.length < fewest) continue;
		if (!mayAsk(own)) continue;
		const heads = headsOfQuestions(note, own, named);
		if (!areAsked(note, own, heads)) continue;
		if (mustSayMore && !areAnswered(heads)) continue;
		if (heads.length > best.length) best = heads;
	}
	return best;
}
