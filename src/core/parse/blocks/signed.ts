// > Where the boats turn.          > [name=Ada] Where the boats turn.
// > [name=Ada]
// Quotations that are signed, as HackMD and its kin write who says what.
import type { Line } from '../../text/lines.ts';
import type { Head } from '../head.ts';
import { headIn } from './shape.ts';
import type { BlockShape } from './shape.ts';

const QUOTED = /^\s{0,3}>[\s>]*/;
/** With this a signature begins; most notes have none. */
export const SIGNATURE = '[name=';
const SIGNED = /\[name=([^\]\n]{1,60})\]/;
/** What may stand beside the name: when it was said, a colour. */
const BESIDE = /\[(?:time|color)=[^\]\n]{0,60}\]/g;
/** Code units beside a name that are looked at. */
const REACH = 200;

/** Each signature ends what was said since the one before, or begins what follows: where words stand right behind it, and where one stands on top. */
export const signed: BlockShape = {
	id: 'signed',
	read(note, line) {
		if (!isQuoted(line) || isQuoted(note.lines[line.number - 1])) return null;
		let end = line.number;
		const heads: Head[] = [];
		let start: Line | null = null;
		let areOnTop = false;
		for (let next = note.lines[end]; isQuoted(next); next = note.lines[++end]) {
			const from = next.from + (QUOTED.exec(next.piece.words)?.[0].length ?? 0);
			const signature = SIGNED.exec(next.piece.words);
			const at = next.from + (signature?.index ?? 0);
			if (signature !== null && end === line.number) areOnTop = at === from;
			start ??= from < next.to ? next : null;
			if (signature === null) continue;
			const to = at + signature[0].length;
			const isOpening = at === from && (areOnTop || note.text.slice(to, Math.min(next.to, to + REACH)).replace(BESIDE, '').trim() !== '');
			const first = isOpening || start === null ? next : start;
			const bodyFrom = isOpening ? to : first.from + (QUOTED.exec(first.piece.words)?.[0].length ?? 0);
			const head = headIn('signed', first, { name: signature[1] ?? '', from: first.from, bodyFrom, ...(isOpening ? {} : { bodyTo: Math.max(bodyFrom, at) }), seconds: null });
			if (head !== null && heads.at(-1)?.line !== first) heads.push(head);
			start = null;
		}
		return heads.length === 0 ? null : { end, heads };
	},
};

const isQuoted = (line: Line | undefined): line is Line => line?.kind === 'text' && QUOTED.test(line.piece.words.slice(0, 8));
