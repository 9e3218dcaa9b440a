// Plays and screenplays.
//
//     ACT I
//     INT. KITCHEN - DAY
//     (She sits down and looks at the clock.)
import type { Find } from '../../../../text/piece.ts';
import { headingWords } from '../../../../text/plain.ts';
import { STAGE_WORDS } from '../../../lexicon/kindWords.ts';
import { SHORT_TURNS } from '../../lengths.ts';
import type { KindOfNote } from '../kind.ts';

const STAGE = Object.values(STAGE_WORDS).flatMap((words) => words.split('|'));
/** Nearly all lines hold none of the words. */
const HOLDS_STAGE = new RegExp(STAGE.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|'), 'u');
/** Code units of a stage heading. */
const LONGEST_STAGE = 40;
/** … and of a line that may begin with one: a longer one is talk. */
const LONGEST_STAGE_LINE = 120;
/** Fewer lines of the stage may be a heading of a talk: 'Scene'. */
const FEWEST_STAGE = 2;

/** The numbers of acts and scenes: '第二幕', '제3막'. */
const NUMBER = /\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?/g;
/** What a screenplay writes over each place. */
const SLUG = /^(?:\d{1,3}[.\s]+)?(?:(?:INT|EXT|I\/E)[.:\s/]\s?\p{Lu}{2}|[内內外]景\s)/u;
/** Who comes and goes: 'Exit CLERK.' */
const COMES_AND_GOES = /^(?:Enter|Exit|Exeunt)\s\p{Lu}{2}/u;
const OPENING = /^[\s#*_(（〔[【—-]+/;

/** 'ACT I', 'Zweite Szene. Ein Wirtshaus.', 'INT. KITCHEN - DAY': the word opens the line, or stands second in it. */
function isStage(line: string): boolean {
	const bare = line.slice(0, LONGEST_STAGE + 1).replace(OPENING, '');
	if (SLUG.test(bare) || COMES_AND_GOES.test(bare)) return true;
	if (line.length > LONGEST_STAGE || /[:：?？]\s*\S/.test(line)) return false;
	const words = bare.toLowerCase();
	const counted = words.replace(NUMBER, '#');
	if (!HOLDS_STAGE.test(counted) && !HOLDS_STAGE.test(words)) return false;
	const rest = words.replace(/^\S+\s+/, '');
	return STAGE.some((word) => (word.includes('#') ? counted.startsWith(word) : [words, rest].some((from) => from.startsWith(word) && !/^\p{L}/u.test(from.slice(word.length)) && (from === words ? STAGE_END.test(from.slice(word.length)) : /^[\s.*_,)）〕\]】]*(?:$|[.\n])/.test(from.slice(word.length))))));
}

/** Behind the word: the end, a stop, or a number and what follows it. */
const STAGE_END = /^[\s*_)）〕\]】]*(?:$|[.:：,\-–—]|(?:[ivxlc]+|\d+|one|two|three|four|five)\b|[一二三四五六七八九十])/i;
/** A title may end with the act: '话剧《钟》第二幕', 'L’horloge, acte II'. */
const isStagedTitle: Find<boolean> = (line) => {
	const title = headingWords(line.slice(0, LONGEST_STAGE_LINE));
	return title.split(/[:：]\s*/).every(isStage) || isStage(/[\s,，》:：·–—-](\S{1,12}\s)?\S{1,8}$/.exec(title.slice(-LONGEST_STAGE))?.[0].slice(1) ?? '');
};

/** Whole sentences in brackets at the beginning of a line: what is done, not said. A transcript has '[laughter]' and '(crosstalk)'; notes of editors begin with who speaks and a colon. */
const DIRECTION = /(?:^|\n)\s*[*_]{0,2}[(（〔](?=\p{Lu}|\p{Lo})[^()（）〔〕:：\n]{4,200}[.!。！][)）〕]/gu;
const directionsIn: Find<number> = (body) => body.match(DIRECTION)?.filter((words) => WORDS.test(words)).length ?? 0;
const WORDS = /(?:\S+\s+){2}\S|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{4}/u;
/** Directions that make a play by themselves, and their part of the turns. */
const FEWEST_DIRECTIONS = 3;
const TURNS_DIRECTED = 0.08;

export const play: KindOfNote = ({ note, bodies, lengths, sample }) => {
	let [lines, headings] = [0, 0];
	for (const line of note.lines) {
		if (line.kind === 'text' && line.to - line.from <= LONGEST_STAGE_LINE && line.piece.recall(isStage)) lines++;
		else if (line.kind === 'heading' && line.piece.recall(isStagedTitle)) headings++;
	}
	const directions = sample.reduce((sum, at) => sum + bodies.at(at).recall(directionsIn), 0);
	const isDirected = directions >= FEWEST_DIRECTIONS && directions >= TURNS_DIRECTED * sample.length;
	const isStaged = lines + headings > 0 && (directions > 0 || lengths.most < SHORT_TURNS);
	return lines >= FEWEST_STAGE || isDirected || isStaged ? { kind: 'play', code: 'stage-directions', values: { lines: lines + headings + directions } } : null;
};
