// ```dialogue              ```chat                             ```text
// left: Ada                {{Ada|Good morning.|5:42 PM}}       Ada 00:00
// right: Ben               < Ada | Good morning. | 5:42        Good morning.
// < Good morning.          ```                                 ```
// ```
import type { Line } from '../../text/lines.ts';
import type { ScannedNote } from '../../text/scan.ts';
import { endsInQuestion } from '../../text/sentences.ts';
import type { Head } from '../head.ts';
import { timeAfter } from '../line/time.ts';
import { headIn } from './shape.ts';
import type { BlockShape } from './shape.ts';

/** Code units of a line that are looked at for a name. */
const REACH = 2000;

/** The cases in which a fence holds turns: its own word says that it draws a conversation, or it keeps the lines of a recording, names and times above words. */
export const fences: BlockShape = {
	id: 'fence',
	read(note, line, head) {
		const opening = line.kind === 'code' ? /^ {0,3}(?:`{3,}|~{3,})\s*(?:(dialogue|chat)\b|(?:text|txt|transcript)\s*$)/.exec(head) : undefined;
		if (opening === undefined || opening === null) return null;
		const [, word] = opening;
		let end = line.number + 1;
		while (note.lines[end]?.kind === 'code' && !/^ {0,3}(?:`{3,}|~{3,})\s*$/.test(sourceOf(note, note.lines[end]))) end++;
		const lines = note.lines.slice(line.number + 1, end);
		return { end: end + 1, heads: word === 'chat' ? lines.flatMap((each) => bubble(note, each)) : word === 'dialogue' ? dialogue(note, lines) : recorded(note, lines) };
	},
};

function sourceOf({ text }: ScannedNote, line: Line | undefined): string {
	return line === undefined ? '' : text.slice(line.from, Math.min(line.to, line.from + REACH));
}

/** `left:` and `right:` name the two voices, and may name others further on. */
function dialogue(note: ScannedNote, lines: readonly Line[]): readonly Head[] {
	let [left, right] = ['', ''];
	return lines.flatMap((line) => {
		const source = sourceOf(note, line);
		const named = /^\s*(l|left|r|right):\s*(.{1,60}?)\s*$/i.exec(source);
		if (named?.[1] !== undefined && named[2] !== undefined) {
			if (/^l/i.test(named[1])) left = named[2];
			else right = named[2];
			return [];
		}
		const said = /^\s*([<>])\s+(?=\S)/.exec(source);
		if (said === null) return [];
		const head = headIn('fence-dialogue', line, { name: said[1] === '<' ? left : right, from: line.from, bodyFrom: line.from + said[0].length, bodyTo: line.to, seconds: null });
		return head === null ? [] : [head];
	});
}

/** Code units of a name before a time. */
const LONGEST_NAME = 40;
/** Lines with a name and a time that tell a recording from other lines that somebody keeps. */
const FEWEST_TIMED = 4;

function recorded(note: ScannedNote, lines: readonly Line[]): readonly Head[] {
	const labels = lines.flatMap((line, at) => {
		const source = sourceOf(note, line);
		const time = timeAfter(source, 1);
		const name = time === null ? '' : source.slice(0, time.from).trim();
		return time !== null && name !== '' && name.length <= LONGEST_NAME && source.slice(time.to).trim() === '' ? [{ line, at, name, seconds: time.seconds }] : [];
	});
	// Nobody asks in what programs, runners and trains keep so.
	if (labels.length < FEWEST_TIMED || !lines.some(({ piece }) => piece.recall(endsInQuestion))) return [];
	return labels.flatMap(({ line, at, name, seconds }, place) => {
		const said = lines.slice(at + 1, labels[place + 1]?.at ?? lines.length).filter((each) => each.to > each.from);
		const [first, last] = [said[0], said.at(-1)];
		const head = first === undefined || last === undefined ? null : headIn('fence-time', line, { name, from: line.from, bodyFrom: first.from, bodyTo: last.to, seconds });
		return head === null ? [] : [head];
	});
}

function bubble(note: ScannedNote, line: Line): readonly Head[] {
	const match = /^(\s*(?:\{\{|[<>^]\s*)([^|{}]{1,60}?)\s*\|)([^|]*?)(?:\|[^|]*)?$/.exec(sourceOf(note, line));
	const [, before = '', name = '', words = ''] = match ?? [];
	if (match === null) return [];
	const bodyFrom = line.from + before.length;
	const head = headIn('fence-chat', line, { name, from: line.from, bodyFrom, bodyTo: bodyFrom + words.replace(/\}\}\s*$/, '').length, seconds: null });
	return head === null ? [] : [head];
}
