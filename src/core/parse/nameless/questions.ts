// Interviews without names: the questions stand in bold, in italics, as headings, behind a dash or in a list with gaps, the answers below them.
//
//     **How did it begin?**              ### How did it begin?              ——怎么开始的？
//
//     By accident, I think. …            By accident, I think. …            是偶然，我想。
import type { Line } from '../../text/lines.ts';
import { endsInQuestion } from '../../text/sentences.ts';
import type { ScannedNote } from '../../text/scan.ts';
import type { Head } from '../heads.ts';

/** Code units of a question, over several lines of one paragraph. */
const LONGEST = 1200;
/** Code units at the end of a question that tell whether it asks. */
const ENDING = 200;

export type QuestionForm = 'bold-question' | 'italic-question' | 'highlight-question' | 'html-question' | 'heading-question' | 'dash-question' | 'callout-question' | 'quote-question' | 'list-question';

/** A question that stands on its own, from the start of its line to the end of its last line. */
export interface Question {
	readonly form: QuestionForm;
	readonly line: Line;
	readonly last: Line;
	readonly bodyFrom: number;
	readonly asks: boolean;
}

const BOLD = /^\s{0,4}(?:\d{1,3}[.)]\s+|[-*]\s+|>\s?)?(?:_\*\*|\*\*_|\*\*\*|\*\*|__)(?=\S)/;
const ITALIC = /^\s{0,4}(?:>\s?)?(?:\*(?![\s*])|_(?![\s_]))/;
const HIGHLIGHT = /^\s{0,4}==(?=\S)/;
const HTML = /^\s{0,4}<(?:u|b|strong|mark|em|i)>(?=\S)/i;
const DASH = /^\s{0,3}(?:[—―─–]{2}|——|--|—|[▶▷►■◆●▲△])\s*(?=\S)/;
/** The callouts of Obsidian that ask. */
const CALLOUT = /^\s{0,3}>\s?\[!(?:question|help|faq)\][-+]?\s*/i;
const QUOTE = /^\s{0,3}>\s?(?=[^\s>[])/;
/** '3. ', '3、', '三、', 'Q3 ', '- ' before a paragraph of its own. */
const LISTED = /^\s{0,3}(?:[-*+•]\s+|\d{1,3}(?:[.)]\s+|[、．]\s*)|[一二三四五六七八九十]{1,3}、\s*|Q\d{1,3}\s+)(?=\S)/;
const HEADING = /^ {0,3}#{1,6}\s*/;

/** What a line may begin with, the first that fits; and the forms whose marks close again. */
const MARKS = [['bold-question', BOLD], ['dash-question', DASH], ['italic-question', ITALIC], ['highlight-question', HIGHLIGHT], ['html-question', HTML], ['callout-question', CALLOUT], ['quote-question', QUOTE], ['list-question', LISTED]] as const;
const CLOSED: ReadonlySet<QuestionForm> = new Set(['bold-question', 'italic-question', 'highlight-question', 'html-question']);

/** The marks that a line begins with, as many code units as they take with what stands before them. */
interface Mark {
	readonly form: QuestionForm;
	readonly length: number;
}

function headingMark(line: string): Mark {
	return { form: 'heading-question', length: HEADING.exec(line)?.[0].length ?? 0 };
}

/** Null also where the marks close so early that they hold a name: most lines with marks do. */
function questionMark(line: string): Mark | null {
	const head = line.slice(0, LONGEST);
	for (const [form, pattern] of MARKS) {
		const length = pattern.exec(head)?.[0].length;
		if (length === undefined) continue;
		if (!CLOSED.has(form)) return { form, length };
		const words = head.slice(length);
		const at = words.indexOf(closingOf(head, length));
		// Behind a question stand only marks and white space, which this line has other things than.
		return at >= 0 && /[^*_?？\s]/.test(words.slice(at + closingOf(head, length).length).replace(/<br\s*\/?>/gi, '')) ? null : { form, length };
	}
	return null;
}

/** The marks that close what the marks before `length` opened. */
function closingOf(head: string, length: number): string {
	if (head.charAt(length - 1) === '=') return '==';
	if (head.charAt(length - 1) === '>') return `</${head.slice(head.indexOf('<') + 1, length)}`;
	if (head.charAt(length - 1) === '_') return '_';
	return head.startsWith('**', length - 2) ? '**' : '*';
}

