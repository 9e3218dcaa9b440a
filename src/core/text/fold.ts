// Comparing names and headings without regard to width, case, markup and spacing.

/** '**Ｍike  Krieger：**' and 'mike krieger' fold to the same key. */
export function fold(words: string): string {
	// Most words are plain letters, which have nothing to fold but their case.
	if (/^[a-z]+(?: [a-z]+)*$/i.test(words)) return words.toLowerCase();
	return words
		.normalize('NFKC')
		.replace(/[*_`~=[\]]|\p{Cf}/gu, '')
		.replace(/\s+/gu, ' ')
		.replace(/^[\s:.,、]+|[\s:.,、]+$/gu, '')
		.toLowerCase();
}

/** The number at the end of a label: ' 12', '. 4', '_03', '三'. */
export const LABEL_NUMBER = /[\s._#-]*(?:\p{Nd}+|[一二三四五六七八九十]{1,3})$/u;

/** The key of a numbered family: '观众1' and '观众 12' both give '观众'. Equal to the fold where there is no number at the end. */
export function family(words: string): string {
	const folded = fold(words);
	return folded.replace(LABEL_NUMBER, '') || folded;
}

/** A set of folded words from the lexicon's strings, in which words are separated by |. */
export function lexicon(languages: Readonly<Record<string, string>>): ReadonlySet<string> {
	return new Set(Object.values(languages).flatMap((words) => words.split('|').map(fold)));
}
