// Words that people throw at each other and that nobody answers at length: plays, chats, jokes, poems for two voices.
import { lexicon } from '../../../text/fold.ts';
import { ANONYMOUS_WORDS } from '../../lexicon/voiceWords.ts';
import { SHORT_TURNS } from '../lengths.ts';
import { changesOf } from '../talk.ts';
import { isAskedByOne } from './led.ts';
import type { KindOfNote, Shown } from './kind.ts';

const ANONYMOUS = lexicon(ANONYMOUS_WORDS);

/** Letters, in so many turns: with more nobody wrote it by hand, with fewer it may be chance, and only where nobody leads are short turns enough. */
const LINES_THROWN = 42;
const FEWEST_THROWN = 12;
const MOST_THROWN = 150;

/** Machines that tell voices apart, times of a recording, letters instead of names and whole questions that are set off say that the words were spoken. */
const isRecorded = ({ heads }: Shown): boolean => heads.filter((head) => head.seconds !== null || ANONYMOUS.has(head.family.replace(':', '')) || /^(?:\p{Ll}{1,2}|.)$/u.test(head.family) || head.form.endsWith('-question')).length > heads.length / 2;

/** Part of the labels that must be another's than the one before. */
const BY_TURNS = 0.6;

export const brief: KindOfNote = (shown) => {
	const { heads, lengths } = shown;
	const isBrief = heads.length < FEWEST_THROWN ? lengths.most < SHORT_TURNS && !isAskedByOne(shown) : heads.length <= MOST_THROWN && lengths.most < LINES_THROWN;
	return isBrief && changesOf(heads) >= BY_TURNS * (heads.length - 1) && !isRecorded(shown) && !shown.isLed ? { kind: 'none', code: 'nobody-speaks-at-length', values: { letters: Math.ceil(lengths.most) } } : null;
};
