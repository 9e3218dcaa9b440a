// Where questions and answers without names stand.
import { lexicon } from '../../../../text/fold.ts';
import { ANSWER_LABELS, QUESTION_LABELS } from '../../../lexicon/kindWords.ts';
import type { Shown } from '../kind.ts';

export const ASKING = lexicon(QUESTION_LABELS);
export const ANSWERING = lexicon(ANSWER_LABELS);

/** The places of the heads whose label is one of these. */
export function placesOf({ heads, families }: Pick<Shown, 'heads' | 'families'>, labels: ReadonlySet<string>): readonly number[] {
	const own = new Set([...families].filter((name) => labels.has(name.replace(/\.$/, ''))));
	return own.size === 0 ? [] : [...heads.keys()].filter((at) => own.has(heads[at]?.family ?? ''));
}
