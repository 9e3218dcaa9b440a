// Which of the lines that are marked alike are the questions, by how people use the marks.
import { writtenBelow } from '../../text/lines.ts';
import type { ScannedNote } from '../../text/scan.ts';
import { announcesInterview } from '../evidence/announced.ts';
import { isCredit } from '../furniture.ts';
import type { Head } from '../head.ts';
import { isBoxed, quietFrom } from '../quiet.ts';
import { BULLET, EQUALS, isPrompt, isSentence } from './marks.ts';
import type { QuestionForm } from './marks.ts';
import { ONLY_LINK, OPENS_QUOTE, answerTo, itemMark } from './questions.ts';
import type { Question } from './questions.ts';

/** The questions of one form. */
export interface Asked {
	readonly own: readonly Question[];
	/** Whether more must be said in the answers than in the questions: the marks alone may as well set apart what others wrote. */
	readonly mustSayMore: boolean;
	/** Questions that there must be, where it is more than for other forms. */
	readonly fewest?: number;
}

/** Fewer that take turns on the line, right below or by dashes may be the prompts of a diary or of a form, or a story. */
const FEWEST_CLOSE = 6;

export function askedIn(note: ScannedNote, form: QuestionForm, all: readonly Question[]): Asked {
	switch (form) {
		case 'italic-question':
			return { own: betweenAsking(all), mustSayMore: false };
		case 'list-question':
			return { own: withMarkOfAsking(all), mustSayMore: false, ...(all.some(({ last }) => note.lines[last.number + 1]?.kind === 'text') ? { fewest: FEWEST_CLOSE } : {}) };
		case 'heading-question':
		case 'html-heading':
			return { own: headingsThatAsk(note, all), mustSayMore: false };
		case 'dash-question': {
			const own = withoutAnswers(note, all);
			return { own: own.length < all.length ? own : askingByDash(note, own), mustSayMore: own.length < all.length };
		}
		case 'bold-run-in':
		case 'italic-run-in':
			// Without room between them they are rows of a form.
			return { own: all.every(({ line }) => note.lines[line.number - 1]?.kind !== 'text') ? all : [], mustSayMore: true, fewest: FEWEST_CLOSE };
		default:
			return { own: withoutTitles(note, all), mustSayMore: form === 'quote-question' };
	}
}

/** Without items of another mark than that of all that ask: those are answers. */
function withMarkOfAsking(items: readonly Question[]): readonly Question[] {
	const asking = new Set(items.filter(({ asks }) => asks).map(({ line }) => itemMark(line)));
	return asking.size === 1 ? items.filter(({ line }) => asking.has(itemMark(line))) : items;
}

/** The headings that ask, and those of the same level that are prompts or sentences: who asks also says 'Tell us about it.' */
export function headingsThatAsk(note: ScannedNote, headings: readonly Question[]): readonly Question[] {
	const levels = new Set(headings.filter(({ asks }) => asks).map(({ line, bodyFrom }) => bodyFrom - line.from));
	return headings.filter(({ asks, line, bodyFrom }) => asks || (levels.has(bodyFrom - line.from) && (line.piece.recall(isPrompt) || isSentence(note.text.slice(bodyFrom, line.to)))));
}

/** Without what stands around those that ask and is no sentence, above a byline, 'Read the whole interview:', below what heads other things: 'Read also:'. */
function withoutTitles(note: ScannedNote, questions: readonly Question[]): readonly Question[] {
	const areNumbered = partOf(questions, (question) => hasNumber(note, question)) >= NUMBERED;
	const isMeant = (question: Question): boolean => question.asks || question.line.piece.recall(isPrompt) || (areNumbered ? hasNumber(note, question) : isSentence(note.text.slice(question.bodyFrom, question.last.to)));
	const asking = questions.map(isMeant);
	const [first, last] = [asking.indexOf(true), asking.lastIndexOf(true)];
	const below = questions.slice(last + 1);
	const quiet = below[0] === undefined ? Infinity : quietFrom(note, below[0].line.from);
	const end = below.findIndex((question) => question.last.number + 1 >= quiet && (areNumbered || headsOthers(note, question)));
	return first < 0 ? questions : questions.slice(first, end < 0 ? undefined : last + 1 + end);
}

/** Part of the questions that have a number, where what has none asks only with a mark. */
const NUMBERED = 0.8;
const hasNumber = ({ text }: ScannedNote, { line, bodyFrom }: Question): boolean => /^[\s>*_]*\d{1,3}[.)、]/.test(text.slice(line.from, bodyFrom + 4));

