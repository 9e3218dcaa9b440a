// Whether what stands behind recurring labels is talk at all.
import { namedRole } from '../../text/lexicon/namedRole.ts';
import { aliasesOf } from '../aliases.ts';
import type { Head, LabelUse } from '../head.ts';
import type { Speech } from './speech.ts';
import { bareName, isAnonymous } from '../line/name.ts';
import { EQUALS } from '../nameless/marks.ts';

/** Part of the labels that must be those of a machine that tells voices apart. */
const MOST_ANONYMOUS = 0.8;

/**
 * Least part of the turns that end in a question or say "I", added. Over real notes this alone parts talk from documents with
 * labels: in documents nobody asks.
 */
const LEAST_TALK = 0.25;
/** Talk in which hardly anybody asks must have time marks, or this many turns of which this part says "I", and so many of each voice; little words say nothing of anybody, as long as they leave that part. */
const LEAST_ASKING = 0.03;
/** … and none that goes on is talk in which nobody asks or says "I", whatever its labels are: 'client' and 'reporter' are parts of programs too. */
const LEAST_OF_PERSONS = 0.02;
const UNASKED = { turns: 12, turnsEach: 2, self: 0.38, said: 0.65 };
/** Parts of the turns, and of those that ask nothing, that are lists where nobody talks. */
const MOST_LISTS = { all: 0.34, answers: 0.5 };
/** Part of the turns that hold the marks of those who study talk. */
const LEAST_TRANSCRIBED = 0.2;
/** Part of the turns that begin as answers do in Korean papers, where their questions may have no mark. */
const LEAST_EQUALLED = 0.4;
/** So many turns of so few speakers are talk even where most of them are little words. */
const LONG_TALK = { turns: 60, turnsEach: 8 };
/** How much less is asked of long talk, and of talk with the times of a recording. */
const OF_LONG_TALK = 0.5;
const OF_RECORDED = 0.33;
/** Seconds: the first time of a recording is seldom later. */
const EARLY = 600;

export function isTalk(speech: Speech, heads: readonly Head[], uses: ReadonlyMap<string, LabelUse>): boolean {
	if (speech.lists > 0 && speech.lists >= Math.min(MOST_LISTS.all, MOST_LISTS.answers * (1 - speech.asks))) return false;
	if (speech.transcribed >= LEAST_TRANSCRIBED || countOf(heads, ({ line }) => EQUALS.test(line.piece.words)) >= LEAST_EQUALLED * heads.length) return true;
	const labels = [...uses.values()];
	// Nothing but a machine that tells voices apart names them 'Speaker 1' and 'Speaker 2'.
	const anonymous = labels.reduce((sum, { family, times }) => sum + (isAnonymous(family) ? times : 0), 0);
	if (anonymous > MOST_ANONYMOUS * heads.length) return true;
	// A single letter is a role only by courtesy, as it may number a list.
	const roles = new Set(labels.flatMap(({ key, names }) => (key.length > 1 ? names.map((name) => namedRole(bareName(name))) : [])).filter((role) => role !== null)).size;
	const isTimed = 2 * countOf(heads, ({ seconds }) => seconds !== null) > heads.length;
	// Items and what a stroke parts are notes of somebody as well.
	const isLoose = 2 * countOf(heads, ({ container, form }) => container === 'list' || form.startsWith('stroke')) > heads.length;
	const isLong = heads.length >= LONG_TALK.turns && uses.size <= heads.length / LONG_TALK.turnsEach;
	const least = LEAST_TALK * (isTimed && countsUp(heads) ? OF_RECORDED : isLong ? OF_LONG_TALK : 1);
	if (speech.asks + speech.self + 0.1 * roles < least || (heads.length >= UNASKED.turns && speech.asks + speech.self < LEAST_OF_PERSONS)) return false;
	// Among hundreds of little words a question is as much rarer as "I" is.
	return speech.asks >= LEAST_ASKING * (isLong ? OF_LONG_TALK : 1) || isTimed || roles > 1 || (heads.length >= UNASKED.turns && speech.self >= UNASKED.self * Math.max(UNASKED.said, 1 - speech.values) && voicesOf(uses) * UNASKED.turnsEach <= heads.length && !isLoose);
}

/** How many people the labels name: 'Teresa Olmedo' and 'Teresa' are one. */
function voicesOf(uses: ReadonlyMap<string, LabelUse>): number {
	const aliases = aliasesOf(uses);
	return new Set([...uses.keys()].map((key) => aliases.get(key) ?? key)).size;
}

function countOf(heads: readonly Head[], holds: (head: Head) => boolean): number {
	let count = 0;
	for (const head of heads) if (holds(head)) count++;
	return count;
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
