// <details>
// <summary>Original</summary>
//
// **Interviewer**: the same words in their first language
// </details>
import type { Line } from '../../text/lines.ts';
import type { ScannedNote } from '../../text/scan.ts';
import { readHead } from '../labels/read.ts';

const MARKS = ['<details', '<DETAILS', '<Details'];
const OPENS = /^\s{0,3}<details[\s>]/i;
const CLOSES = /<\/details>/i;
/** A folded part with more labels than this is a conversation of its own, one with fewer repeats what stands beside it. */
const MOST_LABELS = 2;

/** The note without the folded parts that repeat a turn in another language: their lines become comments. */
export function withoutAsides(note: ScannedNote): ScannedNote {
	// A search for words is many times as fast as one for a pattern.
	if (!MARKS.some((mark) => note.text.includes(mark))) return note;
	const hidden = new Set<number>();
	const isHead = (line: Line): boolean => line.kind === 'text' && isLabel(note, line);
	const folded = new Set<number>();
	let inside = 0;
	for (let number = 0; number < note.lines.length; number++) {
		if (!is(note, number, OPENS)) continue;
		let end = number;
		while (end < note.lines.length && !is(note, end, CLOSES)) end++;
		if (end === note.lines.length) break;
		const labels = note.lines.slice(number, end + 1).filter(isHead).length;
		for (let at = number; at <= end; at++) folded.add(at);
		if (labels > 0 && labels <= MOST_LABELS) {
			inside += labels;
			for (let at = number; at <= end; at++) hidden.add(at);
		}
		number = end;
	}
	const beside = note.lines.filter((line) => !folded.has(line.number) && isHead(line)).length;
	// Where less stands beside them than in them they repeat nothing: they hold the conversation itself, and all is left as it is.
	return hidden.size === 0 || beside < inside ? note : { ...note, lines: note.lines.map((line): Line => (hidden.has(line.number) ? { number: line.number, from: line.from, to: line.to, kind: 'comment', piece: line.piece } : line)) };
}

function is({ text, lines }: ScannedNote, number: number, pattern: RegExp): boolean {
	const line = lines[number];
	return line?.kind === 'text' && text.charAt(line.from + (/^\s*/.exec(text.slice(line.from, line.from + 4))?.[0].length ?? 0)) === '<' && pattern.test(text.slice(line.from, Math.min(line.to, line.from + 80)));
}

function isLabel({ text }: ScannedNote, line: Line): boolean {
	const head = readHead(text.slice(line.from, Math.min(line.to, line.from + 240)));
	return head !== null && head.form.strength === 'marked' && (head.ending === 'colon' || head.ending === 'time');
}
