// From believed labels to turns: a label and what follows it, up to the next label, heading or end matter.
import type { Section, Turn } from '../../model/conversation.ts';
import { isSpace } from '../../text/letters.ts';
import { lineAt } from '../../text/lines.ts';
import type { ScannedNote } from '../../text/scan.ts';
import type { Head } from '../head.ts';
import { withLastAsOthers } from './last.ts';
import { bodyEnd, lastLine, trimmedEnd } from './ends.ts';

/** `speakerOf` gives the speaker's id of a head's key. Turns do not overlap and each lies in one section or before the first. */
export function buildTurns(note: ScannedNote, heads: readonly Head[], sections: readonly Section[], speakerOf: ReadonlyMap<string, string>): readonly Turn[] {
	const sectionAt = sectionFinder(sections);
	const turns = heads.map((head, at) => {
		const section = sectionAt(head.from);
		const stop = Math.min(heads[at + 1]?.from ?? note.text.length, sections[section + 1]?.from ?? note.text.length, head.until ?? note.text.length);
		const end = head.bodyTo === undefined ? lastLine(note, head, stop, at === heads.length - 1 ? (heads[0]?.line ?? null) : null) : lineAt(note.lines, head.bodyTo);
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

/** Skips white space after the label, to the next line where the label stands alone. */
function bodyStart(text: string, from: number, to: number): number {
	let at = from;
	while (at < to && isSpace(text.charCodeAt(at))) at++;
	return Math.min(at, to);
}

/** The last words of a turn, `reach` code units at most. */
export function endOfTurn(note: ScannedNote, turn: Turn, reach: number): string {
	const line = lineAt(note.lines, turn.to);
	return note.text.slice(Math.max(turn.body.from, line.from, turn.to - reach), turn.to).trimEnd();
}