/** Whether a line heads what is read elsewhere, by its words or by a link below it, or stands in a box. */
function headsOthers({ lines }: ScannedNote, { line, last }: Question): boolean {
	if (isCredit(line.piece.words) || isBoxed(line.piece.words)) return true;
	const below = lines[writtenBelow(lines, last.number)];
	return below?.kind === 'text' && ONLY_LINK.test(below.piece.words.replace(BULLET, ''));
}

/** Without the lines in italics before the first question and after the last: bylines, notes of the editor. */
function betweenAsking(questions: readonly Question[]): readonly Question[] {
	const first = questions.findIndex((question) => question.asks);
	const last = questions.map((question) => question.asks).lastIndexOf(true);
	return first < 0 ? [] : questions.slice(first, last + 1);
}

/** Dashes that ask, part of those at their side that do, most of those at the other side that may, and most that may have something else than a dash below them, for the two sides to take turns throughout. */
const BY_TURNS = { fewest: 4, asking: 0.4, others: 0.1, apart: 0.2 };

/** Every other one of the questions, where those ask and the others between them do not; null where they take no such turns. */
export function everyOther(note: ScannedNote, all: readonly Question[]): readonly Question[] | null {
	const asking = [0, 1].map((side) => all.filter(({ asks }, at) => asks && at % 2 === side).length);
	const side = (asking[0] ?? 0) > (asking[1] ?? 0) ? 0 : 1;
	const own = all.filter((_, at) => at % 2 === side);
	const [asked = 0, others = 0] = [asking[side], asking[1 - side]];
	if (asked < BY_TURNS.fewest || asked < BY_TURNS.asking * own.length || others > BY_TURNS.others * asked) return null;
	const apart = own.filter((question, at) => answerTo(note, question, all[2 * at + side + 1]) !== null).length;
	return apart > BY_TURNS.apart * own.length ? null : own.map((question) => ({ ...question, asks: true }));
}

/** Part of the questions that must be followed by what does not ask, where both sides begin with a dash. */
const TAKING_TURNS = 0.8;
/** The same where one line only answers, before the next question. */
const MOSTLY_ONCE = 0.7;

/** Where both sides begin with a dash, those that ask, also without a mark; each is followed by its answer. A story has dashes too, but it seldom asks in turns. */
function withoutAnswers(note: ScannedNote, questions: readonly Question[]): readonly Question[] {
	const byTurns = everyOther(note, questions);
	if (byTurns !== null) return byTurns;
	const asking = questions.filter(({ asks }) => asks);
	const answered = questions.filter(({ asks }, at) => asks && questions[at + 1]?.asks === false).length;
	if (asking.length < FEWEST_CLOSE || answered < TAKING_TURNS * asking.length) return questions;
	const strict = questions.filter(({ asks }, at) => asks && questions[at + 1]?.asks === false && (questions[at + 2]?.asks !== false || at + 3 === questions.length)).length;
	return strict >= MOSTLY_ONCE * asking.length ? withUnmarked(questions) : asking;
}

/** With these a question begins in Japan, however it ends, where the answer has none. Dashes open signatures too, but hardly before Hiragana. */
const OF_JAPAN = /^\s{0,3}(?:[—―─–]{2}|―)[^\n]{0,200}?\p{Script=Hiragana}/u;
/** Part of the dashes that must have something else below them. */
const APART = 0.75;

/** Part of the dashes that must ask, for the others to ask without a mark. */
const SOME_ASK = 0.4;
/** A story goes on behind what is said: '— I do not know — said my brother.' Part of the dashes of which one may. */
const TOLD = /\s[—–-]\s?\p{Ll}|[—–]\p{Ll}/u;
const FEW_TOLD = 0.2;

/** The sign with which a line begins; all dashes are one. */
const signOf = ({ line }: Question): string => line.piece.words.trimStart().charAt(0).replace(/[—―─–−‐ー-]/, '—');

/** Without those at the end that begin with another sign than all that ask and are no sentences: '■関連リンク' below '――…ですか。' */
function withDashOfAsking(questions: readonly Question[]): readonly Question[] {
	const asking = new Set(questions.filter(({ asks }) => asks).map(signOf));
	const last = questions.map((question) => asking.has(signOf(question)) || isSentence(question.last.piece.words) || question.line.piece.recall(isPrompt)).lastIndexOf(true);
	return asking.size === 1 ? questions.slice(0, last + 1) : questions;
}

