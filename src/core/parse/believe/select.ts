// Which of the labels that could be speakers are believed, by evidence of the form they are written in and of the labels around them.
import { isUtteranceWord, namedRole } from '../../text/lexicon/namedRole.ts';
import { lexicon } from '../../text/fold.ts';
import { aliasesOf, namesOf, shortNames } from '../aliases.ts';
import { inOrder, saysNothing } from '../head.ts';
import type { Head } from '../head.ts';
import { bareName } from '../line/name.ts';
import { mayHaveSlip, slipsOf } from '../line/slips.ts';
import { isSentence } from '../nameless/marks.ts';
import { headingLevel } from '../../text/plain.ts';
import { endsInQuestion } from '../../text/sentences.ts';
import { ANONYMOUS_WORDS } from '../lexicon/voiceWords.ts';
import { writtenAlike } from './alike.ts';

/** Characters: a field's value is shorter than this, an utterance seldom is three times in a row. */
const SHORT_VALUE = 40;
/** Lines: this many different labels in a row, each used once in the note and with a short value, are a list of fields. */
const FIELD_RUN = 3;
/** Part of a form's labels that must stand right after a label of the main form, for the two to be one conversation. */
const INTERLEAVED = 0.6;
/** The same of labels that are seldom such beside others: items of a list where the rest stands in none, names between quotes, which explain words too. */
const STRICTLY = 0.9;

/** The heads that start a turn, in the order of the note. */
export function believedHeads(text: string, heads: readonly Head[]): readonly Head[] {
	const candidates = withoutFieldLists(heads);
	// Spellings of one name recur together: 'Ada Lovelace' once and 'AL' once are one voice.
	const aliases = aliasesOf(namesOf(candidates));
	const voice = (head: Head): string => aliases.get(head.key) ?? head.key;
	const counts = countBy(candidates, voice);
	const families = severalOf(candidates);
	const recurs = (head: Head): boolean => (counts.get(voice(head)) ?? 0) > 1 || (head.key !== head.family && families.has(head.family));

	const recurring = candidates.filter(recurs);
	const main = mainForm(recurring);
	if (main === null) return [];
	let believed: readonly Head[] = recurring.filter((head) => head.form === main);
	for (const form of new Set(recurring.map((head) => head.form))) {
		if (form === main || isSetApart(form, main)) continue;
		const own = recurring.filter((head) => head.form === form);
		const keys = new Set(believed.map((head) => head.key));
		const known = own.filter((head) => keys.has(head.key));
		const others = own.filter((head) => !keys.has(head.key));
		const part = partNeeded(others, main);
		believed = inOrder([...believed, ...known, ...(part !== null && interleaves(others, believed, part) ? others : [])]);
	}
	return withOnceHeard(text, candidates, believed, main);
}

/** The families of which more than one label stands in the note. */
function severalOf(heads: readonly Head[]): ReadonlySet<string> {
	const first = new Map<string, string>();
	const several = new Set<string>();
	for (const { family, key } of heads) {
		const known = first.get(family);
		if (known === undefined) first.set(family, key);
		else if (known !== key) several.add(family);
	}
	return several;
}

/** Drops runs of adjacent lines whose labels are all different, stand once in the note and head a short value. */
function withoutFieldLists(heads: readonly Head[]): readonly Head[] {
	const counts = countBy(heads, (head) => head.key);
	const isField = (head: Head | undefined): boolean => head?.ending === 'colon' && head.seconds === null && counts.get(head.key) === 1 && !isUtteranceWord(head.family) && head.line.to - head.bodyFrom < SHORT_VALUE;
	const kept: Head[] = [];
	for (let at = 0; at < heads.length;) {
		const start = at;
		let end = at;
		while (isField(heads[end]) && (end === at || heads[end]?.line.number === (heads[end - 1]?.line.number ?? 0) + 1)) end++;
		const next = Math.max(end, at + 1);
		for (; at < next; at++) {
			const head = heads[at];
			if (head !== undefined && end - start < FIELD_RUN) kept.push(head);
		}
	}
	return kept;
}

