// Comparing names and headings without regard to width, case, markup and spacing.

/** Most words are plain letters, which have nothing to fold but their case, or common Han characters. */
const PLAIN = /^(?:[a-z\dà-öø-ÿ]+(?:(?:[ ',/&-]|[.,] )[a-z\dà-öø-ÿ]+)*|[\u4e00-\u9fff]+(?:[·・][\u4e00-\u9fff]+)*)$/i;

/** '**Ｍike  Krieger：**' and 'mike krieger' fold to the same key. */
export function fold(words: string): string {
	if (PLAIN.test(words)) return words.toLowerCase();
	return words
		.normalize('NFKC')
		.replace(/[*_`~=[\]]|\p{Cf}/gu, '')
		.replace(/\s+/gu, ' ')
		.replace(/^[\s:.,、]+|[\s:.,、]+$/gu, '')
		.toLowerCase();
}

/** The number at the end of a label: ' 12', '. 4', '_03', '/2', '三'. */
export const LABEL_NUMBER = /[\s._#/-]*(?:\p{Nd}+|[一二三四五六七八九十]{1,3})$/u;

/** The last sign of such a number. */
const ENDS_IN_NUMBER = /[\p{Nd}一二三四五六七八九十]/u;

/** The numbered family that folded words belong to: '观众1' and '观众 12' both give '观众'. Equal to the words where there is no number at the end. */
export function family(folded: string): string {
	return ENDS_IN_NUMBER.test(folded.slice(-1)) ? folded.replace(LABEL_NUMBER, '') || folded : folded;
}

/** The key of a name, by which labels are compared, and that of its numbered family. */
export function keysOf(name: string): { readonly key: string; readonly family: string } {
	const key = fold(name);
	return { key, family: family(key) };
}

/** A set of folded words from the lexicon's strings, in which words are separated by |. */
export function lexicon(languages: Readonly<Record<string, string>>): ReadonlySet<string> {
	return new Set(Object.values(languages).flatMap((words) => words.split('|').map(fold)));
}
