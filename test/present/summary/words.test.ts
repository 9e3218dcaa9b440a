// Words of a note stay words in a summary: another Markdown renderer, with HTML and bare links on, finds nothing in them.
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { asWords, escapeWords, headingTarget, linkWords } from '../../../src/present/summary/words.ts';
import { DEFAULT_TEMPLATE, fillTemplate, unknownPlaces } from '../../../src/present/summary/template.ts';
import type { Fillings } from '../../../src/present/summary/template.ts';

const markdown = new MarkdownIt({ html: true, linkify: true });
const nasty = fc.array(fc.constantFrom('*', '**', '_', '__', '`', '```', '~~', '==', '%%', '[', ']', '[[', ']]', '(', ')', '![', '<', '>', '</', '<!--', '-->', '&lt;', '&#x3c;', '&amp;', '\\', '\n', ' ', '- ', '+ ', '1. ', '2) ', '# ', '#', '> ', '|', '---', '===', ':', '::', '://', 'https://a.example/x', 'www.a.example', 'mailto:a@b.example', 'a@b.example', 'ftp://a.example', '//a.example', 'javascript:', '{{', '}}', '{%', '<%', '%>', '$', '^[', '[^1]', '!', 'script', 'img src=x', '访谈', 'a', 'word', '\u202e', '\u0007'), { maxLength: 14 }).map((parts) => parts.join(''));

test('law: whatever the words, a list row or a paragraph of them has no mark, link, picture, tag or list of its own', () => {
	fc.assert(fc.property(nasty, (source) => {
		for (const [before, tags] of [['- ', ['ul', 'li']], ['1. **x**: ', ['ol', 'li', 'strong']], ['', ['p']], ['## ', ['h2']]] as const) {
			const rendered = markdown.render(`${before}${escapeWords(source)}`);
			const found = [...rendered.matchAll(/<\/?([a-z0-9]+|!)/gi)].map((match) => match[1] ?? '');
			expect(found.filter((tag) => !(tags as readonly string[]).includes(tag))).toEqual([]);
		}
	}), { numRuns: 4000 });
});

test('what a template language would run is taken apart', () => {
	fc.assert(fc.property(nasty, (source) => {
		expect(escapeWords(source)).not.toMatch(/<|>|\{\{|\{%|\{#|%%|==|::|\n/);
	}), { numRuns: 2000 });
	expect(asWords('**bold** [link](https://a.example) ![pic](x.png) <b>tag</b> 100 % of R&D')).toBe('bold link tag 100 % of R&D');
});

test('targets and words of wikilinks cannot end them', () => {
	fc.assert(fc.property(nasty, (source) => {
		expect(headingTarget(source)).not.toMatch(/[#|^[\]<>{}%\n]/);
		expect(linkWords(source)).not.toMatch(/[[\]|<>{}`\n]/);
	}), { numRuns: 1000 });
});

const parts = { facts: 'F {{title}}', byline: '', speakers: 'S', share: '', chapters: '', viewpoints: 'V', model: '', questions: '', mentions: '' };
const fillings: Fillings = { parts, titles: { ...parts, facts: 'Facts' }, lines: { title: 'T', interview: '' } };

test('a template is filled once, headings without anything below go, unknown places stay to be seen', () => {
	expect(fillTemplate('# {{title}}\n\n{{facts}}\n\n## Chapters\n\n{{chapters}}\n\n## Mine\n\nMy words.\n\n{{ weather }}\n', fillings)).toBe('# T\n\nF {{title}}\n\n## Mine\n\nMy words.\n\n{{ weather }}\n');
	expect(unknownPlaces('{{facts}} {{facts:title}} {{ weather }} {{constructor}}', ['facts', 'title'])).toEqual(['weather', 'constructor']);
	expect(fillTemplate(DEFAULT_TEMPLATE.replaceAll('\n', '\r\n'), fillings)).toBe('## T\n\nF {{title}}\n\n### V\n\nV\n\n### S\n\nS\n');
});
