// What stands beside a talk below its last turn, where nothing but short lines follow that speak of nobody.
//
//     Ada: It was my aunt’s.
//
//     (This talk was written down from a recording.)
import type { Line } from '../../text/lines.ts';
import type { ScannedNote } from '../../text/scan.ts';
import { LONGEST_CREDIT } from '../furniture.ts';
import { announcesMore, saysWe } from './goesOn.ts';

/** Code units of what an editor says in brackets or in bold and italics. */
const LONGEST_NOTE = 300;
const NOTE = /^(?:[（(][^()（）]{12,}[)）][。.]?|\*{3}[^\s*][^*]+\*{3})$/;
/** … and of a heading in capitals: 'ВАМ МОЖЕТ БЫТЬ ИНТЕРЕСНО'. */
const LONGEST_HEADING = 60;
const IN_CAPITALS = /^[\p{Lu}\p{M}\p{N}\p{P}\p{S}\s]{8,}$/u;
const WORDS = /\p{Lu}{3,}/gu;
const SENTENCE_END = /[.!?。！？]$/;
const SMALL_LETTER = /\p{Ll}/u;
const QUOTED = /^\s{0,3}>/;

/** Lines of a talk: the first of all, the first of its last turn, and the one in which this said something last. */
interface Reached {
	readonly opening: Line;
	readonly first: Line;
	readonly last: Line;
}

/** Whether the paragraph that a line opens is an editor's, a heading, or the only box of a talk. */
export function opensBeside({ lines, text }: ScannedNote, line: Line, { opening, first, last }: Reached): boolean {
	const words = line.piece.words.trim();
	const isAlone = lines[line.number + 1]?.kind !== 'text';
	const isNote = isAlone && words.length <= LONGEST_NOTE && NOTE.test(words);
	const isHeading = isAlone && words.length <= LONGEST_HEADING && IN_CAPITALS.test(words) && !SENTENCE_END.test(words) && (words.match(WORDS)?.length ?? 0) > 1 && SMALL_LETTER.test(first.piece.words);
	const isBox = QUOTED.test(words) && !lines.slice(opening.number, line.number).some(({ piece }) => QUOTED.test(piece.words));
	if (!(isNote || isHeading || isBox) || announcesMore(last)) return false;
	const below = lines.slice(line.number + 1).filter(({ kind, piece }) => kind === 'text' && !QUOTED.test(piece.words));
	return below.every(({ from, to }) => to - from <= LONGEST_CREDIT && !saysWe(text, from, to));
}
