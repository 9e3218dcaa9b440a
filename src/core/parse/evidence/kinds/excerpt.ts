// Bits of talk that a document quotes: an example in a handout, an exchange that an essay remembers, what was asked before a design.
//
//     ## Requirements
//     **Candidate:** How long are the songs?
//     **Interviewer:** Twenty seconds.
//
//     ## Design
//     …
import { lineAt } from '../../../text/lines.ts';
import type { ScannedNote } from '../../../text/scan.ts';
import type { Head } from '../../head.ts';
import type { KindOfNote } from './kind.ts';

/** With so many turns it is a conversation, wherever it stands. */
const MANY_TURNS = 12;
/** Part of the note that fewer turns fill at least, where the note is the conversation. */
const LEAST_OF_NOTE = 0.35;

export const excerpt: KindOfNote = ({ note, heads }) => {
	if (heads.length >= MANY_TURNS) return null;
	const part = partOfTalk(note, heads);
	return part < LEAST_OF_NOTE ? { kind: 'none', code: 'part-of-a-document', values: { percent: Math.round(100 * part) } } : null;
};

/** The part of the words of the note that the heads and what follows each fill, up to the next heading; where all are quoted, up to the end of the quotation. */
export function partOfTalk({ lines }: ScannedNote, heads: readonly Head[]): number {
	const areQuoted = heads.every(({ container }) => container === 'quote');
	const starts = new Set(heads.map(({ line }) => line.number));
	/** Behind signed quotations and components the document goes on. */
	const ends = new Set(heads.flatMap(({ form, bodyTo }) => (bodyTo !== undefined && OWN_END.has(form) ? [lineAt(lines, bodyTo).number] : [])));
	let [isTalk, talk, all] = [false, 0, 0];
	for (const line of lines) {
		if (starts.has(line.number)) isTalk = true;
		else if (line.kind === 'heading' || (areQuoted && !QUOTE.test(line.piece.words.slice(0, QUOTE_REACH)))) isTalk = false;
		if (line.kind === 'frontMatter' || line.kind === 'comment') continue;
		all += line.to - line.from;
		if (isTalk) talk += line.to - line.from;
		if (ends.has(line.number)) isTalk = false;
	}
	return talk / Math.max(1, all);
}

const OWN_END: ReadonlySet<string> = new Set(['signed', 'component']);
const QUOTE = /^\s{0,3}(?:>|&gt;)/;
/** Code units in which a line's mark of a quotation stands. */
const QUOTE_REACH = 8;
