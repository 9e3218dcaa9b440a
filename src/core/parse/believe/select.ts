// Which of the labels that could be speakers are believed, by evidence of the form they are written in and of the labels around them.
import { isUtteranceWord } from '../../text/lexicon/namedRole.ts';
import { aliasesOf, namesOf } from '../aliases.ts';
import { inOrder } from '../head.ts';
import type { Head } from '../head.ts';
import { isSetApart, isWeak } from './forms.ts';
import { withOnceHeard } from './onceHeard.ts';

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
	return steps > 1 && Math.max(after, before) >= part * steps && others.length >= enough * believed.length;
}

function countBy(heads: readonly Head[], by: (head: Head) => string): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const head of heads) {
		const key = by(head);
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return counts;
}
