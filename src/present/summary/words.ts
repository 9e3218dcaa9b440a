// Words of a note as words of Markdown: whatever stands in them, nothing becomes a mark, a link, a picture, a tag or a program.
import { plainWords } from '../../core/text/plain.ts';

/** Characters that only steer how text is drawn. */
const INVISIBLE = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** The words without their own Markdown, escaped so that they read the same where they are placed, also at the start of a line. */
export function asWords(source: string): string {
	return escapeWords(plainWords(source));
}

/**
 * Escapes what Markdown, Obsidian, HTML, Dataview and template languages would take for more than words. `<` becomes an entity and
 * `{{` is parted, because a backslash before them does not stop Templater or Nunjucks.
 */
export function escapeWords(words: string): string {
	return words
		.replace(INVISIBLE, '')
		.replace(/[\\`*_[\]|~$^]/g, '\\$&')
		.replace(/&(?=#?\w+;)/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/>/g, '&gt;')
		.replace(/\{(?=[{%#])/g, '{\\')
		.replace(/={2,}|%{2,}|:{2,}|:(?=\/\/)|\/(?=\/)/g, (marks) => marks.replace(/[^]/g, '\\$&'))
		.replace(/\b(www|mailto|xmpp)(?=[.:])/gi, '$1\\')
		.replace(/@(?=[\w-]+\.)/g, '\\@')
		.replace(/(^|[\s(（，。])#(?=\S)/g, '$1\\#')
		.replace(/^(\s*)([-+#]|\d{1,9}(?=[.)]))/, (_, space: string, mark: string) => (/\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`))
		.replace(/\s+/g, ' ')
		.trim();
}

/** A heading's title as the part of a wikilink behind '#': what the app itself leaves out there is left out. */
export function headingTarget(title: string): string {
	return title.replace(/[:#|^\\[\]%<>{}]/g, ' ').replace(INVISIBLE, ' ').replace(/\s+/g, ' ').trim();
}

/** What a wikilink shows: no mark may end it early. */
export function linkWords(words: string): string {
	return plainWords(words).replace(INVISIBLE, '').replace(/[[\]|<>{}`*_\\%=~^$]/g, ' ').replace(/\s+/g, ' ').trim();
}
