// What the tests of jumps and marks share: long notes, and the distance between a turn and the top of the text.
import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const seedFile = new URL('../../../shared/seed/mike-krieger.md', import.meta.url);
/** The note that started the project, null where it is not at hand. */
export const seed = existsSync(seedFile) ? readFileSync(seedFile, 'utf8') : null;

/** An interview of `count` turns, up to twelve in one paragraph, with pictures, headings and broken bold between them. */
export function longInterview(count: number): string {
	const lines = ['# 长谈', ''];
	for (let turn = 1; turn <= count; turn++) {
		if (turn % 97 === 1) lines.push('', `## 第 ${Math.ceil(turn / 97)} 部分`, '');
		if (turn % 41 === 0) lines.push('', '![渡口](pictures/ferry.png)', '');
		const words = turn % 2 === 1 ? `第${turn}问，潮水来的时候您怎么办？` : `第${turn}答。${'潮水来得慢，我们有时间把船拖上来，再把网收好。'.repeat(1 + (turn % 7))}`;
		lines.push(`**${turn % 2 === 1 ? '记者' : '渡工'}：**${turn % 3 === 0 ? ' ' : ''}${words}${turn % 12 === 0 ? '\n' : '  '}`);
	}
	return lines.join('\n');
}

/** One turn as the tests see it: its line, and words to find it by. */
export interface Mark {
	readonly line: number;
	readonly words: string;
	/** The same with the label before them, as they are told apart on the page. */
	readonly shown: string;
}

/** The labelled lines of a note. */
export function labelled(text: string): readonly Mark[] {
	return text.split('\n').flatMap((source, line) => {
		const [, label, body] = /^\*\*([^*\n]+?)[：:]\*\*\s*(.*)$/u.exec(source) ?? [];
		const words = body?.replace(/[*]/gu, '').trim().slice(0, 48);
		return label === undefined || words === undefined ? [] : [{ line, words, shown: label + words }];
	});
}

/**
 * Jumps to every mark by a turn link and measures, in the page, how far the label's row is from where it should be: the top of the
 * text, or anywhere in sight where the text cannot be scrolled so far. Pixels, in order; NaN where nothing was found.
 */
export async function errorsOfJumps(page: Page, file: string, marks: readonly Mark[]): Promise<readonly number[]> {
	return page.evaluate(async ({ path, all }) => {
		const letters = (words: string): string => words.replace(/[^\p{L}\p{N}]+/gu, '');
		const found: number[] = [];
		for (const { line, words, shown } of all) {
			await window.workbench.protocol('interview-lens', { file: path, words, line: String(line + 1) });
			const scroller = [...activeDocument.querySelectorAll<HTMLElement>('.cm-scroller, .markdown-preview-view')].find((element) => element.offsetParent !== null);
			if (scroller === undefined) return [];
			const box = scroller.getBoundingClientRect();
			const range = activeDocument.createRange();
			let best = NaN;
			const blocks = [...scroller.querySelectorAll<HTMLElement>('.cm-line, p, li')];
			for (const block of blocks) {
				const rect = block.getBoundingClientRect();
				if (rect.bottom < box.top - 20 || rect.top > box.bottom) continue;
				const nodes: { node: Text; letters: string }[] = [];
				const walker = activeDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT);
				for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) nodes.push({ node: node as Text, letters: letters((node as Text).data) });
				const at = nodes.map((each) => each.letters).join('').indexOf(letters(shown));
				if (at < 0) continue;
				let sum = 0;
				const place = nodes.find((each) => (sum += each.letters.length) > at);
				if (place === undefined) continue;
				const skipped = at - (sum - place.letters.length);
				let offset = 0;
				for (let seen = -1; offset < place.node.data.length; offset++) {
					if (letters(place.node.data.charAt(offset)) !== '') seen++;
					if (seen === skipped) break;
				}
				range.setStart(place.node, offset);
				range.setEnd(place.node, offset + 1);
				const top = range.getBoundingClientRect().top - box.top;
				const isLast = scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 2;
				const error = isLast && top > 0 && top < box.height ? 0 : top;
				if (Number.isNaN(best) || Math.abs(error) < Math.abs(best)) best = error;
			}
			found.push(best);
		}
		return found;
	}, { path: file, all: marks });
}
