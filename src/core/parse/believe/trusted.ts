// The heads of a note of which the reader says that it is an interview: what an excerpt is too short to show is taken on trust.
import type { ScannedNote } from '../../text/scan.ts';
import { namedRole } from '../../text/lexicon/namedRole.ts';
import { believedTurns } from './believed.ts';
import type { Head } from '../head.ts';
import { timedHeads } from '../nameless/timedLines.ts';

/** From this number of turns on the note itself shows which labels are speakers. */
const ENOUGH_TURNS = 8;
/** Questions without names that an excerpt must have. */
const FEWEST_QUESTIONS = 1;

/** `believed` are the heads that the note itself shows; they stand where there are enough of them. */
export function trustedHeads(note: ScannedNote, all: readonly Head[], believed: readonly Head[]): readonly Head[] {
	if (believed.length >= ENOUGH_TURNS && voicesOf(believed) > 1) return believed;
	const labelled = clearest(all);
	const nameless = believedTurns(note, all.filter((head) => head.form.startsWith('quoted')), FEWEST_QUESTIONS);
	const named = [believed, labelled, nameless].reduce((best, heads) => (heads.length > best.length || (heads.length === best.length && voicesOf(heads) > voicesOf(best)) ? heads : best));
	const timed = timedHeads(note);
	return 2 * named.length >= timed.length ? named : timed;
}

const voicesOf = (heads: readonly Head[]): number => new Set(heads.map((head) => head.key)).size;

/** How clearly a head is a label: set off and ended, ended, or neither. */
function clearness(head: Head): number {
	if (head.container === 'list' && !head.marked) return 1;
	if (head.ending === 'colon' || (head.ending === 'time' && !head.form.endsWith('-after-time'))) return 3;
	if (/^(?:bracket|lenticular|voice|angle|callout|cite)/.test(head.form)) return namedRole(head.name) === null ? 2 : 3;
	return head.ending === 'time' ? 2 : head.ending === 'dash' ? 1 : 0;
}

/** The heads of the form that has most of them, with those that are as clear or have a name already met. */
function clearest(heads: readonly Head[]): readonly Head[] {
	const weights = new Map<string, number>();
	for (const head of heads) weights.set(head.form, (weights.get(head.form) ?? 0) + 1 + clearness(head) / 2);
	const [main] = [...weights].sort((a, b) => b[1] - a[1])[0] ?? [];
	const least = Math.max(0, ...heads.filter((head) => head.form === main).map(clearness));
	const known = new Set(heads.filter((head) => head.form === main).map((head) => head.key));
	const isHeading = main?.startsWith('heading-') === true;
	return inTime(heads.filter((head) => head.form === main || (known.has(head.key) && clearness(head) > 0) || (clearness(head) >= Math.max(least, 1) && (head.container === 'heading') === isHeading)));
}

/** Without the single labels whose time is later than the next one: '会议改到 10:30' within a turn at 0:05. */
function inTime(heads: readonly Head[]): readonly Head[] {
	const families = new Map<string, number>();
	for (const head of heads) families.set(head.family, (families.get(head.family) ?? 0) + 1);
	return heads.filter((head, at) => {
		const next = heads.slice(at + 1, at + 4).find((other) => other.seconds !== null)?.seconds ?? Infinity;
		return head.form !== 'plain-time' || (families.get(head.family) ?? 0) > 1 || (head.seconds ?? 0) <= next;
	});
}
