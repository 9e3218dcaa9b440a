// The author's own summary of an interview: the items under a heading such as 核心观点总结 or Key takeaways.
import type { Section, Turn } from '../../model/conversation.ts';
import type { Span } from '../../model/span.ts';
import { fold, lexicon } from '../../text/fold.ts';
import { plainWords } from '../../text/plain.ts';
import type { ScannedNote } from '../../text/scan.ts';
import { TAKEAWAY_WORDS } from './takeawayWords.ts';

const HEADINGS = lexicon(TAKEAWAY_WORDS);
/** Code units of an item that are read; more is no viewpoint but a text. */
const LONGEST_ITEM = 4000;
/** Items that are cited: each is compared with the whole talk, and no summary has as many. */
const MOST_ITEMS = 200;
/** Characters of words before a colon that still are a title. */
const LONGEST_TITLE = 60;

/** One statement of the author's list; the span covers its words without the list mark. */
export interface AuthorItem extends Span {
	readonly line: number;
	readonly title: string;
	readonly text: string;
}

/** What an item says, its title included. */
export function statementOf({ title, text }: Pick<AuthorItem, 'title' | 'text'>): string {
	return title === '' ? text : `${title}\n${text}`;
}

/** Items in the order of the note. Where the talk begins under the same heading, only a list before it counts; deeper headings without talk are items themselves. */
export function authorItems(note: ScannedNote, sections: readonly Section[], turns: readonly Turn[]): readonly AuthorItem[] {
	const headings = underHeadings(sections, turns, note.text.length);
	const items = headings.flatMap(({ section, first }, at) => {
		if (!isTakeaway(section.title)) return [];
		const own = itemsOf(note, { ...section, to: first?.from ?? section.to }, first === undefined);
		if (first !== undefined) return own;
		const deeper: AuthorItem[] = [];
		for (const below of headings.slice(at + 1, at + 1 + MOST_ITEMS)) {
			if (below.section.level <= section.level || below.first !== undefined) break;
			deeper.push(...headedItem(note, below.section));
		}
		return [...own, ...deeper];
	});
	return items.slice(0, MOST_ITEMS);
}

/** The headings, each with all text to the next one, and with the first turn there. Groups that were inferred are no headings of the author's. */
function underHeadings(sections: readonly Section[], turns: readonly Turn[], end: number): readonly { readonly section: Section; readonly first: Turn | undefined }[] {
	let next = 0;
	return sections.filter(({ origin }) => origin === 'heading').map((heading, at, all) => {
		const section = { ...heading, to: all[at + 1]?.from ?? end };
		while ((turns[next]?.from ?? Infinity) < section.from) next++;
		const turn = turns[next];
		return { section, first: turn !== undefined && turn.from < section.to ? turn : undefined };
	});
}

/** '### 1. Salt travels' with the paragraphs below it. */
function headedItem(note: ScannedNote, section: Section): readonly AuthorItem[] {
	const lines = note.lines.slice(section.line + 1).filter((line) => line.from < section.to && line.kind === 'text');
	const [first, last] = [lines[0], lines.at(-1)];
	const heading = note.lines[section.line];
	if (first === undefined || last === undefined || heading === undefined) return [];
	const to = Math.min(last.to, first.from + LONGEST_ITEM);
	return [{ from: heading.from, to, line: section.line, title: section.title.replace(/^\s*(?:\d{1,3}[.)、]|[一二三四五六七八九十]+、)\s*/, ''), text: plainWords(note.text.slice(first.from, to)) }];
}

/** '三、核心观点总结：' and 'Key takeaways (5)' are takeaways too. */
function isTakeaway(title: string): boolean {
	const words = fold(title).replace(/^(?:[\p{N}一二三四五六七八九十]+[.、)）\s]+|[^\p{L}\p{N}]+)+/u, '').replace(/\s*[(（].*$/, '');
	return HEADINGS.has(words);
}

/** List items where the section has a list, else its paragraphs if those count; indented lines belong to the item above. */
function itemsOf(note: ScannedNote, section: Section, paragraphs: boolean): readonly AuthorItem[] {
	let end = section.line + 1;
	while ((note.lines[end]?.from ?? Infinity) < section.to) end++;
	const lines = note.lines.slice(section.line + 1, end);
	const listed = lines.some((line) => line.kind === 'text' && LIST_MARK.test(note.text.slice(line.from, line.from + 40)));
	if (!listed && !paragraphs) return [];
	const items: { from: number; to: number; line: number }[] = [];
	let open = false;
	for (const line of lines) {
		if (line.kind !== 'text') {
			if (line.kind !== 'blank' || !listed) open = false;
			continue;
		}
		const head = note.text.slice(line.from, Math.min(line.to, line.from + 40));
		const mark = LIST_MARK.exec(head)?.[0].length ?? 0;
		const from = line.from + mark + (/^\s*/.exec(head.slice(mark))?.[0].length ?? 0);
		const to = Math.min(line.to, from + LONGEST_ITEM);
		const last = items.at(-1);
		const nested = /^(?:\t| {2,})/.test(head);
		if (open && last !== undefined && (listed ? mark === 0 || nested : true)) last.to = Math.max(last.to, Math.min(to, last.from + LONGEST_ITEM));
		else if (mark > 0 || !listed) items.push({ from, to, line: line.number });
		open = items.length > 0;
	}
	return items.map((item) => ({ ...item, to: item.from + note.text.slice(item.from, item.to).trimEnd().length, ...wordsOf(note.text.slice(item.from, item.to)) }));
}

/** '- ', '1. ', '2) ', '1.  1. ', '① ', '- [x] ' */
const LIST_MARK = /^\s*(?:(?:[-*+•]|\d{1,3}[.)、]|[①-⑳])(?:\s+|$)|\d{1,3}、)(?:\[.\]\s+)?(?:\d{1,3}[.)、]\s*)?/;

/** Title and text of '**Title：** text', 'Title：text' or plain text, with broken `****` mended. */
function wordsOf(source: string): { readonly title: string; readonly text: string } {
	const bold = /^\*\*([^*\n]{1,80})\*\*\s*[:：]?\s*/.exec(source.replace(/\*{4}/g, ''));
	const title = bold?.[1] === undefined ? '' : plainWords(bold[1]).replace(/\s*[:：]\s*$/, '');
	const words = plainWords(source);
	if (title !== '' && words.startsWith(title)) return { title, text: words.slice(title.length).replace(/^\s*[:：]?\s*/, '') || words };
	const colon = words.search(/：|:\s/);
	if (colon < 1 || colon > LONGEST_TITLE || /[。！？.!?；;]/.test(words.slice(0, colon))) return { title: '', text: words };
	return { title: words.slice(0, colon), text: words.slice(colon + 1).trim() || words };
}