/** '**[Observation]:**' between labels without brackets. */
const isSetApart = (form: string, main: string): boolean => form.includes('boxed') && !main.includes('boxed');

/** A form that is seldom a label on its own: a name without colon or time, a list item; but 'Q1' in bold is hardly anything else. */
const isWeak = (head: Head): boolean => head.ending === 'alone' || (head.ending === 'open' && !(head.marked && isUtteranceWord(head.family))) || head.ending === 'dash' || head.container === 'list';

/** The same where a list is how all is written. */
const isWeakBeside = (head: Head, main: string): boolean => isWeak(head) && !(head.container === 'list' && head.ending === 'colon' && main.startsWith('list-'));

/** The part of labels of another form that must interleave with the main one; null where they are never believed. */
function partNeeded(others: readonly Head[], main: string): number | null {
	if (others.every(({ form }) => form.includes('quotes'))) return STRICTLY;
	if (others.some((head) => !isWeakBeside(head, main))) return INTERLEAVED;
	return others.every(({ ending }) => ending === 'colon') ? STRICTLY : null;
}

/** '**Ada: the whole question?**' and '**Bo:** the answer' are one way of writing. */
const wayOf = (form: string): string => form.replace(/-whole$/, '-colon');

/** How often a form is used, by which keys. */
interface FormUse {
	readonly sample: Head;
	readonly keys: Set<string>;
	count: number;
}

/** The form in which most recurring labels are written; a weak form counts half. */
function mainForm(recurring: readonly Head[]): string | null {
	const forms = new Map<string, FormUse>();
	for (const head of recurring) {
		const own = forms.get(head.form);
		if (own === undefined) forms.set(head.form, { sample: head, keys: new Set([head.key]), count: 1 });
		else {
			own.keys.add(head.key);
			own.count++;
		}
	}
	for (const [form, own] of forms) {
		const same = forms.get(wayOf(form));
		if (same === undefined || same === own) continue;
		for (const key of own.keys) same.keys.add(key);
		same.count += own.count;
		forms.delete(form);
	}
	let best: { readonly form: string; readonly weight: number } | null = null;
	for (const { sample, keys, count } of forms.values()) {
		const weight = count * (isWeak(sample) && !/^(?:bracket|lenticular|voice|angle)/.test(sample.form) ? 0.5 : 1) * (keys.size > 1 ? 1 : 0.6);
		if (best === null || weight > best.weight) best = { form: sample.form, weight };
	}
	return best?.form ?? null;
}

/** Whether that part of the labels of one form comes right after a label of the other, and the other way round often enough. */
function interleaves(others: readonly Head[], believed: readonly Head[], part: number): boolean {
	if (others.length < 2) return false;
	const own = new Set(others);
	// The same name once again is what somebody said in another language.
	const all = inOrder([...believed, ...others]).filter(({ key }, at, every) => key !== every[at - 1]?.key || key === every[at - 2]?.key || key === every[at + 1]?.key);
	const after = all.filter((head, at) => own.has(head) && at > 0 && !own.has(all[at - 1] ?? head)).length;
	const before = all.filter((head, at) => own.has(head) && at + 1 < all.length && !own.has(all[at + 1] ?? head)).length;
	const enough = others[0]?.marked === true ? 0.1 : 0.3;
	const steps = all.filter((head) => own.has(head)).length;
	return Math.max(after, before) >= part * steps && others.length >= enough * believed.length;
}

/** From this many people on who speak once, it is how the note is. */
const MANY_ONCE = 3;

/** Brackets with words behind them: '[Audience member] Is it cold?' */
const SPEAKS_BEHIND = /^(?:bracket|lenticular)-open$/;

