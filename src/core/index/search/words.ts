// Words for searching talk in every script: as they are written, folded, without stems; what is written without spaces is searched by
// pairs of characters.

/** Scripts without spaces, and Hangul, whose particles hang on the words. */
const UNSPACED = String.raw`\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff`;
/** What stands between words: controls, punctuation, symbols, half characters. Ranges instead of \p{…}, which costs twice the time. */
const BETWEEN = String.raw`\u0000-/:-@[-\u0060{-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u0589-\u058a\u05be\u05c0\u05c3\u060c\u061b\u061f\u066a-\u066d\u06d4\u0964\u0965\u2000-\u2bff\u3000-\u3004\u3008-\u303f\ud800-\udfff\ufe30-\ufe4f\ufeff\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\ufff0-\uffff`;
const RUN = new RegExp(`[${UNSPACED}]+|[^${BETWEEN}${UNSPACED}]+`, 'g');
const STARTS_UNSPACED = new RegExp(`^[${UNSPACED}]`);
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

/** Whether the unit belongs to a script that is written without spaces. */
export function isUnspaced(words: string): boolean {
	return STARTS_UNSPACED.test(words);
}

/** Calls `take` for each run of folded text: a word of a spaced script, or a stretch without spaces. */
export function eachRun(folded: string, take: (run: string, at: number) => void): void {
	RUN.lastIndex = 0;
	for (let match = RUN.exec(folded); match !== null; match = RUN.exec(folded)) take(match[0], match.index);
}

/**
 * Calls `take` for each term of folded text, repeats included: 'two 机器人' gives 'two', '机器', '器人', '人'. The last character alone
 * lets a search for one character find every place by the beginning of a term.
 */
export function eachTerm(folded: string, take: (term: string) => void): void {
	eachRun(folded, (run) => {
		if (!isUnspaced(run)) take(run.length > LONGEST_WORD ? run.slice(0, LONGEST_WORD) : run);
		else for (let at = 0; at < run.length; at++) take(run.slice(at, at + 2));
	});
}

/** The terms that a place must hold to hold the run: the word itself, or its pairs (one character alone is its own). */
export function termsOfRun(run: string): readonly string[] {
	if (!isUnspaced(run)) return [run.slice(0, LONGEST_WORD)];
	if (run.length === 1) return [run];
	return Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2));
}
