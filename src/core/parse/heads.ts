// Every place in a note that could be a speaker's label.
import { isPause } from '../model/steps.ts';
import { remembered } from '../text/piece.ts';
import type { Find } from '../text/piece.ts';
import type { Line } from '../text/lines.ts';
import type { ScannedNote } from '../text/scan.ts';
import type { Head, Label } from './head.ts';
import { LABEL_REACH } from './labels/form.ts';
import { readHead } from './labels/read.ts';
import { bareLabelName, isCaller, markedLabelName, timedLabelName } from './line/name.ts';
import { onlyTime, timeAt } from './line/time.ts';
import { nameOverRule, nameOverTime, nameOverWords, recurringNames } from './labels/nameLines.ts';

/** In steps, in the order of the note, at most one for each line. */
export function* findHeads(note: ScannedNote): Generator<void, readonly Head[]> {
	const heads: Head[] = [];
	/** The time on a line of its own just above, which belongs to what comes next. */
	let above: number | null = null;
	/** The start of the caption that we are in. */
	let cue: number | null = null;
	let names: ReadonlySet<string> | null = null;
	const recurring = (): ReadonlySet<string> => (names ??= recurringNames(note));
	for (const line of note.lines) {
		const { number } = line;
		if (isPause(number)) yield;
		if (line.kind === 'blank' || line.kind === 'cue') {
			cue = note.cues.get(number) ?? null;
			continue;
		}
		if (line.kind !== 'text' && line.kind !== 'heading') {
			above = null;
			continue;
		}
		const { alone, label } = line.piece.recall(cue === null ? lookAt : lookAtCaption);
		if (alone !== null) {
			// Right below a bare label, or as '*00:12*' below a turn, a time is that turn's; any other belongs to what comes next.
			const last = heads.at(-1);
			const isBelow = last?.line.number === number - 1 && last.bodyFrom >= last.line.to;
			if (last?.seconds === null && (isBelow || (/^\*[\d:.]+\*$/.test(line.piece.words.trim()) && note.lines[number - 1]?.kind === 'text'))) heads[heads.length - 1] = { ...last, seconds: alone, bodyFrom: isBelow ? line.to : last.bodyFrom };
			else above = alone;
			continue;
		}
		const head = label === null ? (nameOverTime(note, number) ?? nameOverRule(note, number) ?? nameOverWords(note, number, above, recurring)) : headOf(line, label, cue ?? above ?? timeBelow(note, line, label));
		// '[laughter]' is a stage note unless words stand right below it.
		if (head !== null && !(isBracketAlone(head) && note.lines[number + 1]?.kind !== 'text')) heads.push(head);
		above = null;
	}
	return heads;
}

/** The time with which the words below a label that stands alone begin. */
function timeBelow({ lines }: ScannedNote, { number, from, to }: Line, { bodyAt }: { readonly bodyAt: number }): number | null {
	const next = from + bodyAt >= to ? lines[number + 1] : undefined;
	return next?.kind === 'text' ? (timeAt(next.piece.words, 0)?.seconds ?? null) : null;
}

/** '[Q]' and '[A]' behind a name. */
function partOf(tail: string): Pick<Label, 'part'> {
	const letter = tail.includes('[') ? /\[([QA])\\?\]/.exec(tail)?.[1] : undefined;
	return letter === undefined ? {} : { part: letter === 'Q' ? 'interviewer' : 'respondent' };
}

/** '**Ada.** hello' sets the name off with a stop; 'Jr.' keeps its own. */
const withoutStop = (name: string): string => (/(?:[\p{L}\p{M}]{2}|\p{Script=Han}|[\p{L}\d]\))\.$/u.test(name) && !/(?:^|\s)(?:jr|sr|esq|dr|mr|mrs|ms|st)\.$/i.test(name) ? name.slice(0, -1) : name);

const isBracketAlone = (head: Head): boolean => head.ending === 'alone' && head.container === 'none' && /^(?:bracket|lenticular|round)/.test(head.form);

