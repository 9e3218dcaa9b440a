// Whether questions and answers that nothing marks are those of two who speak to each other: one says "you", the other "I", at length.
import type { ScannedNote } from '../../text/scan.ts';
import { lengthsOf } from '../evidence/lengths.ts';
import { bodiesOf, speechOf } from '../evidence/speech.ts';
import type { Head } from '../head.ts';

/** Fewest questions, least parts of them that say "you" and of the answers that say "I", most of the answers that say "you", as who gives help says it in most, and letters of the middle one: notes for oneself are shorter. */
const LEAST = { questions: 5, second: 0.6, self: 0.6, letters: 150 };
const MOST_BACK = 0.5;

/** Properties by which a clipper tells which page a note was; nobody clips his own diary. */
const SOURCE_KEYS = ['source', 'url', 'link'];
const isClipped = ({ properties }: ScannedNote): boolean => SOURCE_KEYS.some((key) => properties.get(key)?.some((value) => /^https?:/.test(value)));

/** `heads` are those of questions and answers. Only of pages that were clipped: diaries with prompts, letters and homework speak so too. */
export function areToEachOther(note: ScannedNote, heads: readonly Head[]): boolean {
	const placesOf = (key: 'q' | 'a'): readonly number[] => [...heads.keys()].filter((at) => heads[at]?.key === key);
	const [asking, answering] = [placesOf('q'), placesOf('a')];
	if (asking.length < LEAST.questions || !isClipped(note)) return false;
	const bodies = bodiesOf(note, heads);
	const answers = speechOf(bodies, answering);
	return speechOf(bodies, asking).second >= LEAST.second && answers.self >= LEAST.self && answers.second <= MOST_BACK && lengthsOf(bodies, answering, heads.length - 1).median >= LEAST.letters;
}
