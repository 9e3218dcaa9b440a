// What stands beside a talk below its last turn, where nobody goes on speaking: nothing but short lines follow that are no sentences.
//
//     Ada: It was my aunt’s.
//
//     (This talk was written down from a recording.)
import type { Line } from '../../text/lines.ts';
import type { ScannedNote } from '../../text/scan.ts';
import { isBoxed, quietFrom } from '../quiet.ts';
import { announcesMore } from './goesOn.ts';

/** Code units of what an editor says in brackets or in bold and italics. */
const LONGEST_NOTE = 300;
const NOTE = /^(?:[（(][^()（）]{12,}[)）][。.]?|\*{3}[^\s*][^*]+\*{3})$/;
/** … and of a heading in capitals: 'ВАМ МОЖЕТ БЫТЬ ИНТЕРЕСНО'. */
const LONGEST_HEADING = 60;
const IN_CAPITALS = /^[\p{Lu}\p{M}\p{N}\p{P}\p{S}\s]{8,}$/u;
const WORDS = /\p{Lu}{3,}/gu;
const SENTENCE_END = /[.!?。！？]$/;
const SMALL_LETTER = /\p{Ll}/u;

/** Tells whether the paragraph that a line opens is an editor's, a heading, or the only box of a talk that begins with `opening` and whose last turn begins with `first`; `last` is the line in which somebody said something last. */
export function besideTalk(note: ScannedNote, opening: Line, first: Line): (line: Line, last: Line) => boolean {
	/** Found when they are first asked for: most talk has nothing beside it. */
	let quiet: number | null = null;
	let box: number | null = null;
	const isBox = ({ number, piece }: Line): boolean => isBoxed(piece.words) && number === (box ??= note.lines.findIndex((line) => line.number >= opening.number && isBoxed(line.piece.words)));
	return (line, last) => {
		const words = line.piece.words.trim();
		const isAlone = note.lines[line.number + 1]?.kind !== 'text';
		const isNote = isAlone && words.length <= LONGEST_NOTE && NOTE.test(words);
		const isHeading = isAlone && words.length <= LONGEST_HEADING && IN_CAPITALS.test(words) && !SENTENCE_END.test(words) && (words.match(WORDS)?.length ?? 0) > 1 && SMALL_LETTER.test(first.piece.words);
		return (isNote || isHeading || isBox(line)) && !announcesMore(last) && line.number + 1 >= (quiet ??= quietFrom(note, first.to));
	};
}
