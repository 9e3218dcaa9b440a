// The top-level blocks of a note, by markdown-it: what the reading view draws and the metadata cache calls sections.
import MarkdownIt from 'markdown-it';
import type { Env, Token } from 'markdown-it';
import { getFrontMatterInfo } from '../base/text.ts';
import { inlineMarks } from './inline.ts';

/** One top-level block. Lines are 0-based, `lineEnd` is the last one that is not blank, inclusive. */
export interface Block {
	readonly type: string;
	readonly lineStart: number;
	readonly lineEnd: number;
	readonly tokens: readonly Token[];
}

/**
 * CommonMark as Obsidian's "strict line breaks: off" has it, tables on, no HTML. That broken bold such as `**主持人：**早`
 * shows its asterisks is CommonMark's rule, not ours.
 */
export const markdown = new MarkdownIt({ html: false, breaks: true, linkify: false }).use(inlineMarks);

const typeByToken: Readonly<Record<string, string>> = {
	heading_open: 'heading', paragraph_open: 'paragraph', bullet_list_open: 'list', ordered_list_open: 'list', fence: 'code', code_block: 'code',
	hr: 'thematicBreak', table_open: 'table', html_block: 'html', blockquote_open: 'blockquote',
};

/** `text` with its front matter blanked: the lines keep their numbers. */
export function withoutFrontMatter(text: string): string {
	const { exists, contentStart } = getFrontMatterInfo(text);
	return exists ? text.slice(0, contentStart).replace(/[^\n]/gu, '') + text.slice(contentStart) : text;
}

function typeOf(tokens: readonly Token[]): string {
	const first = tokens[0];
	const type = typeByToken[first?.type ?? ''] ?? 'paragraph';
	return type === 'blockquote' && /^\[![\w-]+\]/u.test(tokens.find((token) => token.type === 'inline')?.content ?? '') ? 'callout' : type;
}

/** Every top-level block in order, with its tokens. `env` carries link references from here to the renderer. */
export function blocksOf(text: string, env: Env): Block[] {
	const body = withoutFrontMatter(text);
	const lines = body.split('\n');
	const blocks: Block[] = [];
	let open: Token[] = [];
	for (const token of markdown.parse(body, env)) {
		open.push(token);
		if (token.level !== 0 || token.nesting === 1) continue;
		const map = open[0]?.map;
		if (map) {
			let last = Math.max(map[0], map[1] - 1);
			while (last > map[0] && (lines[last] ?? '').trim() === '') last--;
			blocks.push({ type: typeOf(open), lineStart: map[0], lineEnd: last, tokens: open });
		}
		open = [];
	}
	return blocks;
}