/** What follows '[name]:' in the definition of a link. */
const LINK_TARGET = /^(?:<|#|\S*(?:\/|\.\w)\S*\s*(?:["'(]|$))/;

/** 'Author: Ana Ruiz <ana@harbour.example>', as logs and mails tell who wrote them. */
const SENDER = /^[^<>\n]{0,80}<[^<>\s@]+@[^<>\s]+>\s*$/;

/** Written out: for thousands of lines spreading one object into another costs more than all the rest. */
function headOf(line: Line, label: Label & { readonly bodyAt: number }, above: number | null): Head {
	const { form, container, ending, marked, name, key, family: shared, bodyAt, seconds, isShort = false, part, isUnsure } = label;
	const head: Head = { line, form, container, ending, marked, name, key, family: shared, from: line.from, bodyFrom: line.from + bodyAt, seconds: seconds ?? above, isShort };
	if (isUnsure === true) return { ...head, isUnsure };
	return part === undefined ? head : { ...head, part };
}

interface LineStart {
	readonly alone: number | null;
	readonly label: (Label & { readonly bodyAt: number }) | null;
}

const NEITHER: LineStart = { alone: null, label: null };

/** The time that a line holds alone, or the label that it begins with; `bodyAt` is where its words start in the line. */
const lookAt: Find<LineStart> = (words) => lookFor(words, false);
/** The same of a line below the time of a caption. */
const lookAtCaption: Find<LineStart> = (words) => lookFor(words, true);

function lookFor(words: string, isCaption: boolean): LineStart {
	const source = words.slice(0, LABEL_REACH + 1);
	const alone = source.length < 60 ? onlyTime(source) : null;
	const label = alone === null ? labelOf(source, isCaption) : null;
	return alone === null && label === null ? NEITHER : { alone, label };
}

/** 'RE', 'PS': what heads a field, or somebody who takes turns with others. */
const INITIALS = /^\p{Lu}{2}$/u;
/** Blanks that set all colons below each other. */
const PADDED = /^\s{2,}[:：]/;

/** One string for each form: labels are compared by it again and again. */
const formOf: Find<string> = remembered((form) => form);

/** The label that `source`, the beginning of a line, has. */
export function labelOf(source: string, isCaption = false): (Label & { readonly bodyAt: number }) | null {
	const match = readHead(source);
	if (match === null) return null;
	const written = source.slice(match.nameFrom, match.nameTo);
	const name = match.ending === 'open' ? withoutStop(written) : match.form.id === 'split-bold' ? written.replace(/\*+/g, '') : written;
	// Between the time of a recording and a colon stands who speaks, however it is written; below one, or beside it, who gave no name.
	const isTimed = (match.seconds !== null && match.ending === 'colon') || ((isCaption || match.seconds !== null) && isCaller(name));
	const said = (isTimed ? timedLabelName : match.form.strength === 'bare' ? bareLabelName : markedLabelName)(name);
	const isField = said?.isField === true && !match.timeInside;
	if (said === null || (isField && !INITIALS.test(name))) return null;
	if (match.form.id === 'bracket' && match.ending === 'colon' && LINK_TARGET.test(source.slice(match.bodyFrom))) return null;
	if (source.includes('@') && SENDER.test(source.slice(match.bodyFrom))) return null;
	const { container, ending, seconds, isShort } = match;
	const prefix = container === 'heading' || container === 'list' ? `${container}-` : '';
	const behind = source.slice(match.nameTo, match.bodyFrom);
	const way = match.whole ? 'whole' : match.timeFirst ? 'after-time' : PADDED.test(behind) ? 'padded' : ending;
	return {
		form: formOf(`${prefix}${match.form.id}-${way}`),
		container,
		ending,
		marked: match.form.strength === 'marked' || container === 'heading' || ending === 'time',
		name: said.name,
		key: said.key,
		family: said.family,
		bodyAt: match.bodyFrom,
		seconds,
		isShort,
		...(said.isUnsure || isField ? { isUnsure: true } : {}),
		...partOf(behind),
	};
}
