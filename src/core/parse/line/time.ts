// Time marks: 0:23 · `0:23` · 61:05 · 1:02:03 · 00:02:24.720 · [00:00:00] · (0:23) · **0:23** · _(0:23)_ · [0:23](link) · [(0:23)](link) · [[file#t=30|0:30]] · 0:00 - 0:12 · [0.6s - 4.1s] · (2025-11-04T15:00:11.402Z)

/** A time mark of a line: `from` to `to` with its brackets. */
export interface TimeMark {
	readonly from: number;
	readonly to: number;
	readonly seconds: number;
	/** Whether it has two parts, which may be minutes and seconds or a time of day. */
	readonly isShort: boolean;
}

const STAMP = String.raw`(\d{1,3}):([0-5]\d)(?::([0-5]\d))?(?:[.,](\d{1,3}))?(?!\d|:\d)`;
const RANGE = String.raw`(?:\s{0,2}(?:-{1,2}>|[-–—~→])\s{0,2}\d{1,3}:[0-5]\d(?::[0-5]\d)?(?:[.,]\d{1,3})?)?`;
/** The target of a link, with brackets of its own at most once: 'javascript:void(0);'. */
const TARGET = String.raw`\([^()\s]{1,160}(?:\([^()\s]{0,20}\)[^()\s]{0,160})?\)`;
/** In the order in which they are tried; before each the characters with which it may begin. */
const SHAPES = [
	['[', String.raw`\[\[[^[\]|\n]{1,80}\|${STAMP}\]\]`],
	['(（', String.raw`[(（]\[@?${STAMP}\]${TARGET}[)）]`],
	['[', String.raw`\[[@(（]?${STAMP}[)）]?\]${TARGET}`],
	['*', String.raw`\*\*\\?[[(（【]?${STAMP}\\?[\])）】]?\*\*`],
	['*', String.raw`\*[[(（]?${STAMP}[\])）]?\*`],
	['_', String.raw`_[[(（]${STAMP}[\])）]_`],
	['`', '`\\[?' + STAMP + '\\]?`'],
	['\\[(（【', String.raw`\\?[[(（【]\s?${STAMP}${RANGE}\s?\\?[\])）】]`],
	['[', String.raw`\[(?:(?<seconds>\d{1,5}\.\d{1,3})s?|(?<whole>\d{1,5})s)\s{0,2}(?:-{1,2}>|[-–—~→])\s{0,2}\d{1,5}(?:\.\d{1,3})?s?\]`],
	['(（[0123456789', String.raw`[(（[]?\d{4}-\d\d-\d\dT(\d\d):([0-5]\d):([0-5]\d)(?:[.,](\d{1,6}))?(?:Z|[+-]\d\d:?\d\d)?[)）\]]?`],
	['#0123456789', String.raw`#?${STAMP}${RANGE}(?:-\d#)?`],
] as const;
const BY_OPENING: ReadonlyMap<string, readonly RegExp[]> = new Map([...new Set(SHAPES.flatMap(([opens]) => [...opens]))].map((opening) => [opening, SHAPES.filter(([opens]) => opens.includes(opening)).map(([, shape]) => new RegExp(shape, 'y'))]));
const NONE: readonly RegExp[] = [];
const ONLY = /^\s*(?:>\s*|#{1,6}\s+|<time>)?(.{4,160}?)(?:<\/time>)?\s*$/;

/** The time mark that stands exactly at `at`. */
export function timeAt(head: string, at: number): TimeMark | null {
	for (const shape of BY_OPENING.get(head.charAt(at)) ?? NONE) {
		shape.lastIndex = at;
		const match = shape.exec(head);
		if (match !== null) return { from: at, to: at + match[0].length, seconds: secondsOf(match), isShort: match.groups === undefined && match[3] === undefined && match[4] === undefined };
	}
	return null;
}

const MINUTES = /\d{1,3}:[0-5]\d/g;
/** What machines write before the time of a day. */
const DAY = /\d{4}-\d\d-\d\dT$/;
const DAY_LENGTH = 11;

/** The first time mark at or after `from` that stands apart from letters and digits before it; one in seconds, '[0.6s - 4.1s]', only opens a line. */
export function timeAfter(head: string, from: number): TimeMark | null {
	if (!head.includes(':', from)) return null;
	MINUTES.lastIndex = from;
	for (let match = MINUTES.exec(head); match !== null; match = MINUTES.exec(head)) {
		let at = match.index;
		if (/[\d:.,]/.test(head.charAt(at - 1))) continue;
		if (head.charAt(at - 1) === 'T' && DAY.test(head.slice(from, at))) at -= DAY_LENGTH;
		while (at > from && /[[(（【*\\@#`]/.test(head.charAt(at - 1))) at--;
		// '_(0:23)_'; before a bare time the stroke is part of a word.
		if (at > from && at < match.index && head.charAt(at - 1) === '_') at--;
		const time = timeAt(head, at);
		if (time !== null) return time;
	}
	return null;
}

/** The time of a line that holds nothing else; none in seconds. */
export function onlyTime(line: string): number | null {
	const words = line.includes(':') ? ONLY.exec(line.slice(0, 200))?.[1] : undefined;
	if (words === undefined) return null;
	const time = timeAt(words, 0);
	return time?.to === words.length ? time.seconds : null;
}

function secondsOf(match: RegExpExecArray): number {
	const inSeconds = match.groups?.['seconds'] ?? match.groups?.['whole'];
	if (inSeconds !== undefined) return Number(inSeconds);
	const [, a = '0', b = '0', c, fraction = ''] = match;
	const whole = c === undefined ? Number(a) * 60 + Number(b) : Number(a) * 3600 + Number(b) * 60 + Number(c);
	return fraction === '' ? whole : whole + Number(`0.${fraction}`);
}
