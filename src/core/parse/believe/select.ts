// Which of the labels that could be speakers are believed, by evidence of the form they are written in and of the labels around them.
import { isUtteranceWord } from '../../text/lexicon/namedRole.ts';
import { aliasesOf } from '../aliases.ts';
import { byForm, inOrder, saysNothing, usesOf } from '../head.ts';
import type { Head, LabelUse } from '../head.ts';
import { isSetApart, isWeak } from './forms.ts';
import { namesPart, withOnceHeard } from './onceHeard.ts';

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
	const uses = usesOf(heads);
	const candidates = withoutFieldLists(heads, uses);
	const known = recurringKeys(candidates === heads ? uses : usesOf(candidates));
	const forms = byForm(candidates.filter(({ key }) => known.has(key)));
	const main = mainForm(forms);
	if (main === null) return [];
	let believed = inOrder([...forms].flatMap(([form, own]) => (isOfWay(form, main) ? own : [])));
	for (const [form, own] of forms) {
		if (isOfWay(form, main) || isSetApart(form, main)) continue;
		const keys = new Set(believed.map((head) => head.key));
		const others = own.filter((head) => !keys.has(head.key));
		const part = areWords(text, others, believed) || !recur(others) ? null : partNeeded(others, main);
		const added = part !== null && interleaves(others, believed, part) ? own : own.filter((head) => keys.has(head.key) || isPartAlone(head));
		if (added.length > 0) believed = inOrder([...believed, ...added]);
	}
	return withOnceHeard(text, candidates, believed, main);
}

/** The keys of voices that are heard more than once: spellings of one name recur together ('Ada Lovelace' once and 'AL' once), and so do the numbers of a family. */
function recurringKeys(uses: ReadonlyMap<string, LabelUse>): ReadonlySet<string> {
	const aliases = aliasesOf(uses);
	const voice = (key: string): string => aliases.get(key) ?? key;
	const times = new Map<string, number>();
	const ofFamily = new Map<string, number>();
	for (const use of uses.values()) {
		times.set(voice(use.key), (times.get(voice(use.key)) ?? 0) + use.times);
		ofFamily.set(use.family, (ofFamily.get(use.family) ?? 0) + 1);
	}
	const recurring = [...uses.values()].filter(({ key, family }) => (times.get(voice(key)) ?? 0) > 1 || (key !== family && (ofFamily.get(family) ?? 0) > 1));
	return new Set(recurring.map(({ key }) => key));
}

/** Drops runs of adjacent lines whose labels are all different, stand once in the note and head a short value. */
function withoutFieldLists(heads: readonly Head[], uses: ReadonlyMap<string, LabelUse>): readonly Head[] {
	const isField = (head: Head | undefined): boolean => head?.ending === 'colon' && head.seconds === null && head.line.to - head.bodyFrom < SHORT_VALUE && uses.get(head.key)?.times === 1 && !isUtteranceWord(head.family);
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
	return kept.length === heads.length ? heads : kept;
}

/** Whether any name, or the numbers of one, recurs among labels of one form: those of chapters recur in a list of contents only. */
const recur = (others: readonly Head[]): boolean => new Set(others.map(({ family }) => family)).size < others.length;

/** A line that is the word of a part, 'Operator', over words: amid those with names too. */
const isPartAlone = ({ form, name }: Head): boolean => form === 'name-over-words' && namesPart(name);

/** Whether lines that could be names stand beside labels of several, or right below believed labels that have no other words. */
function areWords(text: string, others: readonly Head[], believed: readonly Head[]): boolean {
	if (others[0]?.form.startsWith('name-') !== true) return false;
	if (believed.some(({ key }) => key !== believed[0]?.key)) return true;
	const own = new Set(others);
	return inOrder([...believed, ...others]).some((head, at, all) => own.has(head) && saysNothing(text, all[at - 1], head));
}

/** The same where a list is how all is written. */
const isWeakBeside = (head: Head, main: string): boolean => isWeak(head) && !(head.container === 'list' && head.ending === 'colon' && main.startsWith('list-'));

/** The part of labels of another form that must interleave with the main one; null where they are never believed. */
function partNeeded(others: readonly Head[], main: string): number | null {
	if (others.every(({ form }) => form.includes('quotes'))) return STRICTLY;
	if (others.some((head) => !isWeakBeside(head, main))) return INTERLEAVED;
	return others.every(({ ending, form }) => ending === 'colon' || form.startsWith('name-')) ? STRICTLY : null;
}

/** '**Ada: the whole question?**' and '**Bo:** the answer' are one way of writing. */
const wayOf = (form: string): string => form.replace(/-whole$/, '-colon');
const isOfWay = (form: string, main: string): boolean => form === main || wayOf(form) === main;

/** The form in which most recurring labels are written; a weak form counts half, and so, nearly, does one of a single voice. */
function mainForm(forms: ReadonlyMap<string, readonly Head[]>): string | null {
	const ways = new Map(forms);
	for (const [form, own] of forms) {
		const same = ways.get(wayOf(form));
		if (same === undefined || wayOf(form) === form) continue;
		ways.set(wayOf(form), [...same, ...own]);
		ways.delete(form);
	}
	let best: { readonly form: string; readonly weight: number } | null = null;
	for (const [form, own] of ways) {
		const [sample] = own;
		if (sample === undefined) continue;
		const isOfSeveral = own.some(({ key }) => key !== sample.key);
		const weight = own.length * (isWeak(sample) && !/^(?:bracket|lenticular|voice|angle)/.test(form) ? 0.5 : 1) * (isOfSeveral ? 1 : 0.6);
		if (best === null || weight > best.weight) best = { form, weight };
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
