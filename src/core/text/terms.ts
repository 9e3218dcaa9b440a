// Terms for matching: words of alphabetic scripts, pairs of characters where words are not spaced. No dictionary in any language.

const RUN = /[\p{L}\p{N}]+/gu;
const UNSPACED = /[\u3400-\u9fff\uf900-\ufaff\u3040-\u30ff\u0e00-\u0e7f]/;
/** Letters that two words must share from the start to count as one term: 'editor' and 'editing', 'plans' and 'planned'. */
const STEM = 5;

/** Pairs that hold one of these function characters say little in Chinese. */
const FUNCTION_CHARACTERS = /[的了是在我你他她它们这那就都也还又和与或及而但吗呢吧啊呀哦嗯呃嘛啦哎个么]/;

/** Folded terms in the order of the text, repeats included. */
export function termsOf(words: string): readonly string[] {
	const terms: string[] = [];
	for (const [run] of words.normalize('NFKC').toLowerCase().matchAll(RUN)) {
		if (!UNSPACED.test(run)) {
			if (run.length > 2 || /\d/.test(run)) terms.push(run.length > STEM ? run.slice(0, STEM) : run);
			continue;
		}
		for (const piece of run.match(/[a-z0-9]+|[^a-z0-9]+/g) ?? []) {
			if (/^[a-z0-9]/.test(piece)) terms.push(piece.length > STEM ? piece.slice(0, STEM) : piece);
			else for (let at = 0; at + 2 <= piece.length; at++) if (!FUNCTION_CHARACTERS.test(piece.slice(at, at + 2))) terms.push(piece.slice(at, at + 2));
		}
	}
	return terms;
}

/** Whether most of the words are written without spaces, so that their terms are pairs of characters. */
export function hasPairs(words: string): boolean {
	const unspaced = words.match(/[\u3400-\u9fff\uf900-\ufaff\u3040-\u30ff\u0e00-\u0e7f]/g)?.length ?? 0;
	return unspaced > words.length / 3;
}
