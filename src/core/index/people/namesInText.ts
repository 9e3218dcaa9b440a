// Names that a note itself explains: a spelling with another one in brackets, and full names in its title and properties.
import { fold } from '../../text/fold.ts';
import { plainWords } from '../../text/plain.ts';
import type { Gloss } from '../card.ts';

/** Code units before the bracket that may belong to the name. */
const REACH = 40;
/** Characters of a Chinese name before its first dot; where there are more, something else stands before the name. */
const LONGEST_PART = 4;
/** Glosses kept of one note. */
const MOST = 200;

/**
 * '迈克·克里格（Mike Krieger）' · 'Mike Krieger (迈克·克里格)' · '**李飞飞**（Fei-Fei Li）': one spelling in a script with capitals, the
 * other in another script. What is no name is harmless: a gloss only ever joins spellings to somebody who is known by one of them.
 */
export function glossesIn(text: string): readonly Gloss[] {
	const glosses = new Map<string, Gloss>();
	const bracket = /[(（]([^()（）\n]{2,40})[)）]/g;
	for (let match = bracket.exec(text); match !== null && glosses.size < MOST; match = bracket.exec(text)) {
		const inside = plainWords(match[1] ?? '');
		const isLatin = isCapitalised(inside);
		if (!isLatin && !isHanOrKana(inside)) continue;
		const start = Math.max(0, match.index - REACH);
		const head = text.slice(start, match.index).replace(/[\s*_=\]]+$/u, '');
		const before = (isLatin ? /[\u3005\u3040-\u30ff\u3400-\u9fff·・‧•]{2,16}$/u : /\p{Lu}[\p{L}\p{M}.'’-]*(?:[ \u00a0]\p{Lu}[\p{L}\p{M}.'’-]*)*$/u).exec(head)?.[0];
		if (before === undefined) continue;
		const edge = head.charAt(head.length - before.length - 1);
		const first = before.split(/[·・‧•]/u)[0]?.length ?? 0;
		glosses.set(`${before}\n${inside}`, { before, inside, isCut: isLatin && (/[\p{L}\p{N}]/u.test(edge) || first > LONGEST_PART) });
	}
	return [...glosses.values()];
}

function isCapitalised(words: string): boolean {
	return /^\p{Lu}[\p{L}\p{M}.'’-]*(?:[ \u00a0]\p{Lu}[\p{L}\p{M}.'’-]*){0,4}$/u.test(words) && !isHanOrKana(words);
}

function isHanOrKana(words: string): boolean {
	return /^[\u3005\u3040-\u30ff\u3400-\u9fff·・‧•]{2,16}$/u.test(words);
}

/** Sequences of two to four capitalised words: 'Mike Krieger on AI-native products' gives 'Mike Krieger'. */
export function fullNamesIn(values: readonly string[]): readonly string[] {
	const names = new Map<string, string>();
	for (const value of values) {
		for (const [name] of plainWords(value.slice(0, 400)).matchAll(/\p{Lu}[\p{Ll}\p{M}'’-]+(?:\s(?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}'’-]+)){1,3}/gu)) names.set(fold(name), name);
	}
	return [...names.values()].slice(0, 24);
}
