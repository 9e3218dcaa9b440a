// The heads that start turns: labelled ones, and questions and answers without names where labels are few or stand at one side only.
import type { ScannedNote } from '../../text/scan.ts';
import { isUtteranceWord } from '../../text/lexicon/namedRole.ts';
import { endsInQuestion } from '../../text/sentences.ts';
import { inOrder } from '../head.ts';
import type { Head } from '../head.ts';
import { withUnlabelledAnswers } from '../nameless/answers.ts';
import type { QuestionForm } from '../nameless/marks.ts';
import { plainQuestions } from '../nameless/plainQuestions.ts';
import { areAnswered, askedIn, headingsThatAsk } from '../nameless/asked.ts';
import { isOneVoice, questionsBefore } from '../nameless/questionsBefore.ts';
import { answerTo, findQuestions, headsOfQuestions } from '../nameless/questions.ts';
import type { Question } from '../nameless/questions.ts';
import { withoutFrame } from './frame.ts';
import { believedHeads } from './select.ts';

/** Fewer lines in bold or italics are emphasis, not questions. */
const FEWEST_QUESTIONS = 3;
/** Part of the lines of one form that must end in a question mark, for the form to be that of the questions. */
const ASKING = 0.6;
/** From this many labelled turns on the labels are the note's way of telling who speaks. */
const ENOUGH_LABELLED = 6;
/** Part of the questions that must stand right before a labelled turn, for them to be the asker's. */
const ANSWERED = 0.6;

/** The labelled heads; where there are too few, the questions that stand alone with their answers. */
export function believedTurns(note: ScannedNote, all: readonly Head[], fewestQuestions = FEWEST_QUESTIONS): readonly Head[] {
	const labelled = withUnlabelledAnswers(note, withoutFrame(note, believedHeads(note.text, all)));
	const found = findQuestions(note);
	// Titles alone ask nothing.
	const questions = found.some(({ asks, form }) => asks || form !== 'heading-question') ? found : [];
	if (questions.length === 0 && labelled.length > 0) return withPlainQuestions(note, labelled);
	const best = mostAsked(note, questions, new Map([...all.filter((head) => head.form.startsWith('quoted')), ...labelled].map((head) => [head.line.number, head])), fewestQuestions);
	const speakers = new Set(labelled.map((head) => head.key)).size;
	// 'Q:' stands before some questions only.
	const areSome = best.length > labelled.length && labelled.every(({ family }) => isUtteranceWord(family));
	const named = new Set(labelled);
	const areEnough = labelled.length >= Math.min(best.length, ENOUGH_LABELLED);
	// Where every answer has a name, so may what is said behind it.
	if (!areSome && speakers > 0 && (areEnough || best.every((head) => head.key === 'q' || named.has(head)))) {
		const asked = unlabelledQuestions(note, labelled, questions);
		if (asked.length > 0) return inOrder([...labelled, ...asked]);
		if (areEnough) return withPlainQuestions(note, labelled);
	}
	if (best.length > 0) return best;
	return labelled.length === 0 ? withPlainAnswers(note, labelled) : labelled;
}

/** Where names stand at the answers only, the questions between them that nothing sets apart. */
function withPlainQuestions(note: ScannedNote, labelled: readonly Head[]): readonly Head[] {
	const own = questionsBefore(note, labelled);
	if (own.length > 0) return inOrder([...labelled, ...headsOfQuestions(note, own).filter(({ key }) => key === 'q')]);
	// Whoever answers may be named at the first answers only.
	return isOneVoice(labelled) ? withPlainAnswers(note, labelled) : labelled;
}

/** Questions and answers that take turns without marks, where they are more than the answers with a name. */
function withPlainAnswers(note: ScannedNote, labelled: readonly Head[]): readonly Head[] {
	const plain = plainQuestions(note);
	if (plain.length <= labelled.length) return labelled;
	const heads = headsOfQuestions(note, plain, new Map(labelled.map((head) => [head.line.number, head])));
	const [only] = labelled;
	return only === undefined ? heads : heads.map((head) => (head.key === 'a' ? { ...head, name: only.name, key: only.key, family: only.family } : head));
}

