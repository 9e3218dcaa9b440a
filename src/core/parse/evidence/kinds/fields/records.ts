// Labels that are the fields of records, which people fill in again and again in the same order.
//
//     **Mood:** …
//     **Sleep:** …
//     **Plan:** …
import { namedRole } from '../../../../text/lexicon/namedRole.ts';
import { translationsOf } from '../../../translations.ts';
import { HONORIFIC_WORDS } from '../../../lexicon/voiceWords.ts';
import { speechOf } from '../../speech.ts';
import type { KindOfNote, Shown } from '../kind.ts';
import { isAskedByOne } from '../led.ts';
import { ASKING } from '../unnamed/places.ts';
import { makeCircle } from './circle.ts';

/** Fewer different labels may take turns in a strict order by chance: two people do. */
const FEWEST_FIELDS = 3;
/** Times that the order must come back. */
const FEWEST_ROUNDS = 2.5;
/** … where there are many, or the labels are letters, as those of a menu are: '[A] …', '[P] …', '[C] …'. */
const FEWEST_SURE_ROUNDS = 2;
const MANY_FIELDS = 5;
/** Sum of the parts of what many fields hold that says "I" or "we", and that asks: people at a round table do both. */
const MOST_SPOKEN = 0.6;
/** 'Kさん': no field. */
const HONORED = new RegExp(`\\S(?:${HONORIFIC_WORDS})$`, 'u');
/** Part of what stands behind the questions that says "I" or "we", from which on people answer. */
const MOST_OF_THEMSELVES = 0.12;

/**
 * Whether the labels follow each other in one circle of three or more. People who talk break such an order; named parts of a talk may keep it.
 * A label that stands before several paragraphs running is no step: three long speeches, one after the other, make no circle.
 */
function areRecords(shown: Shown): boolean {
	const { uses, bodies } = shown;
	if (uses.size < FEWEST_FIELDS || [...uses.values()].some(({ names }) => names.some((name) => HONORED.test(name))) || mayAnswerInTurn(shown)) return false;
	const recurring = withoutStray(shown);
	const heads = recurring.filter((head, at) => head.key !== recurring[at - 1]?.key);
	const names = new Map(heads.map((head) => [head.key, head.name]));
	// 'Q' and '问' before one name are a question in two languages.
	if (names.size < FEWEST_FIELDS || [...names.keys()].filter((key) => !ASKING.has(key)).length < 2) return false;
	const speech = names.size >= MANY_FIELDS ? bodies.speech() : null;
	const areFields = speech !== null && speech.first + speech.asks <= MOST_SPOKEN;
	const rounds = areFields || [...names.keys()].every((key) => key.length === 1) ? FEWEST_SURE_ROUNDS : FEWEST_ROUNDS;
	const parts = [...names].filter(([key, name]) => key.length > 1 && namedRole(name) !== null).length;
	return heads.length >= rounds * names.size && parts <= 1 && makeCircle(heads.map(({ key }) => key)) && translationsOf(shown.note, shown.heads).size === 0;
}

/** Whether there are questions without names, below which several people may answer in one order, each of himself; under fields nobody does. */
function mayAnswerInTurn({ heads, bodies }: Shown): boolean {
	const answers = [...heads.keys()].filter((at) => heads[at]?.form.endsWith('-question') !== true);
	if (answers.length === heads.length) return false;
	const names = new Set(answers.map((at) => heads[at]?.family ?? '').filter((family) => family.length > 1));
	return names.size < FEWEST_FIELDS || speechOf(bodies, answers).first >= MOST_OF_THEMSELVES;
}

/** Part of the labels that may stand once: words of a field that look like a label. */
const MOST_STRAY = 0.05;

function withoutStray({ heads, uses }: Shown): Shown['heads'] {
	const recurring = heads.filter(({ key }) => (uses.get(key)?.times ?? 0) > 1);
	return heads.length - recurring.length <= MOST_STRAY * heads.length ? recurring : heads;
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
function areEntries({ note, heads, uses, bodies }: Shown): boolean {
	const order = [...uses.keys()];
	if (heads.length < FEWEST_ENTRIES * order.length || heads.length % order.length !== 0 || heads.some((head, at) => head.key !== order[at % order.length] || namedRole(head.name) !== null)) return false;
	const isParted = (from: number, to: number): boolean => note.lines.slice(from, to).some((line) => line.kind === 'heading');
	const isEntry = heads.every((head, at) => at === 0 || isParted(heads[at - 1]?.line.number ?? 0, head.line.number) === (at % order.length === 0));
	return isEntry && speechOf(bodies, [...heads.keys()].filter((at) => at % order.length === 0)).asks <= MOST_ASKING;
}

/** At a round table several may answer in one order whoever leads it. */
const isRoundTable = (shown: Shown): boolean => shown.isLed && isAskedByOne(shown);

export const records: KindOfNote = (shown) => ((areRecords(shown) && !isRoundTable(shown)) || areEntries(shown) ? { kind: 'none', code: 'fields-in-order', values: { labels: shown.uses.size } } : null);
