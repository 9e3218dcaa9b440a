// What each line of a note is, by the few block marks of Markdown that matter to a reader of talk.
import { opensWithLetter } from './letters.ts';
import type { LineKind, OpenLine } from './lines.ts';
import { endSeal, startValues } from './own/summaryMarks.ts';

/** Code units of a line that are looked at to find out what it is. */
const LINE_HEAD = 400;

/** The fence or comment that a line opens, with the test for the line that closes it. */
interface Opening {
	readonly kind: 'code' | 'comment';
	readonly closes: (line: string) => boolean;
}

/** A summary that we wrote into the note: no talk. */
const SUMMARY: Opening = { kind: 'comment', closes: (line) => endSeal(line) !== null };

const PERCENTS: Opening = { kind: 'comment', closes: (line) => line.includes('%%') };
const COMMENT: Opening = { kind: 'comment', closes: (line) => line.includes('-->') };

// Patterns with names of their own: one that stands in a function is an object anew for each line.
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const OPENS_PERCENTS = /^\s{0,3}%%(?!.*%%)/;
const OPENS_COMMENT = /^\s{0,3}<!--/;

/** `first` is the first character of `head` that is no blank. */
function openingOf(head: string, first: string): Opening | null {
	if (first === '%') return OPENS_PERCENTS.test(head) ? PERCENTS : null;
	if (first === '<') return OPENS_COMMENT.test(head) && !head.includes('-->') ? COMMENT : null;
	const mark = first === '`' || first === '~' ? FENCE.exec(head) : null;
	if (mark?.[1] === undefined || (first === '`' && head.slice(mark[0].length).includes('`'))) return null;
	const fence = mark[1];
	return { kind: 'code', closes: (line) => closesFence(line.trim(), fence) };
}

const closesFence = (words: string, mark: string): boolean => words.length >= mark.length && words === mark.charAt(0).repeat(words.length);

