// Reads the head of a line: what stands before a label, the label, and the colon, dash or time after it.
import { LABEL_REACH } from './form.ts';
import type { LabelForm, Wrapped } from './form.ts';
import { formsAt } from './table.ts';
import { SIGNS, containerOf } from '../line/container.ts';
import type { Container } from '../line/container.ts';
import { isOfOffice } from '../line/name.ts';
import { timeAt } from '../line/time.ts';
import type { TimeMark } from '../line/time.ts';

/** How a label ends: with a colon, a time, a dash, the end of the line, or not at all ('**Ada** hello'). */
export type Ending = 'colon' | 'time' | 'dash' | 'alone' | 'open';

/** Offsets into the line. */
export interface LineHead {
	readonly form: LabelForm;
	readonly container: Container;
	readonly ending: Ending;
	readonly nameFrom: number;
	readonly nameTo: number;
	readonly bodyFrom: number;
	readonly seconds: number | null;
	/** Whether that time has two parts only. */
	readonly isShort: boolean;
	readonly whole: boolean;
	/** Whether the time stands inside the wrapping, as in '*Ada (0:12)*:'. */
	readonly timeInside: boolean;
	/** Whether only the time before the name ends the label: '0:12 Ada'. */
	readonly timeFirst: boolean;
}

const GAP = /[\s\u00a0\u202f]*/y;
/** Blanks, the end of what coloured the label, and a break that parts it from the words. */
const BEFORE_WORDS = /(?:[ \t\u00a0\u202f\u200b\u200e\u200f\u2060\ufeff]|<\/(?:font|span|mark|u)>|<br\s?\/?>)*/y;
/** Blanks before it may set all colons below each other. A sign of Bengali stands for one behind a word. */
const COLON = /(?:<\/(?:font|span|mark)>)?[\s\u00a0\u202f]{0,24}[:：](?![:：]|=\s|\/\/)|ঃ(?=\s)/y;
const DASH = /\s*(?:--|[-–—|·])\s+|[\t\u3000]|\s?｜\s*/y;
/** 'pm' behind a time, which is then none of a recording: '1:05pm Ada'. */
const HALF_DAY = /\s?[ap]\.?m\.?(?=\s+\S)/iy;
/** '[A]', '（EKJ）', '(Acme Interiors)' behind a name. */
const SUFFIX = /\s?(?:\\?\[(?![(（]\d)[^[\]\n\d][^[\]\n]{0,29}\]|[(（][^()（）\n\d][^()（）\n]{0,30}[)）])/y;

/** What somebody is, in italics up to the end of the line: '**Mara Osei** -- *Chief Financial Officer*'; no sentence. */
const TITLE = /\s?(?:--|[-–—,|])\s(?:\*(?=\p{Lu})[^*\n.!?。！？…]{2,80}\*|_(?=\p{Lu})[^_\n.!?。！？…]{2,80}_)\s*$/uy;

const SIGN = new RegExp(`[${SIGNS}]`);

/** Forms that words amid a text have as well: they must stand alone on the line, and in no list. */
const IN_TEXT = new Set(['italic', 'link']);

/** The label that the line starts with, if its head could be one. `line` is cut to what a label may reach. */
export function readHead(line: string): LineHead | null {
	const head = line.length > LABEL_REACH ? line.slice(0, LABEL_REACH) : line;
	const { container, to: start } = containerOf(head);
	const early = timeAt(head, start);
	const afterHalf = early === null ? null : skip(head, early.to, HALF_DAY);
	const earlyTo = afterHalf ?? early?.to ?? start;
	const afterEarly = early === null ? start : skip(head, earlyTo, DASH) ?? skip(head, earlyTo, COLON) ?? earlyTo;
	const from = early === null ? start : (skip(head, afterEarly, GAP) ?? afterEarly);
	if (from >= head.length) return null;
	for (const form of formsAt(head, from)) {
		const wrapped = form.wrap(head, from);
		if (wrapped === null) continue;
		const tail = readTail(head, form, wrapped, line.length > LABEL_REACH);
		const seconds = tail.time?.seconds ?? wrapped.seconds ?? (afterHalf === null ? early?.seconds : null) ?? null;
		const isShort = tail.time?.isShort ?? (wrapped.seconds === null && early?.isShort === true);
		const ending: Ending = (tail.ending === 'open' || tail.ending === 'alone') && (seconds !== null || early !== null) ? 'time' : tail.ending;
		const isLabel = container === 'callout' || ending === 'colon' || ending === 'time' || ending === 'dash' || form.closed || (form.strength === 'marked' && (!IN_TEXT.has(form.id) || (ending === 'alone' && container === 'none'))) || (container === 'heading' && ending === 'alone');
		if (!isLabel) return null;
		return { form, container, ending, nameFrom: wrapped.nameFrom, nameTo: wrapped.nameTo, bodyFrom: tail.to, seconds, isShort, whole: wrapped.whole, timeInside: wrapped.seconds !== null, timeFirst: ending === 'time' && tail.ending !== 'time' && wrapped.seconds === null };
	}
	return null;
}

/** What follows the wrapping: a suffix, a time, a colon or dash, again a time. */
function readTail(head: string, form: LabelForm, wrapped: Wrapped, isCut: boolean): { readonly ending: Ending; readonly to: number; readonly time: TimeMark | null } {
	if (wrapped.to >= head.length) return { ending: wrapped.colon ? 'colon' : isCut ? 'open' : 'alone', to: wrapped.to, time: null };
	let at = wrapped.to;
	let ending: Ending = wrapped.colon ? 'colon' : 'open';
	let first: TimeMark | null = null;
	const time = (): void => {
		const gap = skip(head, at, GAP) ?? at;
		const mark = timeAt(head, gap);
		if (mark === null) return;
		first ??= mark;
		at = mark.to;
		if (ending === 'open') ending = 'time';
	};
	const closing = (): void => {
		const colon = skip(head, at, COLON);
		if (colon !== null) [at, ending] = [colon, 'colon'];
	};
	if (!wrapped.whole) {
		if (!wrapped.colon) at = skip(head, at, SUFFIX) ?? at;
		if (!wrapped.colon && !isCut && form.strength === 'marked') at = skip(head, at, TITLE) ?? at;
		time();
		if (!wrapped.colon) {
			closing();
			const dash = ending === 'colon' ? null : skip(head, at, DASH);
			if (dash !== null) {
				// Behind a name that is set off, also by a sign as in '○委員長', a wide blank is what a colon is elsewhere.
				const isWide = head.charAt(at) === '\u3000' && (form.strength === 'marked' || (SIGN.test(head.charAt(wrapped.nameFrom - 1)) && isOfOffice(head.slice(wrapped.nameFrom, wrapped.nameTo))));
				at = dash;
				if (ending === 'open') ending = isWide ? 'colon' : 'dash';
			}
		}
		if (first === null) time();
		if (ending !== 'colon') closing();
	}
	const to = skip(head, at, BEFORE_WORDS) ?? at;
	if (ending === 'open' && !isCut && to >= head.length) ending = 'alone';
	return { ending, to, time: first };
}

/** Where the pattern ends if it matches at `at` with at least one character, else null. */
function skip(head: string, at: number, pattern: RegExp): number | null {
	pattern.lastIndex = at;
	return pattern.test(head) && pattern.lastIndex > at ? pattern.lastIndex : null;
}
