// Plays and screenplays.
//
//     ACT I
//     INT. KITCHEN - DAY
import { STAGE_WORDS } from '../../lexicon/kindWords.ts';
import type { KindOfNote } from './kind.ts';

const STAGE = Object.values(STAGE_WORDS).flatMap((words) => words.split('|'));
/** Code units of a stage heading. */
const LONGEST_STAGE = 40;
/** Fewer lines of the stage may be a heading of a talk: 'Scene'. */
const FEWEST_STAGE = 2;

/** 'ACT I', 'Zweite Szene. Ein Wirtshaus.', 'INT. KITCHEN - DAY': the word opens the line, or stands second in it. */
function isStage(line: string): boolean {
	if (line.length > LONGEST_STAGE || /[:：?？]\s*\S/.test(line)) return false;
	const words = line.toLowerCase().replace(/^[\s#*_]+/, '');
	const rest = words.replace(/^\S+\s+/, '');
	return STAGE.some((word) => [words, rest].some((from) => from.startsWith(word) && !/^\p{L}/u.test(from.slice(word.length)) && (from === words ? STAGE_END.test(from.slice(word.length)) : /^[\s.*_,]*(?:$|[.\n])/.test(from.slice(word.length)))));
}

/** Behind the word: the end, a stop, or a number and what follows it. */
const STAGE_END = /^[\s*_]*(?:$|[.:：,\-–—]|(?:[ivxlc]+|\d+|one|two|three|four|five)\b|[一二三四五六七八九十])/i;

export const play: KindOfNote = ({ note }) => {
	const lines = note.lines.filter((line) => line.kind === 'text' && line.piece.recall(isStage)).length;
	return lines >= FEWEST_STAGE ? { kind: 'play', code: 'stage-directions', values: { lines } } : null;
};
