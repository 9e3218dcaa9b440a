// Terms for matching: words of alphabetic scripts, pairs of characters where words are not spaced; and grams, which are shorter than
// words and so still meet where words are inflected or compounded. No dictionary in any language.
//
//     'planned roads'   terms 'plann' 'road'     grams ' pla' 'plan' 'lann' 'anne' 'nned' 'ned ' ' roa' 'road' 'oads' 'ads '
//     '盐路很老'         terms and grams '盐路' '路很' '很老'

/** A run of one kind: spaced letters and digits, or characters of a script that is written without spaces. */
const RUN = /([\u3400-\u9fff\uf900-\ufaff\u3040-\u30ff\u0e00-\u0e7f]+)|(?:(?![\u3400-\u9fff\uf900-\ufaff\u3040-\u30ff\u0e00-\u0e7f])[\p{L}\p{N}])+/gu;
/** Letters that two words must share from the start to count as one term: 'editor' and 'editing', 'plans' and 'planned'. */
const STEM = 5;
/** Pairs that hold one of these function characters say little in Chinese. */
const FUNCTION_CHARACTERS = new Set('的了是在我你他她它们这那就都也还又和与或及而但吗呢吧啊呀哦嗯呃嘛啦哎个么');

/** Both sides of a comparison are cut alike, so it does not matter that 'news' becomes 'new'. */
function stemOf(word: string): string {
	const singular = word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word;
	return singular.length > STEM ? singular.slice(0, STEM) : singular;
}

/** Folded terms in the order of the text, repeats included. */
export function termsOf(words: string): readonly string[] {
	const terms: string[] = [];
	const folded = words.normalize('NFKC').toLowerCase();
	RUN.lastIndex = 0;
	for (let match = RUN.exec(folded); match !== null; match = RUN.exec(folded)) {
		const run = match[0];
		if (match[1] === undefined) {
			if (run.length > 2 || /\d/.test(run)) terms.push(stemOf(run));
			continue;
		}
		for (let at = 0; at + 1 < run.length; at++) {
			if (FUNCTION_CHARACTERS.has(run.charAt(at + 1))) at++;
			else if (!FUNCTION_CHARACTERS.has(run.charAt(at))) terms.push(run.slice(at, at + 2));
		}
	}
	return terms;
}

/** Whether most of the words are written without spaces, so that their terms are pairs of characters. */
export function hasPairs(words: string): boolean {
	const unspaced = words.match(/[\u3400-\u9fff\uf900-\ufaff\u3040-\u30ff\u0e00-\u0e7f]/g)?.length ?? 0;
	return unspaced > words.length / 3;
}

/** Characters of a gram of spaced words, the space before and behind a word included. */
const SIZE = 4;
/** Shorter words say nothing of a matter. */
const SHORTEST_WORD = 3;

/** The runs of the words, folded; their grams depend on nothing else. */
export function runsOf(words: string): readonly string[] {
	return words.normalize('NFKC').toLowerCase().match(RUN) ?? [];
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

function isUnspaced(run: string): boolean {
	const unit = run.charCodeAt(0);
	return (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff) || (unit >= 0x3040 && unit <= 0x30ff) || (unit >= 0x0e00 && unit <= 0x0e7f);
}
