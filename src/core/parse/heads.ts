// Every place in a note that could be a speaker's label.
import type { Line } from '../text/blocks.ts';
import { family, fold } from '../text/fold.ts';
import type { ScannedNote } from '../text/scan.ts';
import { LABEL_REACH } from './labels/form.ts';
import { readHead } from './labels/read.ts';
import type { Ending } from './labels/read.ts';
import type { Container } from './line/container.ts';
import { bareName, canBeName, isFieldWord, isWrittenAsName } from './line/name.ts';
import { onlyTime } from './line/time.ts';

/** A label that was met, not yet believed. `from` is where its line starts, `bodyFrom` where its words start; offsets of the note. */
export interface Head {
	readonly line: Line;
	/** The wrapping and the ending: 'bold-colon', 'plain-time', 'heading-plain-alone'. */
	readonly form: string;
	readonly container: Container;
	readonly ending: Ending;
	/** Whether the name is set off by more than the colon after it. */
	readonly marked: boolean;
	readonly name: string;
	/** The folded name, by which labels are compared. */
	readonly key: string;
	/** The key without a number at its end. */
	readonly family: string;
	readonly from: number;
	readonly bodyFrom: number;
	/** Where the words end, where they end before the next head does: the cell of a table, the string of an object. */
	readonly bodyTo?: number;
	readonly seconds: number | null;
	/** The part that a letter behind the name gives: '**Ada** [Q]: …'. */
	readonly part?: 'interviewer' | 'respondent';
	/** Whether the time has two parts, which may be minutes and seconds or a time of day. */
	readonly isShort?: boolean;
	/** Where the reader said that the talk ends, if it does before the next head. */
	readonly until?: number;
}

/** In the order of the note, at most one for each line. */
export function findHeads(note: ScannedNote): readonly Head[] {
	const heads: Head[] = [];
	/** The time on a line of its own just above, which belongs to what comes next. */
	let above: number | null = null;
	/** The start of the caption that we are in. */
	let cue: number | null = null;
	note.lines.forEach((line, number) => {
		if (line.kind === 'blank' || line.kind === 'cue') {
			cue = note.cues.get(number) ?? null;
			return;
		}
		if (line.kind !== 'text' && line.kind !== 'heading') {
			above = null;
			return;
		}
		const source = note.text.slice(line.from, Math.min(line.to, line.from + LABEL_REACH + 1));
		const alone = source.length < 60 ? onlyTime(source) : null;
		if (alone !== null) {
			// Right below a bare label, or as '*00:12*' below a turn, a time is that turn's; any other belongs to what comes next.
			const last = heads.at(-1);
			const isBelow = last?.line.number === number - 1 && last.bodyFrom >= last.line.to;
			if (last?.seconds === null && (isBelow || (/^\*[\d:.]+\*$/.test(source.trim()) && note.lines[number - 1]?.kind === 'text'))) heads[heads.length - 1] = { ...last, seconds: alone, bodyFrom: isBelow ? line.to : last.bodyFrom };
			else above = alone;
			return;
		}
		const head = headOf(source, line) ?? nameOverTime(note, number, source) ?? nameOverWords(note, number, source, above);
		// '[laughter]' is a stage note unless words stand right below it.
		if (head !== null && !(isBracketAlone(head) && note.lines[number + 1]?.kind !== 'text')) heads.push({ ...head, seconds: head.seconds ?? cue ?? above });
		above = null;
	});
	return heads;
}

/** '[Q]' and '[A]' behind a name. */
function partOf(tail: string): Pick<Head, 'part'> {
	const letter = tail.includes('[') ? /\[([QA])\\?\]/.exec(tail)?.[1] : undefined;
	return letter === undefined ? {} : { part: letter === 'Q' ? 'interviewer' : 'respondent' };
}