/** Two marks without a space after them head something too; one is a tag. */
const HEADING = /^ {0,3}(?:#{1,6}(?:\s|$)|#{2,6}[^\s#])/;
/** Also one that an editor wrote out, '\---', and as it is drawn. */
const RULE = /^ {0,3}(?:-[\s-]{2,}|\*[\s*]{2,}|_[\s_]{2,}|<hr\s?\/?>\s*|\\-{3,}\s*|[─━═]{4,}\s*|[—―][—―–-]{2,}\s*)$/i;
/** Pictures and what sets them, as in '![Hives](hives.png){: .right}'. */
const IMAGE = /^\s*(?:!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])(?:\{[^{}]*\})?\s*|!\[\[[^\]]*\]\]\s*)+$/;
/** A comment that ends where it began. The definition of a link shows nothing either, nor does a line for the program that makes pages: '{{< figure … >}}', '{% include … %}', '{: .wide}', '::: note'. */
const HIDDEN = /^\s{0,3}(?:%%.*%%\s*$|<!--.*-->\s*$|\{\{[<%][^{}]*[>%]\}\}\s*$|\{%[^{}]*%\}\s*$|\{:[^{}]*\}\s*$|:{3,}\s?(?:\{[^{}]*\}|[\w.#-]{0,40})\s*$|\[[^\]]{1,80}\]:\s+(?:<|\w{2,8}:\/\/|\/|\.|#))/;

/** What a line may be besides text, with the characters that it begins with behind blanks. */
const SHAPES: readonly (readonly [opens: string, pattern: RegExp, kind: LineKind])[] = [
	['#', HEADING, 'heading'],
	['-*_<\\─━═—―', RULE, 'rule'],
	['!', IMAGE, 'image'],
	['%<{:[', HIDDEN, 'comment'],
];

function kindOf(head: string, first: string): LineKind {
	if (first === '') return 'blank';
	for (const [opens, pattern, kind] of SHAPES) if (opens.includes(first) && pattern.test(head)) return kind;
	return 'text';
}

/** '00:02:24.720 --> 00:02:32.850 align:start', the time line of a caption. */
const CUE = /^\s*((?:\d{1,3}:){0,2}\d{1,5}(?:[.,]\d{1,3})?)\s*-->\s*(?:\d{1,3}:){0,2}\d{1,5}(?:[.,]\d{1,3})?(?:\s+[a-z]+:\S+)*\s*$/;
const CAPTION_HEAD = /^(?:WEBVTT\b.*|Kind: .*|Language: .*|NOTE\b.*)$/;

const CUE_NUMBER = /^\d{1,6}$/;

/** The start of a caption in seconds, null where the line is no caption's time line. */
export function cueSeconds(line: string): number | null {
	const start = line.includes('-->') ? CUE.exec(line)?.[1] : undefined;
	if (start === undefined) return null;
	return Math.round(1000 * start.replace(',', '.').split(':').reduce((sum, part) => sum * 60 + Number(part), 0)) / 1000;
}

/** What a line's words alone say of it. */
interface LineLook {
	readonly kind: LineKind;
	readonly opening: Opening | null;
	readonly isCaptionHead: boolean;
}

/** The looks of lines that open nothing: nearly all. */
const PLAIN: Readonly<Record<LineKind, LineLook>> = Object.fromEntries((['blank', 'text', 'heading', 'rule', 'image', 'code', 'comment', 'cue', 'frontMatter'] as const).map((kind) => [kind, { kind, opening: null, isCaptionHead: false }])) as Record<LineKind, LineLook>;

/** The look of a line above captions. */
const ABOVE_CAPTIONS: LineLook = { ...PLAIN.text, isCaptionHead: true };

function lookAt(words: string): LineLook {
	if (opensWithLetter(words)) return CAPTION_HEAD.test(words) ? ABOVE_CAPTIONS : PLAIN.text;
	// The mark of omission keeps a long line from passing for a rule or a picture.
	const head = words.length > LINE_HEAD ? `${words.slice(0, LINE_HEAD)}…` : words;
	const first = head.trimStart().charAt(0);
	const kind = cueSeconds(head) === null ? kindOf(head, first) : 'cue';
	const opening = first === '<' && startValues(words) !== null ? SUMMARY : openingOf(head, first);
	return opening === null ? PLAIN[kind] : { kind, opening, isCaptionHead: false };
}

/** What people write behind the marks of a fence that keeps captions. */
const MAY_KEEP_CAPTIONS = /^ {0,3}(?:`{3,}|~{3,})\s*(?:te?xt|vtt|webvtt|srt|subtitles?|transcript)?\s*$/i;
/** Fewer captions show how captions are written; so do those that are not most of a note. */
const FEWEST_CAPTIONS = 16;
const MOST_OF_NOTE = 0.5;

/** Whether the fence that line `number` opens keeps the captions of a recording: those are talk, not code. */
function keepsCaptions(lines: readonly OpenLine[], number: number, closes: Opening['closes']): boolean {
	if (!MAY_KEEP_CAPTIONS.test(lines[number]?.piece.words ?? '')) return false;
	let captions = 0;
	for (let at = number + 1; at < lines.length; at++) {
		const words = lines[at]?.piece.words ?? '';
		if (closes(words)) return captions >= FEWEST_CAPTIONS && at - number > MOST_OF_NOTE * lines.length;
		if (cueSeconds(words) !== null) captions++;
	}
	return false;
}

/** Whether the next of our comments behind line `number` closes a summary. */
function endFollows(lines: readonly OpenLine[], number: number): boolean {
	for (let at = number + 1; at < lines.length; at++) {
		const words = lines[at]?.piece.words ?? '';
		if (!words.startsWith('<!-- ')) continue;
		if (endSeal(words) !== null) return true;
		if (startValues(words) !== null) return false;
	}
	return false;
}

/**
 * Gives the lines from number `first` on their kinds, and the first one whose fence or comment nothing closes, or null. Without
 * `openings` fences and comments are text.
 */
export function classify(lines: readonly OpenLine[], first: number, openings: boolean): OpenLine | null {
	let opened: { readonly line: OpenLine; readonly opening: Opening } | null = null;
	/** Closes the fence of captions that we are in. */
	let closesCaptions: Opening['closes'] | null = null;
	for (let number = first; number < lines.length; number++) {
		const line = lines[number];
		if (line === undefined) break;
		if (opened !== null) {
			line.kind = opened.opening.kind;
			if (line.from < line.to && opened.opening.closes(line.piece.words)) opened = null;
			continue;
		}
		if (line.from === line.to) {
			line.kind = 'blank';
			continue;
		}
		const look = line.piece.recall(lookAt);
		if (closesCaptions?.(line.piece.words) === true) {
			line.kind = 'comment';
			closesCaptions = null;
			continue;
		}
		// An opening comment of ours whose end was deleted opens nothing.
		const opening: Opening | null = openings && closesCaptions === null && (look.opening !== SUMMARY || endFollows(lines, number)) ? look.opening : null;
		if (opening?.kind === 'code' && keepsCaptions(lines, number, opening.closes)) {
			line.kind = 'comment';
			closesCaptions = opening.closes;
			continue;
		}
		if (opening !== null) opened = { line, opening };
		line.kind = opening?.kind ?? (look.isCaptionHead && (number < 12 || closesCaptions !== null) ? 'cue' : look.kind);
		// The number above a caption is no talk either.
		const above = number > first ? lines[number - 1] : undefined;
		if (line.kind === 'cue' && above?.kind === 'text' && CUE_NUMBER.test(above.piece.words)) above.kind = 'cue';
	}
	return opened?.line ?? null;
}
