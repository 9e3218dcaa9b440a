// A plain name with a colon, a stroke, a bar, a time or a wide blank behind it: 'Name: words', '名：words', 'Name | words', 'Name 0:12', 'Name (00:12):', 'Name - words', 'Q. words', '名' and U+3000 before the words.
import { UNCLOSED_WORDS } from '../lexicon/voiceWords.ts';
import { timeAfter } from '../line/time.ts';
import type { LabelForm } from './form.ts';

/** Code units of a bare name; the rest of the line is talk. */
const LONGEST = 64;
/** … and of a blank and the minutes of a time behind it. */
const LONGEST_TIME = 8;
const ENDS = /<\/(?:font|span|mark)>(?=\s?[:：])|\s?[:：](?![:：/])|ঃ(?=\s)|\s(?:--|[-–—|])\s|[\t\u3000]|\s?｜/;
/** Where none of these stands, no name ends: in most lines of talk. */
const MAY_END = /[:：<|｜\t\u3000–—-]|ঃ/;
/** What may part a name from its time: 'Ada, 0:12', 'Ada · 0:12', 'Ada @ 0:12'. */
const PARTS = /[\s,，、·•@|–—-]/;

/** 'Speaker 1', '说话人 2', 'SPEAKER_00': a label that ends with its number even where nothing stands between it and the words. */
const NUMBERED = /^(?:speaker[ _]?#?\d{1,3}|[\p{L}]{2,5} ?\d{1,2}(?=\s))/iu;

const UNCLOSED = Object.values(UNCLOSED_WORDS).join('|');
/** 'Q.' and 'A1.', 'Q    ' where the words stand far behind, 'Q12 ' before words of another script, 'ถาม ': letters and words that are labels, with their own end. */
const LETTER = new RegExp(String.raw`^(?:[QA问答PR]\d{0,3}[.．、)）](?=\s)|[QA](?=\s{3,}\S|\s{2}[\p{Lu}\p{Lo}"“¿¡])|Q\d{1,3}(?=\s+\p{Lo})|${UNCLOSED})`, 'u');
/** Where none of these stands either, a long line has no name: most lines of talk. */
const MAY_BEGIN = new RegExp(String.raw`${MAY_END.source}|\d|^(?:[QA问答PR]|${UNCLOSED})`);
/** 'Q ' before words of another script that ask, in Korean before any sentence: 'Q 版' and 'Q 群' are words. */
const ASKED = /^Q(?=\s+(?:\p{Lo}[^\n]*[?？][”』」]?|\p{Script=Hangul}[^\n]*[.!])\s*$)/u;

/** 'P.- ', 'Ana Ruiz.— ', 'M. le président. — ': a stop and a dash, as Romance languages print who speaks; 'V- ', 'P/' behind initials; 'I- ' and 'W- w- well' are stammered. */
const STOPPED = /^([^\s:：*_<>|[\]][^:：*_<>|[\]\n]{0,40}?)\.\s?(?:[–—](?=\p{L})|[-–—](?:\s+|(?=[¿¡"“«])))|^(?!I[-–/]|\p{Lu}[-–/]\s+\p{L}[-–])(\p{Lu}{1,3})[-–/](?:\s+|(?=[¿¡"“«]))/u;

/** 'Ada V. – ': the stop is the initial's. */
const INITIAL = /[\s.]\p{Lu}$/u;
/** Asked first: most lines have neither. */
const MAY_BE_STOPPED = /\.\s?[-–—]|^\p{Lu}{1,3}[-–/]/u;

/** 'Ada Vos (Vos Roofs | Aalst)' */
const NAME_WITH_BRACKETS = /^[^()]{1,40}\([^()]{1,50}\)/;

const BRACKETED = /\([^()]*\)/;

/** 'Ada Vos | Vos Roofs: ', 'Ada Vos - VR  0:12': a house behind the name, with capitals and no stop. */
const WITH_HOUSE = /^[^\s:：|][^:：|.!?。！？]{0,40}?\s(?:\|{1,2}|[-–—])\s[\p{Lu}\p{Lo}\d][^\s:：|.!?。！？,，]*(?:\s[\p{Lu}\p{Lo}\d&][^\s:：|.!?。！？,，]*){0,3}(?=[:：]\s|\s+$)/u;
/** In a heading the house may be the last word: '## Ada Vos | Vos Roofs'. */
const HEADING = /^ {0,3}#{1,6}\s/;

/** Where the mark stands that ends a name, null where none does; what is in brackets behind the name ends none. */
function endOf(start: string, isHeading: boolean): number | null {
	const end = ENDS.exec(start)?.index;
	const house = end !== undefined && /[|–—-]/.test(start.charAt(end + 1)) ? WITH_HOUSE.exec(isHeading ? `${start} ` : start)?.[0].length : undefined;
	if (house !== undefined) return house;
	if (end === undefined || start.lastIndexOf('(', end) <= start.lastIndexOf(')', end)) return end ?? null;
	const bracketed = NAME_WITH_BRACKETS.exec(start)?.[0].length;
	if (bracketed === undefined) return end;
	const behind = ENDS.exec(start.slice(bracketed))?.index;
	return behind === undefined ? null : bracketed + behind;
}

/** With which no plain name begins. */
const NEVER_OPENS = /[\s*#>|[\]`<!(\-–—:：“"「]/;

/** A name ends before the first colon, dash or time; without any of these the whole line is one. */
export const plain: LabelForm = {
	id: 'plain',
	strength: 'bare',
	closed: false,
	opens: null,
	amid: null,
	wrap(head, from) {
		if (from >= head.length || NEVER_OPENS.test(head.charAt(from))) return null;
		const reach = head.slice(from, from + LONGEST + LONGEST_TIME);
		// Blanks at the end are no part of a name.
		if (head.length - from > LONGEST && !PARTS.test(head.charAt(head.length - 1)) && !MAY_BEGIN.test(reach)) return null;
		const letter = LETTER.exec(head.slice(from, from + 8))?.[0] ?? (head.charAt(from) === 'Q' ? ASKED.exec(head.slice(from))?.[0] : undefined);
		if (letter !== undefined) return { nameFrom: from, nameTo: from + letter.replace(/[.．、)）/-]$/, '').length, to: from + letter.length, colon: true, seconds: null, whole: false };
		const start = reach.slice(0, LONGEST);
		const stopped = MAY_BE_STOPPED.test(start) ? STOPPED.exec(start) : null;
		if (stopped !== null && !INITIAL.test(stopped[1] ?? '')) return { nameFrom: from, nameTo: from + (stopped[1] ?? stopped[2] ?? '').length, to: from + stopped[0].length, colon: true, seconds: null, whole: false };
		const mayEnd = MAY_END.test(reach);
		const next = mayEnd ? timeAfter(head, from + 1) : null;
		// A later one stands amid the words.
		const time = next !== null && next.from <= from + LONGEST + LONGEST_TIME ? next : null;
		const mark = mayEnd ? endOf(time === null ? start : head.slice(from, Math.min(from + LONGEST, time.from)), HEADING.test(head)) : null;
		const numbered = mark === null && time === null ? NUMBERED.exec(start)?.[0] : undefined;
		const end = numbered !== undefined ? from + numbered.length : mark !== null ? from + mark : (time?.from ?? head.length);
		let nameTo = end;
		while (nameTo > from && PARTS.test(head.charAt(nameTo - 1))) nameTo--;
		if (nameTo === from || nameTo - from > LONGEST || /[*`<>]|\S\|\S/.test(head.slice(from, nameTo).replace(BRACKETED, ''))) return null;
		return { nameFrom: from, nameTo, to: end === time?.from ? end : nameTo, colon: false, seconds: null, whole: false };
	},
};
