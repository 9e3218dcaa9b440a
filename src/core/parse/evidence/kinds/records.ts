// Labels that are the fields of records, which people fill in again and again in the same order.
//
//     **Mood:** …
//     **Sleep:** …
//     **Plan:** …
import type { Head } from '../../head.ts';
import { namedRole } from '../../../text/lexicon/namedRole.ts';
import { HONORIFIC_WORDS } from '../../lexicon/voiceWords.ts';
import { isAskedByOne } from './led.ts';
import { speechOf } from '../speech.ts';
import type { KindOfNote, Shown } from './kind.ts';
import { ASKING } from './unnamed/places.ts';

/** Fewer different labels may take turns in a strict order by chance: two people do. */
const FEWEST_FIELDS = 3;
/** Times that the order must come back, and part of the steps that must keep to it. */
const FEWEST_ROUNDS = 2.5;
/** … where there are many, or the labels are letters, as those of a menu are: '[A] …', '[P] …', '[C] …'. */
const FEWEST_SURE_ROUNDS = 2;
const MANY_FIELDS = 5;
/** Sum of the parts of what many fields hold that says "I" or "we", and that asks: people at a round table do both. */
const MOST_SPOKEN = 0.6;
const STEADY = 0.9;
/** 'Kさん': no field. */
const HONORED = new RegExp(`\\S(?:${HONORIFIC_WORDS})$`, 'u');
/** Part of what stands behind the questions that says "I" or "we", from which on people answer. */
const MOST_OF_THEMSELVES = 0.12;

/**
 * Whether the labels follow each other in one circle of three or more. People who talk break such an order; named parts of a talk may keep it.
 * A label that stands before several paragraphs running is no step: three long speeches, one after the other, make no circle.
 */
function areRecords({ heads: labels, keys, bodies }: Shown): boolean {
	if (keys.size < FEWEST_FIELDS) return false;
	const recurring = withoutStray(labels);
	const heads = recurring.filter((head, at) => head.key !== recurring[at - 1]?.key);
	const answers = [...labels.keys()].filter((at) => labels[at]?.form.endsWith('-question') !== true);
	// Several people who are asked the same questions answer in one order, each of himself.
	const mayAnswer = answers.length < labels.length && (new Set(answers.map((at) => labels[at]?.family).filter(isWord)).size < FEWEST_FIELDS || speechOf(bodies, answers).first >= MOST_OF_THEMSELVES);
	if (mayAnswer || labels.some(({ name }) => HONORED.test(name))) return false;
	const names = new Map(heads.map((head) => [head.key, head.name]));
	// 'Q' and '问' before one name are a question in two languages.
	if (names.size < FEWEST_FIELDS || [...names.keys()].filter((key) => !ASKING.has(key)).length < 2) return false;
	const speech = names.size >= MANY_FIELDS ? speechOf(bodies, labels.map((_, at) => at)) : null;
	const areFields = speech !== null && speech.first + speech.asks <= MOST_SPOKEN;
	const rounds = areFields || [...names.keys()].every((key) => key.length === 1) ? FEWEST_SURE_ROUNDS : FEWEST_ROUNDS;
	if (heads.length < rounds * names.size) return false;
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
	if (new Set(commonest.map(([key]) => key)).size !== names.size) return false;
	return isOneCircle(new Map([...steps.keys()].map((key, at) => [key, commonest[at]?.[0] ?? key])), names.size) && kept >= STEADY * (heads.length - 1);
}

/** Part of the labels that may stand once: words of a field that look like a label. */
const MOST_STRAY = 0.05;

const isWord = (key: string | undefined): boolean => key !== undefined && key.length > 1;

function withoutStray(labels: readonly Head[]): readonly Head[] {
	const counts = new Map<string, number>();
	for (const { key } of labels) counts.set(key, (counts.get(key) ?? 0) + 1);
	const recurring = labels.filter(({ key }) => (counts.get(key) ?? 0) > 1);
	return labels.length - recurring.length <= MOST_STRAY * labels.length ? recurring : labels;
}

/** Whether following the steps from any label comes by all of them: two conversations in one note are two circles. */
function isOneCircle(next: ReadonlyMap<string, string>, size: number): boolean {
	const met = new Set<string>();
	for (let [key] = [...next.keys()]; key !== undefined && !met.has(key); key = next.get(key)) met.add(key);
	return met.size === size;
}

/** Entries that a note must have, and most of their first labels that may ask. */
const FEWEST_ENTRIES = 3;
const MOST_ASKING = 0.4;

/**
 * Whether each label has its place below every heading, and the first one seldom asks: the fields of entries.
 *
 *     ## Chapter 1
 *     **Passage**: …
 *     **Thoughts**: …
 */
function areEntries({ note, heads, keys, bodies }: Shown): boolean {
	const order = [...keys];
	if (heads.length < FEWEST_ENTRIES * order.length || heads.length % order.length !== 0 || heads.some((head, at) => head.key !== order[at % order.length] || namedRole(head.name) !== null)) return false;
	const isParted = (from: number, to: number): boolean => note.lines.slice(from, to).some((line) => line.kind === 'heading');
	const isEntry = heads.every((head, at) => at === 0 || isParted(heads[at - 1]?.line.number ?? 0, head.line.number) === (at % order.length === 0));
	return isEntry && speechOf(bodies, [...heads.keys()].filter((at) => at % order.length === 0)).asks <= MOST_ASKING;
}

/** At a round table several may answer in one order whoever leads it. */
const isRoundTable = (shown: Shown): boolean => shown.isLed && isAskedByOne(shown);

export const records: KindOfNote = (shown) => ((areRecords(shown) && !isRoundTable(shown)) || areEntries(shown) ? { kind: 'none', code: 'fields-in-order', values: { labels: shown.keys.size } } : null);
