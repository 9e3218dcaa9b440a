// What may stand before a label: quote and list marks, heading marks, a callout's type, a pictograph, an opened HTML paragraph.
import { opensWithLetter } from '../../text/letters.ts';

export type Container = 'none' | 'quote' | 'list' | 'heading' | 'callout';

/** Marks that nobody sees and blanks that pages spell out, with which editors and pages begin a line. */
const INVISIBLE = /(?:[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|&(?:emsp|ensp|nbsp);){1,4}/y;
const CALLOUT = /\s{0,3}>\s?\[![\w-]{1,20}\][-+]?\s*/y;
const QUOTE = /\s{0,3}(?:(?:\\?>|&gt;)\s?){1,4}/y;
const LIST = /\s{0,8}(?:[-*+•]|\d{1,3}\\?[.)])\s{1,4}/y;
const HEADING = / {0,3}(?:#{1,6}\s+|#{2,6}(?=[^\s#]))/y;
const OPENED = new RegExp(
	`(?:${[
		String.raw`<(?:p|div|li|font)(?:\s[^<>]{0,80})?>\s*`,
		String.raw`<span(?:\s(?!class=)[^<>]{0,80}|\s[^<>]{0,80}(?=>\s*<))?>\s*`,
		String.raw`<br\s*\/?>\s*`,
		String.raw`<u>(?=\*\*)`,
		// The picture of who speaks, and what a program for sites makes a paragraph of.
		String.raw`<img\s[^<>]{1,160}>\s*`,
		String.raw`!\[[^\[\]\n]{0,60}\]\([^()\s]{1,120}\)\s*(?=\S)`,
		String.raw`\{\{[<%][^{}\n]{1,100}[>%]\}\}\s*(?=[^\s{])`,
		String.raw`[—–]\s{1,2}(?=\*\*)`,
		String.raw`(?:\p{Extended_Pictographic}|[■-◿★☆※])\uFE0F?\s*`,
	].join('|')}){1,3}`,
	'iuy',
);

/** The number that an editor for transcripts puts before each line, and a dash that opens what a label heads. */
const NUMBERED = /(?:\s{0,3}(?:\d{2,4}\s{1,12}|\d\s{2,12})|\[\d{1,4}\]\s{1,2}|[–—]\s?)(?=[\p{L}*][^:：\n]{0,40}[:：])/uy;

const NOTHING: Before = { container: 'none', to: 0 };

/** `to` is where the label may start. */
interface Before {
	readonly container: Container;
	readonly to: number;
}

/** What stands before a label: nothing where a line begins with a letter or in bold. */
export function containerOf(head: string): Before {
	return opensWithLetter(head) || head.startsWith('**') ? NOTHING : containerByMarks(head);
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
