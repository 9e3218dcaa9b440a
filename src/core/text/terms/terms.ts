// Terms for matching: words of alphabetic scripts, pairs of characters where words are not spaced; and grams, which are shorter than
// words and so still meet where words are inflected or compounded. No dictionary in any language.
//
//     'planned roads'   terms 'plann' 'road'     grams ' pla' 'plan' 'lann' 'anne' 'nned' 'ned ' ' roa' 'road' 'oads' 'ads '
//     '盐路很老'         terms and grams '盐路' '路很' '很老'
import { SPACED, UNSPACED, eachStretch, letterKind } from '../letters.ts';
import { endOfStem } from './stemTable.ts';

/** Pairs that hold one of these function characters say little in Chinese. */
const FUNCTION_CHARACTERS = new Set(Array.from('的了是在我你他她它们这那就都也还又和与或及而但吗呢吧啊呀哦嗯呃嘛啦哎个么', (sign) => sign.charCodeAt(0)));
/** In place of a code unit that makes no pair. */
const NONE = 0;

const BEYOND_ASCII = /[^\0-\x7f]/;
/** In lower case; wide letters as narrow ones. */
const foldTerms = (words: string): string => (BEYOND_ASCII.test(words) ? words.normalize('NFKC') : words).toLowerCase();

/** A pattern for each word of two letters would take longer than all the rest. */
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** Folded terms in the order of the text, repeats included. */
export function termsOf(words: string): readonly string[] {
	const terms: string[] = [];
	eachTerm(words, (folded, from, end) => terms.push(folded.slice(from, end)), (first, second) => terms.push(String.fromCharCode(first, second)));
	return terms;
}

/** The same without a list: `takeStem` is given where a stem stands in the folded words, `takePair` the code units of two characters. */
export function eachTerm(words: string, takeStem: (folded: string, from: number, end: number) => void, takePair: (first: number, second: number) => void): void {
	const folded = foldTerms(words);
	const end = folded.length;
	/** Where the word begins that we are in, -1 between words; the character before, where it may begin a pair. */
	let [start, first] = [-1, NONE];
	for (let at = 0; at <= end; at++) {
		const unit = at < end ? folded.charCodeAt(at) : 0;
		const kind = letterKind(unit);
		if (kind === SPACED) {
			if (start < 0) start = at;
			first = NONE;
			continue;
		}
		if (start >= 0) {
			if (at - start > 2 || isDigit(folded.charCodeAt(start)) || isDigit(folded.charCodeAt(at - 1))) takeStem(folded, start, endOfStem(folded, start, at));
			start = -1;
		}
		const second = kind !== UNSPACED || FUNCTION_CHARACTERS.has(unit) ? NONE : unit;
		if (first !== NONE && second !== NONE) takePair(first, second);
		first = second;
	}
}

/** Whether most of the words are written without spaces, so that their terms are pairs of characters. */
export function hasPairs(words: string): boolean {
	let unspaced = 0;
	for (let at = 0; at < words.length; at++) if (letterKind(words.charCodeAt(at)) === UNSPACED) unspaced++;
	return unspaced > words.length / 3;
}

/** Characters of a gram of spaced words, the space before and behind a word included. */
const SIZE = 4;
/** Shorter words say nothing of a matter. */
const SHORTEST_WORD = 3;

/** The runs of the words, folded: spaced letters and digits, or characters that are written without spaces. */
export function runsOf(words: string): readonly string[] {
	const runs: string[] = [];
	const folded = foldTerms(words);
	eachStretch(folded, letterKind, (from, to) => runs.push(folded.slice(from, to)));
	return runs;
}

/** The grams of one run, repeats included; none for a word that is too short. */
export function gramsOfRun(run: string): readonly string[] {
	const grams: string[] = [];
	if (isUnspaced(run)) {
		for (let at = 0; at + 1 < run.length; at++) grams.push(run.slice(at, at + 2));
		return grams;
	}
	if (run.length < SHORTEST_WORD) return grams;
	const padded = ` ${run} `;
	for (let at = 0; at + SIZE <= padded.length; at++) grams.push(padded.slice(at, at + SIZE));
	return grams;
}

/** How many grams the run has, without making them. */
export function gramCount(run: string): number {
	if (isUnspaced(run)) return run.length - 1;
	return run.length < SHORTEST_WORD ? 0 : run.length + 3 - SIZE;
}

/** Whether the run begins with a character that is written without spaces. */
export const isUnspaced = (run: string): boolean => letterKind(run.charCodeAt(0)) === UNSPACED;
