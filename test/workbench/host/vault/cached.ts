// CachedMetadata of one text: front matter, headings, sections, links, embeds, tags, list items, block ids.
import type * as Obsidian from 'obsidian';
import { getFrontMatterInfo, parseYaml } from '../base/text.ts';
import { blocksOf } from '../note/blocks.ts';
import type { Block } from '../note/blocks.ts';
import { shownFor, tagAt, wikilinkAt } from '../note/inline.ts';

interface Lines { readonly starts: readonly number[]; readonly text: string }

function linesOf(text: string): Lines {
	const starts = [0];
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
	return { starts, text };
}

function loc({ starts }: Lines, offset: number): Obsidian.Loc {
	let low = 0;
	for (let high = starts.length - 1; low < high;) {
		const middle = (low + high + 1) >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return { line: low, col: offset - (starts[low] ?? 0), offset };
}

function pos(lines: Lines, from: number, to: number): Obsidian.Pos {
	return { start: loc(lines, from), end: loc(lines, to) };
}

function ofLines(lines: Lines, first: number, last: number): Obsidian.Pos {
	const end = lines.starts[last + 1];
	return pos(lines, lines.starts[first] ?? 0, end === undefined ? lines.text.length : end - 1);
}

/** The text with everything blanked that cannot hold links and tags: front matter, code. Offsets stay. */
function readable(text: string, bodyFrom: number, blocks: readonly Block[], lines: Lines): string {
	const blank = (part: string): string => part.replace(/[^\n]/gu, ' ');
	let result = blank(text.slice(0, bodyFrom)) + text.slice(bodyFrom);
	for (const block of blocks) {
		if (block.type !== 'code') continue;
		const { start, end } = ofLines(lines, block.lineStart, block.lineEnd);
		result = result.slice(0, start.offset) + blank(result.slice(start.offset, end.offset)) + result.slice(end.offset);
	}
	return result.replace(/(`+)(?!`)[^`\n]*?\1(?!`)/gu, blank);
}

function findLinks(body: string, lines: Lines): { links: Obsidian.LinkCache[]; embeds: Obsidian.EmbedCache[] } {
	const links: Obsidian.LinkCache[] = [];
	const embeds: Obsidian.EmbedCache[] = [];
	for (let at = body.indexOf('[['); at >= 0; at = body.indexOf('[[', at + 2)) {
		const found = wikilinkAt(body, at);
		if (!found) continue;
		const embed = body[at - 1] === '!';
		const from = embed ? at - 1 : at;
		(embed ? embeds : links).push({ link: found.link, original: body.slice(from, found.end), displayText: found.shown ?? shownFor(found.link), position: pos(lines, from, found.end) });
	}
	for (const found of body.matchAll(/(!?)\[([^\][]*)\]\(<?([^()\s<>]+)>?(?:\s+"[^"]*")?\)/gu)) {
		const target = found[3] ?? '';
		if (/^[a-z][a-z\d+.-]*:/iu.test(target)) continue;
		let link = target;
		try { link = decodeURI(target); } catch { /* A malformed escape stays as it is written. */ }
		const row = { link, original: found[0], displayText: found[2] ?? '', position: pos(lines, found.index, found.index + found[0].length) };
		(found[1] === '!' ? embeds : links).push(row);
	}
	return { links: links.sort((a, b) => a.position.start.offset - b.position.start.offset), embeds };
}

function findTags(body: string, lines: Lines): Obsidian.TagCache[] {
	const tags: Obsidian.TagCache[] = [];
	for (let at = body.indexOf('#'); at >= 0; at = body.indexOf('#', at + 1)) {
		if (at > 0 && !/\s/u.test(body[at - 1] ?? '')) continue;
		const tag = tagAt(body, at);
		if (tag !== null) tags.push({ tag, position: pos(lines, at, at + tag.length) });
	}
	return tags;
}

function findItems(blocks: readonly Block[], lines: Lines): Obsidian.ListItemCache[] {
	const items: Obsidian.ListItemCache[] = [];
	for (const block of blocks) {
		if (block.type !== 'list') continue;
		const open: number[] = [];
		for (const token of block.tokens) {
			if (token.type === 'list_item_close') open.pop();
			if (token.type !== 'list_item_open' || !token.map) continue;
			const [line] = token.map;
			const task = /^\s*(?:[-*+]|\d+[.)])\s+\[(.)\]/u.exec(lines.text.slice(lines.starts[line] ?? 0))?.[1];
			items.push({ position: ofLines(lines, line, line), parent: open[open.length - 1] ?? -(block.lineStart + 1), ...(task === undefined ? {} : { task }) });
			open.push(line);
		}
	}
	return items;
}

function frontmatterLinks(value: unknown, key: string): Obsidian.FrontmatterLinkCache[] {
	if (typeof value === 'string') {
		const found = wikilinkAt(value, 0);
		return found?.end === value.length ? [{ key, link: found.link, original: value, displayText: found.shown ?? shownFor(found.link) }] : [];
	}
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, one]) => frontmatterLinks(one, key === '' ? name : `${key}.${name}`));
}

/** Everything the cache says about a text. Front matter that does not parse is left out, as in Obsidian. */
export function cachedMetadata(text: string): Obsidian.CachedMetadata {
	const lines = linesOf(text);
	const blocks = blocksOf(text, {});
	const info = getFrontMatterInfo(text);
	const body = readable(text, info.contentStart, blocks, lines);
	const cache: Obsidian.CachedMetadata = {};
	const sections: Obsidian.SectionCache[] = blocks.map((block) => ({ type: block.type, position: ofLines(lines, block.lineStart, block.lineEnd) }));
	if (info.exists) {
		const position = pos(lines, 0, text.slice(0, info.contentStart).trimEnd().length);
		sections.unshift({ type: 'yaml', position });
		try {
			const value = parseYaml(info.frontmatter);
			if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
				cache.frontmatter = value;
				cache.frontmatterPosition = position;
				cache.frontmatterLinks = frontmatterLinks(value, '');
			}
		} catch { /* Obsidian shows such a note without properties. */ }
	}
	for (const block of blocks) {
		const id = /(?:^|\s)\^([\w-]+)$/u.exec(text.slice(lines.starts[block.lineStart] ?? 0, ofLines(lines, block.lineStart, block.lineEnd).end.offset))?.[1];
		if (id !== undefined) cache.blocks = { ...cache.blocks, [id]: { id, position: ofLines(lines, block.lineStart, block.lineEnd) } };
	}
	const headings = blocks.filter((block) => block.type === 'heading').map((block): Obsidian.HeadingCache => ({
		heading: block.tokens[1]?.content ?? '', level: Number(block.tokens[0]?.tag.slice(1)), position: ofLines(lines, block.lineStart, block.lineEnd),
	}));
	const { links, embeds } = findLinks(body, lines);
	const found = { headings, links, embeds, sections, tags: findTags(body, lines), listItems: findItems(blocks, lines) };
	for (const [name, rows] of Object.entries(found)) if (rows.length > 0) Reflect.set(cache, name, rows);
	return cache;
}

export function getAllTags(cache: Obsidian.CachedMetadata): string[] | null {
	const own: unknown = cache.frontmatter?.['tags'] ?? cache.frontmatter?.['tag'] ?? [];
	const listed = Array.isArray(own) ? own.map(String) : typeof own === 'string' ? own.split(/[\s,]+/u) : [];
	const all = [...listed.filter((tag) => tag !== '').map((tag) => (tag.startsWith('#') ? tag : `#${tag}`)), ...(cache.tags ?? []).map((row) => row.tag)];
	return all.length > 0 ? all : null;
}
