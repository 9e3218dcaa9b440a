// From believed labels to turns: a label and what follows it, up to the next label, heading or end matter.
import type { Section, Turn } from '../model/conversation.ts';
import { isSpace } from '../text/letters.ts';
import { languageOf } from '../text/lexicon/language.ts';
import { personsIn } from '../text/lexicon/persons.ts';
import { lineAt } from '../text/lines.ts';
import type { Line } from '../text/lines.ts';
import type { Find } from '../text/piece.ts';
import type { ScannedNote } from '../text/scan.ts';
import { LONGEST_CREDIT, closesBoxes, holdsNothing, isBoilerplate, isCaption, isCredit, isStageNote, opensEndMatter, opensItalics } from './furniture.ts';
import type { Head } from './head.ts';
import { onlyTime } from './line/time.ts';

/** `speakerOf` gives the speaker's id of a head's key. Turns do not overlap and each lies in one section or before the first. */
export function buildTurns(note: ScannedNote, heads: readonly Head[], sections: readonly Section[], speakerOf: ReadonlyMap<string, string>): readonly Turn[] {
	const sectionAt = sectionFinder(sections);
	const turns = heads.map((head, at) => {
		const section = sectionAt(head.from);
		const stop = Math.min(heads[at + 1]?.from ?? note.text.length, sections[section + 1]?.from ?? note.text.length, head.until ?? note.text.length);
		const end = head.bodyTo === undefined ? lastLine(note, head, stop, at === heads.length - 1) : lineAt(note.lines, head.bodyTo);
		const to = trimmedEnd(note.text, head.from, Math.min(end.to, stop));
		const bodyFrom = bodyStart(note.text, head.bodyFrom, to);
		return {
			id: `t${at + 1}`,
			speaker: speakerOf.get(head.key) ?? '',
			section: sections[section]?.id ?? null,
			line: head.line.number,
			endLine: end.number,
			from: head.from,
			to,
			body: { from: bodyFrom, to: Math.max(bodyFrom, Math.min(head.bodyTo ?? bodyEnd(note.text, bodyFrom, to), to)) },
			seconds: head.seconds,
		};
	});
	return heads.at(-1)?.until === undefined ? withLastAsOthers(note, turns) : turns;
}

/** Turns before the last one, from which on their shape tells where it ends. */
const FEWEST_ALIKE = 8;

/** Where no other turn goes beyond one paragraph, or one line, nor does the last: what stands below is nobody's. */
function withLastAsOthers(note: ScannedNote, turns: readonly Turn[]): readonly Turn[] {
	const last = turns.at(-1);
	const others = turns.slice(0, -1);
	if (last === undefined || others.length < FEWEST_ALIKE) return turns;
	const reach = reachOf(note.lines, last);
	if (reach === 'line' || others.some((turn) => reachOf(note.lines, turn) === 'further')) return turns;
	const first = lineAt(note.lines, last.body.from);
	const isLine = others.every((turn) => reachOf(note.lines, turn) === 'line');
	if (!isLine && reach === 'paragraph') return turns;
	let end = first;
	for (let below = note.lines[end.number + 1]; !isLine && below !== undefined && below.kind !== 'blank'; below = note.lines[end.number + 1]) end = below;
	// Who goes on speaks of himself, or of what he has announced.
	if (ANNOUNCES.test(end.piece.words) || saysWe(note, last, end.to)) return turns;
	const to = trimmedEnd(note.text, last.from, end.to);
	return [...others, { ...last, endLine: end.number, to, body: { from: last.body.from, to: bodyEnd(note.text, last.body.from, to) } }];
}

/** Code units that tell the language of a talk. */
const LANGUAGE_LOOK = 4000;

/** Whether a turn says "I" or "we" behind an offset. */
function saysWe({ text }: ScannedNote, { from, to }: Turn, behind: number): boolean {
	return personsIn(languageOf(text.slice(Math.max(0, from - LANGUAGE_LOOK), to)))(text.slice(behind, to)).first;
}

