// Whether words stand in a text, as they were said: width, case, white space, quotation marks and Markdown's marks aside.
import { SPACED, letterKind } from './letters.ts';
import { hasPairs } from './terms/terms.ts';

/**
 * Where a quote stands. 'verbatim': these very words. 'near': most of them close together; `score` is the part of the quote that is
 * there, 0 to 1. The span covers the words in the text, without white space or marks around them.
 *
 *     findQuote('**Ada:** Waiting is **a kind of** measuring.', 'waiting is a kind of measuring')
 *     → { kind: 'verbatim', from: 9, to: 43, score: 1 }
 */
export type FoundQuote =
	| { readonly kind: 'verbatim' | 'near'; readonly from: number; readonly to: number; readonly score: number }
	| { readonly kind: 'absent' };

/** Code units of a quote; a longer one is looked for by its beginning only where it does not stand verbatim. */
const LONGEST_NEAR = 2_000;
/** Folded characters that are compared at once, fewer where a character says as much as a word, and the part that must be near each other. */
const GRAM = { words: 3, pairs: 2 };
const LEAST_NEAR = 0.7;
/** Folded characters: fewer are near to anything. */
const SHORTEST_NEAR = 12;

const ABSENT: FoundQuote = { kind: 'absent' };

/** Words without what the comparison leaves aside, and for each unit where it came from. */
interface Folded {
	readonly words: string;
	readonly starts: readonly number[];
	readonly ends: readonly number[];
}

/** Reads the text once; the function given back looks quotes up in it. Each takes time linear in the text and the quote. */
export function quoteFinder(text: string): (quote: string) => FoundQuote {
	const folded = foldText(text);
	return (quote) => {
		const wanted = foldText(quote).words;
		if (wanted === '') return ABSENT;
		const at = folded.words.indexOf(wanted);
		if (at >= 0) return placeOf(folded, 'verbatim', at, at + wanted.length, 1);
		return nearest(folded, foldText(quote.slice(0, LONGEST_NEAR)).words);
	};
}

export function findQuote(text: string, quote: string): FoundQuote {
	return quoteFinder(text)(quote);
}

function placeOf(folded: Folded, kind: 'verbatim' | 'near', first: number, end: number, score: number): FoundQuote {
	return { kind, from: folded.starts[first] ?? 0, to: folded.ends[end - 1] ?? 0, score };
}

/** Quotation marks and Markdown's, which say nothing of the words between them. */
const MARKS = new Set('"\'“”„‟«»「」『』‘’‚`*_=~\\');

function foldText(text: string): Folded {
	let words = '';
	const starts: number[] = [];
	const ends: number[] = [];
	/** Whether white space was passed since the last word. */
	let isApart = false;
	for (let at = 0; at < text.length; ) {
		const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
		const end = at + character.length;
		const unit = character.charCodeAt(0);
		const plain = unit > 0x60 && unit < 0x7b ? character : MARKS.has(character) || /\p{Cf}/u.test(character) ? '' : character.normalize('NFKD').toLowerCase().replace(/[\u2012-\u2015]/g, '-');
		if (/^\s/.test(plain)) isApart = true;
		else if (plain !== '') {
			// White space says something only between letters that are spaced.
			if (isApart && letterKind(plain.charCodeAt(0)) === SPACED && letterKind(words.charCodeAt(words.length - 1)) === SPACED) {
				words += ' ';
				starts.push(at);
				ends.push(at);
			}
			isApart = false;
			for (let unitAt = 0; unitAt < plain.length; unitAt++) {
				starts.push(at);
				ends.push(end);
			}
			words += plain;
		}
		at = end;
	}
	return { words, starts, ends };
}

/** The stretch as long as the quote that holds most of its grams, each as often as the quote does. */
function nearest(folded: Folded, wanted: string): FoundQuote {
	if (wanted.length < SHORTEST_NEAR) return ABSENT;
	const gramLength = hasPairs(wanted) ? GRAM.pairs : GRAM.words;
	const size = wanted.length - gramLength + 1;
	const missing = new Map<string, number>();
	for (let at = 0; at < size; at++) {
		const gram = wanted.slice(at, at + gramLength);
		missing.set(gram, (missing.get(gram) ?? 0) + 1);
	}
	const { words } = folded;
	let [held, best, bestEnd] = [0, 0, 0];
	for (let at = 0; at + gramLength <= words.length; at++) {
		const entering = words.slice(at, at + gramLength);
		const short = missing.get(entering);
		if (short !== undefined) {
			if (short > 0) held++;
			missing.set(entering, short - 1);
		}
		const leaving = at >= size ? words.slice(at - size, at - size + gramLength) : '';
		const had = leaving === '' ? undefined : missing.get(leaving);
		if (had !== undefined) {
			if (had >= 0) held--;
			missing.set(leaving, had + 1);
		}
		if (held > best) [best, bestEnd] = [held, at + gramLength];
	}
	const score = Math.round((100 * best) / size) / 100;
	return score < LEAST_NEAR ? ABSENT : placeOf(folded, 'near', Math.max(0, bestEnd - wanted.length), bestEnd, score);
}
