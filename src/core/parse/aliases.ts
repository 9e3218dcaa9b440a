// Spellings that the note itself shows to be one speaker: 'Mike' and 'Mike Krieger', 'Andrew Poelstra（AP）' and 'AP', 'DONALD TRUMP' and 'TRUMP'.
import { isUtteranceWord, namedRole } from '../text/lexicon/namedRole.ts';
import { LABEL_NUMBER, fold } from '../text/fold.ts';
import { remembered } from '../text/piece.ts';
import type { Find } from '../text/piece.ts';
import type { Head, LabelUse } from './head.ts';
import { HONORIFIC_WORDS } from './lexicon/voiceWords.ts';
import { bareName, withoutBrackets, withoutHouse } from './line/name.ts';

/** Before the short form in the brackets of a first label: '早瀬宗一（以下、早瀬）'. */
const HEREAFTER = /^(?:(?:以?下文?)?(?:简称|簡稱|略称)[为為]?|以?下[称稱]|以下|herein?after|hereafter|henceforth|im folgenden|ci-après|en adelante|далее)[、,:：\s—–-]{0,3}/;

const QUOTED = /^["“”「『](.+)["“”」』]$/;

/** 'LensPost' and the like, of which the capitals are the short form; 'DeShawn' and 'McKay' are people. */
const JOINED = /^(?!(?:D[aeiu]|L[ae]|Ma?c|Fitz)\p{Lu})\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}*)+$/u;
const capitalsOf = (name: string): readonly string[] => (JOINED.test(name) ? [name.replace(/\p{Ll}/gu, '').toLowerCase()] : []);

/** What stands in the brackets of a name, folded. */
function bracketOf(name: string): string | null {
	const inside = /[(（[]([^()（）[\]]{1,40})[)）\]]/.exec(name)?.[1];
	return inside === undefined ? null : fold(inside);
}

/** The same without what leads to a short form: 'ap' for 'Andrew Poelstra（AP）'. */
const insideOf = (name: string): string | null => bracketOf(name)?.replace(HEREAFTER, '').replace(QUOTED, '$1') ?? null;

/** Whether the brackets say that what stands in them is how somebody is called from there on. */
export const tellsShortForm = (name: string): boolean => HEREAFTER.test(bracketOf(name) ?? '');

/** A whole name in Han characters: the family name is the first, or the first two of four; it may stand for all, and so may a given name of two. */
const HAN_NAME = /^\p{Script=Han}{3,4}$/u;

/** 'さん' behind a name, which later labels leave out. */
const HONORIFIC = new RegExp(`^(.+?)(?:${HONORIFIC_WORDS})$`, 'u');

const SINGLE_NAME = /^\p{Script=Latin}{3,}$/u;

/** The word of a part and a name behind it, and characters that the word may have. */
const PART_AND_NAME = /^\p{Script=Han}{4,8}$/u;
const PART_LENGTHS = [2, 3, 4];
/** '姜妍' for '主持人姜妍'. */
const withoutPart = (bare: string): readonly string[] => (PART_AND_NAME.test(bare) ? PART_LENGTHS.filter((length) => bare.length > length + 1 && namedRole(bare.slice(0, length)) !== null).map((length) => bare.slice(length)) : []);

/** 'P' for 'Pregunta', and for no name of a person. */
const letterOf = (key: string): readonly string[] => (isUtteranceWord(key) && key.length > 2 ? [key.charAt(0)] : []);

/** 'Nina Berg, Tom Ek' where a label of the note is Tom Ek's too; behind any other comma stands what somebody is. */
export function withJointLabels(heads: readonly Head[]): readonly Head[] {
	if (!heads.some(({ name }) => name.includes(', '))) return heads;
	const keys = new Set(heads.map(({ key }) => key));
	return heads.map((head) => {
		const [, ...others] = head.name.includes(', ') ? withoutBrackets(head.name).split(/,\s+/).map(fold) : [];
		if (!others.some((other) => other !== head.key && other.includes(' ') && keys.has(other) && namedRole(other) === null)) return head;
		const key = fold(withoutBrackets(head.name));
		return { ...head, key, family: key, isJoint: true };
	});
}

/** The names of labels by their keys; of several spellings the longest, which tells most. Those of several people are nobody's. */
function namesOf(uses: ReadonlyMap<string, LabelUse>): ReadonlyMap<string, string> {
	const names = new Map<string, string>();
	for (const [key, use] of uses) for (const name of use.names) if (name.length > (names.get(key)?.length ?? -1)) names.set(key, name);
	return names;
}

