// Fuzzy and simple search, and showing what matched.
import type * as Obsidian from 'obsidian';

const isWord = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);

/** Finds the characters of one word in order, each as early as possible but at the start of a word where that is near. */
function spread(text: string, word: string): Obsidian.SearchMatches | null {
	const whole = text.indexOf(word);
	if (whole >= 0) return [[whole, whole + word.length]];
	const matches: Obsidian.SearchMatches = [];
	let from = 0;
	for (const char of word) {
		const at = text.indexOf(char, from);
		if (at < 0) return null;
		const last = matches[matches.length - 1];
		if (last && last[1] === at) last[1] = at + char.length;
		else matches.push([at, at + char.length]);
		from = at + char.length;
	}
	return matches;
}

/** Higher is better and 0 is perfect: parts, late starts and starts inside a word cost. */
function scored(text: string, matches: Obsidian.SearchMatches): Obsidian.SearchResult {
	let score = 0;
	for (const [from] of matches) score -= 1 + from / 100 + (isWord(text[from - 1]) ? 0.5 : 0);
	return { score: score - text.length / 1000, matches: [...matches].sort((a, b) => a[0] - b[0]) };
}

function prepare(query: string, find: (text: string, word: string) => Obsidian.SearchMatches | null): (text: string) => Obsidian.SearchResult | null {
	const words = query.toLowerCase().split(/\s+/u).filter((word) => word !== '');
	return (text) => {
		const lower = text.toLowerCase();
		const all: Obsidian.SearchMatches = [];
		for (const word of words) {
			const found = find(lower, word);
			if (!found) return null;
			all.push(...found);
		}
		return words.length === 0 ? { score: 0, matches: [] } : scored(text, all);
	};
}

export function prepareFuzzySearch(query: string): (text: string) => Obsidian.SearchResult | null {
	return prepare(query, spread);
}

export function prepareSimpleSearch(query: string): (text: string) => Obsidian.SearchResult | null {
	return prepare(query, (text, word) => {
		const matches: Obsidian.SearchMatches = [];
		for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) matches.push([at, at + word.length]);
		return matches.length > 0 ? matches : null;
	});
}

export function sortSearchResults(results: Obsidian.SearchResultContainer[]): void {
	results.sort((a, b) => b.match.score - a.match.score);
}

/** Writes `text` into `el`, the matched parts highlighted; `offset` is added to the places. */
export function renderMatches(el: HTMLElement | DocumentFragment, text: string, matches: Obsidian.SearchMatches | null, offset = 0): void {
	let done = 0;
	for (const [from, to] of matches ?? []) {
		const start = Math.max(from + offset, done);
		const end = Math.min(to + offset, text.length);
		if (end <= start) continue;
		el.appendText(text.slice(done, start));
		el.createSpan({ cls: 'suggestion-highlight', text: text.slice(start, end) });
		done = end;
	}
	el.appendText(text.slice(done));
}

export function renderResults(el: HTMLElement, text: string, result: Obsidian.SearchResult, offset?: number): void {
	renderMatches(el, text, result.matches, offset);
}
