// Where a turn ends: with the last line that somebody said in it, before credits, tools' own lines and whatever else is nobody's.
import { isSpace } from '../../text/letters.ts';
import type { Line } from '../../text/lines.ts';
import type { Find } from '../../text/piece.ts';
import type { ScannedNote } from '../../text/scan.ts';
import { LONGEST_CREDIT, closesBoxes, holdsNothing, isBoilerplate, isCaption, isCredit, isStageNote, opensEndMatter, opensItalics } from '../furniture.ts';
import type { Head } from '../head.ts';
import { onlyTime } from '../line/time.ts';
import { besideTalk } from './beside.ts';
import { announcesMore } from './goesOn.ts';

/** The last line before `stop` that somebody said; pictures, rules and comments at the end are not said. `opening` is the line with which the talk begins, for its last turn, else null. */
export function lastLine(note: ScannedNote, { line: first, form, bodyFrom }: Head, stop: number, opening: Line | null): Line {
	const isLast = opening !== null;
	const isBeside = opening === null ? () => false : besideTalk(note, opening, first);
	let last = first;
	let firstBelow: Line | null = null;
	const isItalic = isLast && form.includes('italic');
	// Who counts lines counts those without words too.
	const isCounted = COUNTED.test(first.piece.words);
	const credits = isLast ? creditsFrom(note) : Infinity;
	let afterBlank = false;
	for (let number = first.number + 1; number < note.lines.length; number++) {
		const line = note.lines[number];
		if (line === undefined || line.from >= stop) break;
		// A rule with talk right above and below it parts the talk; one with room around it ends it.
		if (isLast && line.kind === 'rule' && line.from >= bodyFrom && (afterBlank || note.lines[number + 1]?.kind !== 'text')) break;
		// The line in which the words begin is no end, whatever links it holds.
		if (isLast && line.kind === 'text' && line.from >= bodyFrom && (isEnd(note.text.slice(line.from, line.to), afterBlank, isItalic) || (afterBlank && !isItalic && opensItalics(note, line)))) break;
		if (afterBlank && line.kind === 'text' && isBeside(line, last)) break;
		if (isLast && line.kind === 'text' && number >= credits && line.piece.recall(isCredit) && maySayCredit(note, line, last)) break;
		// A time with room above it, between two turns, is that of the next.
		const isTimeOfNext = afterBlank && !isLast && line.kind === 'text' && line.piece.recall(onlyTime) !== null;
		if ((line.kind === 'text' && !holdsNothing(line.piece.words) && !(isCounted && COUNT.test(line.piece.words)) && !(isLast && closesBoxes(line.piece.words)) && !isCaption(note, line) && !line.piece.recall(isStageNote) && !isTimeOfNext) || line.kind === 'code') last = line;
		if (line.kind === 'text') firstBelow ??= line;
		afterBlank = line.kind === 'blank';
	}
	// Whatever stands alone in a turn is what was said.
	return last === first && bodyFrom >= first.to ? (firstBelow ?? last) : last;
}

/** The number of a line, and one that stands alone. */
const COUNTED = /^\s{0,6}\d{1,4}\s/;
const COUNT = /^\s{0,6}\d{1,4}\s*$/;

/** Whether a credit may stand below the line `last` of the talk: not below what announces it; right below the talk where it has its mark and what was said is whole. */
const maySayCredit = ({ lines }: ScannedNote, { number, piece }: Line, last: Line): boolean => !announcesMore(last) && (lines[number - 1]?.kind === 'blank' || (CREDIT_MARK.test(piece.words) && last.piece.recall(endsSentence)));
const CREDIT_MARK = /[:：／|｜]|\d{4}|\s\p{Lu}\p{L}+\s*$/u;
const endsSentence: Find<boolean> = (words) => /[.。!！?？…)）"”»」』]["”»」』)）*_]*(?:<\/?[\w\s/]{1,8}>|\s)*$/.test(words.slice(-24));

/** The line from which on credits may stand: a long line is talk, and so are those before it. */
function creditsFrom({ lines }: ScannedNote): number {
	let number = lines.length;
	for (let line = lines[number - 1]; line !== undefined && !(line.kind === 'text' && line.to - line.from > LONGEST_CREDIT); line = lines[number - 1]) number--;
	return number;
}

/** Within a paragraph only a tool's own line ends the talk. */
const isEnd = (words: string, opensParagraph: boolean, isItalic: boolean): boolean => (opensParagraph ? opensEndMatter(words, isItalic) : isBoilerplate(words));

/** Marks that may stand behind the last words: the tag or shortcode that closes them, the time at which they end. */
const TAIL = /(?:\s*(?:&nbsp;|\{\{[<%]\s?\/[^{}\n]{0,40}[>%]\}\}|<\/?(?:p|v|br|div|span|li|dd|td|h[1-6]|strong|b|em|i|u)\s?\/?>|#\d{1,2}:\d\d:\d\d(?:-\d)?#|\n\s?>+|\*\d{1,3}:\d\d(?::\d\d)?\*))+$/i;
const TAIL_REACH = 80;

/** Where the words end that were said, before tags and times behind them. */
export function bodyEnd(text: string, from: number, to: number): number {
	if (!'>#*};'.includes(text.charAt(to - 1))) return to;
	const tail = TAIL.exec(text.slice(Math.max(from, to - TAIL_REACH), to));
	return tail === null ? to : trimmedEnd(text, from, to - tail[0].length);
}

/** Leaves out white space at the end, such as the two spaces of a hard line break. */
export function trimmedEnd(text: string, from: number, to: number): number {
	let at = to;
	while (at > from && isSpace(text.charCodeAt(at - 1))) at--;
	return at;
}
