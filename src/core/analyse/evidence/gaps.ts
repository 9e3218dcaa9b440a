// What a statement says and the passages cited for it do not: a part of it, a number, or the opposite.
import type { Gap } from '../../model/viewpoint.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { gramsOfRun, hasPairs, runsOf, termsOf } from '../../text/terms/terms.ts';

/** A sentence of the statement of which the turns around the passages hold less than this part of the grams goes beyond them. */
const LEAST_HELD = { words: 0.45, pairs: 0.25 };
/** Grams that such a sentence has at least; shorter ones tell nothing. */
const LONG_ENOUGH = { words: 24, pairs: 8 };
/** Smaller numbers are mostly written as words. */
const SPELLED_OUT = 12;
/** Terms behind a negation that it denies. */
const DENIED = 2;

export function gapsOf(statement: string, quotes: readonly string[], around: string): readonly Gap[] {
	return [...partsBeyond(statement, around).map((words): Gap => ({ kind: 'beyond', words })), ...missingNumbers(statement, around), ...denials(statement, quotes)];
}

/** Sentences of the statement that the words around its passages do not say. */
export function partsBeyond(statement: string, around: string): readonly string[] {
	const held = new Set(runsOf(around).flatMap(gramsOfRun));
	const script = hasPairs(statement) ? 'pairs' : 'words';
	return sentencesOf(statement, 0, statement.length).flatMap(({ from, to }): readonly string[] => {
		const words = statement.slice(from, to);
		const grams = new Set(runsOf(words).flatMap(gramsOfRun));
		if (grams.size < LONG_ENOUGH[script]) return [];
		return [...grams].filter((gram) => held.has(gram)).length < LEAST_HELD[script] * grams.size ? [words] : [];
	});
}

/** '25' is missing where the talk says 24; '1,000' and '1000' are one number, and so are '25 %' and '25'. */
function missingNumbers(statement: string, around: string): readonly Gap[] {
	const said = new Set(numbersOf(around));
	return [...new Set(numbersOf(statement))].filter((number) => !said.has(number) && !(Number(number) <= SPELLED_OUT && !number.includes('.'))).map((words) => ({ kind: 'number', words }));
}

function numbersOf(words: string): readonly string[] {
	return (words.normalize('NFKC').match(/\d+(?:[.,]\d+)*/g) ?? []).map((number) => number.replace(/,(?=\d{3}(?!\d))/g, ''));
}

const NEGATION = /\b(?:not|no|never|none|nothing|without|neither|nor|cannot|nicht|kein\w*|nie|ohne|ne|pas|jamais|sans|nunca|jamás|sin|não|nem|sem|non|mai|senza|niet|geen|inte|aldrig|nie|bez)\b|n['’]t\b|(?:^|\s)(?:не|нет|ни|без|никогда)(?=\s)|不|没有|没|無い|ない|ません|않|없|ليس|لا\s/giu;
/** '不仅', '不断', 'not only' deny nothing. */
const HOLLOW = /不仅|不但|不断|不只|不光|不同|不过|不得不|不可或缺|不止|不管|不论|差不多|不少|不错|not (?:only|just|merely)|no (?:longer|doubt|matter)|nicht nur|non seulement|no sólo|no solo/giu;

/** Terms that one side denies and the other asserts, where both speak of them; the statement's clause is told. */
function denials(statement: string, quotes: readonly string[]): readonly Gap[] {
	const [best] = quotes;
	if (best === undefined) return [];
	const [claimed, said] = [polarity(statement), polarity(best)];
	const contradicts = [...claimed].some(([term, isDenied]) => isDenied !== null && said.get(term) === !isDenied);
	return contradicts ? [{ kind: 'negation', words: statement }] : [];
}

/** For each term whether it is denied; null where it is both. */
function polarity(words: string): ReadonlyMap<string, boolean | null> {
	const found = new Map<string, boolean | null>();
	for (const clause of words.replace(HOLLOW, ' ').split(/[，,。.；;！!？?：:、\n]/)) {
		const parts = clause.split(NEGATION);
		parts.forEach((part, at) => {
			const terms = termsOf(part);
			terms.forEach((term, place) => {
				const isDenied = at > 0 && place < DENIED;
				found.set(term, found.has(term) && found.get(term) !== isDenied ? null : isDenied);
			});
		});
	}
	return found;
}