/** How far the words of a turn reach: not beyond the line in which they begin, not beyond its paragraph, or further. */
function reachOf(lines: readonly Line[], { line, endLine, body }: Turn): 'line' | 'paragraph' | 'further' {
	const first = line === endLine ? line : lineAt(lines, body.from).number;
	if (first === endLine) return 'line';
	for (let number = first; number < endLine; number++) if (lines[number]?.kind === 'blank') return 'further';
	return 'paragraph';
}

/** The turns in other sections, of which none begins amid a turn. */
export function inSections(turns: readonly Turn[], sections: readonly Section[]): readonly Turn[] {
	const sectionAt = sectionFinder(sections);
	return turns.map((turn) => ({ ...turn, section: sections[sectionAt(turn.from)]?.id ?? null }));
}

/** Gives the place of the section that holds an offset, -1 before the first one; to be asked in the order of the text. */
function sectionFinder(sections: readonly Section[]): (offset: number) => number {
	let section = -1;
	return (offset) => {
		while ((sections[section + 1]?.from ?? Infinity) <= offset) section++;
		return section;
	};
}

/** The last line before `stop` that somebody said; pictures, rules and comments at the end are not said. */
function lastLine(note: ScannedNote, { line: first, form, bodyFrom }: Head, stop: number, isLast: boolean): Line {
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
		if (isLast && line.kind === 'rule' && (afterBlank || note.lines[number + 1]?.kind !== 'text')) break;
		// The line in which the words begin is no end, whatever links it holds.
		if (isLast && line.kind === 'text' && line.from >= bodyFrom && (isEnd(note.text.slice(line.from, line.to), afterBlank, isItalic) || (afterBlank && !isItalic && opensItalics(note, line)))) break;
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
const maySayCredit = ({ lines }: ScannedNote, { number, piece }: Line, last: Line): boolean => !ANNOUNCES.test(last.piece.words) && (lines[number - 1]?.kind === 'blank' || (CREDIT_MARK.test(piece.words) && last.piece.recall(endsSentence)));
const ANNOUNCES = /[:：]\s*$/;
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

/** Skips white space after the label, to the next line where the label stands alone. */
function bodyStart(text: string, from: number, to: number): number {
	let at = from;
	while (at < to && isSpace(text.charCodeAt(at))) at++;
	return Math.min(at, to);
}

/** Marks that may stand behind the last words: the tag or shortcode that closes them, the time at which they end. */
const TAIL = /(?:\s*(?:&nbsp;|\{\{[<%]\s?\/[^{}\n]{0,40}[>%]\}\}|<\/?(?:p|v|br|div|span|li|dd|td|strong|b|em|i|u)\s?\/?>|#\d{1,2}:\d\d:\d\d(?:-\d)?#|\n\s?>+|\*\d{1,3}:\d\d(?::\d\d)?\*))+$/i;
const TAIL_REACH = 80;

/** Where the words end that were said, before tags and times behind them. */
function bodyEnd(text: string, from: number, to: number): number {
	if (!'>#*};'.includes(text.charAt(to - 1))) return to;
	const tail = TAIL.exec(text.slice(Math.max(from, to - TAIL_REACH), to));
	return tail === null ? to : trimmedEnd(text, from, to - tail[0].length);
}

/** Leaves out white space at the end, such as the two spaces of a hard line break. */
function trimmedEnd(text: string, from: number, to: number): number {
	let at = to;
	while (at > from && isSpace(text.charCodeAt(at - 1))) at--;
	return at;
}

/** The last words of a turn, `reach` code units at most. */
export function endOfTurn(note: ScannedNote, turn: Turn, reach: number): string {
	const line = lineAt(note.lines, turn.to);
	return note.text.slice(Math.max(turn.body.from, line.from, turn.to - reach), turn.to).trimEnd();
}
