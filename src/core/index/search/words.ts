// Words for searching talk in every script: as they are written, folded, without stems; what is written without spaces is searched by
// pairs of characters.
import { SPACED, UNSPACED, eachStretch, letterKind } from '../../text/letters.ts';

/** As for any words, but that Hangul is searched by pairs: particles hang on its words. */
const kindOf = (unit: number): number => (unit >= 0xac00 && unit <= 0xd7a3 ? UNSPACED : letterKind(unit));
/** Code units of a word that are compared. */
const LONGEST_WORD = 20;

const DRESSED = /[\u00c0-\u024f\u0390-\u03ce\u0451\u1e00-\u1eff\uff01-\uff5e]/g;
const bare = new Map<string, string>();

function undress(unit: string): string {
	const known = bare.get(unit);
	if (known !== undefined) return known;
	const folded = unit.normalize('NFKD').charAt(0).toLowerCase();
	bare.set(unit, folded);
	return folded;
}

/** Lower case, without accents, full-width letters narrow. Every code unit stays in its place: 'Ｃafé' gives 'cafe'. */
export function foldUnits(text: string): string {
	const lower = text.toLowerCase();
	// A few capitals, such as 'İ', become two units; then unit by unit.
	const same = lower.length === text.length ? lower : Array.from({ length: text.length }, (_, at) => (text.charAt(at).toLowerCase().length === 1 ? text.charAt(at).toLowerCase() : text.charAt(at))).join('');
	return same.replace(DRESSED, undress);
}

/** Whether the words begin with a character that is searched by pairs. */
export function isUnspaced(words: string): boolean {
	return kindOf(words.charCodeAt(0)) === UNSPACED;
}

/** Calls `take` for each run of folded text: a word of a spaced script, or a stretch without spaces. */
export function eachRun(folded: string, take: (run: string, at: number) => void): void {
	eachStretch(folded, kindOf, (from, to) => take(folded.slice(from, to), from));
}

/**
 * Calls `takeWord` and `takePair` for the terms of folded text in their order, repeats included: 'two 机器人' gives 'two', '机器', '器人' and,
 * with 0 for a second, '人'. The last character alone lets a search for one character find every place by the beginning of a term.
 */
export function eachTerm(folded: string, takeWord: (word: string) => void, takePair: (first: number, second: number) => void): void {
	eachStretch(folded, kindOf, (from, to, kind) => {
		if (kind === SPACED) takeWord(folded.slice(from, Math.min(to, from + LONGEST_WORD)));
		else for (let at = from; at < to; at++) takePair(folded.charCodeAt(at), at + 1 < to ? folded.charCodeAt(at + 1) : 0);
	});
}

/** The term of two code units, as `eachTerm` gives them. */
export function pairTerm(first: number, second: number): string {
	return second === 0 ? String.fromCharCode(first) : String.fromCharCode(first, second);
}

/** The terms that a place must hold to hold the run: the word itself, or its pairs (one character alone is its own). */
export function termsOfRun(run: string): readonly string[] {
	if (!isUnspaced(run)) return [run.slice(0, LONGEST_WORD)];
	if (run.length === 1) return [run];
	return Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2));
}

/** The terms of words, each once, as a turn that says them has them. */
export function termSet(words: string): ReadonlySet<string> {
	const terms = new Set<string>();
	eachTerm(foldUnits(words), (word) => terms.add(word), (first, second) => terms.add(pairTerm(first, second)));
	return terms;
}
