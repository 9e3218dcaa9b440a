// How long people speak: who is interviewed answers at length, people in plays, chats and jokes throw lines at each other.
import { lettersIn } from '../../text/letters.ts';
import type { Find } from '../../text/piece.ts';
import { saidIn } from './speech.ts';
import type { Bodies } from './speech.ts';

/** Letters. */
export interface Lengths {
	/** Half of the turns are shorter. */
	readonly median: number;
	/** Nine of ten turns are shorter. */
	readonly most: number;
}

/** Letters: where nine of ten turns are shorter, nobody is interviewed at length; where they are as long, a title or a label may be what people talk about. */
export const SHORT_TURNS = 110;
/** Code units of a turn that are measured. */
const LOOK = 400;

/** Of the bodies at some places; `last` is that of the last turn, behind which may stand what belongs to the note. */
export function lengthsOf(bodies: Bodies, places: readonly number[], last: number): Lengths {
	const lengths = places.map((place) => bodies.at(place).recall(place === last ? lengthOfParagraph : lengthOfBody)).sort((a, b) => a - b);
	return { median: lengths[Math.floor(lengths.length / 2)] ?? 0, most: lengths[Math.floor(0.9 * lengths.length)] ?? 0 };
}

const lengthOfBody: Find<number> = (body) => lettersIn(saidIn(body.slice(0, LOOK)).trim());
const lengthOfParagraph: Find<number> = (body) => lettersIn((PARAGRAPH.exec(body.slice(0, LOOK))?.[0] ?? '').trim());
const PARAGRAPH = /^\s*(?:[^\n]+(?:\n|$))+/;
