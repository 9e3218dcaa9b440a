// Finds a turn again from a few of its words, after the note was edited elsewhere, highlighted, or changed in part.
import type { Turn } from '../core/model/conversation.ts';
import { fold } from '../core/text/fold.ts';
import { lettersOf, likenessTo } from './letters.ts';
import type { Reading } from './library.ts';

/** What is remembered of a turn; '' and null where it is not told. */
export interface TurnWish {
	readonly speaker: string;
	readonly words: string;
	/** 0-based. */
	readonly line: number | null;
}

/** 'found': the words stand in this turn. 'nearest': they do not, and this is the turn most like the one meant. */
export interface FoundTurn {
	readonly how: 'found' | 'nearest';
	readonly turn: Turn;
}

/** Part of the pairs of letters that a turn must share with the words to be more likely than its place in the note. */
const ALIKE = 0.5;

/** Null only for a note without turns. Takes time linear in the note's length. */
export function findTurn({ record, text }: Reading, wish: TurnWish): FoundTurn | null {
	const named = new Set(record.speakers.filter(({ names, name }) => [name, ...names].some((each) => fold(each) === fold(wish.speaker))).map(({ id }) => id));
	const words = lettersOf(wish.words).toLowerCase();
	/** Lower is better: another speaker weighs more than any distance. */
	const distance = (turn: Turn): number => (wish.speaker === '' || named.has(turn.speaker) ? 0 : 1e9) + (wish.line === null ? 0 : Math.abs(turn.line - wish.line));
	const nearest = (turns: readonly Turn[]): Turn | null => turns.reduce<Turn | null>((best, turn) => (best === null || distance(turn) < distance(best) ? turn : best), null);
	const bodies = words === '' ? [] : record.turns.map((turn) => ({ turn, letters: lettersOf(text.slice(turn.body.from, turn.body.to)).toLowerCase() }));
	const begins = bodies.filter(({ letters }) => letters.startsWith(words));
	const holds = begins.length > 0 ? begins : bodies.filter(({ letters }) => letters.includes(words));
	const found = nearest(holds.map(({ turn }) => turn));
	if (found !== null) return { how: 'found', turn: found };
	const likeness = likenessTo(words);
	const shares = bodies.map(({ turn, letters }) => ({ turn, share: likeness(letters) }));
	const most = shares.reduce((best, { share }) => Math.max(best, share), ALIKE);
	const turn = nearest(shares.filter(({ share }) => share === most).map((each) => each.turn)) ?? nearest(record.turns);
	return turn === null ? null : { how: words === '' && wish.line === turn.line ? 'found' : 'nearest', turn };
}
