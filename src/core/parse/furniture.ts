// What stands around the talk: lines after the last turn that nobody said.
import type { Line } from '../text/lines.ts';
import type { Find } from '../text/piece.ts';
import { plainWords } from '../text/plain.ts';
import type { ScannedNote } from '../text/scan.ts';
import { BY_WORDS, CREDIT_WORDS, END_WORDS, FOLLOW_WORDS, MAKER_WORDS, SITE_WORDS } from './lexicon/furnitureWords.ts';

/** Code units of a paragraph that are looked at. */
const LOOK = 600;

/** Tool lines and goodbyes of publishing accounts, as whole words of the paragraph's start or end. */
const BOILERPLATE = [
	/^transcribed by https?:/i,
	/^this (?:editable )?transcript (?:was|is) /i,
	/^transcription ended after/i,
	/^以上内容由\s*AI\s*生成/i,
	/^clovanote\.naver\.com/i,
	/^[^\n]{1,80} is a reader-supported publication\. to receive /i,
	/^AI가 요약한/i,
	/^[^\n]{1,60} (?:started|stopped) transcription$/,
	/^\[\^[^\]]{1,40}\]:/,
	// As the offices of governments end a transcript.
	/^(?:END\s+\d{1,2}:\d\d\s[AP]\.?M\.?(?:\s[A-Z]{2,4})?|\d{1,2}:\d\d\s[AP]\.M\.\s[A-Z]{2,4})$/,
];

/** Whether the line is a tool's own, wherever it stands. */
export function isBoilerplate(words: string): boolean {
	const look = words.slice(0, LOOK).replace(/^\s*(?:[-*•]\s)?\s*|\s+$/g, '');
	return BOILERPLATE.some((pattern) => pattern.test(look));
}

