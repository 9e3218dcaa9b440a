// Obsidian's inline forms for markdown-it: [[links]], ![[embeds]], ==marks==, #tags; images as quiet placeholders without a request.
import type { MarkdownIt } from 'markdown-it';

const openBracket = 0x5B;
const equals = 0x3D;
const bang = 0x21;
const hash = 0x23;

/** `[[note#heading|shown]]` at `at`, or null. */
export function wikilinkAt(text: string, at: number): { end: number; link: string; shown: string | null } | null {
	const found = /^\[\[([^\]|\n]+)(?:\|([^\]\n]*))?\]\]/u.exec(text.slice(at, at + 1000));
	return found ? { end: at + found[0].length, link: (found[1] ?? '').trim(), shown: found[2]?.trim() ?? null } : null;
}

/** What a link without an alias shows: `note#heading` → `note > heading`. */
export function shownFor(link: string): string {
	return link.split('#').filter((part) => part !== '').join(' > ');
}

export function inlineMarks(md: MarkdownIt): void {
	md.inline.ruler.before('link', 'wikilink', (state, silent) => {
		const embed = state.src.charCodeAt(state.pos) === bang;
		const start = state.pos + (embed ? 1 : 0);
		if (state.src.charCodeAt(start) !== openBracket || state.src.charCodeAt(start + 1) !== openBracket) return false;
		const found = wikilinkAt(state.src, start);
		if (!found) return false;
		if (!silent) {
			const token = state.push('wikilink', embed ? 'span' : 'a', 0);
			token.content = found.shown ?? shownFor(found.link);
			token.meta = { link: found.link, embed };
		}
		state.pos = found.end;
		return true;
	});
	md.renderer.rules['wikilink'] = (tokens, at) => {
		const token = tokens[at];
		if (!token) return '';
		const meta = token.meta as { link: string; embed: boolean };
		const link = md.utils.escapeHtml(meta.link);
		const shown = md.utils.escapeHtml(token.content);
		if (meta.embed) return `<span class="internal-embed wb-placeholder" src="${link}">${shown}</span>`;
		return `<a class="internal-link" data-href="${link}" href="${link}">${shown}</a>`;
	};
	md.inline.ruler.before('emphasis', 'mark', (state, silent) => {
		if (state.src.charCodeAt(state.pos) !== equals || state.src.charCodeAt(state.pos + 1) !== equals) return false;
		const end = state.src.indexOf('==', state.pos + 2);
		if (end < 0 || end >= state.posMax || end === state.pos + 2) return false;
		if (!silent) {
			const max = state.posMax;
			state.push('mark_open', 'mark', 1);
			state.pos += 2;
			state.posMax = end;
			state.md.inline.tokenize(state);
			state.push('mark_close', 'mark', -1);
			state.posMax = max;
		}
		state.pos = end + 2;
		return true;
	});
	md.inline.ruler.before('emphasis', 'tag', (state, silent) => {
		if (state.src.charCodeAt(state.pos) !== hash || !/^$|\s/u.test(state.src.charAt(state.pos - 1))) return false;
		const found = tagAt(state.src, state.pos);
		if (found === null) return false;
		if (!silent) state.push('tag', 'a', 0).content = found;
		state.pos += found.length;
		return true;
	});
	md.renderer.rules['tag'] = (tokens, at) => {
		const tag = md.utils.escapeHtml(tokens[at]?.content ?? '');
		return `<a class="tag" href="${tag}">${tag}</a>`;
	};
	md.renderer.rules.image = (tokens, at) => {
		const token = tokens[at];
		const alt = md.utils.escapeHtml(token?.content ?? '');
		return `<span class="image-embed wb-placeholder" data-src="${md.utils.escapeHtml(String(token?.attrGet('src') ?? ''))}">${alt === '' ? 'image' : alt}</span>`;
	};
	md.renderer.rules.link_open = (tokens, at, options, _env, self) => {
		const token = tokens[at];
		const href = String(token?.attrGet('href') ?? '');
		const outside = /^[a-z][a-z\d+.-]*:/iu.test(href);
		token?.attrSet('class', outside ? 'external-link' : 'internal-link');
		if (outside) { token?.attrSet('target', '_blank'); token?.attrSet('rel', 'noopener nofollow'); }
		else token?.attrSet('data-href', decodeURI(href));
		return self.renderToken(tokens, at, options);
	};
}

/** The tag that starts at `at`, with its `#`: letters of any script, digits, `_`, `-`, `/`, not only digits. */
export function tagAt(text: string, at: number): string | null {
	const found = /^#[\p{L}\p{N}\p{M}\p{Extended_Pictographic}_/-]+/u.exec(text.slice(at, at + 200));
	return found && /[^\d#]/u.test(found[0]) ? found[0] : null;
}
