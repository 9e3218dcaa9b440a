// Terms for matching: words of alphabetic scripts, pairs of characters where words are not spaced. No dictionary in any language.

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
