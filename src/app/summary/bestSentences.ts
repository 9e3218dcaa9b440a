// The sentences that stand for some turns: the one place that asks the ranking.
import { rankSentences } from '../../core/analyse/extract.ts';
import type { Turn } from '../../core/model/conversation.ts';
import type { Evidence } from '../../core/model/viewpoint.ts';
import type { ScannedNote } from '../../core/text/scan.ts';
import { weightOf } from './weight.ts';

/** Ranked sentences that are looked at for each one wanted. */
const LOOK = 4;

/** `longest` is a weight: a sentence beyond it is taken only where no shorter one is left. */
export interface SentenceWish {
	readonly count: number;
	readonly longest: number;
}

/** At most `count` sentences as spoken, best first. */
export function bestSentences(note: ScannedNote, turns: readonly Turn[], { count, longest }: SentenceWish): readonly Evidence[] {
	const ranked = rankSentences(note, turns, count * LOOK).map(({ evidence }) => evidence).filter(({ quote }) => weightOf(quote) > 0);
	const fits = (evidence: Evidence): boolean => weightOf(evidence.quote) <= longest;
	return [...ranked.filter(fits), ...ranked.filter((evidence) => !fits(evidence))].slice(0, count);
}
