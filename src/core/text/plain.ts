// Words without their Markdown: for titles, first words and comparing. Not for spans, which always point into the source.
// Every pattern stops at the next mark of its own kind, so that no text makes it look twice.

/** 'a **b** [c](d) [[e|f]] ==g== `h` [i][j]' → 'a b c f g h i'. White space is folded, broken `****` disappears. */
export function plainWords(source: string): string {
	// Most sentences have nothing of it.
	if (!/[![\]<*=~`_\\]|\s\s|[^\S ]/.test(source)) return source.trim();
	return source
		.replace(/!\[[^[\]\n]*\]\([^()\n]*\)|!\[\[[^[\]\n]*\]\]/g, ' ')
		.replace(/\[\[(?:[^[\]|\n]*\|)?([^[\]|\n]*)\]\]/g, '$1')
		.replace(/\[([^[\]\n]*)\](?:\([^()\n]*\)|\[[^[\]\n]*\])/g, '$1')
		.replace(/<[/!a-z][^<>\n]*>/gi, ' ')
		.replace(/\*+|==|~~|`+|(?:^|\s)_+|_+(?=\s|$)|\\(?=[[\]\\*_])/g, (mark) => (/^\s/.test(mark) ? ' ' : ''))
		.replace(/\s+/g, ' ')
		.trim();
}

/** '{#id}', '{: .class }': what programs that make pages read behind a heading. */
const ATTRIBUTES = /\s*\{[:#.][^{}\n]*\}\s*$/;

/** The words of a heading line: '## **Title** ##' → 'Title', '## Title {#id}' → 'Title'. */
export function headingWords(line: string): string {
	return plainWords(line.replace(/^\s*#{1,6}\s*/, '').replace(ATTRIBUTES, '').replace(/\s+#+\s*$/, ''));
}

/** How deep a heading line stands, from 1 on. */
export const headingLevel = (line: string): number => /#+/.exec(line)?.[0].length ?? 1;
