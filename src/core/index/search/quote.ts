// Whether a quotation stands in a note: word for word, nearly, or not at all.
import type { Span } from '../../model/span.ts';
import { eachRun, foldUnits, isUnspaced } from './words.ts';

export interface QuoteCheck {
	/** 'verbatim': the same characters, Markdown and white space aside. 'near': other punctuation, case or width, or most of the words in their order. */
	readonly kind: 'verbatim' | 'near' | 'absent';
	/** Where it stands; for 'absent' the place that comes nearest, null where nothing does. */
	readonly span: Span | null;
	/** 1 for verbatim; else the part of the words that stand there in this order. */
	readonly likeness: number;
}

/** Part of the words that must stand there, in their order. */
const NEAR = 0.8;
/** Words of a quotation that are compared one by one. */
const MOST_WORDS = 600;

/** `prefers` says which of several places is meant, such as one inside a turn; the first otherwise. Linear in the text. */
export function checkQuote(text: string, quote: string, prefers: (span: Span) => boolean = () => true): QuoteCheck {
	const asWritten = squeeze(text, /[*_`~=\s\\]|\[\[(?:[^[\]|\n]*\|)?|\]\]|\[(?=[^[\]\n]*\]\()|\]\([^()\n]*\)/gu);
	const exact = findIn(asWritten, squeeze(quote, /[*_`~=\s\\]|\[\[(?:[^[\]|\n]*\|)?|\]\]/gu).words, prefers);
	if (exact !== null) return { kind: 'verbatim', span: exact, likeness: 1 };
	const tokens = tokensOf(text);
	const wanted = tokensOf(quote).slice(0, MOST_WORDS);
	if (wanted.length === 0) return { kind: 'absent', span: null, likeness: 0 };
	const best = nearest(tokens, wanted, prefers);
	if (best === null) return { kind: 'absent', span: null, likeness: 0 };
	return { kind: best.likeness >= NEAR && wanted.length > 1 ? 'near' : 'absent', span: best.span, likeness: Math.round(best.likeness * 1000) / 1000 };
}

interface Squeezed {
	readonly words: string;
	/** For each code unit of `words` where it stands in the source. */
	readonly places: Uint32Array;
}

/** The source without what the pattern matches. */
function squeeze(source: string, without: RegExp): Squeezed {
	const kept: string[] = [];
	const places = new Uint32Array(source.length);
	let [length, at] = [0, 0];
	const keep = (to: number): void => {
		kept.push(source.slice(at, to));
		for (; at < to; at++) places[length++] = at;
	};
	without.lastIndex = 0;
	for (let match = without.exec(source); match !== null; match = without.exec(source)) {
		keep(match.index);
		at = match.index + match[0].length;
		if (match[0] === '') without.lastIndex++;
	}
	keep(source.length);
	return { words: kept.join(''), places: places.subarray(0, length) };
}

function findIn({ words, places }: Squeezed, wanted: string, prefers: (span: Span) => boolean): Span | null {
	let first: Span | null = null;
	for (let at = wanted === '' ? -1 : words.indexOf(wanted); at >= 0; at = words.indexOf(wanted, at + 1)) {
		const span = { from: places[at] ?? 0, to: (places[at + wanted.length - 1] ?? 0) + 1 };
		if (prefers(span)) return span;
		first ??= span;
	}
	return first;
}

interface Token extends Span {
	readonly word: string;
}

/** Words of spaced scripts, single characters of the others, folded. */
function tokensOf(text: string): readonly Token[] {
	const tokens: Token[] = [];
	eachRun(foldUnits(text), (run, at) => {
		if (!isUnspaced(run)) tokens.push({ word: run, from: at, to: at + run.length });
		else for (let unit = 0; unit < run.length; unit++) tokens.push({ word: run.charAt(unit), from: at + unit, to: at + unit + 1 });
	});
	return tokens;
}

/** The window with most of the wanted words, and how many of them stand there in their order. */
function nearest(tokens: readonly Token[], wanted: readonly Token[], prefers: (span: Span) => boolean): { readonly span: Span; readonly likeness: number } | null {
	const left = new Map<string, number>();
	for (const { word } of wanted) left.set(word, (left.get(word) ?? 0) + 1);
	const windows: { readonly start: number; readonly held: number }[] = [];
	let [held, best] = [0, 0];
	tokens.forEach(({ word }, at) => {
		const need = left.get(word);
		if (need !== undefined) {
			left.set(word, need - 1);
			if (need > 0) held++;
		}
		const out = tokens[at - wanted.length]?.word;
		const owed = out === undefined ? undefined : left.get(out);
		if (out !== undefined && owed !== undefined) {
			left.set(out, owed + 1);
			if (owed >= 0) held--;
		}
		if (held > 0 && held >= best) {
			if (held > best) windows.length = 0;
			best = held;
			if (windows.length < 12) windows.push({ start: Math.max(0, at - wanted.length + 1), held });
		}
	});
	const found = windows.map(({ start }) => inOrder(tokens.slice(Math.max(0, start - 4), start + Math.ceil(wanted.length * 1.3) + 4), wanted)).filter((each) => each !== null);
	const most = Math.max(...found.map(({ likeness }) => likeness));
	return found.find(({ span, likeness }) => likeness === most && prefers(span)) ?? found.find(({ likeness }) => likeness === most) ?? null;
}

/** Longest common subsequence of the words: its part of the wanted ones, and from its first to its last word in the text. */
function inOrder(window: readonly Token[], wanted: readonly Token[]): { readonly span: Span; readonly likeness: number } | null {
	const width = window.length + 1;
	const table = new Uint16Array((wanted.length + 1) * width);
	for (let row = wanted.length - 1; row >= 0; row--) {
		for (let column = window.length - 1; column >= 0; column--) {
			const at = row * width + column;
			table[at] = wanted[row]?.word === window[column]?.word ? (table[at + width + 1] ?? 0) + 1 : Math.max(table[at + width] ?? 0, table[at + 1] ?? 0);
		}
	}
	let [row, column] = [0, 0];
	const matched: Token[] = [];
	while (row < wanted.length && column < window.length) {
		const token = window[column];
		if (token !== undefined && wanted[row]?.word === token.word) {
			matched.push(token);
			row++;
			column++;
		} else if ((table[(row + 1) * width + column] ?? 0) >= (table[row * width + column + 1] ?? 0)) row++;
		else column++;
	}
	const [first, last] = [matched[0], matched.at(-1)];
	if (first === undefined || last === undefined) return null;
	return { span: { from: first.from, to: last.to }, likeness: matched.length / wanted.length };
}
