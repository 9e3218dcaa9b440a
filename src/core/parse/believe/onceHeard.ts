// Who speaks once: labels that nothing recommends but the company in which they stand.
import { isUtteranceWord, namedRole } from '../../text/lexicon/namedRole.ts';
import { fold } from '../../text/fold.ts';
import { remembered } from '../../text/piece.ts';
import type { Find } from '../../text/piece.ts';
import { headingLevel } from '../../text/plain.ts';
import { endsInQuestion } from '../../text/sentences.ts';
import { shortNames } from '../aliases.ts';
import { inOrder, saysNothing } from '../head.ts';
import type { Head } from '../head.ts';
import { bareName, isAnonymous } from '../line/name.ts';
import { mayHaveSlip, slipsOf } from '../line/slips.ts';
import { isSentence } from '../nameless/marks.ts';
import { writtenAlike } from './alike.ts';
import { isSetApart, isWeak } from './forms.ts';

/** From this many people on who speak once, it is how the note is. */
const MANY_ONCE = 3;

/** Brackets with words behind them: '[Audience member] Is it cold?' */
const SPEAKS_BEHIND = /^(?:bracket|lenticular)-open$/;

/** Adds labels of the main form that stand once: somebody who speaks once, or a full name of which only the short form recurs. */
export function withOnceHeard(text: string, candidates: readonly Head[], believed: readonly Head[], main: string): readonly Head[] {
	if (believed.length === candidates.length) return believed;
	const keys = new Set(believed.map((head) => head.key));
	const first = believed[0]?.from ?? Infinity;
	const last = believed.at(-1)?.from ?? -1;
	const sample = believed.find((head) => head.form === main);
	const forms = new Set(believed.map((head) => head.form));
	const added: Head[] = [];
	let before: Head | undefined;
	/** The label of the main form right before the first one that is believed. */
	let opening: Head | undefined;
	/** Labels of the main form of which nothing but the way in which they are written tells. */
	const unmarked: Head[] = [];
	let next = 0;
	candidates.forEach((head, at) => {
		// Those that are believed are some of the candidates, in the same order.
		if (head === believed[next]) {
			before = head;
			next++;
			return;
		}
		if (isSetApart(head.form, main)) return;
		if (head.form === main && head.from < first) opening = head;
		// A title of another rank may hold a name: '# 专访林波' above '### 林波'.
		if (head.container === 'heading' && sample?.container === 'heading' && rankOf(head) !== rankOf(sample)) return;
		if (head.from < first && givesValue(text, head) && areNeighbours(head, candidates[at - 1], candidates[at + 1])) return;
		const inside = head.from > first && head.from < last && !saysNothing(text, head, candidates[at + 1]);
		const isMarked = head.marked && !headsList(text, head);
		const sameForm = head.form === main && sample !== undefined && !isWeak(sample);
		const fits = head.seconds !== null && head.seconds >= (before?.seconds ?? 0) && head.seconds <= (believed[next]?.seconds ?? Infinity);
		// Where a machine knows the others by name, it says so of whom it does not.
		if (inside && head.ending === 'alone' && isAnonymous(head.key)) added.push(head);
		else if (sameForm && inside && (head.seconds !== null ? fits : isMarked && !isTitle(text, head))) added.push(head);
		else if (inside && isMarked && !isWeak(head) && head.ending === 'colon' && head.container === 'none' && sample?.marked === true) added.push(head);
		// Asked last: it looks at the words of the name.
		else if ((forms.has(head.form) || (inside && (!isWeak(head) || SPEAKS_BEHIND.test(head.form)))) && isNamed(head, keys)) added.push(head);
		else if (head.form === main && inside) unmarked.push(head);
	});
	const slips = new Set(withSlips(unmarked, keys));
	added.push(...slips, ...writtenAlike(text, unmarked.filter((head) => !slips.has(head)), believed.filter((head) => head.form === main)));
	// Where others speak once too, so does whoever opens.
	if (added.length >= MANY_ONCE && opening?.marked === true && !added.includes(opening)) added.push(opening);
	return added.length === 0 ? believed : inOrder([...believed, ...added]);
}

/** Nothing but blanks, then an item of a list. */
const LIST_BELOW = /^\s*\n(?:[ \t>]*\n)?[ \t>]*(?:[-*+•]|\d{1,2}[.)])\s/;
/** Code units behind a label that stands alone in which a list below it begins. */
const LIST_REACH = 12;
const headsList = (text: string, { bodyFrom, line }: Head): boolean => line.to - bodyFrom < 4 && LIST_BELOW.test(text.slice(bodyFrom, line.to + LIST_REACH));

/** Code units of a value. */
const LONGEST_VALUE = 40;
const givesValue = (text: string, { bodyFrom, line }: Head): boolean => line.to - bodyFrom < LONGEST_VALUE && !/[.!?。！？…]\s*$/.test(text.slice(bodyFrom, line.to));
const areNeighbours = ({ line }: Head, ...others: readonly (Head | undefined)[]): boolean => others.some((other) => other !== undefined && Math.abs(other.line.number - line.number) === 1);

const rankOf = ({ line }: Head): number => headingLevel(line.piece.words);

/** Whether marks close over a line that is no sentence: '**Product: nothing is summed up**'. */
const isTitle = (text: string, { form, line }: Head): boolean => form.endsWith('-whole') && !isSentence(text.slice(line.from, line.to)) && !line.piece.recall(endsInQuestion);

/** Whether a label names a part, or in full one of the keys. */
const isNamed = ({ name, key }: Head, keys: ReadonlySet<string>): boolean => namesPart(name) || shortNames(name).some((short) => keys.has(short)) || (HAN.test(key) && keysInside(key).some((part) => keys.has(part)));

const HAN = /^\p{Script=Han}{4,12}$/u;
/** What a name of Han characters ends with: '蜂巢' of '新报蜂巢', written out when it is first met; '记者' of '海角电视台记者'. */
const keysInside = (key: string): readonly string[] => Array.from({ length: key.length - 3 }, (_, at) => key.slice(at + 2));

/** Whether a name is the word of a part, without what stands beside it, or of Han characters and ends with one: '分享嘉宾'. */
export const namesPart: Find<boolean> = remembered((name) => namedRole(bareName(name)) !== null || endsInPart(fold(name)));

const endsInPart = (key: string): boolean => HAN.test(key) && keysInside(key).some((part) => namedRole(part) !== null && !isUtteranceWord(part));

/** Voices of a talk, beyond which slips of the pen are not looked for. */
const MOST_VOICES = 100;

/** Of labels that stand once, those that are a known one but for a slip of the pen. */
function withSlips(once: readonly Head[], keys: ReadonlySet<string>): readonly Head[] {
	if (once.length === 0 || keys.size > MOST_VOICES) return [];
	const known = new Set([...keys].filter(mayHaveSlip).flatMap(slipsOf));
	return once.filter(({ key }) => mayHaveSlip(key) && slipsOf(key).some((slip) => known.has(slip)));
}
