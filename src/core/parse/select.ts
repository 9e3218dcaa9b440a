// Which of the labels that could be speakers are believed: those that recur, belong to a numbered family, or stand among believed ones.
import type { Head } from './heads.ts';
import { namedRole } from '../text/namedRole.ts';

/** Characters: a field's value is shorter than this, an utterance seldom is three times in a row. */
const SHORT_VALUE = 40;
/** Lines: this many different labels in a row, each used once in the note and with a short value, are a list of fields. */
const FIELD_RUN = 3;

/** The heads that start a turn, in the order of the note. */
export function believedHeads(heads: readonly Head[]): readonly Head[] {
	const candidates = withoutFieldLists(heads);
	const marked = candidates.filter((head) => head.form.strength === 'marked');
	const believedMarked = recurring(marked);
	const markedSpeak = new Set(believedMarked.map((head) => head.key)).size >= 2;
	if (!markedSpeak) return recurring(candidates);
	const keys = new Set(believedMarked.map((head) => head.key));
	return amongBelieved(candidates, keys);
}

/** Drops runs of adjacent lines whose labels are all different, stand once in the note and head a short value. */
function withoutFieldLists(heads: readonly Head[]): readonly Head[] {
	const counts = countKeys(heads);
	const field = (head: Head | undefined): boolean => head !== undefined && counts.get(head.key) === 1 && head.line.to - head.bodyFrom < SHORT_VALUE;
	const kept: Head[] = [];
	for (let at = 0; at < heads.length;) {
		let end = at;
		while (field(heads[end]) && (end === at || heads[end]?.line.number === (heads[end - 1]?.line.number ?? 0) + 1)) end++;
		const run = heads.slice(at, Math.max(end, at + 1));
		if (end - at < FIELD_RUN) kept.push(...run);
		at += run.length;
	}
	return kept;
}

/** Heads whose label stands more than once, or whose numbered family does ('观众1', '观众2'). */
function recurring(heads: readonly Head[]): readonly Head[] {
	const counts = countKeys(heads);
	const families = new Map<string, Set<string>>();
	for (const head of heads) families.set(head.family, (families.get(head.family) ?? new Set()).add(head.key));
	return heads.filter((head) => (counts.get(head.key) ?? 0) > 1 || (head.key !== head.family && (families.get(head.family)?.size ?? 0) > 1));
}

/** Believed labels wherever they stand, and new marked labels between the first and the last of them: somebody who speaks once. */
function amongBelieved(heads: readonly Head[], keys: ReadonlySet<string>): readonly Head[] {
	const first = heads.findIndex((head) => keys.has(head.key));
	let last = heads.length - 1;
	while (last > first && !keys.has(heads[last]?.key ?? '')) last--;
	return heads.filter((head, at) => keys.has(head.key) || (at > first && at < last && (head.form.strength === 'marked' || namedRole(head.name) !== null)));
}

function countKeys(heads: readonly Head[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const head of heads) counts.set(head.key, (counts.get(head.key) ?? 0) + 1);
	return counts;
}
