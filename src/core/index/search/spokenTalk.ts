// All that is said in a note, one turn after the other, as it is searched.
import type { TurnTable } from '../turnTable.ts';
import { turnAt, turnCount } from '../turnTable.ts';
import { foldUnits } from './words.ts';

export interface SpokenTalk {
	/** The bodies of the turns, a line end after each. */
	readonly words: string;
	/** The same folded; every code unit stands where it stands in `words`. */
	readonly folded: string;
	/** For each turn where it ends, its line end included. */
	readonly ends: readonly number[];
}

export function spokenTalk(text: string, turns: TurnTable): SpokenTalk {
	const bodies = Array.from({ length: turnCount(turns) }, (_, number) => {
		const { body } = turnAt(turns, number);
		return `${text.slice(body.from, body.to)}\n`;
	});
	const words = bodies.join('');
	let end = 0;
	return { words, folded: foldUnits(words), ends: bodies.map((body) => (end += body.length)) };
}
