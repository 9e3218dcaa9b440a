// Interviews without names: the questions stand in bold, in italics, as headings, behind a dash or in a list with gaps, the answers below them.
//
//     **How did it begin?**              ### How did it begin?              ——怎么开始的？
//
//     By accident, I think. …            By accident, I think. …            是偶然，我想。
import { writtenAbove, writtenBelow } from '../../text/lines.ts';
import type { Line } from '../../text/lines.ts';
import { headingLevel } from '../../text/plain.ts';
import { asksPlainly, endsInQuestion } from '../../text/sentences.ts';
import type { ScannedNote } from '../../text/scan.ts';
import { holdsNothing, isCaption, isCredit, opensEndMatter } from '../furniture.ts';
import type { Head } from '../head.ts';
import { quietFrom } from '../quiet.ts';
import { BULLET, CLOSED, DASH, EQUALS, LISTED, LONGEST, QUOTE, closeIn, closingOf, headingMark, isPrompt, isSentence, questionMark } from './marks.ts';
import type { QuestionForm } from './marks.ts';

/** Code units at the end of a question that tell whether it asks. */
const ENDING = 200;

/** With these a question in bold begins in Japan, however it ends. */
const TWO_DASHES = /^[—―─–]{2}/;
/** As papers begin what they ask; other marks head other things too. */
const HYPHEN = /^\s{0,3}[-–—―]/;
const SPACES = /^\s*/;

/** A question that stands on its own, from the start of its line to the end of its last line. */
export interface Question {
	readonly form: QuestionForm;
	readonly line: Line;
	readonly last: Line;
	readonly bodyFrom: number;
	readonly asks: boolean;
	/** Where the answer begins, if it does on the same line. */
	readonly answerFrom?: number;
}

/** Code units in which the mark of an item stands with the blanks behind it. */
const MARK_REACH = 16;

/** The mark before an item, '1' where it is a number; '' before what is no item. */
export function itemMark(line: Line | undefined): string {
	const head = line?.kind === 'text' ? line.piece.words.slice(0, MARK_REACH) : '';
	if (!LISTED.test(head)) return '';
	const mark = head.trimStart().charAt(0);
	return '-*+•'.includes(mark) ? mark : '1';
}

const isBullet = (mark: string): boolean => mark !== '' && mark !== '1';
/** The number of an item, 0 where no figure gives it. */
const itemNumber = (line: Line): number => Number.parseInt(line.piece.words.slice(0, 8), 10) || 0;
const indentOf = (line: Line | undefined): number => line?.piece.words.search(/\S/) ?? 0;

/** How much an item is apart from the lines around it. */
interface Standing {
	/** Talk that is not listed stands below it, with blank lines around it. */
	readonly isParagraph: boolean;
	/** It stands between items of another mark. */
	readonly isBetween: boolean;
}

/** Null where what is around an item is listed as it is. */
function standingOf({ lines }: ScannedNote, item: Line): Standing | null {
	const [before, after] = [lines[item.number - 1], lines[item.number + 1]];
	const below = lines[writtenBelow(lines, item.number)];
	const own = itemMark(item);
	const isOther = (line: Line | undefined): boolean => isBullet(own) && isBullet(itemMark(line)) && itemMark(line) !== own && indentOf(line) === indentOf(item);
	const isTalk = (line: Line | undefined): boolean => line?.kind === 'text' && itemMark(line) !== own && !(isBullet(own) && isBullet(itemMark(line)));
	const isAnswer = (line: Line | undefined): boolean => isTalk(line) || isOther(line);
	const isApart = (before?.kind !== 'text' || isAnswer(before)) && (isAnswer(after) || (after?.kind === 'blank' && isTalk(below)));
	return isApart ? { isParagraph: before?.kind !== 'text' && after?.kind === 'blank' && isTalk(below), isBetween: isOther(before) && isOther(after) } : null;
}

/** Whether the number of an item is the one behind that of the last question. */
const isNext = (item: Line, lastNumber: number): boolean => lastNumber > 0 && itemMark(item) === '1' && itemNumber(item) === lastNumber + 1;

/** The last line of a quotation. */
function lastOfQuote(note: ScannedNote, first: Line): Line {
	let last = first;
	for (let next = note.lines[first.number + 1]; next?.kind === 'text' && QUOTE.test(next.piece.words.slice(0, 8)); next = note.lines[next.number + 1]) last = next;
	return last;
}

/** Lines of a question that was wrapped, at most. */
const MOST_WRAPPED = 5;

/** The last line of what a dash opens, where it was wrapped and only its last line asks, with room below. */
function lastOfWrapped(note: ScannedNote, first: Line): Line {
	let last = first;
	for (let next = note.lines[first.number + 1]; next?.kind === 'text' && next.number <= first.number + MOST_WRAPPED && !DASH.test(next.piece.words); next = note.lines[next.number + 1]) last = next;
	return last !== first && note.lines[last.number + 1]?.kind !== 'text' && !first.piece.recall(endsInQuestion) && last.piece.recall(endsInQuestion) ? last : first;
}

