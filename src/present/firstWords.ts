// The first words of a turn, for rows that stand for it.
import type { Turn } from '../core/model/conversation.ts';
import { plainWords } from '../core/text/plain.ts';

/** Code units of source that are looked at: enough for a row of any width. */
const LOOK = 600;
/** Characters shown at most. */
const LONGEST = 160;

/** Plain words without Markdown, cut at a word where there are many; '' for a turn without words. */
export function firstWords(text: string, turn: Turn): string {
	const words = plainWords(text.slice(turn.body.from, Math.min(turn.body.to, turn.body.from + LOOK)));
	if (words.length <= LONGEST) return words;
	const cut = words.slice(0, LONGEST);
	const space = cut.lastIndexOf(' ');
	return `${space > LONGEST / 2 ? cut.slice(0, space) : cut}…`;
}
