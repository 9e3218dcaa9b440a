// What may stand before a label: quote and list marks, heading marks, a callout's type, a pictograph, an opened HTML paragraph.
import { opensWithLetter } from '../../text/letters.ts';

export type Container = 'none' | 'quote' | 'list' | 'heading' | 'callout';

/** Marks that nobody sees and blanks that pages spell out, with which editors and pages begin a line. */
const INVISIBLE = /(?:[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|&(?:emsp|ensp|nbsp);){1,4}/y;
const CALLOUT = /\s{0,3}>\s?\[![\w-]{1,20}\][-+]?\s*/y;
const QUOTE = /\s{0,3}(?:(?:\\?>|&gt;)\s?){1,4}/y;
/** Papers set a hyphen close to who speaks as well. */
const LIST = /\s{0,8}(?:(?:[-*+•]|\d{1,3}\\?[.)])\s{1,4}|\d{1,3}、\s?|-(?=\p{Lu}[^:：\n]{1,40}[:：]\s))/uy;
const HEADING = / {0,3}(?:#{1,6}\s+|#{2,6}(?=[^\s#]))/y;
/** Signs that stand before who speaks and what is asked, as of a class of a pattern: '○委員長'. */
export const SIGNS = '■-◿★☆※';
const OPENED = new RegExp(
	`(?:${[
		String.raw`<(?:p|div|li|dd|font)(?:\s[^<>]{0,80})?>\s*`,
		String.raw`<span(?:\s(?!class=)[^<>]{0,80}|\s[^<>]{0,80}(?=>\s*<))?>\s*`,
		String.raw`<br\s*\/?>\s*`,
		// The language of a turn that is told twice.
		String.raw`\*\*(?:EN|CN|ZH|JA|JP|KO|KR|DE|FR|ES|英|中|日|英文|中文|日文|原文|译文)[:：]\*\*\s?(?=\*\*|[\p{L}\p{N} ]{1,20}[:：])`,
		String.raw`<u>(?=\*\*)`,
		// The picture of who speaks before a name that is set off, for captions have pictures too; and what a program for sites makes a paragraph of.
		String.raw`<img\s[^<>]{1,160}>\s*`,
		String.raw`!\[[^\[\]\n]{0,60}\]\([^()\s]{1,120}\)\s*(?=\*\*|__|<)`,
		// … and where a picture stood that was left out.
		String.raw`\\?\[(?:画像|图片|圖片|사진|이미지|image|photo)\\?\]\s?(?=[\p{L}*_])`,
		String.raw`\{\{[<%][^{}\n]{1,100}[>%]\}\}\s*(?=[^\s{])`,
		String.raw`[—–]\s{1,2}(?=\*\*)`,
		String.raw`(?:\p{Extended_Pictographic}|[${SIGNS}])\uFE0F?\s*`,
	].join('|')}){1,3}`,
	'iuy',
);

/** The number that an editor for transcripts puts before each line, that of a question before who asks it, and a dash that opens what a label heads. */
const NUMBERED = /(?:\s{0,3}(?:\d{2,4}\s{1,12}|\d\s{2,12})|\[\d{1,4}\]\s{1,2}|[–—]\s?)(?=[\p{L}*][^:：\n]{0,40}[:：])|\s{0,3}\d{1,4}\s{1,12}(?=\[\d{1,2}:\d\d)|Q\d{1,4}\s{1,4}(?=(?:Chair(?:man|woman)?|Convener|\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,4})[:：])|\*\*Q\d{1,4}\*\*\s{1,4}(?=\*\*\p{Lu}[^:：\n*]{1,40}[:：])/uy;

const NOTHING: Before = { container: 'none', to: 0 };

/** `to` is where the label may start. */
interface Before {
	readonly container: Container;
	readonly to: number;
}

/** '**EN:** ' is the only thing in bold that stands before labels. */
const PERHAPS_LANGUAGE = /^\*\*[^\s*:：]{1,2}[:：]/;

/** 'Q12 ' before 'Chair: ' */
const QUESTION_NUMBER = /^(?:\*\*)?Q\d/;

/** What stands before a label: nothing where a line begins with a letter, and hardly anything where it begins in bold. */
export function containerOf(head: string): Before {
	return (opensWithLetter(head) || (head.startsWith('**') && !PERHAPS_LANGUAGE.test(head))) && !QUESTION_NUMBER.test(head) ? NOTHING : containerByMarks(head);
}

/** The same, whatever the line begins with. */
export function containerByMarks(head: string): Before {
	let container: Container = 'none';
	let to = 0;
	const take = (pattern: RegExp, found: Container): boolean => {
		pattern.lastIndex = to;
		if (!pattern.test(head)) return false;
		to = pattern.lastIndex;
		if (found !== 'none') container = found;
		return true;
	};
	take(INVISIBLE, 'none');
	if (take(CALLOUT, 'callout')) return { container, to };
	take(QUOTE, 'quote');
	// An item may hold a quotation, or the other way round.
	if (!take(HEADING, 'heading') && take(LIST, 'list')) take(QUOTE, 'list');
	while (/\s/.test(head.charAt(to)) && to < 12) to++;
	if (container === 'none') take(NUMBERED, 'none');
	take(OPENED, 'none');
	return { container, to };
}
