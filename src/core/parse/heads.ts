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

/** What the words of a line say of the label that they begin with. */
interface Label {
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
	readonly seconds: number | null;
}

/** A label that was met, not yet believed. `from` is where its line starts, `bodyFrom` where its words start; offsets of the note. */
export interface Head extends Label {
	readonly line: Line;
	readonly from: number;
	readonly bodyFrom: number;
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
		const { alone, label } = line.piece.recall(lookAt);
		if (alone !== null) {
			// '*00:12*' right below a turn is that turn's time, any other time belongs to what comes next.
			const last = heads.at(-1);
			if (/^\*[\d:.]+\*$/.test(line.piece.words.trim()) && last?.seconds === null && note.lines[number - 1]?.kind === 'text') heads[heads.length - 1] = { ...last, seconds: alone };
			else above = alone;
			return;
		}
		const head = label === null ? nameOverTime(note, number) : headOf(line, label, cue ?? above);
		if (head !== null) heads.push(head);
		above = null;
	});
	return heads;
}

/** What follows '[name]:' in the definition of a link. */
const LINK_TARGET = /^(?:<|#|\S*(?:\/|\.\w)\S*\s*(?:["'(]|$))/;

/** Written out: for thousands of lines spreading one object into another costs more than all the rest. */
function headOf(line: Line, label: Label & { readonly bodyAt: number }, above: number | null): Head {
	const { form, container, ending, marked, name, key, family: shared, bodyAt, seconds } = label;
	return { line, form, container, ending, marked, name, key, family: shared, from: line.from, bodyFrom: line.from + bodyAt, seconds: seconds ?? above };
}

/** The time that a line holds alone, or the label that it begins with; `bodyAt` is where its words start in the line. */
function lookAt(words: string): { readonly alone: number | null; readonly label: (Label & { readonly bodyAt: number }) | null } {
	const source = words.slice(0, LABEL_REACH + 1);
	const alone = source.length < 60 ? onlyTime(source) : null;
	return { alone, label: alone === null ? labelOf(source) : null };
}

function labelOf(source: string): (Label & { readonly bodyAt: number }) | null {
	const match = readHead(source);
	if (match === null) return null;
	const name = source.slice(match.nameFrom, match.nameTo);
	if (!canBeName(name) || (isFieldWord(name) && !match.timeInside)) return null;
	if (match.form.strength === 'bare' && !isWrittenAsName(name)) return null;
	if (match.form.id === 'bracket' && match.ending === 'colon' && LINK_TARGET.test(source.slice(match.bodyFrom))) return null;
	const { container, ending, seconds } = match;
	const prefix = container === 'heading' || container === 'list' ? `${container}-` : '';
	return {
		form: `${prefix}${match.form.id}-${match.whole ? 'whole' : ending}`,
		container,
		ending,
		marked: match.form.strength === 'marked' || container === 'heading' || ending === 'time',
		name,
		key: fold(bareName(name)),
		family: family(bareName(name)),
		bodyAt: match.bodyFrom,
		seconds,
	};
}

/**
 *     Sarah Chen
 *     00:12
 *     Let's get started.
 */
function nameOverTime(note: ScannedNote, number: number): Head | null {
	const line = note.lines[number];
	const next = note.lines[number + 1];
	if (line === undefined || next?.kind !== 'text' || line.to - line.from > 60 || next.to - next.from > 30) return null;
	const seconds = onlyTime(next.piece.words);
	const name = line.piece.words.trim();
	if (seconds === null || !canBeName(name) || isFieldWord(name) || /[.。:：,，]$/.test(name)) return null;
	return { line, form: 'name-over-time', container: 'none', ending: 'time', marked: true, name, key: fold(name), family: family(name), from: line.from, bodyFrom: next.to, seconds };
}