/** Whether what is listed has blank lines around it and talk that is not listed below it. */
function standsAlone(note: ScannedNote, number: number): boolean {
	const [before, after, below] = [note.lines[number - 1], note.lines[number + 1], note.lines[number + 2]];
	return (before === undefined || before.kind !== 'text') && after?.kind === 'blank' && below?.kind === 'text' && !LISTED.test(below.piece.words.slice(0, 8));
}

/** The last line of a quotation. */
function lastOfQuote(note: ScannedNote, first: Line): Line {
	let last = first;
	for (let next = note.lines[first.number + 1]; next?.kind === 'text' && QUOTE.test(next.piece.words.slice(0, 8)); next = note.lines[next.number + 1]) last = next;
	return last;
}

/** Every question of the note in each form, in the order of the note. */
export function findQuestions(note: ScannedNote): readonly Question[] {
	const found: Question[] = [];
	for (let number = 0; number < note.lines.length; number++) {
		const line = note.lines[number];
		if (line === undefined || (line.kind !== 'text' && line.kind !== 'heading')) continue;
		const mark = line.piece.recall(line.kind === 'heading' ? headingMark : questionMark);
		if (mark === null) continue;
		const { form, length } = mark;
		const last = CLOSED.has(form) ? lastOfMarked(note, line, length) : form === 'quote-question' || form === 'callout-question' ? lastOfQuote(note, line) : line;
		if (last === null) continue;
		number = last.number;
		if (((form === 'quote-question' || form === 'callout-question') && last.to - line.from > LONGEST) || (form === 'list-question' && !standsAlone(note, number))) continue;
		const asks = endsInQuestion(note.text.slice(Math.max(line.from, last.to - ENDING), last.to).replace(/(?:<br\s*\/?>|<\/\w{1,6}>|==|\s|#)+$/i, ''));
		found.push({ form, line, last, bodyFrom: line.from + length, asks });
	}
	return found;
}

/** The line that ends with the marks that the first one opened, null where the marks close earlier or not in this paragraph. */
function lastOfMarked(note: ScannedNote, first: Line, mark: number): Line | null {
	const close = closingOf(first.piece.words, mark);
	for (let number = first.number; ; number++) {
		const line = note.lines[number];
		if (line?.kind !== 'text' || line.to - first.from > LONGEST) return null;
		const words = note.text.slice(number === first.number ? first.from + mark : line.from, line.to).replace(/(?:<br\s*\/?>|\s)+$/i, '');
		const at = words.indexOf(close);
		if (at >= 0) return /^[*_]{0,2}[?？]?$/.test(words.slice(at + close.length)) && at > 1 ? line : null;
	}
}

/** The heads of the questions, named Q, and of the answers below them, named A unless `named` has a head for their line. A question with nothing below it is left out. */
export function headsOfQuestions(note: ScannedNote, questions: readonly Question[], named: ReadonlyMap<number, Head> = new Map()): readonly Head[] {
	const heads: Head[] = [];
	questions.forEach((question, at) => {
		const stop = questions[at + 1]?.line.number ?? note.lines.length;
		const answer = firstTalk(note, question.last.number + 1, stop);
		if (answer === null) return;
		heads.push(namelessHead(question.form, 'Q', question.line, question.bodyFrom));
		heads.push(named.get(answer.number) ?? namelessHead(question.form, 'A', answer, answer.from));
	});
	return heads;
}

function namelessHead(form: QuestionForm, name: 'Q' | 'A', line: Line, bodyFrom: number): Head {
	const key = name.toLowerCase();
	return { line, form, container: 'none', ending: 'alone', marked: true, name, key, family: key, from: line.from, bodyFrom, seconds: null };
}

/** The first line of talk from `number` on, before `stop` and before any heading. */
export function firstTalk(note: ScannedNote, number: number, stop: number): Line | null {
	for (let at = number; at < stop; at++) {
		const line = note.lines[at];
		if (line?.kind === 'text') return line;
		if (line?.kind === 'heading') return null;
	}
	return null;
}
