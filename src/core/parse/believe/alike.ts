// Somebody who speaks once, by a label that says no more than the name, written as the others are.
//
//     Ruth Abernathy: The lady in the third row, please.
//     Patience Oduya: Has anyone asked children?
import { namedRole } from '../../text/lexicon/namedRole.ts';
import type { Head } from '../head.ts';
import { bareName, isAddressed, wordsWithCapitals } from '../line/name.ts';

/** Part of the labels that must be written in one way, for it to be the note's. */
const MOST = 0.9;
/** Labels that stand once: more of them head something else. */
const MOST_ONCE = 4;

const isInCapitals = (name: string): boolean => /\p{Lu}{2}/u.test(name) && !/\p{Ll}/u.test(name);
const isFullName = (name: string): boolean => wordsWithCapitals(bareName(name)).length > (isAddressed(name) ? 0 : 1);

/** Of labels that stand once, those that open a paragraph, have two names or capitals only where the others do so, and words that the note nowhere writes small; no letter's opening that somebody reads out: 'It said:', 'Dear Rory: please …'. */
export function writtenAlike(text: string, once: readonly Head[], others: readonly Head[]): readonly Head[] {
	if (once.length === 0 || once.length > MOST_ONCE) return [];
	const areMost = (holds: (head: Head) => boolean, of = others): boolean => of.length > 0 && of.filter(holds).length >= MOST * of.length;
	// 'The chair' is nobody's name.
	const named = others.filter(({ name }) => namedRole(name) === null);
	const opens = ({ from }: Head): boolean => /\n[\s>]*\n[\s>]*$/.test(text.slice(Math.max(0, from - 8), from));
	const isQuoted = ({ from, bodyFrom }: Head): boolean => /[:：][\s>]*$/.test(text.slice(Math.max(0, from - 8), from)) || /^\s*\p{Ll}/u.test(text.slice(bodyFrom, bodyFrom + 8));
	const inCapitals = areMost(({ name }) => isInCapitals(name), named);
	const isAlike = inCapitals ? isInCapitals : areMost(({ name }) => isFullName(name), named) ? isFullName : () => false;
	const haveRoom = areMost(opens);
	return once.filter((head) => {
		const words = wordsWithCapitals(bareName(head.name));
		return isAlike(head.name) && (!haveRoom || opens(head)) && !isQuoted(head) && words.length > 0 && !words.some((word) => isWrittenSmall(text, word.toLowerCase()));
	});
}

/** Whether the word stands anywhere in the text by itself. */
function isWrittenSmall(text: string, word: string): boolean {
	for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
		if (!/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + word.length))) return true;
	}
	return false;
}
