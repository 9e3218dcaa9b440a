// Functions over text: paths, link texts, headings, front matter, YAML, HTML to nodes.
import type * as Obsidian from 'obsidian';
import { parse, stringify } from 'yaml';

/** `//a\b/ ` → `a/b`: forward slashes, none at the ends, no non-breaking spaces, NFC. The root is `/`. */
export function normalizePath(path: string): string {
	const clean = path.replace(/[\\/]+/gu, '/').replace(/^\/+|\/+$/gu, '').replace(/[\u00A0\u202F]/gu, ' ').normalize('NFC');
	return clean === '' ? '/' : clean;
}

/** `note#Heading` → path `note`, subpath `#Heading`. */
export function parseLinktext(linktext: string): { path: string; subpath: string } {
	const at = linktext.indexOf('#');
	return at < 0 ? { path: linktext, subpath: '' } : { path: linktext.slice(0, at), subpath: linktext.slice(at) };
}

export function getLinkpath(linktext: string): string {
	return parseLinktext(linktext).path;
}

/** A heading without the marks that a link to it cannot hold. */
export function stripHeading(heading: string): string {
	return heading.replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\\r\n]/gu, ' ').replace(/\s+/gu, ' ').trim();
}

export function stripHeadingForLink(heading: string): string {
	return heading.replace(/[#|^\\:%[\]]/gu, ' ').replace(/\s+/gu, ' ').trim();
}

export function parseYaml(text: string): unknown {
	return parse(text) as unknown;
}

export function stringifyYaml(value: unknown): string {
	return stringify(value);
}

/** Where the front matter stands: `from`..`to` is what lies between the fences, `contentStart` the first character after them. */
export function getFrontMatterInfo(content: string): Obsidian.FrontMatterInfo {
	const found = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$)/u.exec(content);
	if (!found) return { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };
	const from = content.indexOf('\n') + 1;
	const frontmatter = found[1] ?? '';
	return { exists: true, frontmatter, from, to: from + frontmatter.length, contentStart: found[0].length };
}

export function parseFrontMatterEntry(frontmatter: Record<string, unknown> | null, key: string | RegExp): unknown {
	if (!frontmatter) return null;
	const name = Object.keys(frontmatter).find((one) => (typeof key === 'string' ? one === key : key.test(one)));
	return name === undefined ? null : frontmatter[name] ?? null;
}

export function parseFrontMatterStringArray(frontmatter: Record<string, unknown> | null, key: string | RegExp): string[] | null {
	const value = parseFrontMatterEntry(frontmatter, key);
	if (Array.isArray(value)) return value.map(String).filter((one) => one !== '');
	if (typeof value !== 'string') return null;
	return value.split(',').map((one) => one.trim()).filter((one) => one !== '');
}

export function parseFrontMatterAliases(frontmatter: Record<string, unknown> | null): string[] | null {
	return parseFrontMatterStringArray(frontmatter, /^alias(es)?$/iu);
}

export function parseFrontMatterTags(frontmatter: Record<string, unknown> | null): string[] | null {
	const tags = parseFrontMatterStringArray(frontmatter, /^tags?$/iu);
	return tags && tags.flatMap((tag) => tag.split(/[\s,]+/u)).filter((tag) => tag !== '').map((tag) => (tag.startsWith('#') ? tag : `#${tag}`));
}

/** Nodes without scripts, styles, frames and event handlers. */
export function sanitizeHTMLToDom(html: string): DocumentFragment {
	const parsed = new DOMParser().parseFromString(html, 'text/html');
	for (const el of parsed.querySelectorAll('script,style,iframe,object,embed,link,meta,base')) el.remove();
	for (const el of parsed.querySelectorAll('*')) {
		for (const { name, value } of [...el.attributes]) {
			if (name.startsWith('on') || /^\s*javascript:/iu.test(value)) el.removeAttribute(name);
		}
	}
	return createFragment((fragment) => fragment.append(...parsed.body.childNodes));
}
