// From believed labels to turns: a label and what follows it, up to the next label, heading or end matter.
import type { Section, Turn } from '../model/conversation.ts';
import { lineAt } from '../text/lines.ts';
import type { Line } from '../text/blocks.ts';
import type { ScannedNote } from '../text/scan.ts';
import { opensEndMatter } from './furniture.ts';
import type { Head } from './heads.ts';

/** `speakerOf` gives the speaker's id of a head's key. Turns do not overlap and each lies in one section or before the first. */
export function buildTurns(note: ScannedNote, heads: readonly Head[], sections: readonly Section[], speakerOf: ReadonlyMap<string, string>): readonly Turn[] {
	let section = -1;
	return heads.map((head, at) => {
		while ((sections[section + 1]?.from ?? Infinity) <= head.from) section++;
		const stop = Math.min(heads[at + 1]?.from ?? note.text.length, sections[section + 1]?.from ?? note.text.length, head.until ?? note.text.length);
		const end = lastLine(note, head.line, stop, at === heads.length - 1);
		const to = trimmedEnd(note.text, head.from, Math.min(end.to, stop));
		return {
			id: `t${at + 1}`,
			speaker: speakerOf.get(head.key) ?? '',
			section: sections[section]?.id ?? null,
			line: head.line.number,
			endLine: end.number,
			from: head.from,
			to,
			body: { from: bodyStart(note.text, head.bodyFrom, to), to },
			seconds: head.seconds,
		};
	});
}

/** The last line before `stop` that somebody said; pictures, rules and comments at the end are not said. */
function lastLine(note: ScannedNote, first: Line, stop: number, isLast: boolean): Line {
	let last = first;
	let afterBlank = false;
	for (let number = first.number + 1; number < note.lines.length; number++) {
		const line = note.lines[number];
		if (line === undefined || line.from >= stop) break;
		if (isLast && line.kind === 'rule') break;
		if (isLast && afterBlank && line.kind === 'text' && opensEndMatter(note.text.slice(line.from, line.to))) break;
		afterBlank = line.kind === 'blank';
		if (line.kind === 'text' || line.kind === 'code') last = line;
	}
	return last;
}

/** Skips white space after the label, to the next line where the label stands alone. */
function bodyStart(text: string, from: number, to: number): number {
	let at = from;
	while (at < to && /\s/.test(text.charAt(at))) at++;
	return Math.min(at, to);
}

/** Leaves out white space at the end, such as the two spaces of a hard line break. */
function trimmedEnd(text: string, from: number, to: number): number {
	let at = to;
	while (at > from && /\s/.test(text.charAt(at - 1))) at--;
	return at;
}

/** The last words of a turn, `reach` code units at most. */
export function endOfTurn(note: ScannedNote, turn: Turn, reach: number): string {
	const line = lineAt(note.lines, turn.to);
	return note.text.slice(Math.max(turn.body.from, line.from, turn.to - reach), turn.to).trimEnd();
}
