// Lines that stand among the turns and are nobody's: what is printed at the edge of pages, numbered notes in quotations.
//
//     SRA Ref: C1140.2009        © 2009 Signal Room        Page 1 of 3
//     > **R02:** nobody can see the way
import type { Head } from '../head.ts';

/** Times that a line comes again where it stands on every page, and code units behind its label that do, before the number of the page. */
const PAGES = 3;
const PAGE_HEAD = 32;
/** Printers leave gaps between what they set there; witnesses who say the same again do not. */
const GAP = /\S\s{3,}\S|©/;

/** The heads without labels that come again with the same words each time, set with gaps. */
export function withoutPageHeads(heads: readonly Head[]): readonly Head[] {
	const lines = new Map<string, { readonly words: string; times: number }>();
	const varied = new Set<string>();
	for (const { key, line, marked, bodyFrom } of heads) {
		if (varied.has(key)) continue;
		const start = Math.max(0, bodyFrom - line.from);
		const words = line.piece.words.slice(start, start + PAGE_HEAD);
		const known = lines.get(key);
		if (marked || words.length < PAGE_HEAD || (known === undefined ? !GAP.test(words) : known.words !== words)) varied.add(key);
		else if (known === undefined) lines.set(key, { words, times: 1 });
		else known.times++;
	}
	const pages = new Set([...lines].flatMap(([key, { times }]) => (times >= PAGES && !varied.has(key) ? [key] : [])));
	return pages.size === 0 ? heads : heads.filter(({ key }) => !pages.has(key));
}

/** Part of the labels that may stand in quotations, for those to be notes beside the talk, and labels that there must be. */
const MOST_QUOTED = 0.3;
const FEWEST_LABELS = 10;

/** The heads without numbered labels that stand in quotations only, where hardly any label does. */
export function withoutQuotedNotes(heads: readonly Head[]): readonly Head[] {
	const quoted = heads.filter(({ container }) => container === 'quote').length;
	if (quoted === 0 || heads.length < FEWEST_LABELS || quoted > MOST_QUOTED * heads.length) return heads;
	const isNote = ({ container, key, family }: Head): boolean => container === 'quote' && key !== family;
	const speaking = new Set(heads.filter(({ container }) => container !== 'quote').map(({ family }) => family));
	return heads.filter((head) => !isNote(head) || speaking.has(head.family));
}
