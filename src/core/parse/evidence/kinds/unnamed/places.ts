// Where questions and answers without names stand.
import { lexicon } from '../../../../text/fold.ts';
import { MODEL_ANSWER_WORDS } from '../../../lexicon/faqWords.ts';
import { ANSWER_LABELS, QUESTION_LABELS } from '../../../lexicon/kindWords.ts';
import type { Shown } from '../kind.ts';

export const ASKING = lexicon(QUESTION_LABELS);
export const MODEL_ANSWERS = lexicon(MODEL_ANSWER_WORDS);
export const ANSWERING: ReadonlySet<string> = new Set([...lexicon(ANSWER_LABELS), ...MODEL_ANSWERS]);

/** The places of the heads whose label is one of these. */
export function placesOf({ heads, uses }: Pick<Shown, 'heads' | 'uses'>, labels: ReadonlySet<string>): readonly number[] {
	const own = new Set([...uses.values()].map(({ family }) => family).filter((family) => labels.has(family.replace(/\.$/, ''))));
	return own.size === 0 ? [] : [...heads.keys()].filter((at) => own.has(heads[at]?.family ?? ''));
}
