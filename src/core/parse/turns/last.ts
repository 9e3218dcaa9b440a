// Where the last turn ends, by the shape of the others: nothing else stands below it to tell.
//
//     Ada: Who learns it from you?
//     Ben: My granddaughter. She is louder than the whistle.
//
//     The shed is open on Sundays.
import type { Turn } from '../../model/conversation.ts';
import { lineAt } from '../../text/lines.ts';
import type { Line } from '../../text/lines.ts';
import type { ScannedNote } from '../../text/scan.ts';
import { bodyEnd, trimmedEnd } from './ends.ts';
import { announcesMore, weIn } from './goesOn.ts';

/** Turns before the last one, from which on their shape tells where it ends. */
const FEWEST_ALIKE = 8;

/** Where no other turn goes beyond one paragraph, or one line, nor does the last: what stands below is nobody's. */
export function withLastAsOthers(note: ScannedNote, turns: readonly Turn[]): readonly Turn[] {
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
	if (announcesMore(end) || weIn(note.text, last.to)(note.text.slice(end.to, last.to))) return turns;
	const to = trimmedEnd(note.text, last.from, end.to);
	return [...others, { ...last, endLine: end.number, to, body: { from: last.body.from, to: bodyEnd(note.text, last.body.from, to) } }];
}

/** How far the words of a turn reach: not beyond the line in which they begin, not beyond its paragraph, or further. */
function reachOf(lines: readonly Line[], { line, endLine, body }: Turn): 'line' | 'paragraph' | 'further' {
	const first = line === endLine ? line : lineAt(lines, body.from).number;
	if (first === endLine) return 'line';
	for (let number = first; number < endLine; number++) if (lines[number]?.kind === 'blank') return 'further';
	return 'paragraph';
}
