// **Name:** · **0:12 Name:** · ==Name:== · **Name**: · *Name:* · __Name__ · **Name: (0:12)** · **Name: the whole question?** · <strong>Name:</strong> · <u>Name</u>:
import { fold } from '../../text/fold.ts';
import { isUtteranceWord } from '../../text/lexicon/namedRole.ts';
import { timeAfter } from '../line/time.ts';
import type { LabelForm, Wrapped } from './form.ts';

/** Code units that a name and a time inside the marks may have. */
const LONGEST = 80;

/** 'Q. ' and the beginning of what is asked. */
const LETTER = /^[QA问答]\d{0,3}[.．]\s+[^\s(（]/;

/** A form whose names stand between two marks; with `whole` the second mark may close the words instead of the name. */
function between(id: string, opens: string, open: RegExp, closeOf: (opened: string) => string, whole: boolean): LabelForm {
	return {
		id,
		strength: 'marked',
		closed: false,
		opens,
		amid: null,
		wrap(head, at) {
			const opened = open.exec(head.slice(at, at + 40))?.[0];
			if (opened === undefined) return null;
			const close = closeOf(opened.trim());
			const from = at + opened.length;
			const end = head.indexOf(close, from);
			if (end === from) return null;
			const isLetter = whole && LETTER.test(head.slice(from, Math.min(from + 8, end))) && !/[:：]/.test(head.charAt(end - 1));
			if (!isLetter && end > 0 && end - from <= LONGEST) {
				const closed = end + close.length;
				const inside = insideOf(head, from, end, isDouble(opened.trim()) && isMark(head.charAt(closed)) ? closed + 1 : closed);
				if (inside !== null) return inside;
			}
			const colon = whole ? /^(?:[QA问答]\d{0,3}[.．]|[^:：\n*<>]{1,60}?[:：])(?=\s|<br|[^\s/:：*<])/.exec(head.slice(from, from + LONGEST)) : null;
			if (colon === null) return null;
			return trimmed(head, from, from + colon[0].length - 1, from + colon[0].length, true, null, true);
		},
	};
}

/** The name between the marks, without the colon and the time that may stand there too. */
function insideOf(head: string, from: number, end: number, to: number): Wrapped | null {
	const time = timeAfter(head.slice(0, end), from);
	// '**0:12 Ada:**' and '**[0:12] Ada:**'
	if (time?.from === from && time.to < end) {
		const gap = /^[\s·|–—-]*/.exec(head.slice(time.to, end))?.[0].length ?? 0;
		const rest = insideOf(head, time.to + gap, end, to);
		return rest === null || rest.seconds !== null ? null : { ...rest, seconds: time.seconds };
	}
	let nameTo = time === null ? end : time.from;
	while (nameTo > from && isMark(head.charAt(nameTo - 1))) nameTo--;
	const words = head.slice(from, nameTo);
	const colon = /\s*[:：]\s*$/.exec(words) ?? /\.\s?[-–—]\s*$/.exec(words) ?? /(?:^|[\s*_])[QAPRFD问答]\d{0,3}([.．])$/.exec(words) ?? wordWithStop(words) ?? /\s+$/.exec(words);
	const hasColon = (colon !== null && /[:：.．]/.test(colon[0])) || (time !== null && /^\s*[:：]\s*$/.test(head.slice(time.to, end)));
	if (colon !== null) nameTo -= (colon[1] ?? colon[0]).length;
	if (time !== null && !/^[\s:：]*$/.test(head.slice(time.to, end))) return null;
	if (/[:：\n]/.test(head.slice(from, nameTo))) return null;
	return trimmed(head, from, nameTo, to, hasColon, time?.seconds ?? null, false);
}

/** The full stop of 'Question.' */
function wordWithStop(words: string): RegExpExecArray | null {
	const stop = /[.．]$/.exec(words);
	return stop !== null && isUtteranceWord(fold(words)) ? stop : null;
}

/** '**_' and the like: words in bold and in italics. */
const isDouble = (opened: string): boolean => opened.length === 3 && isMark(opened.charAt(2));

/** Whether a character sets words off. */
const isMark = (character: string): boolean => character === '*' || character === '_';

/** '**🎙 Ada:**' */
const PICTOGRAPH = /^\p{Extended_Pictographic}\uFE0F?\s*(?=\p{L})/u;

function trimmed(head: string, from: number, nameTo: number, to: number, colon: boolean, seconds: number | null, whole: boolean): Wrapped | null {
	let nameFrom = from;
	while (nameFrom < nameTo && /[\s*_]/.test(head.charAt(nameFrom))) nameFrom++;
	nameFrom += PICTOGRAPH.exec(head.slice(nameFrom, nameTo))?.[0].length ?? 0;
	let end = nameTo;
	while (end > nameFrom && /\s/.test(head.charAt(end - 1))) end--;
	return end > nameFrom ? { nameFrom, nameTo: end, to, colon, seconds, whole } : null;
}

export const highlight = between('highlight', '=', /^==\s*/, (opened) => opened, false);
export const bold = between('bold', '*_\\', /^(?:\*{4}(?!\*)|\*\*[*_](?![*_])|_\*\*|\*__|\*\*|__|\\\*\\\*)\s*/, (opened) => (isDouble(opened) ? (opened === '*__' ? '__' : '**') : opened), true);
export const italic = between('italic', '*_', /^(?:\*(?!\*)|_(?!_))/, (opened) => opened, false);
const closingTag = (opened: string): string => `</${/\w+/.exec(opened)?.[0] ?? ''}>`;
/** Over a whole question only these close: other tags hold titles too. */
export const html = between('html', '<', /^<(?:(?:strong|b)>|span class=[^<>]{1,30}>)\s*/i, closingTag, true);
export const htmlName = between('html', '<', /^<(?:u|em|i|cite|dt|h[1-6])>\s*/i, closingTag, false);
