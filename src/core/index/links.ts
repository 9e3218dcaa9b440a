// The links of a stretch of Markdown, and every span in which words must not be turned into links.
import type { Span } from '../model/span.ts';

/** `[[target#part|words]]` or `[words](target.md)`; the span is the whole of it. */
export interface NoteLink extends Span {
	/** As written, without what follows # and without %20: the host says which note it is. */
	readonly target: string;
	/** The words that are shown. */
	readonly words: Span;
}

/** A wikilink, a Markdown link, code, an address, a tag of HTML, a hashtag. Every part stops at the next mark of its own kind. */
const MARKED = /!?\[\[([^[\]|\n#^]*)([^[\]|\n]*)(?:\|([^[\]\n]*))?\]\]|!?\[([^[\]\n]*)\]\(<?([^()\n<>]*)>?\)|`[^`\n]*`|<[^<>\n]*>|\b[a-z]{2,8}:\/\/[^\s)）\]】]+|(?:^|\s)#[^\s#]+/gi;

/** Links to other notes, and all marked spans (links included), both in the order of the text. */
export function linksIn(text: string, from: number, to: number): { readonly links: readonly NoteLink[]; readonly marked: readonly Span[] } {
	const links: NoteLink[] = [];
	const marked: Span[] = [];
	const stretch = text.slice(from, to);
	MARKED.lastIndex = 0;
	for (let match = MARKED.exec(stretch); match !== null; match = MARKED.exec(stretch)) {
		const [all, wiki, part, shown, words, address] = match;
		const start = from + match.index;
		marked.push({ from: start, to: start + all.length });
		if (all.startsWith('!')) continue;
		const end = start + all.length;
		if (wiki !== undefined && wiki.trim() !== '') {
			const width = wiki.length + (part ?? '').length;
			links.push({ from: start, to: end, target: wiki.trim(), words: shown === undefined ? { from: start + 2, to: start + 2 + width } : { from: end - 2 - shown.length, to: end - 2 } });
		} else if (words !== undefined && address !== undefined && !/^(?:[a-z][\w+.-]*:|#|$)/i.test(address)) {
			links.push({ from: start, to: end, target: decoded(address.replace(/#.*$/, '').replace(/\s+"[^"]*"\s*$/, '')), words: { from: start + 1, to: start + 1 + words.length } });
		}
	}
	return { links, marked };
}

function decoded(address: string): string {
	try {
		return decodeURIComponent(address);
	} catch {
		return address;
	}
}

/** 'People/Mike Krieger.md' → 'Mike Krieger'. */
export function baseName(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1).replace(/\.(?:md|markdown|txt|vtt|srt)$/i, '');
}
