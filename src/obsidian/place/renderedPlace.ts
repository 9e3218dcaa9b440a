// Finds words of the source in rendered text, where marks may have become bold or stayed as literal asterisks.

/** Letters and digits of some text, with the place that each one came from. */
interface Skeleton {
	readonly letters: string;
	readonly places: readonly { readonly node: Text; readonly offset: number }[];
}

/** Letters that are compared: enough to tell one turn from another. */
const NEEDLE = 32;

const isLetter = (sign: string): boolean => /[\p{L}\p{N}]/u.test(sign);

/** The letters and digits of source text; what Markdown hides (link targets, pictures) may still be among them. */
export function lettersOf(source: string): string {
	return [...source.replace(/!\[[^[\]\n]*\]\([^()\n]*\)/g, '').replace(/\]\([^()\n]*\)/g, ']')].filter(isLetter).join('');
}

function skeletonOf(element: HTMLElement): Skeleton {
	const places: { node: Text; offset: number }[] = [];
	let letters = '';
	const walker = element.doc.createTreeWalker(element, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
		let offset = 0;
		for (const sign of node.textContent ?? '') {
			if (isLetter(sign)) {
				letters += sign;
				for (let unit = 0; unit < sign.length; unit++) places.push({ node: node as Text, offset: offset + unit });
			}
			offset += sign.length;
		}
	}
	return { letters, places };
}

/**
 * The rendered words of `words`, which stand after `before` in the block's source. Where the words occur more than once the place
 * nearest to the expected one is taken. Null where they are not rendered.
 */
export function rangeOf(element: HTMLElement, before: string, words: string): Range | null {
	const needle = lettersOf(words).slice(0, NEEDLE);
	if (needle === '') return null;
	const { letters, places } = skeletonOf(element);
	const expected = lettersOf(before).length;
	let best = -1;
	for (let at = letters.indexOf(needle); at >= 0; at = letters.indexOf(needle, at + 1)) {
		if (best < 0 || Math.abs(at - expected) < Math.abs(best - expected)) best = at;
	}
	const first = places[best];
	const last = places[best + needle.length - 1];
	if (first === undefined || last === undefined) return null;
	const range = element.doc.createRange();
	range.setStart(first.node, first.offset);
	range.setEnd(last.node, last.offset + 1);
	return range;
}
