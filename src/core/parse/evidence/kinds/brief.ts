// Words that people throw at each other and that nobody answers at length: plays, chats, jokes, poems for two voices.
import { lexicon } from '../../../text/fold.ts';
import { ANONYMOUS_WORDS } from '../../lexicon/voiceWords.ts';
import type { KindOfNote, Shown } from './kind.ts';

const ANONYMOUS = lexicon(ANONYMOUS_WORDS);

/** Letters; turns below which it may be chance, and above which nobody wrote it by hand. */
const LINES_THROWN = 42;
const FEWEST_THROWN = 12;
const MOST_THROWN = 150;

/** Machines that tell voices apart, times of a recording, letters instead of names and whole questions that are set off say that the words were spoken. */
const isRecorded = ({ heads }: Shown): boolean => heads.filter((head) => head.seconds !== null || ANONYMOUS.has(head.family.replace(':', '')) || /^(?:\p{Ll}{1,2}|.)$/u.test(head.family) || head.form.endsWith('-question')).length > heads.length / 2;

export const brief: KindOfNote = (shown) => {
	const { heads, lengths } = shown;
	const isThrown = heads.length >= FEWEST_THROWN && heads.length <= MOST_THROWN && lengths.most < LINES_THROWN && !isRecorded(shown) && !shown.isLed;
	return isThrown ? { kind: 'none', code: 'nobody-speaks-at-length', values: { letters: Math.ceil(lengths.most) } } : null;
};