/** Part of the dashes that may open an answer where the others have none. */
const FEW_DASHED = 0.2;

/** Without the few that ask nothing and stand right between two others: '— Tell me. — Oh, well.' */
function withoutDashedAnswers(note: ScannedNote, all: readonly Question[]): readonly Question[] {
	const isApart = (at: number): boolean => at < 0 || (all[at] !== undefined && answerTo(note, all[at], all[at + 1]) !== null);
	const own = all.filter(({ asks }, at) => asks || isApart(at) || isApart(at - 1));
	return all.length - own.length <= FEW_DASHED * all.length ? own : all;
}

function askingByDash(note: ScannedNote, all: readonly Question[]): readonly Question[] {
	const questions = withoutDashedAnswers(note, withDashOfAsking(all));
	const apart = questions.filter((question, at) => answerTo(note, question, questions[at + 1]) !== null).length;
	if (apart < APART * questions.length) return questions;
	// '-언제 봤나.' over '=어릴 때다.': two signs take turns.
	const areEqualled = questions.filter((question, at) => EQUALS.test(answerTo(note, question, questions[at + 1])?.piece.words ?? '')).length >= APART * questions.length;
	const areTold = questions.filter(({ line }) => TOLD.test(line.piece.words.slice(4))).length > FEW_TOLD * questions.length;
	const areMany = areEqualled || (!areTold && questions.length >= FEWEST_CLOSE && questions.filter(({ asks }) => asks).length >= SOME_ASK * questions.length);
	return questions.map((question) => (question.asks || !(areMany || OF_JAPAN.test(question.line.piece.words)) ? question : { ...question, asks: true }));
}

/** Where nearly every question has one answer, three lines in a row that ask nothing are an answer, a question without its mark, and the answer to that; two at the end are an answer and thanks. */
function withUnmarked(questions: readonly Question[]): readonly Question[] {
	let place = 0;
	return questions.filter(({ asks }, at) => {
		place = asks ? 0 : place + 1;
		return asks || (place === 2 && (questions[at + 1] === undefined || (questions[at + 1]?.asks === false && questions[at + 2]?.asks !== false)));
	});
}

/** How many times as long as the questions the answers below them are at least. */
const MORE_SAID = 1.2;

/** Whether more is answered than asked: below excerpts of a book stand remarks, below questions answers. */
export function areAnswered(heads: readonly Head[]): boolean {
	const lengthOf = (key: string): number => heads.reduce((sum, head, at) => sum + (head.key === key ? (heads[at + 1]?.from ?? head.line.to) - head.from : 0), 0);
	return lengthOf('a') > MORE_SAID * lengthOf('q');
}

/** Part of the lines of one form that must end in a question mark, for the form to be that of the questions; and where the others were said. */
const ASKING = { marked: 0.6, said: 0.4 };
const partOf = (questions: readonly Question[], holds: (question: Question) => boolean): number => questions.filter(holds).length / questions.length;
const partAsking = (questions: readonly Question[]): number => partOf(questions, ({ asks }) => asks);

/** Whether so many ask that the lines of one form can be questions: most forms are told by that alone. */
export const mayAsk = (questions: readonly Question[]): boolean => partAsking(questions) >= ASKING.said;

/** '“I sailed her.” — Tom', as customers are quoted. */
const SIGNED = /["”»」』]\s?[—–-]\s?\p{Lu}[^.!?]{1,60}$/u;

/** Whether most questions ask, or were said: all are sentences, the note says that somebody is interviewed, and most answers are quoted. */
export function areAsked(note: ScannedNote, questions: readonly Question[], heads: readonly Head[]): boolean {
	if (partAsking(questions) >= ASKING.marked) return true;
	const answers = heads.filter(({ key }) => key === 'a');
	const quoted = answers.filter(({ bodyFrom }) => OPENS_QUOTE.test(note.text.charAt(bodyFrom))).length;
	const signed = answers.filter(({ line }) => SIGNED.test(line.piece.words)).length;
	return 2 * quoted > answers.length && 2 * signed < answers.length && questions.every(({ asks, bodyFrom, last }) => asks || isSentence(note.text.slice(bodyFrom, last.to))) && announcesInterview(note, heads[0]?.from ?? 0);
}
