// Voices of which a transcript tells what is known of them.
//
//     Woman in the third row: …
//     Ein Mann aus dem Publikum: …
import { lexicon } from '../../text/fold.ts';
import { BEFORE_SOMEBODY_WORDS, SOMEBODY_WORDS, WHERE_WORDS } from '../lexicon/voiceWords.ts';

const SOMEBODY = lexicon(SOMEBODY_WORDS);
const BEFORE = lexicon({ BEFORE_SOMEBODY_WORDS });
const WHERE = lexicon({ WHERE_WORDS });
/** Words of such a label. */
const MOST_TOLD = 6;

/** Whether a few words tell of a voice what is known of it: who, and behind it where. */
export function tellsOfSomebody(words: readonly string[]): boolean {
	const lower = words.map((word) => word.toLowerCase());
	const at = lower.findIndex((word) => SOMEBODY.has(word));
	if (words.length < 2 || words.length > MOST_TOLD || at < 0 || at > 1 || !/^\p{Lu}/u.test(words[0] ?? '')) return false;
	return (at === 0 || BEFORE.has(lower[0] ?? '')) && (at === words.length - 1 ? at === 1 : WHERE.has(lower[at + 1] ?? ''));
}
