// How much words say, alike in all scripts: a letter counts one, a character of a script without spaces as much as a short word.

const PER_CHARACTER = 2.5;
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u0e00-\u0e7f]/g;

export function weightOf(words: string): number {
	const letters = words.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
	return letters + (PER_CHARACTER - 1) * (words.match(UNSPACED)?.length ?? 0);
}

/** Words, or characters where words are not spaced. */
export function sizeOf(words: string): { readonly count: number; readonly unit: 'words' | 'characters' } {
	const unspaced = words.match(UNSPACED)?.length ?? 0;
	const letters = words.match(/\p{L}/gu)?.length ?? 0;
	if (unspaced > letters / 3) return { count: words.match(/[\p{L}\p{N}]/gu)?.length ?? 0, unit: 'characters' };
	return { count: words.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0, unit: 'words' };
}
