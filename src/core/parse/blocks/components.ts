// <Chat type="left">Where were you born?</Chat>, <Message name="Ada"> … </Message>: how programs that make pages draw a conversation.
import type { Line } from '../../text/lines.ts';
import type { ScannedNote } from '../../text/scan.ts';
import type { Head } from '../head.ts';
import { labelOf } from '../heads.ts';
import { headIn } from './shape.ts';
import type { BlockShape } from './shape.ts';

/** The opening tag of a component that is named as a conversation or its parts are. */
const OPENS = /^\s{0,12}<((?=[\w-]*(?:chat|message|msg|bubble|talk|dialog|speech|says?\b))(?:[A-Z]\w{0,30}|[a-z]{1,20}-[a-z-]{1,30}))(\s[^<>]{1,200})>/i;
/** The attribute that names who speaks, else the one that tells the side where the words stand. */
const NAMED = /\s(?:name|nickname|speaker|author|user|username|who|from|role)\s?=\s?(["'])([^\n]{1,60}?)\1/;
const PLACED = /\s(?:type|side|position|placement|align|direction)\s?=\s?(["'])(left|right|start|end|me|other|in|out)\1/;
/** Lines of a component. */
const LONGEST = 200;

export const components: BlockShape = {
	id: 'component',
	read(note, line) {
		if (line.kind === 'code') return null;
		const heads: Head[] = [];
		let last = line;
		for (let from = line.from; from < last.to; ) {
			const [all = '', tag = '', attributes = ''] = OPENS.exec(note.text.slice(from, Math.min(last.to, from + REACH))) ?? [];
			const name = (NAMED.exec(attributes) ?? PLACED.exec(attributes))?.[2];
			const end = name === undefined || attributes.endsWith('/') ? null : endOf(note, last, from + all.length, `</${tag}>`);
			if (name === undefined || end === null) break;
			const turn = headIn('component', last, { name, from, bodyFrom: from + all.length, bodyTo: end.at, seconds: null });
			if (turn === null) break;
			heads.push(turn);
			last = end.line;
			from = end.at + tag.length + CLOSING;
		}
		return heads.length === 0 ? null : { end: last.number + 1, heads };
	},
};

/** Code units in which an opening tag ends, and of '</>' around its name. */
const REACH = 260;
const CLOSING = 3;

/** Where the component ends that opened in a line before `from`; null where another one or a label begins before, or none ends it. */
function endOf({ lines, text }: ScannedNote, first: Line, from: number, closes: string): { readonly line: Line; readonly at: number } | null {
	for (let number = first.number; number < Math.min(lines.length, first.number + LONGEST); number++) {
		const line = lines[number];
		if (line === undefined || (line !== first && (OPENS.test(line.piece.words.slice(0, REACH)) || labelOf(line.piece.words) !== null))) return null;
		const start = Math.max(from, line.from);
		const at = text.slice(start, line.to).indexOf(closes);
		if (at >= 0) return { line, at: start + at };
	}
	return null;
}
