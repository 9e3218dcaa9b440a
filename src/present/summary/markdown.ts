// A digest as Markdown that reads well anywhere, in the shape of a template.
import type { Digest, Scope } from '../../core/model/digest.ts';
import type { Phrases } from '../phrases/shape.ts';
import { Links } from './links.ts';
import type { LinkOptions } from './links.ts';
import { PARTS } from './parts.ts';
import type { PartName } from './parts.ts';
import { fillTemplate } from './template.ts';
import type { Fillings } from './template.ts';
import { asWords } from './words.ts';

export interface SummaryShape {
	readonly template: string;
	readonly links: LinkOptions;
}

/** Ends with one line end. `phrases` are those of the note's language. */
export function summaryMarkdown(digest: Digest, { template, links: options }: SummaryShape, phrases: Phrases): string {
	const links = new Links(options, phrases.summaryWords);
	const body = fillTemplate(template, fillings(digest, links, phrases, (name) => template.includes(name)));
	const footnotes = links.footnotes();
	return footnotes === '' ? body : `${body}\n${footnotes}\n`;
}

/** What the places of a template get for this digest; a part that is not wanted stays empty and leaves no footnote. */
export function fillings(digest: Digest, links: Links, phrases: Phrases, isWanted: (name: PartName) => boolean): Fillings {
	const names = Object.keys(PARTS) as readonly PartName[];
	const each = (value: (name: PartName) => string): Readonly<Record<PartName, string>> => Object.fromEntries(names.map((name) => [name, value(name)])) as Record<PartName, string>;
	return {
		parts: each((name) => (isWanted(name) ? PARTS[name]({ digest, phrases, links }) : '')),
		titles: each((name) => phrases.summaryWords.titles[name]),
		lines: { title: titleOf(digest.scope, phrases), interview: links.interview(digest.title) },
	};
}

/** What the summary is called: 'Summary', or what part of the interview it tells. */
export function titleOf(scope: Scope, { summaryWords: words }: Phrases): string {
	switch (scope.kind) {
		case 'note': return words.titles.summary;
		case 'person':
		case 'speaker': return words.aboutSpeaker(asWords(scope.of));
		case 'section': return words.aboutSection(asWords(scope.of));
		case 'question': return words.aboutQuestion(asWords(scope.of));
	}
}
