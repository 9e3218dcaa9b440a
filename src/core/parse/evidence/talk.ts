// Whether what stands behind recurring labels is talk at all.
import { namedRole } from '../../text/lexicon/namedRole.ts';
import type { Head } from '../head.ts';
import type { Speech } from './speech.ts';
import { isAnonymous } from '../line/name.ts';

/** Part of the labels that must be those of a machine that tells voices apart. */
const MOST_ANONYMOUS = 0.8;

/**
 * Least part of the turns that end in a question or say "I", added. Over real notes this alone parts talk from documents with
 * labels: in documents nobody asks.
 */
const LEAST_TALK = 0.25;
/** Talk in which hardly anybody asks must have time marks, or this many turns of which this part says "I", and so many of each voice. */
const LEAST_ASKING = 0.03;
/** … and none that goes on is talk in which nobody asks or says "I", whatever its labels are: 'client' and 'reporter' are parts of programs too. */
const LEAST_OF_PERSONS = 0.02;
const UNASKED = { turns: 12, turnsEach: 2, self: 0.38 };
/** Most of the turns that may be lists, and most of those that ask nothing. */
const MOST_LISTS = { all: 0.34, answers: 0.5 };
/** So many turns of so few speakers are talk even where most of them are little words. */
const LONG_TALK = { turns: 60, turnsEach: 8 };
/** How much less is asked of long talk, and of talk with the times of a recording. */
const OF_LONG_TALK = 0.5;
const OF_RECORDED = 0.33;
/** Seconds: the first time of a recording is seldom later. */
const EARLY = 600;

export function isTalk(speech: Speech, heads: readonly Head[]): boolean {
	if (speech.lists > Math.min(MOST_LISTS.all, MOST_LISTS.answers * (1 - speech.asks))) return false;
	const { anonymous, timed, listed, voices, names } = countsOf(heads);
	// Nothing but a machine that tells voices apart names them 'Speaker 1' and 'Speaker 2'.
	if (anonymous > MOST_ANONYMOUS * heads.length) return true;
	const roles = new Set([...names].map(namedRole).filter((role) => role !== null)).size;
	const isTimed = timed > heads.length / 2;
	const isListed = listed > heads.length / 2;
	const isLong = heads.length >= LONG_TALK.turns && voices <= heads.length / LONG_TALK.turnsEach;
	const least = LEAST_TALK * (isTimed && countsUp(heads) ? OF_RECORDED : isLong ? OF_LONG_TALK : 1);
	if (speech.asks + speech.self + 0.1 * roles < least || (heads.length >= UNASKED.turns && speech.asks + speech.self < LEAST_OF_PERSONS)) return false;
	// Among hundreds of little words a question is as much rarer as "I" is.
	return speech.asks >= LEAST_ASKING * (isLong ? OF_LONG_TALK : 1) || isTimed || roles > 1 || (heads.length >= UNASKED.turns && speech.self >= UNASKED.self && voices * UNASKED.turnsEach <= heads.length && !isListed);
}

/** How many heads are a machine's, have a time, stand in a list; how many voices there are, and their names. A single letter is a role only by courtesy, as it may number a list. In one pass: each keystroke asks. */
function countsOf(heads: readonly Head[]): { readonly anonymous: number; readonly timed: number; readonly listed: number; readonly voices: number; readonly names: ReadonlySet<string> } {
	let [anonymous, timed, listed] = [0, 0, 0];
	const [voices, names] = [new Set<string>(), new Set<string>()];
	for (const { family, seconds, container, key, name } of heads) {
		if (isAnonymous(family)) anonymous++;
		if (seconds !== null) timed++;
		if (container === 'list') listed++;
		voices.add(key);
		if (key.length > 1) names.add(name);
	}
	return { anonymous, timed, listed, voices: voices.size, names };
}

/** How often another speaks than just before. */
export function changesOf(heads: readonly Head[]): number {
	return heads.filter(({ key }, at) => at > 0 && key !== heads[at - 1]?.key).length;
}

/** Whether the times are those of a recording: they begin early and ascend. */
function countsUp(heads: readonly Head[]): boolean {
	const times = heads.flatMap(({ seconds }) => (seconds === null ? [] : [seconds]));
	const ascending = times.filter((time, at) => at === 0 || time >= (times[at - 1] ?? 0)).length;
	return (times[0] ?? Infinity) < EARLY && ascending > 0.9 * times.length;
}
