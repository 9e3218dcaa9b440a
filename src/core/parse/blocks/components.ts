// <Chat type="left">Where were you born?</Chat>, <Message name="Ada"> … </Message>: how programs that make pages draw a conversation
import type { Line } from '../../text/lines.ts';
import type { ScannedNote } from '../../text/scan.ts';
import { headIn } from './shape.ts';
import type { BlockShape } from './shape.ts';

/** The opening tag of a component: its name begins with a capital or holds a hyphen, as no tag of HTML does. */
const OPENS = /^\s{0,12}<([A-Z]\w{0,30}|[a-z]{1,20}-[a-z-]{1,30})(\s[^<>]{1,200})>/;
/** The attribute that names who speaks, else the one that tells the side where the words stand. */
const NAMED = /\s(?:name|nickname|speaker|author|user|username|who|from|role)\s?=\s?["']([^"'\n]{1,60})["']/;
const PLACED = /\s(?:type|side|position|placement|align|direction)\s?=\s?["'](left|right|start|end|me|other|in|out)["']/;
/** Lines of a component. */
const LONGEST = 200;

export const components: BlockShape = {
	id: 'component',
	read(note, line, head) {
		const [all, tag = '', attributes = ''] = OPENS.exec(head) ?? [];
		const name = (NAMED.exec(attributes) ?? PLACED.exec(attributes))?.[1];
		if (all === undefined || name === undefined || attributes.endsWith('/')) return null;
		const closes = `</${tag}>`;
		const last = closing(note, line, closes);
		if (last === null) return null;
		const bodyFrom = line.from + all.length;
		const turn = headIn('component', line, { name, from: line.from, bodyFrom, bodyTo: Math.max(bodyFrom, last.from + note.text.slice(last.from, last.to).lastIndexOf(closes)), seconds: null });
		return turn === null ? null : { end: last.number + 1, heads: [turn] };
	},
};

/** The line on which the component ends; null where another block of it begins before, or none ends it. */
function closing({ lines }: ScannedNote, { number }: Line, closes: string): Line | null {
	for (let at = number; at < Math.min(lines.length, number + LONGEST); at++) {
		const line = lines[at];
		if (line === undefined || (at > number && OPENS.test(line.piece.words.slice(0, 240)))) return null;
		if (line.piece.words.includes(closes)) return line;
	}
	return null;
}
