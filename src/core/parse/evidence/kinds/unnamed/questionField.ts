// Questions that are one field among others, behind which nobody speaks.
//
//     **Question:** Is a day that has begun paid in full?
//     **Observation:** …
//     **Proposal:** …
import { speechOf } from '../../speech.ts';
import type { KindOfNote } from '../kind.ts';
import { ANSWERING, ASKING, placesOf } from './places.ts';

/** Part of what stands under the other labels that says "I" or "we" at least, where somebody answers. */
const OTHERS_SAY_WE = 0.12;

export const questionField: KindOfNote = (shown) => {
	const { heads, bodies, uses } = shown;
	const asking = new Set(placesOf(shown, ASKING));
	// 'Q' stands between the names of those who answer as well.
	const isField = [...asking].filter((at) => (heads[at]?.family.length ?? 0) > 1).length > 1 && placesOf(shown, ANSWERING).length === 0;
	if (!isField || speechOf(bodies, [...heads.keys()].filter((at) => !asking.has(at))).first >= OTHERS_SAY_WE) return null;
	return { kind: 'none', code: 'fields-in-order', values: { labels: uses.size } };
};
