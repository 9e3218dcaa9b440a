// Places told by their words: made where the words stand once, found again only where they still do.
import type { Anchor, OrphanReason } from '../model/correction.ts';

/** Code units of words that an anchor takes at first; it takes more, up to MOST, while they stand elsewhere too. */
const FEWEST = 24;
const MOST = 240;

/**
 * The anchor of a place; its words end before `to`, where the talk that they belong to does. Null where even long words stand in the
 * note more than once: such a place cannot be told from another.
 */
export function anchorAt(text: string, from: number, to: number): Anchor | null {
	const end = Math.min(to, from + MOST);
	for (let length = FEWEST; ; length *= 2) {
		const words = whole(text, from, Math.min(end, from + length));
		if (words.length >= FEWEST && isUnique(text, words)) return { words: asLines(words), before: '', at: from };
		if (from + length >= end) break;
	}
	const words = whole(text, from, end);
	for (let reach = FEWEST; ; reach *= 2) {
		const before = whole(text, Math.max(0, from - reach), from);
		const isAll = from - reach <= 0 || reach >= MOST;
		if (words !== '' && (before + words).length >= FEWEST && isUnique(text, before + words)) return { words: asLines(words), before: asLines(before), at: from };
		// A note shorter than that has one place for its words, or none that lasts.
		if (isAll) return words !== '' && from - reach <= 0 && isUnique(text, before + words) ? { words: asLines(words), before: asLines(before), at: from } : null;
	}
}

/** The offset at which the anchor's words begin, or why none can be told. */
export function placeOf(text: string, anchor: Anchor): number | OrphanReason {
	if (anchor.words === '') return 'words-gone';
	const [before, words] = text.includes('\r\n') ? [anchor.before.replaceAll('\n', '\r\n'), anchor.words.replaceAll('\n', '\r\n')] : [anchor.before, anchor.words];
	const found = text.indexOf(before + words);
	if (found < 0) return 'words-gone';
	return isUniqueFrom(text, before + words, found) ? found + before.length : 'words-repeated';
}

function isUnique(text: string, words: string): boolean {
	return isUniqueFrom(text, words, text.indexOf(words));
}

function isUniqueFrom(text: string, words: string, first: number): boolean {
	return text.indexOf(words, first + 1) < 0;
}

/** A slice that cuts no character and no line end in half. */
function whole(text: string, from: number, to: number): string {
	const cuts = (at: number): boolean => /[\ud800-\udbff\r]/.test(text.charAt(at - 1)) && /[\udc00-\udfff\n]/.test(text.charAt(at));
	return text.slice(cuts(from) ? from - 1 : from, cuts(to) ? to - 1 : to);
}

/** Editors and files of one note may differ in their line ends. */
function asLines(words: string): string {
	return words.replaceAll('\r\n', '\n');
}