/** Adds labels of the main form that stand once: somebody who speaks once, or a full name of which only the short form recurs. */
function withOnceHeard(text: string, candidates: readonly Head[], believed: readonly Head[], main: string): readonly Head[] {
	if (believed.length === candidates.length) return believed;
	const known = new Set(believed);
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
	for (const [at, head] of candidates.entries()) {
		while (next < believed.length && (believed[next]?.from ?? 0) <= head.from) next++;
		if (known.has(head)) before = head;
		if (known.has(head) || isSetApart(head.form, main)) continue;
		if (head.form === main && head.from < first) opening = head;
		// A title of another rank may hold a name: '# 专访林波' above '### 林波'.
		if (head.container === 'heading' && sample?.container === 'heading' && rankOf(head) !== rankOf(sample)) continue;
		const inside = head.from > first && head.from < last && !saysNothing(text, head, candidates[at + 1]);
		const sameForm = head.form === main && sample !== undefined && !isWeak(sample);
		const fits = head.seconds !== null && head.seconds >= (before?.seconds ?? 0) && head.seconds <= (believed[next]?.seconds ?? Infinity);
		// Where a machine knows the others by name, it says so of whom it does not.
		if (inside && head.ending === 'alone' && VOICES.has(head.key)) added.push(head);
		else if (sameForm && inside && (head.seconds !== null ? fits : head.marked && !isTitle(text, head))) added.push(head);
		else if (inside && head.marked && !isWeak(head) && head.ending === 'colon' && head.container === 'none' && sample?.marked === true) added.push(head);
		// Asked last: it looks at the words of the name.
		else if ((forms.has(head.form) || (inside && (!isWeak(head) || SPEAKS_BEHIND.test(head.form)))) && isNamed(head, keys)) added.push(head);
		else if (head.form === main && inside) unmarked.push(head);
	}
	const slips = new Set(withSlips(unmarked, keys));
	added.push(...slips, ...writtenAlike(text, unmarked.filter((head) => !slips.has(head)), believed.filter((head) => head.form === main)));
	// Where others speak once too, so does whoever opens.
	if (added.length >= MANY_ONCE && opening?.marked === true && !added.includes(opening)) added.push(opening);
	return added.length === 0 ? believed : inOrder([...believed, ...added]);
}

const rankOf = ({ line }: Head): number => headingLevel(line.piece.words);

/** Whether marks close over a line that is no sentence: '**Product: nothing is summed up**'. */
const isTitle = (text: string, { form, line }: Head): boolean => form.endsWith('-whole') && !isSentence(text.slice(line.from, line.to)) && !line.piece.recall(endsInQuestion);

/** Whether a label names a part, or in full one of the keys. */
const isNamed = ({ name, key }: Head, keys: ReadonlySet<string>): boolean => namedRole(bareName(name)) !== null || shortNames(name).some((short) => keys.has(short)) || (HAN.test(key) && keysInside(key).some((part) => keys.has(part) || namedRole(part) !== null));

const VOICES = lexicon(ANONYMOUS_WORDS);
const HAN = /^\p{Script=Han}{4,12}$/u;
/** What a name of Han characters ends with: '蜂巢' of '新报蜂巢', written out when it is first met; '记者' of '海角电视台记者'. */
const keysInside = (key: string): readonly string[] => Array.from({ length: key.length - 3 }, (_, at) => key.slice(at + 2));

/** Voices of a talk, beyond which slips of the pen are not looked for. */
const MOST_VOICES = 100;

/** Of labels that stand once, those that are a known one but for a slip of the pen. */
function withSlips(once: readonly Head[], keys: ReadonlySet<string>): readonly Head[] {
	if (once.length === 0 || keys.size > MOST_VOICES) return [];
	const known = new Set([...keys].filter(mayHaveSlip).flatMap(slipsOf));
	return once.filter(({ key }) => mayHaveSlip(key) && slipsOf(key).some((slip) => known.has(slip)));
}

function countBy(heads: readonly Head[], by: (head: Head) => string): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const head of heads) {
		const key = by(head);
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return counts;
}