/** '（完）', '[END OF INTERVIEW]', '— Ende —' */
const END = new RegExp(`^(?:[(（[【\\]\\s—–-]+|[*_]+)(?:${Object.values(END_WORDS).join('|')})[)）\\]】\\s—–*_-]*\\.?$`, 'iu');
/** Code units of a credit; what stands behind one is no longer either. */
export const LONGEST_CREDIT = 120;
/** '（责任编辑：某某）', 'Photos: Tom Ek', '取材・文／編集部', 'Copyright © 2024' */
const CREDIT = new RegExp(`^(?:<[^<>]{1,40}>|[(（[【*_\\s■●◆▲★➤※])*(?:(?:copyright\\s*)?(?:©|\\(c\\)|copyright \\d{4})|(?:${[...Object.values(CREDIT_WORDS), ...Object.values(BY_WORDS)].join('|')})[*_]*(?:</\\w{1,6}>)*\\s?(?:[:：／｜|】]|/(?=\\S)|$|</))`, 'iu');
/** 'Photos by Tom Ek', and no sentence: 'Written by me.' */
const BY = new RegExp(`^[(（[*_\\s]*(?:${Object.values(BY_WORDS).flatMap((words) => words.split('|')).map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`).join('|')})\\s\\p{Lu}(?:\\p{Lu}\\.|[^.!?]){1,60}$`, 'u');

/** '监制：简书舟', '编导：罗青 摄像：桂南' */
const MAKER = new RegExp(`^(?:${Object.values(MAKER_WORDS).join('|')})\\s?[:：／|]\\s?[^。！？!?，,；;]{1,40}$`, 'u');

/** Whether a line tells who wrote, edited or photographed, whose it all is, or what to read next. */
export const isCredit: Find<boolean> = (words) => words.length <= LONGEST_CREDIT && (CREDIT.test(words.trim()) || BY.test(words.trim()) || MAKER.test(words.trim()));

const FOLLOW = new RegExp(Object.values(FOLLOW_WORDS).join('|'), 'giu');
/** Times that a paragraph asks to follow, share or scan, for it to be an account's goodbye, and its most code units. */
const FOLLOWS = { times: 2, longest: 160 };
/** Code units: a line in bold that is no sentence and no longer heads something, and beside a link fewer than this say nothing. */
const LONGEST_HEADING = 60;
const BESIDE_LINK = 24;
/** Code units of marks of quotations. */
const LONGEST_MARKS = 16;
/** '*This conversation has been edited for length.*', set off from talk that is not in italics. */
const EDITOR = /^(?:\*(?![\s*])[^*]+\*|_(?![\s_])[^_]+_)$/;
const isInItalics = (words: string): boolean => words.length < LOOK && EDITOR.test(words.trim());

/** Whether the paragraph that begins with a line is the last one, and in italics from its first word to its last. */
export function opensItalics({ lines, text }: ScannedNote, line: Line): boolean {
	if (!/^[*_]/.test(line.piece.words)) return false;
	let last = line;
	for (let next = lines[line.number + 1]; next?.kind === 'text' && next.to - line.from < LOOK; next = lines[next.number + 1]) last = next;
	return isInItalics(text.slice(line.from, last.to)) && !lines.slice(last.number + 1).some(({ kind }) => kind === 'text');
}

/** Whether a line holds nothing but tags that close what may stand around a whole talk: boxes, sections, components. */
export const closesBoxes = (words: string): boolean => words.includes('</') && /^\s*(?:<\/(?:div|section|article|main|body|html|dl|[A-Z]\w{0,40})>\s*)+$/.test(words);

/** Code units of tags that hold nothing. */
const LONGEST_TAGS = 400;
const QUOTED_NOTHING = /^\s*>[\s>]*$/;
const TAGGED_NOTHING = /^(?:\s|&nbsp;|<(?:\/?(?:p|br|div|span|center|section|article|blockquote|ins|img|iframe)|details)(?:\s[^<>]{0,300})?>)+$/i;

/** The title of a fold. */
const FOLD = /^\s*<summary[\s>][^\n]{0,300}<\/summary>\s*$/i;

/** '◇', '~', '\\*': what parts a text. */
const ORNAMENTS = /^[\s\u3000]*(?:\\?[◇◆□■○●※＊✦❖⁂~*][ \u3000]?){1,8}$/;

/** Whether a line holds marks or tags and no words that anybody says: a free one within a quotation, '<p>&nbsp;</p>', '</div>', ornaments. */
export const holdsNothing = (words: string): boolean => (words.length < LONGEST_MARKS && (QUOTED_NOTHING.test(words) || ORNAMENTS.test(words))) || (words.length < LONGEST_TAGS && words.includes('<') && (TAGGED_NOTHING.test(words) || FOLD.test(words)));

/** Whether a line in italics stands right below a picture. */
export const isCaption = ({ lines }: ScannedNote, line: Line): boolean => lines[line.number - 1]?.kind === 'image' && line.piece.recall(isInItalics);

const SITE = new RegExp(`^(?:${Object.values(SITE_WORDS).join('|')})`, 'iu');
const IN_BOLD = /^(?:\*\*[^*]+\*\*|__[^_]+__)$/;

/**
 * Whether the line opens end matter: the word that it is the end, a run of hashtags, a tool's note, a footnote's text, words in bold
 * that head something else, a link, an account's goodbye, and where the talk is not in italics, an editor's note in them.
 */
export function opensEndMatter(words: string, isItalicTalk: boolean): boolean {
	const line = words.trim();
	const hashtags = words.slice(-LOOK).match(/(?:^|\s|[。！？!?.])#[^\s#]{1,40}/g)?.length ?? 0;
	if (hashtags >= 2 || isBoilerplate(words)) return true;
	if (line.length > LOOK) return false;
	if (END.test(line) || SITE.test(line) || (!isItalicTalk && EDITOR.test(line))) return true;
	if (line.length <= LONGEST_HEADING && IN_BOLD.test(line)) return !/[.!?。！？…]["”』」*_]*$/.test(line);
	if (line.length <= FOLLOWS.longest && (line.match(FOLLOW)?.length ?? 0) >= FOLLOWS.times) return true;
	return /\]\(|https?:/.test(line) && plainWords(line.replace(/!?\[[^[\]]*\]\([^()]*\)|https?:\S+/g, ' ')).length < BESIDE_LINK;
}

/** '[applause]', '\\[laughter\\]', '**Break**: \\[18:45\\]': a line that tells what happened, not what was said. */
const STAGE_NOTE = /^\s{0,3}(?:\\?\[[\p{L}\s]{1,40}\\?\]|\*\*[\p{L}\s]{1,20}(?::\*\*|\*\*:)\s*\\?\[[\d:]{4,8}\\?\](?:[\p{L}\s]{1,6}\\?\[[\d:]{4,8}\\?\])?)\s*$/u;

/** Whether a line is one and nothing else. */
export function isStageNote(line: string): boolean {
	return line.length < 80 && line.includes('[') && STAGE_NOTE.test(line);
}
