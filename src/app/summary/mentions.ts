// Names and terms that the talk mentions: only what the text itself marks as such, by capitals, links, titles or quotation marks.
import type { Speaker, Turn } from '../../core/model/conversation.ts';
import type { Mention } from '../../core/model/digest.ts';
import { fold } from '../../core/text/fold.ts';
import { plainWords } from '../../core/text/plain.ts';
import { hasPairs } from '../../core/text/terms/terms.ts';

/** Times that a word without a link or a title must be said. */
const LEAST_TIMES = 2;
/** Latin words in a text of another script: '用 Google Drive 和 MCP'. */
const LATIN = /[A-Za-z][A-Za-z0-9+.&-]*(?: [A-Z][A-Za-z0-9+.&-]*)*/g;
/** Capitalised words that do not begin a sentence: 'as far as Bergen', 'the North Sea'. */
const CAPITALS = /(?:[\p{Ll}\p{N},]['’”"]? )((?:\p{Lu}[\p{L}\p{M}'’-]+)(?: (?:\p{Lu}[\p{L}\p{M}'’-]+))*)/gu;
const LINKS = /\[\[(?:[^[\]|\n]*\|)?([^[\]|\n]{1,60})\]\]/g;
const TITLES = /《([^《》\n]{1,40})》/g;
const TERMS = /[“「]([^“”「」\n，。？！]{2,8})[”」]/g;
/** English nouns in lower case only; days and months say nothing of a talk. */
const EMPTY = new Set('I I’m I\'m I’ve I\'ve I’d I\'d I’ll I\'ll Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December OK Mr Mrs Ms Dr'.split(' ').map(fold));

/** The most frequent first, at most `count`; speakers of the talk are left out. */
export function mentionsOf(text: string, turns: readonly Turn[], speakers: readonly Speaker[], count: number): readonly Mention[] {
	const own = new Set(speakers.flatMap((speaker) => speaker.names).flatMap((name) => [name, ...name.split(/[\s·]+/)]).map(fold));
	const found = new Map<string, { words: string; times: number; isMarked: boolean }>();
	const add = (words: string, isMarked: boolean): void => {
		const key = fold(words).replace(/['’]s$/, '');
		if (key.length < 2 || own.has(key) || EMPTY.has(key)) return;
		const known = found.get(key);
		if (known === undefined) found.set(key, { words: words.replace(/['’]s$/, ''), times: 1, isMarked });
		else {
			known.times++;
			known.isMarked ||= isMarked;
		}
	};
	for (const turn of turns) {
		const source = text.slice(turn.body.from, turn.body.to);
		for (const [, words = ''] of source.matchAll(LINKS)) add(words, true);
		const plain = plainWords(source);
		for (const [, words = ''] of plain.matchAll(TITLES)) add(words, true);
		for (const [, words = ''] of plain.matchAll(TERMS)) add(words, false);
		if (hasPairs(plain)) for (const [words] of plain.matchAll(LATIN)) add(words.replace(/[.&+-]+$/, ''), false);
		else for (const [, words = ''] of plain.matchAll(CAPITALS)) add(words, false);
	}
	const kept = [...found.values()].filter((mention) => mention.isMarked || mention.times >= LEAST_TIMES);
	return kept.sort((a, b) => b.times - a.times).slice(0, count).map(({ words, times }) => ({ words, times }));
}
