// Whether somebody leads the talk: by the note's own word, by a label, by who asks.
import { family, lexicon } from '../../../text/fold.ts';
import { isUtteranceWord, namedRole } from '../../../text/lexicon/namedRole.ts';
import type { ScannedNote } from '../../../text/scan.ts';
import { PROMPTER_WORDS } from '../../lexicon/kindWords.ts';
import type { Head, LabelUse } from '../../head.ts';
import type { Shown } from './kind.ts';
import { announcesInterview } from '../announced.ts';

/** 'You' is whoever reads, not whoever leads; and 'Question' is what is said, in documents too. */
const PROMPTERS = lexicon(PROMPTER_WORDS);

export function isLed(note: ScannedNote, heads: readonly Head[], uses: ReadonlyMap<string, LabelUse>): boolean {
	const isLeader = ({ key, names }: LabelUse): boolean => key.length > 1 && !PROMPTERS.has(key) && !isUtteranceWord(family(key)) && names.some((name) => namedRole(name) === 'interviewer');
	return [...uses.values()].some(isLeader) || announcesInterview(note, heads[0]?.from ?? 0);
}

/** Parts of their turns that who leads asks at least, and that all who follow ask at most. */
const LEADS = 0.75;
const FOLLOWS = 0.2;

/** Whether some nearly always ask and the others hardly ever do. */
export function isAskedByOne({ heads, bodies, sample }: Pick<Shown, 'heads' | 'bodies' | 'sample'>): boolean {
	const tally = new Map<string, { turns: number; asking: number }>();
	for (const at of sample) {
		const key = heads[at]?.key ?? '';
		const { turns, asking } = tally.get(key) ?? { turns: 0, asking: 0 };
		tally.set(key, { turns: turns + 1, asking: asking + (bodies.said(at).asks ? 1 : 0) });
	}
	const leads = ({ turns, asking }: { turns: number; asking: number }): boolean => asking >= LEADS * turns || (asking > 1 && asking === turns - 1);
	const following = [...tally.values()].filter((each) => !leads(each));
	const sum = (by: 'turns' | 'asking'): number => following.reduce((all, each) => all + each[by], 0);
	return following.length > 0 && following.length < tally.size && sum('asking') <= FOLLOWS * sum('turns');
}
