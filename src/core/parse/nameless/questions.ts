// Interviews without names: the questions stand in bold, in italics, as headings, behind a dash or in a list with gaps, the answers below them.
//
//     **How did it begin?**              ### How did it begin?              ——怎么开始的？
//
//     By accident, I think. …            By accident, I think. …            是偶然，我想。
import type { Line } from '../../text/blocks.ts';
import { endsInQuestion } from '../../text/sentences.ts';
import type { ScannedNote } from '../../text/scan.ts';
import type { Head } from '../heads.ts';

/** Code units of a question, over several lines of one paragraph. */
const LONGEST = 1200;
/** Code units at the end of a question that tell whether it asks. */
const ENDING = 200;

export type QuestionForm = 'bold-question' | 'italic-question' | 'heading-question' | 'dash-question' | 'quote-question' | 'list-question';

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
const DASH = /^\s{0,3}(?:[—―─–]{2}|——|--|—|[▶▷►■◆●▲△])\s*(?=\S)/;
const QUOTE = /^\s{0,3}>\s?(?=[^\s>[])/;
/** '3. ', '3、', '- ' before a paragraph of its own. */
const LISTED = /^\s{0,3}(?:[-*+•]\s+|\d{1,3}(?:[.)]\s+|[、．]\s*))(?=\S)/;
const HEADING = /^ {0,3}#{1,6}\s*/;

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
	for (const [form, pattern] of [['bold-question', BOLD], ['dash-question', DASH], ['italic-question', ITALIC], ['quote-question', QUOTE], ['list-question', LISTED]] as const) {
		const length = pattern.exec(head)?.[0].length;
		if (length === undefined) continue;
		if (form === 'dash-question' || form === 'quote-question' || form === 'list-question') return { form, length };
		const words = head.slice(length);
		const at = words.indexOf(closingOf(head, length));
		// Behind a question stand only marks and white space, which this line has other things than.
		return at >= 0 && /[^*_?？\s]/.test(words.slice(at).replace(/<br\s*\/?>/gi, '')) ? null : { form, length };
	}
	return null;
}

/** The marks that close what the marks before `length` opened. */
function closingOf(head: string, length: number): string {
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
		const last = form === 'bold-question' || form === 'italic-question' ? lastOfMarked(note, line, length) : form === 'quote-question' ? lastOfQuote(note, line) : line;
		if (last === null) continue;
		number = last.number;
		if ((form === 'quote-question' && last.to - line.from > LONGEST) || (form === 'list-question' && !standsAlone(note, number))) continue;
		const asks = endsInQuestion(note.text.slice(Math.max(line.from, last.to - ENDING), last.to).replace(/(?:<br\s*\/?>|\s|#)+$/i, ''));
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
		if (at >= 0) return /^[*_]{1,3}[?？]?$/.test(words.slice(at)) && at > 1 ? line : null;
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

/**
 *     **Ada: How did it begin?**
 *
 *     By accident, I think. …
 *
 * Where the marks close over a whole question, what follows without a label is somebody else's answer: the only other speaker's,
 * or that of one named A.
 */
export function withUnlabelledAnswers(note: ScannedNote, heads: readonly Head[]): readonly Head[] {
	const isWhole = (head: Head): boolean => head.form.endsWith('-whole');
	if (!heads.some(isWhole)) return heads;
	const others = new Map(heads.filter((head) => !isWhole(head)).map((head) => [head.key, head]));
	const [other] = others.size === 1 ? others.values() : [];
	const { name, key, family } = other ?? { name: 'A', key: 'a', family: 'a' };
	return heads.flatMap((head, at) => {
		if (!isWhole(head)) return [head];
		const stop = heads[at + 1]?.line.number ?? note.lines.length;
		let end = head.line.number;
		while (end + 1 < stop && note.lines[end + 1]?.kind === 'text') end++;
		const answer = firstTalk(note, end + 1, stop);
		if (answer === null) return [head];
		return [head, { line: answer, form: head.form, container: 'none', ending: 'alone', marked: true, name, key, family, from: answer.from, bodyFrom: answer.from, seconds: null }];
	});
}

/** The first line of talk from `number` on, before `stop` and before any heading. */
function firstTalk(note: ScannedNote, number: number, stop: number): Line | null {
	for (let at = number; at < stop; at++) {
		const line = note.lines[at];
		if (line?.kind === 'text') return line;
		if (line?.kind === 'heading') return null;
	}
	return null;
}
