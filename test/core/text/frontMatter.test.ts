// Front matter is data: YAML or JSON, of any quality, never a program.
import { expect, test } from 'vitest';
import { readFrontMatter } from '../../../src/core/text/frontMatter.ts';
import { scanNote } from '../../../src/core/text/scan.ts';

const properties = (text: string): Record<string, readonly string[]> => Object.fromEntries(scanNote(text).properties);

test('reads YAML, and JSON as publishing tools write it', () => {
	expect(properties('---\ntitle: A talk\nGuest: "[[Ada]]"\ntags:\n  - a\n  - b\n---\n')).toEqual({ title: ['A talk'], guest: ['[[Ada]]'], tags: ['a', 'b'] });
	expect(properties('---\n{"title":"A：talk","dg-publish":true}\n---\nText')).toEqual({ title: ['A：talk'], 'dg-publish': ['true'] });
});

test('a note without a closing mark has no front matter, so nothing of it is lost', () => {
	const note = scanNote('---\ntitle: A talk\n\nAda: hello');
	expect(note.properties.size).toBe(0);
	expect(note.lines.map((line) => line.kind)).toEqual(['rule', 'text', 'blank', 'text']);
});

test.each(['js', 'javascript', 'JavaScript', 'coffee'])('`---%s` is never evaluated', (language) => {
	const marked = globalThis as unknown as { evaluated?: boolean };
	delete marked.evaluated;
	const program = '{ title: (globalThis.evaluated = true) }';
	expect(scanNote(`---${language}\n${program}\n---\n`).properties.size).toBe(0);
	readFrontMatter(`---${language}\n${program}\n---`);
	expect(marked.evaluated).toBeUndefined();
});

test.each([
	['broken YAML', '---\n: : [\n---\n', 'front-matter-invalid'],
	['a key twice', '---\na: 1\na: 2\n---\n', 'front-matter-invalid'],
	['deep nesting', `---\na: ${'['.repeat(20_000)}\n---\n`, 'front-matter-invalid'],
	['a megabyte', `---\na: ${'x'.repeat(1_000_000)}\n---\n`, 'front-matter-too-long'],
])('%s is told as a problem', (_, text, code) => {
	expect(scanNote(text).problems.map((problem) => problem.code)).toEqual([code]);
});

test('aliases that multiply are cut short', () => {
	const laughs = ['a: &a [x,x,x,x,x,x,x,x,x,x]', ...'bcdefghi'.split('').map((key, at) => `${key}: &${key} [${Array(10).fill(`*${'abcdefgh'[at] ?? 'a'}`).join(',')}]`)].join('\n');
	expect([...scanNote(`---\n${laughs}\n---\n`).properties.values()].every((values) => values.length <= 64)).toBe(true);
});

test('prose between two rules is no property', () => {
	expect(properties('---\nJust a sentence.\n---\n')).toEqual({});
});
