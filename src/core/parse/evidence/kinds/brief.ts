// Words that people throw at each other and that nobody answers at length: plays, chats, jokes, poems for two voices.
import { lexicon } from '../../../text/fold.ts';
import { namedRole } from '../../../text/lexicon/namedRole.ts';
import { PROMPTER_WORDS } from '../../lexicon/kindWords.ts';
import { ANONYMOUS_WORDS } from '../../lexicon/voiceWords.ts';
import { announcesInterview } from '../announced.ts';
import type { KindOfNote, Shown } from './kind.ts';

const ANONYMOUS = lexicon(ANONYMOUS_WORDS);
/** 'You' is whoever reads, not whoever leads. */
const PROMPTERS = lexicon(PROMPTER_WORDS);

/** What says against every doubt: the note speaks of an interview, or a label is that of whoever leads one. */
export const isLed = ({ note, heads }: Shown): boolean => heads.some(({ key, name }) => key.length > 1 && !PROMPTERS.has(key) && namedRole(name) === 'interviewer') || announcesInterview(note, heads[0]?.from ?? 0);

/** Letters; turns below which it may be chance, and above which nobody wrote it by hand. */
const LINES_THROWN = 42;
const FEWEST_THROWN = 12;
const MOST_THROWN = 150;

/** Machines that tell voices apart, times of a recording, letters instead of names and whole questions that are set off say that the words were spoken. */
const isRecorded = ({ heads }: Shown): boolean => heads.filter((head) => head.seconds !== null || ANONYMOUS.has(head.family.replace(':', '')) || /^(?:\p{Ll}{1,2}|.)$/u.test(head.family) || head.form.endsWith('-question')).length > heads.length / 2;

export const brief: KindOfNote = (shown) => {
	const { heads, lengths } = shown;
	const isThrown = heads.length >= FEWEST_THROWN && heads.length <= MOST_THROWN && lengths.most < LINES_THROWN && !isRecorded(shown) && !isLed(shown);
	return isThrown ? { kind: 'none', code: 'nobody-speaks-at-length', values: { letters: Math.ceil(lengths.most) } } : null;
};
