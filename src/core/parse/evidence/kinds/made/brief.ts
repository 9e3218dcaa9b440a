// Words that people throw at each other and that nobody answers at length: plays, chats, jokes, poems for two voices.
import { SHORT_TURNS } from '../../lengths.ts';
import { changesOf } from '../../talk.ts';
import { isAskedByOne } from '../led.ts';
import type { KindOfNote, Shown } from '../kind.ts';
import { isAnonymous } from '../../../line/name.ts';


/** Letters in so many turns: lines that are thrown, whoever asks. With fewer turns it may be chance, with more nobody wrote it by hand. */
const LINES_THROWN = 42;
const FEWEST_THROWN = 12;
const MOST_THROWN = 150;

/** Letters that stand for no name but only tell two speakers apart, as those of a dialogue to learn from do; and part of the labels. */
const PARTS = /^[a-d甲乙丙丁]$/u;
const MOST_PARTS = 0.8;
const LETTERS = /^(?:\p{Lu}{1,2}|.)$/u;

/** Machines that tell voices apart, times of a recording, letters instead of names and whole questions that are set off say that the words were spoken. */
const isRecorded = ({ heads }: Shown): boolean => {
	const areParts = heads.filter(({ key }) => PARTS.test(key)).length >= MOST_PARTS * heads.length;
	return heads.filter((head) => head.seconds !== null || isAnonymous(head.family.replace(':', '')) || (!areParts && LETTERS.test(head.name.replace(/\.$/, ''))) || head.form.endsWith('-question')).length > heads.length / 2;
};

/** Part of the labels that must be another's than the one before. */
const BY_TURNS = 0.6;

export const brief: KindOfNote = (shown) => {
	const { heads, lengths } = shown;
	const isThrown = heads.length >= FEWEST_THROWN && lengths.most < LINES_THROWN;
	const isBrief = heads.length <= MOST_THROWN && lengths.most < SHORT_TURNS && (isThrown || !isAskedByOne(shown));
	return isBrief && changesOf(heads) >= BY_TURNS * (heads.length - 1) && !isRecorded(shown) && !shown.isLed ? { kind: 'none', code: 'nobody-speaks-at-length', values: { letters: Math.ceil(lengths.most) } } : null;
};