/** The questions and answers of the form that has most of them. */
function mostAsked(note: ScannedNote, questions: readonly Question[], named: ReadonlyMap<number, Head>, fewestQuestions: number): readonly Head[] {
	let best: readonly Head[] = [];
	for (const form of new Set(questions.map((question) => question.form))) {
		const { own, mustSayMore, fewest = fewestQuestions } = askedIn(note, form, questions.filter((question) => question.form === form));
		const asking = own.filter((question) => question.asks).length;
		if (own.length < fewest || asking < ASKING * own.length) continue;
		const heads = headsOfQuestions(note, own, named);
		if (mustSayMore && !areAnswered(heads)) continue;
		if (heads.length > best.length) best = heads;
	}
	return best;
}

/** Part of the dashes that must stand right before a labelled turn, for them to be the asker's where few ask; and of the items of lists, where most do. */
const NEARLY_ALL = 0.8;

/** How what is asked may stand between answers with names: marks that say nothing of who speaks. */
const BETWEEN_NAMES: ReadonlySet<QuestionForm> = new Set(['bold-question', 'italic-question', 'highlight-question', 'html-question', 'html-heading', 'heading-question', 'callout-question', 'dash-question', 'list-question']);

/** Where names stand at the answers only, the heads of the questions between them, turns of somebody named Q; so is what asks nothing but is written and answered as they are. */
function unlabelledQuestions(note: ScannedNote, labelled: readonly Head[], questions: readonly Question[]): readonly Head[] {
	const named = new Set(labelled.map((head) => head.line.number));
	const asking = new Set(headingsThatAsk(note, questions.filter(({ form }) => form === 'heading-question')));
	/** An item right below a name that stands alone is what that one says. */
	const alone = new Set(labelled.filter(({ line, bodyFrom }) => bodyFrom >= line.to).map(({ line }) => line.number + 1));
	const areListed = labelled.some(({ container }) => container === 'list');
	const open = questions.filter((question) => BETWEEN_NAMES.has(question.form) && !named.has(question.line.number) && (question.form !== 'heading-question' || asking.has(question)) && (question.form !== 'list-question' || !(areListed || alone.has(question.line.number))));
	const isAnswered = new Set(open.filter((question, at) => named.has(answerTo(note, question, open[at + 1])?.number ?? -1)));
	const end = labelled.at(-1)?.from ?? 0;
	const asked = [...BETWEEN_NAMES].flatMap((form) => {
		const own = open.filter((question) => question.form === form);
		const answered = own.filter((question) => isAnswered.has(question));
		// Dashes between names are the asker's, however much of what he says asks; items of a list only where nearly all are answered.
		const areMostAnswered = answered.length >= NEARLY_ALL * own.length;
		if (form === 'list-question' && !areMostAnswered) return [];
		const areAsking = answered.filter(({ asks }) => asks).length >= ASKING * answered.length || (form === 'dash-question' && areMostAnswered);
		// A title may ask too, and so may an item of what is said.
		return own.filter((question) => (question.asks && form !== 'heading-question' && form !== 'list-question') || (areAsking && (isAnswered.has(question) || (form === 'dash-question' && question.line.from > end))));
	});
	const own = new Set(headsOfQuestions(note, asked.sort((a, b) => a.line.from - b.line.from)).filter((head) => head.key === 'q'));
	const all = inOrder([...labelled, ...own]);
	const answered = all.filter((head, at) => own.has(head) && all[at + 1] !== undefined && !own.has(all[at + 1] ?? head)).length;
	if (own.size < FEWEST_QUESTIONS || answered < ANSWERED * own.size) return [];
	// Where those with names ask each other, a heading that asks is the title of a section.
	const askingNames = all.filter((head, at) => !own.has(head) && endsInQuestion(endBefore(note.text, head, all[at + 1]))).length;
	return askingNames <= ASKED_BY_NAMED * labelled.length ? [...own] : [...own].filter(({ form }) => form !== 'heading-question');
}

/** Part of the turns with names that may ask where the questions are headings. */
const ASKED_BY_NAMED = 0.1;
/** Code units at the end of a turn that tell whether it asks. */
const ENDING = 120;

const endBefore = (text: string, { bodyFrom }: Head, next: Head | undefined): string => text.slice(bodyFrom, next?.from).slice(-ENDING).trimEnd();
