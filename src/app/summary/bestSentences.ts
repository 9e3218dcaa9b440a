// The sentences that stand for some turns: the one place that asks the ranking.
import { salienceOf } from '../../core/analyse/salience/salience.ts';
import { sentencesOfTalk } from '../../core/analyse/talk.ts';
import type { Turn } from '../../core/model/conversation.ts';
import type { Evidence } from '../../core/model/viewpoint.ts';
import type { ScannedNote } from '../../core/text/scan.ts';
import { weightOf } from './weight.ts';

/** `longest` is a weight: a sentence beyond it is taken only where no shorter one is left. */
export interface SentenceWish {
	readonly count: number;
	readonly longest: number;
}

/** At most `count` sentences as spoken, best first. */
export function bestSentences(note: ScannedNote, turns: readonly Turn[], { count, longest }: SentenceWish): readonly Evidence[] {
	const ranked = [...salienceOf(sentencesOfTalk(note, turns), new Set())]
		.sort((a, b) => b.score - a.score)
		.map(({ sentence: { turn, line, from, to, source } }): Evidence => ({ turn: turn.id, line, from, to, quote: source, score: 1 }))
		.filter(({ quote }) => weightOf(quote) > 0);
	const fits = (evidence: Evidence): boolean => weightOf(evidence.quote) <= longest;
	return [...ranked.filter(fits), ...ranked.filter((evidence) => !fits(evidence))].slice(0, count);
}
