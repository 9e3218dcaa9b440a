// Labels that are the fields of records, which people fill in again and again in the same order.
//
//     **Mood:** …
//     **Sleep:** …
//     **Plan:** …
import { namedRole } from '../../text/lexicon/namedRole.ts';
import type { Head } from '../heads.ts';

/** Fewer different labels may take turns in a strict order by chance: two people do. */
const FEWEST_FIELDS = 3;
/** Times that the order must come back, and part of the steps that must keep to it. */
const FEWEST_ROUNDS = 2.5;
const STEADY = 0.9;

/**
 * Whether the labels follow each other in one circle of three or more. People who talk break such an order; named parts of a talk may keep it.
 * A label that stands before several paragraphs running is no step: three long speeches, one after the other, make no circle.
 */
export function areRecords(labels: readonly Head[]): boolean {
	const heads = labels.filter((head, at) => head.key !== labels[at - 1]?.key);
	const names = new Map(heads.map((head) => [head.key, head.name]));
	if (names.size < FEWEST_FIELDS || heads.length < FEWEST_ROUNDS * names.size) return false;
	if ([...names].filter(([key, name]) => key.length > 1 && namedRole(name) !== null).length > 1) return false;
	const steps = new Map<string, Map<string, number>>();
	heads.forEach((head, at) => {
		const next = heads[at + 1];
		if (next === undefined) return;
		const own = steps.get(head.key) ?? new Map<string, number>();
		steps.set(head.key, own.set(next.key, (own.get(next.key) ?? 0) + 1));
	});
	const commonest = [...steps.values()].map((own) => [...own].reduce((best, step) => (step[1] > best[1] ? step : best)));
	const kept = commonest.reduce((sum, [, times]) => sum + times, 0);
	return new Set(commonest.map(([key]) => key)).size === names.size && kept >= STEADY * (heads.length - 1);
}