/** Folded short forms that a full name may take: what stands in its brackets, its first and last word, its initials, the name behind the word of a part or before an honorific; the letter of a word for what is said. */
export const shortNames: Find<readonly string[]> = remembered((name) => {
	const inside = insideOf(name);
	const bare = fold(bareName(name).replace(/[(（[][^()（）[\]]*[)）\]]/g, ' '));
	const words = bare.split(/[\s·.]+/).filter((word) => word !== '');
	const forms = [bare, ...(inside === null ? [] : [inside]), ...letterOf(bare), ...capitalsOf(name)];
	if (HAN_NAME.test(bare)) forms.push(...(bare.length === 3 ? [bare.slice(0, 1), bare.slice(1)] : [bare.slice(0, 2)]));
	if (SINGLE_NAME.test(bare)) forms.push(bare.charAt(0));
	forms.push(...withoutPart(bare), bare.replace(HONORIFIC, '$1'), fold(withoutHouse(bare)));
	const [first, last] = [words[0], words.at(-1)];
	if (first !== undefined && last !== undefined && words.length > 1) forms.push(first, last, words.map((word) => word.charAt(0)).join(''), `${first} ${last.charAt(0)}`, `${first.charAt(0)} ${last}`);
	const own = fold(name);
	return [...new Set(forms)].filter((form) => form !== own);
});

/**
 * For each key the key it stands for: 'question' for 'question 3'. A short form is joined only where exactly one longer name of the note takes it, and neither is
 * a numbered label or a role, unless both have the same one: 'Phóng viên (PV)' and 'PV', 'Pregunta' and 'P'.
 */
export function aliasesOf(uses: ReadonlyMap<string, LabelUse>): ReadonlyMap<string, string> {
	const names = namesOf(uses);
	const owners = new Map<string, Set<string>>();
	for (const [key, name] of names) {
		if (/\d/.test(name)) continue;
		const role = namedRole(bareName(name));
		for (const short of shortNames(name)) {
			const other = names.get(short);
			if (other !== undefined && !/\d/.test(other) && (namedRole(other) === role || (short === insideOf(name) && tellsShortForm(name)))) owners.set(short, (owners.get(short) ?? new Set()).add(key));
		}
	}
	const aliases = new Map<string, string>();
	// The longest first: where 'mike k' is 'mike krieger', only one Mike is left.
	for (const [short, owning] of [...owners].sort((a, b) => b[0].length - a[0].length)) {
		const full = new Set([...owning].map((key) => aliases.get(key) ?? key));
		const own = [...full].filter((key) => insideOf(names.get(key) ?? '') === short);
		const [owner, second] = full;
		const [bracketed] = own;
		if (owner !== undefined && full.size === 1 && (owner.length > short.length || bracketed !== undefined)) aliases.set(short, owner);
		// '迈克·克里格（Mike）' gives the short form of 'Mike Krieger' as its own: all three are one.
		else if (full.size === 2 && own.length === 1 && bracketed !== undefined && owner !== undefined && second !== undefined) {
			const longer = bracketed === owner ? second : owner;
			aliases.set(short, longer);
			aliases.set(bracketed, longer);
		}
	}
	for (const [short, owner] of aliases) aliases.set(short, aliases.get(owner) ?? owner);
	for (const [word, keys] of numberedWords(uses)) for (const key of keys) aliases.set(key, word);
	return aliases;
}

/** Times that each of them comes again, on average, where the numbers tell people: 'A1' and 'A2' of a class. Questions are counted once, or once in each language. */
const TIMES_OF_PEOPLE = 2.5;

/** The words for what is said of which the note has numbered ones, with those that are but counted. */
function numberedWords(uses: ReadonlyMap<string, LabelUse>): ReadonlyMap<string, readonly string[]> {
	const words = new Map<string, string[]>();
	for (const { key, family: word } of uses.values()) {
		if (word === key || !isUtteranceWord(word)) continue;
		const own = words.get(word);
		if (own === undefined) words.set(word, [key]);
		else own.push(key);
	}
	return new Map([...words].filter(([, keys]) => keys.reduce((sum, key) => sum + (uses.get(key)?.times ?? 0), 0) < TIMES_OF_PEOPLE * keys.length));
}

/** 'Question' for 'Question 3'; the label itself where its number counts people, as in 'Speaker 3'. */
export function withoutCount(label: string): string {
	const bare = label.replace(LABEL_NUMBER, '');
	return bare !== label && isUtteranceWord(fold(bare)) ? bare : label;
}
