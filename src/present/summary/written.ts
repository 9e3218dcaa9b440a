// Summaries as they are placed: inside the interview, as a note of their own, of one interview or of several.
import type { Digest, Excerpt, LinkStyle } from '../../core/model/digest.ts';
import { phrasesFor } from '../phrases.ts';
import { summaryMarkdown, titleOf } from './markdown.ts';
import { DEFAULT_TEMPLATE } from './template.ts';

/** `template` is '' for the default one. */
export interface WritingOptions {
	readonly template: string;
	readonly style: LinkStyle;
	/** The address of a turn of the note at `path`, null where there is none. */
	readonly turnLink: (path: string, excerpt: Excerpt) => string | null;
}

/** `inside` says whether it will stand in the interview itself, whose links need no name of a note. */
export function writeSummary(digest: Digest, { template, style, turnLink }: WritingOptions, inside: boolean): string {
	const links = { style, note: inside ? null : linkPath(digest.path), turnLink: (excerpt: Excerpt) => turnLink(digest.path, excerpt), key: footnoteKey(digest) };
	return summaryMarkdown(digest, { template: template.trim() === '' ? DEFAULT_TEMPLATE : template, links }, phrasesFor(digest.language));
}

const ONE_OF_SEVERAL = '## {{interview}}\n\n{{facts}}\n\n{{viewpoints}}\n';
/** A heading parts what a model wrote from what was said: two lists without words between them are one. */
const ONE_OF_SEVERAL_BY_MODEL = '## {{interview}}\n\n{{facts}}\n\n### {{model:title}}\n\n{{model}}\n\n### {{viewpoints:title}}\n\n{{viewpoints}}\n';

/** One section for each interview; those in `silent` are named at the end, as having nothing for this. In the language of most of them. */
export function writeSummaryOfSeveral(digests: readonly Digest[], silent: readonly { readonly path: string; readonly title: string }[], options: WritingOptions): string {
	const parts = digests.map((digest) => writeSummary(digest, { ...options, template: digest.writer === '' ? ONE_OF_SEVERAL : ONE_OF_SEVERAL_BY_MODEL }, false));
	const words = phrasesFor(languageOfMost(digests)).summaryWords;
	const nothing = silent.map(({ path, title }) => `- [[${linkPath(path)}|${title.replace(/[[\]|<>]/g, ' ').trim()}]]`).join('\n');
	return [...parts, ...(nothing === '' ? [] : [`## ${words.nothingIn}\n\n${nothing}\n`])].join('\n');
}

/** Front matter for a summary in a note of its own: what Bases and searches ask for, and that it is no interview itself. */
export function summaryFrontMatter(digests: readonly Digest[]): string {
	const people = [...new Set(digests.flatMap(({ facts }) => [...facts.respondents, ...facts.interviewers]))];
	const [only, ...others] = digests;
	const dates = digests.flatMap(({ facts }) => facts.date ?? []).sort();
	const list = (values: readonly string[]): string => values.map((value) => `\n  - ${JSON.stringify(value)}`).join('');
	const rows = [
		`title: ${JSON.stringify(summaryTitle(digests))}`,
		'type: interview-summary',
		'interview: false',
		`interviews:${list(digests.map(({ path, title }) => `[[${linkPath(path)}|${title.replace(/[[\]|]/g, ' ')}]]`))}`,
		...(people.length > 0 ? [`people:${list(people)}`] : []),
		...(dates[0] === undefined ? [] : [`date: ${dates[0]}`]),
		...(only === undefined || others.length > 0 ? [] : [`turns: ${only.facts.turns}`, `viewpoints: ${only.statements.length}`, `supported: ${only.statements.filter(({ quotes }) => quotes.length > 0).length}`]),
	];
	return `---\n${rows.join('\n')}\n---\n`;
}

/** What a summary note is called: 'The weather ship – Summary', or how many interviews it tells of. Without what file names cannot have. */
export function summaryTitle(digests: readonly Digest[]): string {
	const [only, ...others] = digests;
	const phrases = phrasesFor(languageOfMost(digests));
	if (only === undefined || others.length > 0) return phrases.summaryWords.several(digests.length);
	const name = only.path.slice(only.path.lastIndexOf('/') + 1).replace(/\.[a-z]+$/i, '');
	return `${name} – ${titleOf(only.scope, phrases)}`.replace(/[\\/:*?"<>|#^[\]\n]/g, ' ').replace(/\s+/g, ' ').slice(0, 120).trim();
}

function languageOfMost(digests: readonly Digest[]): string {
	const counts = new Map<string, number>();
	for (const { language } of digests) counts.set(language, (counts.get(language) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'en';
}

function footnoteKey({ scope }: Digest): string {
	if (scope.kind === 'note') return 'sum';
	let hash = 0;
	for (const unit of scope.of) hash = (Math.imul(hash, 31) + (unit.codePointAt(0) ?? 0)) >>> 0;
	return `sum-${hash.toString(36).slice(0, 5)}`;
}

const linkPath = (path: string): string => path.replace(/\.md$/, '');
