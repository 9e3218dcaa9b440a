// Questions between answers that have names.
//
//     **Why rivers?**                     1. Why rivers?
//     Hedda Voll: Because …               Hedda Voll: Because …
import type { ScannedNote } from '../../text/scan.ts';
import { endsInQuestion } from '../../text/sentences.ts';
import { inOrder } from '../head.ts';
import type { Head } from '../head.ts';
import { headingsThatAsk } from './asked.ts';
import type { QuestionForm } from './marks.ts';
import { answerTo, headsOfQuestions } from './questions.ts';
import type { Question } from './questions.ts';

/** How what is asked may stand between answers with names: marks that say nothing of who speaks. */
const FORMS: ReadonlySet<QuestionForm> = new Set(['bold-question', 'italic-question', 'highlight-question', 'html-question', 'html-heading', 'heading-question', 'callout-question', 'dash-question', 'list-question']);
/** Marks of titles and of whoever reads; where those with names ask each other, they are no more than that. */
const OF_THE_NOTE: ReadonlySet<string> = new Set(['heading-question', 'html-heading', 'highlight-question', 'callout-question']);
/** What the note or an item of what is said may ask as well must stand right before an answer. */
const MAY_BE_SAID: ReadonlySet<string> = new Set([...OF_THE_NOTE, 'list-question']);

/** Fewer lines that are set apart are emphasis, not questions. */
const FEWEST = 3;
/** Part of the answered ones that must end in a question mark, for their marks to be those of the questions. */
const ASKING = 0.6;
/** Part of the questions that must stand right before an answer, for them to be the asker's. */
const ANSWERED = 0.6;
/** Part of the dashes that must do so, for them to be the asker's where few ask; and of the items of lists, where most do. */
const NEARLY_ALL = 0.8;
/** Part of the turns with names that may ask where the questions are headings or the like. */
const ASKED_BY_NAMED = 0.1;
/** Code units at the end of a turn that tell whether it asks. */
const ENDING = 120;

/** Where names stand at the answers only, the heads of the questions between them, turns of somebody named Q; so is what asks nothing but is written and answered as they are. */
export function questionsBetween(note: ScannedNote, labelled: readonly Head[], questions: readonly Question[]): readonly Head[] {
	const named = new Set(labelled.map((head) => head.line.number));
	const open = openQuestions(note, labelled, questions.filter(({ form, line }) => FORMS.has(form) && !named.has(line.number)));
	const answered = new Set(open.filter((question, at) => named.has(answerTo(note, question, open[at + 1])?.number ?? -1)));
	const end = labelled.at(-1)?.from ?? 0;
	const asked = [...FORMS].flatMap((form) => askedBetween(form, open.filter((question) => question.form === form), answered, end));
	const own = new Set(headsOfQuestions(note, asked.sort((a, b) => a.line.from - b.line.from)).filter((head) => head.key === 'q'));
	const all = inOrder([...labelled, ...own]);
	const beforeNames = all.filter((head, at) => own.has(head) && all[at + 1] !== undefined && !own.has(all[at + 1] ?? head)).length;
	if (own.size < FEWEST || beforeNames < ANSWERED * own.size) return [];
	const askingNames = all.filter((head, at) => !own.has(head) && endsInQuestion(endBefore(note.text, head, all[at + 1]))).length;
	return askingNames <= ASKED_BY_NAMED * labelled.length ? [...own] : [...own].filter(({ form }) => !OF_THE_NOTE.has(form));
}

/** The questions without headings that ask nothing and items that somebody with a name may say. */
function openQuestions(note: ScannedNote, labelled: readonly Head[], questions: readonly Question[]): readonly Question[] {
	const asking = new Set(headingsThatAsk(note, questions.filter(({ form }) => form === 'heading-question')));
	const areListed = labelled.some(({ container }) => container === 'list');
	/** An item right below a name that stands alone is what that one says. */
	const below = new Set(labelled.filter(({ line, bodyFrom }) => bodyFrom >= line.to).map(({ line }) => line.number + 1));
	return questions.filter((question) => (question.form === 'heading-question' ? asking.has(question) : question.form !== 'list-question' || !(areListed || below.has(question.line.number))));
}

/** Those of one form that were asked; `end` is where the last name stands. */
function askedBetween(form: QuestionForm, own: readonly Question[], isAnswered: ReadonlySet<Question>, end: number): readonly Question[] {
	const answered = own.filter((question) => isAnswered.has(question));
	const areMostAnswered = answered.length >= NEARLY_ALL * own.length;
	if (form === 'list-question' && !areMostAnswered) return [];
	// Dashes between names are the asker's, however much of what he says asks.
	const isDash = form === 'dash-question';
	const areAsking = answered.filter(({ asks }) => asks).length >= ASKING * answered.length || (isDash && areMostAnswered);
	return own.filter((question) => (question.asks && !MAY_BE_SAID.has(form)) || (areAsking && (isAnswered.has(question) || (isDash && question.line.from > end))));
}

const endBefore = (text: string, { bodyFrom }: Head, next: Head | undefined): string => text.slice(bodyFrom, next?.from).slice(-ENDING).trimEnd();