/** What may stand behind the words of a question. */
const BEHIND = /(?:<br\s*\/?>|<\/\w{1,6}>|==|\s|#|\\)+$/i;

/** Whether what stands behind `length` code units of marks asks: by its end, or by how its form is written. */
function asksIn({ text }: ScannedNote, form: QuestionForm, line: Line, last: Line, length: number): boolean {
	if (endsInQuestion(text.slice(Math.max(line.from, last.to - ENDING), last.to).replace(BEHIND, ''))) return true;
	if (form === 'dash-question') return HYPHEN.test(line.piece.words) && asksPlainly(line.piece.words.trimEnd());
	if (form === 'bold-question' && asksPlainly(text.slice(line.from + length, last.to))) return true;
	return CLOSED.has(form) && TWO_DASHES.test(text.slice(line.from + length, line.from + length + 4));
}

/** Every question of the note in each form, in the order of the note. */
export function findQuestions(note: ScannedNote): readonly Question[] {
	const found: Question[] = [];
	let lastNumber = 0;
	for (let number = 0; number < note.lines.length; number++) {
		const line = note.lines[number];
		if (line === undefined || (line.kind !== 'text' && line.kind !== 'heading')) continue;
		const mark = line.piece.recall(line.kind === 'heading' ? headingMark : questionMark);
		if (mark === null) continue;
		const { form, length, closedAt } = mark;
		if (closedAt !== undefined) {
			const answerFrom = line.from + closedAt + (SPACES.exec(note.text.slice(line.from + closedAt, line.to))?.[0].length ?? 0);
			found.push({ form, line, last: line, bodyFrom: line.from + length, asks: endsInQuestion(note.text.slice(Math.max(line.from, answerFrom - ENDING), answerFrom)), answerFrom });
			continue;
		}
		// Most items stand among others, and are not looked at further.
		const standing = form === 'list-question' ? standingOf(note, line) : null;
		if (form === 'list-question' && standing === null) continue;
		const last = CLOSED.has(form) ? lastOfMarked(note, line, length) : form === 'quote-question' || form === 'callout-question' ? lastOfQuote(note, line) : form === 'dash-question' ? lastOfWrapped(note, line) : line;
		if (last === null) continue;
		number = last.number;
		const asks = asksIn(note, form, line, last, length);
		if ((form === 'quote-question' || form === 'callout-question') && last.to - line.from > LONGEST) continue;
		if (standing !== null) {
			if (!(standing.isParagraph || standing.isBetween || asks || isNext(line, lastNumber) || line.piece.recall(isPrompt))) continue;
			lastNumber = itemNumber(line);
		}
		found.push({ form, line, last, bodyFrom: line.from + length, asks });
	}
	return joinedInBold(note, found);
}

/** Questions that must be led to by paragraphs in bold: above a single one such a paragraph is a line of the answer that was set off. */
const FEWEST_LED = 2;

/** The questions, those in bold as one with the paragraphs in bold that lead to them. */
function joinedInBold(note: ScannedNote, found: readonly Question[]): readonly Question[] {
	const joined: Question[] = [];
	let led = 0;
	/** A paragraph in bold before the first question is that of an introduction. */
	let hasAsked = false;
	for (const question of found) {
		const before = joined.at(-1);
		if (hasAsked && question.form === 'bold-question' && before !== undefined && leadsTo(note, before, question.line)) {
			joined[joined.length - 1] = { ...before, last: question.last, asks: question.asks };
			led++;
		} else joined.push(question);
		hasAsked ||= question.asks && question.form === 'bold-question';
	}
	return led < FEWEST_LED ? found : joined;
}

/** A quotation. */
export const OPENS_QUOTE = /^["“”„«»「『]/;

/** Whether a paragraph in bold leads to the question in the next one: it asks nothing, but is a sentence, as titles are not, and no quotation. */
function leadsTo({ lines, text }: ScannedNote, { form, last, bodyFrom, asks }: Question, next: Line): boolean {
	if (form !== 'bold-question' || asks || OPENS_QUOTE.test(text.charAt(bodyFrom)) || !isSentence(text.slice(bodyFrom, last.to))) return false;
	return writtenAbove(lines, next.number) === last.number;
}

/** The line that ends with the marks that the first one opened, null where the marks close earlier or not in this paragraph. */
function lastOfMarked(note: ScannedNote, first: Line, mark: number): Line | null {
	const close = closingOf(first.piece.words, mark);
	// What opened the paragraph closes it too.
	for (let number = first.number; ; number++) {
		const line = note.lines[number];
		if (line?.kind !== 'text' || line.to - first.from > LONGEST) return null;
		const words = note.text.slice(number === first.number ? first.from + mark : line.from, line.to).replace(close === '</p>' ? /\s+$/ : /(?:<br\s*\/?>|<\/p>|\s\^[\w-]+|\s|\\)+$/i, '');
		const at = closeIn(words, close);
		if (at >= 0) return /^[*_]{0,2}[?？]?$/.test(words.slice(at + close.length)) && (at > 1 || number > first.number) ? line : null;
	}
}

/** The heads of the questions, named Q, and of the answers below them, named A unless `named` has a head for their line. A question with nothing below it is left out. */
export function headsOfQuestions(note: ScannedNote, questions: readonly Question[], named: ReadonlyMap<number, Head> = new Map()): readonly Head[] {
	const heads: Head[] = [];
	questions.forEach((question, at) => {
		const { form, line, bodyFrom, answerFrom } = question;
		const below = answerFrom === undefined ? answerTo(note, question, questions[at + 1]) : line;
		const isLast = at === questions.length - 1 && isThanks(note, question, heads.at(-1), below);
		const answer = below !== null && isLast && opensNothingSaid(below) ? null : below;
		// 'Read also:' and a link ask nobody.
		if (!question.asks && answer !== null && ONLY_LINK.test(answer.piece.words)) return;
		if (answer !== null || isLast) heads.push(named.get(line.number) ?? namelessHead(form, 'Q', line, line.from, bodyFrom));
		if (answer === null) return;
		const from = answerFrom ?? answer.from;
		heads.push(named.get(answer.number) ?? namelessHead(form, 'A', answer, from, from + markBefore(question, answer.piece.words)));
	});
	return heads;
}

/** Code units of the mark before an answer, where both sides begin with a dash or as items: it is no part of the answer either. */
function markBefore({ form, line }: Question, answer: string): number {
	const isItem = form === 'list-question' && BULLET.test(line.piece.words);
	const mark = form === 'dash-question' ? (DASH.exec(answer) ?? EQUALS.exec(answer)) : isItem ? BULLET.exec(answer) : null;
	return mark?.[0].length ?? 0;
}

/** Whether a line below thanks is nobody's. */
const opensNothingSaid = ({ piece }: Line): boolean => opensEndMatter(piece.words, false) || isCredit(piece.words);

/** A link, in bold or not, and nothing else. */
export const ONLY_LINK = /^[*_>\s]*(?:\[[^[\]\n]{1,300}\]\([^()\n]{1,300}\)|<a\s[^<>]{1,300}>[^<>\n]{1,200}<\/a>|https?:\S{1,300})[*_\s]*$/;

const OPENS_ITALICS = /^(?:\*(?!\*)|_(?!_))/;
/** Code units of thanks. */
const LONGEST_THANKS = 80;

/** Whether a short sentence of its own paragraph is that of whoever asked, below the words of somebody else, who has the head `before`: it opens with a dash, in bold or not, or as an item, or nobody answers what stands in bold. */
function isThanks(note: ScannedNote, question: Question, before: Head | undefined, below: Line | null): boolean {
	const { form, line, last, bodyFrom } = question;
	const words = note.text.slice(bodyFrom, last.to);
	if (before === undefined || words.length > LONGEST_THANKS || !isSentence(words) || isCredit(words) || opensEndMatter(line.piece.words, false) || note.lines[line.number - 1]?.kind === 'text') return false;
	const opens = form === 'dash-question' || TWO_DASHES.test(words) || (form === 'list-question' && BULLET.test(line.piece.words));
	if (!opens && !isLeftAlone(note, question, before, below)) return false;
	const number = writtenAbove(note.lines, line.number);
	return number === before.line.number || !DASH.test(note.lines[number]?.piece.words ?? '');
}

/** Whether a line in bold asks for nothing and the end of the note stands below it. Where answers are in italics, one of them does. */
const isLeftAlone = (note: ScannedNote, { form, line, asks }: Question, before: Head, below: Line | null): boolean =>
	form === 'bold-question' && !asks && below !== null && opensNothingSaid(below) && !line.piece.recall(isPrompt) && !OPENS_ITALICS.test(before.line.piece.words) && quietFrom(note, line.from) <= below.number;

function namelessHead(form: QuestionForm, name: 'Q' | 'A', line: Line, from: number, bodyFrom = from): Head {
	const key = name.toLowerCase();
	return { line, form, container: 'none', ending: 'alone', marked: true, name, key, family: key, from, bodyFrom, seconds: null };
}

/** The first line below the question, before the next one and any heading but those within the answer to a heading. */
export function answerTo(note: ScannedNote, { form, line, last }: Question, next: Question | undefined): Line | null {
	return firstTalk(note, last.number + 1, next?.line.number ?? note.lines.length, form === 'heading-question' ? headingLevel(line.piece.words) : Infinity);
}

/** The first line of talk from `number` on, before `stop` and before any heading that is not of a lower rank than `level`. */
export function firstTalk(note: ScannedNote, number: number, stop: number, level = Infinity): Line | null {
	/** Where nothing else is said, the words below a picture are what is. */
	let caption: Line | null = null;
	for (let at = number; at < stop; at++) {
		const line = note.lines[at];
		if (line?.kind === 'heading' && headingLevel(line.piece.words) <= level) break;
		if (line?.kind !== 'text' || holdsNothing(line.piece.words)) continue;
		if (!isCaption(note, line)) return line;
		caption ??= line;
	}
	return caption;
}
