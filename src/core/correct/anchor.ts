// Places told by their words: made where the words stand once, found again only where they still do.
import type { Anchor, OrphanReason } from '../model/correction.ts';
import type { Span } from '../model/span.ts';

/** Code units of words that an anchor takes at first; it takes more, up to MOST, while they stand elsewhere too. */
const FEWEST = 24;
const MOST = 240;

/**
 * The anchor of a place; its words end before `to`, where the talk that they belong to does. Null where even long words stand in the
 * note more than once: such a place cannot be told from another.
 */
export function anchorAt(text: string, place: number, to: number): Anchor | null {
	const at = wholeAt(text, place);
	const end = Math.max(at, Math.min(to, at + MOST));
	for (let length = FEWEST; length < 2 * MOST; length *= 2) {
		const words = slice(text, at, Math.min(end, at + length));
		if (words.length >= FEWEST && isUnique(text, words)) return { words, before: '', at };
	}
	const words = slice(text, at, end);
	if (words === '') return null;
	for (let reach = FEWEST; reach < 2 * MOST; reach *= 2) {
		const before = slice(text, Math.max(0, at - reach), at);
		// Little words alone come again too easily; a note with few words has no more.
		const lasts = before.length + words.length >= FEWEST || at - reach <= 0;
		if (lasts && isUnique(text, before + words)) return { words, before, at };
	}
	return null;
}

/** The offset at which the anchor's words begin, or why none can be told. */
export function placeOf(text: string, { before, words }: Anchor): number | OrphanReason {
	if (words === '') return 'words-gone';
	// An editor and a file of one note may differ in their line ends.
	const [asIs, unix, dos] = [(part: string) => part, (part: string) => part.replaceAll('\r\n', '\n'), (part: string) => unix(part).replaceAll('\n', '\r\n')];
	for (const written of (before + words).includes('\n') ? [asIs, unix, dos] : [asIs]) {
		const whole = written(before) + written(words);
		const found = text.indexOf(whole);
		if (found >= 0) return text.includes(whole, found + 1) ? 'words-repeated' : found + written(before).length;
	}
	return 'words-gone';
}

/** The offset behind the anchor's words, or why none can be told. */
export function endOf(text: string, anchor: Anchor): number | OrphanReason {
	const place = placeOf(text, anchor);
	if (typeof place === 'string') return place;
	const unix = anchor.words.replaceAll('\r\n', '\n');
	const written = [anchor.words, unix, unix.replaceAll('\n', '\r\n')].find((words) => text.startsWith(words, place));
	return place + (written ?? anchor.words).length;
}

/** Anchors of both ends of a passage: of its first words, and of its last ones, which end where it does. What stands between may change. */
export function anchorsOf(text: string, { from, to }: Span): { readonly place: Anchor; readonly last: Anchor } | null {
	const place = anchorAt(text, from, to);
	const tail = Math.max(from, to - FEWEST);
	const last = anchorAt(text, /[\udc00-\udfff\n]/.test(text.charAt(tail)) && tail > from ? tail + 1 : tail, to);
	return place === null || last === null ? null : { place, last };
}

/** The passage between the anchors as it stands now. */
export function passageOf(text: string, { place, last }: { readonly place: Anchor; readonly last: Anchor }): Span | OrphanReason {
	const from = placeOf(text, place);
	const to = endOf(text, last);
	if (typeof from === 'string') return from;
	if (typeof to === 'string') return to;
	return from < to ? { from, to } : 'words-gone';
}

function isUnique(text: string, words: string): boolean {
	return !text.includes(words, text.indexOf(words) + 1);
}

/** A slice that cuts no character and no line end in half. */
function slice(text: string, from: number, to: number): string {
	return text.slice(wholeAt(text, from), wholeAt(text, to));
}

function wholeAt(text: string, at: number): number {
	return /^(?:[\ud800-\udbff][\udc00-\udfff]|\r\n)$/.test(text.slice(Math.max(0, at - 1), at + 1)) ? at - 1 : at;
}