/** What follows '[name]:' in the definition of a link. */
const LINK_TARGET = /^(?:<|#|\S*(?:\/|\.\w)\S*\s*(?:["'(]|$))/;

/** The head that `source`, the beginning of a line, could be; offsets count from the line's start. */
export function headOf(source: string, line: Line): Head | null {
	const match = readHead(source);
	if (match === null) return null;
	const name = match.ending === 'open' ? withoutStop(source.slice(match.nameFrom, match.nameTo)) : source.slice(match.nameFrom, match.nameTo);
	if (!canBeName(name) || (isFieldWord(name) && !match.timeInside)) return null;
	if (match.form.strength === 'bare' && !isWrittenAsName(name)) return null;
	if (match.form.id === 'bracket' && match.ending === 'colon' && LINK_TARGET.test(source.slice(match.bodyFrom))) return null;
	const { container, ending, seconds, isShort } = match;
	const prefix = container === 'heading' || container === 'list' ? `${container}-` : '';
	return {
		line,
		form: `${prefix}${match.form.id}-${match.whole ? 'whole' : match.timeFirst ? 'after-time' : ending}`,
		container,
		ending,
		marked: match.form.strength === 'marked' || container === 'heading' || ending === 'time',
		name,
		key: fold(bareName(name)),
		family: family(bareName(name)),
		from: line.from,
		bodyFrom: line.from + match.bodyFrom,
		seconds,
		isShort,
		...partOf(source.slice(match.nameTo, match.bodyFrom)),
	};
}

const isBracketAlone = (head: Head): boolean => head.ending === 'alone' && head.container === 'none' && /^(?:bracket|lenticular|round)/.test(head.form);

/** '**Ada.** hello' sets the name off with a stop; 'Jr.' keeps its own. */
const withoutStop = (name: string): string => (/(?:[\p{L}\p{M}]{2}|\p{Script=Han})\.$/u.test(name) && !/(?:^|\s)(?:jr|sr|esq|dr|mr|mrs|ms|st)\.$/i.test(name) ? name.slice(0, -1) : name);

/**
 *     Sarah Chen
 *     Let's get started.
 *
 * A short line of a paragraph's beginning that could be a name; whether it recurs is asked later.
 */
function nameOverWords(note: ScannedNote, number: number, source: string, above: number | null): Head | null {
	const [before, line, next] = [note.lines[number - 1], note.lines[number], note.lines[number + 1]];
	if (line?.kind !== 'text' || next?.kind !== 'text' || source.length > 40 || (before !== undefined && before.kind !== 'blank' && above === null)) return null;
	const name = source.trim();
	if (next.to - next.from <= name.length || !NAME_ALONE.test(name) || !canBeName(name) || !isWrittenAsName(name) || isFieldWord(name)) return null;
	return { line, form: above === null ? 'name-over-words' : 'name-under-time', container: 'none', ending: above === null ? 'alone' : 'time', marked: false, name, key: fold(name), family: family(name), from: line.from, bodyFrom: line.to, seconds: above };
}

/** Letters, and no small one at the beginning: 'Sarah Chen', 'THE COURT', '受访者'. */
const NAME_ALONE = /^(?!\p{Ll})[\p{L}\p{M}][\p{L}\p{M}\p{N} .·'’()（）-]*$/u;

/**
 *     Sarah Chen
 *     00:12
 *     Let's get started.
 */
function nameOverTime(note: ScannedNote, number: number, source: string): Head | null {
	const line = note.lines[number];
	const next = note.lines[number + 1];
	if (line === undefined || next?.kind !== 'text' || source.length > 60 || next.to - next.from > 30) return null;
	const seconds = onlyTime(note.text.slice(next.from, next.to));
	const name = source.trim();
	if (seconds === null || !canBeName(name) || isFieldWord(name) || /[.。:：,，]$/.test(name)) return null;
	return { line, form: 'name-over-time', container: 'none', ending: 'time', marked: true, name, key: fold(name), family: family(name), from: line.from, bodyFrom: next.to, seconds };
}
