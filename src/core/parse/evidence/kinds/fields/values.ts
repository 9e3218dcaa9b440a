// Labels behind which stand values: documents of programs, facts, forms.
//
//     参数: width                       ## How is the header set?
//     类型: number                      - Type: `string | null`
//     默认值: 120                       - Default: `null`
import { isUtteranceWord } from '../../../../text/lexicon/namedRole.ts';
import type { KindOfNote } from '../kind.ts';
import { isAskedByOne } from '../led.ts';
import { isAnonymous } from '../../../line/name.ts';

/** Part of the turns that must be values; and where some labels hold hardly anything else, part that is enough, and part that must be theirs. */
const MOST = 0.45;
const SOME = { values: 0.3, own: 0.2 };
/** Turns of such a label at least, and part of them that are values. */
const OF_LABEL = { turns: 3, values: 0.8 };

export const values: KindOfNote = (shown) => {
	const { heads, bodies, sample } = shown;
	// People who are asked, by a name or by whoever leads, may do without full stops.
	if (shown.isLed || (heads.every(({ form, family }) => !form.endsWith('-question') && !isUtteranceWord(family)) && isAskedByOne(shown))) return null;
	const tally = new Map<string, { turns: number; values: number }>();
	for (const at of sample) {
		const head = heads[at];
		// What a machine heard often lacks its full stops.
		if (head === undefined || head.seconds !== null || isAnonymous(head.family)) continue;
		const { turns, values: held } = tally.get(head.key) ?? { turns: 0, values: 0 };
		tally.set(head.key, { turns: turns + 1, values: held + (bodies.said(at).isField ? 1 : 0) });
	}
	const labels = [...tally.values()];
	const sum = (of: readonly { readonly values: number }[]): number => of.reduce((all, each) => all + each.values, 0) / sample.length;
	const all = sum(labels);
	const own = sum(labels.filter((label) => label.turns >= OF_LABEL.turns && label.values >= OF_LABEL.values * label.turns));
	return all >= MOST || (all >= SOME.values && own >= SOME.own) ? { kind: 'none', code: 'values-behind-labels', values: { percent: Math.round(100 * all) } } : null;
};
