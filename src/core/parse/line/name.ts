// Whether words before a colon can be the name of a speaker at all.
import { fold, keysOf, lexicon } from '../../text/fold.ts';
import { namedRole } from '../../text/lexicon/namedRole.ts';
import { remembered } from '../../text/piece.ts';
import type { Find } from '../../text/piece.ts';
import { FIELD_WORDS, OWNER_WORDS } from '../lexicon/fieldWords.ts';
import { MONTH_WORDS } from '../lexicon/monthWords.ts';
import { ANONYMOUS_WORDS } from '../lexicon/voiceWords.ts';
import { tellsOfSomebody } from './somebody.ts';

const FIELDS = lexicon(FIELD_WORDS);
const OWNERS = lexicon(OWNER_WORDS);
const ANONYMOUS = lexicon(ANONYMOUS_WORDS);

/** More Han characters or more words than this are a clause, not a name. */
const LONGEST_HAN = 12;
const MOST_WORDS = 6;
/** Of a longer name, the words that are not small: 'The Northern Review of Crafts and Trades'. */
const MOST_LARGE = 4;

/** What numbers the fields of a list: 'Example 2', 'Decision 67.1', '步骤3'. */
const NUMBER = /(?:\s|(\p{Script=Han}))[\d.]+$/u;
const ENDS_IN_NUMBER = /[\d.]/;
/** 'My thoughts', '我的想法': the words of the one who keeps the note. */
const OWNED = /^(?:[\p{L}']+(?=\s)|我的|我們的|我们的|私の|나의|내(?=\s))/u;

/** Whether a folded word is what machines call voices that they tell apart, without the number: 'speaker'. */
export const isAnonymous = (key: string): boolean => ANONYMOUS.has(key);

/** '编者注 ✍️' is a remark as '编者注' is. */
const PICTOGRAPHS = /\s*[\p{Extended_Pictographic}\uFE0F\u200D]+/gu;

/** Whether the words head a field or a remark ('Note', '时间', 'Step 2', 'My thoughts') and name no role. */
export const isFieldWord = (name: string): boolean => isFieldKey(name, fold(name));

/** The same of a name with its key. */
function isFieldKey(name: string, written: string): boolean {
	const key = written.replace(PICTOGRAPHS, '');
	const isField = FIELDS.has(key) || (ENDS_IN_NUMBER.test(key.slice(-1)) && FIELDS.has(key.replace(NUMBER, '$1'))) || OWNERS.has(OWNED.exec(key)?.[0] ?? '');
	return isField && namedRole(name) === null;
}

/** Small words of a name; also before a hyphen or an apostrophe, as in 'al-Saadi', and before an apostrophe alone: 'Ludovica de’ Rossi'. */
const PARTICLES = /^(?:(?:de|del|dei|della|degli|di|da|das|do|dos|du|van|von|der|den|la|le|el|al|bin|ibn|ben|of|the|y|e|and|und|et|&|zu|af|ter|ten|wa|ya|bint|binti|ould|jr\.?|sr\.?|dr\.?|mr\.?|mrs\.?|ms\.?)['’]?|(?:a[dlnrst]|ash|bin|d|dell|dall|el|es|ibn|l|ul)[-'’]\p{L}.*)$/iu;
/** With which a name may begin as a sentence may, 'Le Goff' as 'Le pire'. */
const OPENING = /^(?:de|del|della|di|da|das|do|dos|du|van|von|der|den|la|le|el|al|bin|ibn|the|zu|af|ter|ten)$/i;

/** Small words with which no name ends: 'The', 'Use the'. */
const ENDS_SMALL = /(?:^The|\s(?:the|an?|of|and|de|del|der|die|das|des|el|la|le|les|il))$/;

/** Small words behind a name that are no part of a sentence. */
const HONORIFICS = /^(?:san|sensei|bey|hanım|usta|hoca|abi|abla|agha|khan|ji|senior|junior|dit|alias|aka|via|for|from|at|with)$/;

/** 'The point is' breaks off like a sentence. */
const VERB = /\s(?:is|are|was|were|that|be)$/i;

/** 'Dana’s iPhone' */
const DEVICE = /^i(?:Phone|Pad|Mac)/;

/** Whether several Latin words are written as names are: each with a capital, or a single nickname; 'Ben' opens more names than sentences. */
export function isWrittenAsName(name: string): boolean {
	if (namedRole(name) !== null) return true;
	const bare = bareName(name);
	if (ENDS_SMALL.test(bare)) return false;
	const words = bare.split(/\s+/);
	return words.length < 2 || (words.every((word) => !/^\p{Ll}/u.test(word) || DEVICE.test(word) || PARTICLES.test(word)) && (words[0] === 'Ben' || !PARTICLES.test(words[0] ?? ''))) || (/^(?:mr|ms|mrs|dr|sr|sra|dra|prof|the(?!\s\p{Ll}+\s\p{Ll}))\b/iu.test(name) && !/^the\s/.test(name) && !VERB.test(name)) || (tellsOfSomebody(words) && !VERB.test(name));
}

/** Whether Latin words are a name that begins with a small word, and each but the small ones has a capital: 'Le Goff', 'van Dijk', 'The Craft Trades Review'. They may head a field as well. */
export function opensWithParticle(name: string): boolean {
	const words = bareName(name).split(/\s+/);
	return words.length > 1 && OPENING.test(words[0] ?? '') && /^\p{Lu}/u.test(words.at(-1) ?? '') && words.every((word) => /^\p{Lu}/u.test(word) || PARTICLES.test(word));
}

/** The words of a name but the small ones and titles; none where one has no capital or is no word. */
export function wordsWithCapitals(name: string): readonly string[] {
	const words = name.split(/\s+/).filter((word) => !PARTICLES.test(word));
	return words.every((word) => /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word)) ? words : [];
}

/** With which people are spoken of: 'Mme la présidente'. */
const ADDRESS = /^(?:M\.|MM\.|Mme|Mlle|Mr\.?|Mrs\.?|Ms\.?|Miss|Sir|Lord|Lady|Dame|Baroness|Herr|Frau|Sra?\.?|Srta\.?|Dra?\.?|Prof\.?|Professor|Sig\.?(?:ra)?|Senator|Senador|Senadora)$/;
export const isAddressed = (name: string): boolean => ADDRESS.test(name.split(/\s/, 1)[0] ?? '');

/** Whether words name somebody by what he is, or with what stands in brackets: '門馬委員長', '委員長（門馬悠司）'. */
export const isOfOffice = (name: string): boolean => OF_OFFICE.test(name.trim());
const OF_OFFICE = /(?:[長長员員君氏]|さん|先生|教授|大臣|参考人|証人|知事|幹事|理事|公述人)$|[)）]$/u;

/** Whether a name is set off that is none: 'Key idea' begins with a capital and goes on without, and has no word for a voice or a part. */
export function isPhrase(name: string): boolean {
	const words = bareName(name).split(/\s+/);
	const isNoun = words.length > 1 && /^\p{Lu}/u.test(words[0] ?? '') && words.slice(1).some((word) => /^\p{Ll}{2}/u.test(word) && !PARTICLES.test(word) && !HONORIFICS.test(word));
	return isNoun && !isAddressed(name) && !tellsOfSomebody(words) && namedRole(bareName(name)) === null && !words.some((word) => namedRole(word) !== null || isAnonymous(fold(word)));
}

/** ', reporter', ', 45 ans': what somebody is, behind two names or more with capitals; 'In short, however' names nobody. */
const TITLED = /^(\p{Lu}[\p{L}.'’-]* (?:[\p{L}.'’-]+ ){0,3}\p{Lu}[\p{L}.'’-]*),\s.*$/u;

/** The name without what stands behind it in brackets: 'Ana (laughing)', 'JONNY [OVERLAPPING]', 'Andrew Poelstra（AP）'. */
export function withoutBrackets(name: string): string {
	if (!/[)）\]]/.test(name)) return name.trim() || name;
	const bare = name.replace(/\s*(?:\([^()]*\)|（[^（）]*）|\[[^[\]]*\])\s*$/u, '').trim();
	return bare === '' ? name : bare;
}

/** The same without what somebody is, behind a comma: 'Nina Berg, reporter'. */
export function bareName(name: string): string {
	const bare = withoutBrackets(name);
	return bare.includes(',') ? bare.replace(TITLED, '$1') : bare;
}

/** ' | Riva Labs', ' - EF': for whom somebody speaks, as people call themselves in calls. */
const HOUSE = /\s(?:\|{1,2}|[-–—])\s.+$/u;
export const withoutHouse = (name: string): string => name.replace(HOUSE, '');

const HAS_DIGIT = /\d/;
const CHAPTER = /^[IVX]{2,5}\.\s/;
/** How long a version takes: '30 秒版本', '5-minute version'. */
const TAKES = /^\d{1,3}\s?-?(?:秒|分钟|分鐘|분|초|seconds?|minutes?)\s?-?(?:版|答案|回答|버전|versions?|answers?|pitch)/i;
/** 'src/parse', 'configure.ac', 'Signed-off-by': what logs of changes begin lines with. */
const OF_CHANGES = /^(?!(?:[A-Z]{1,3}(?:\/(?:[A-Z]{1,3}|\d))+|[A-Z][a-z]+\/[A-Z][a-z]+)$)[\w.-]+\/[\w./-]+$|\w\.(?:ac|am|c|cc|conf|cpp|css|go|h|html|in|java|js|json|m4|md|pl|po|py|rb|rs|sh|sql|tex|toml|ts|txt|xml|ya?ml)$|^[A-Z][a-z]+(?:-[a-z]+)*-by$/;

/** 'Sat Aug 30', 'Tuesday, 4 March', '3 mai 2019': a day, also where its time stands behind it. 'Jan 2' may be the second of two. */
const MONTHS = Object.values(MONTH_WORDS).join('|');
const OF_MONTH = `(?:(?:${MONTHS})\\.? \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th|er|\\.)? (?:de )?(?:${MONTHS})\\.?)`;
const DAY = new RegExp(`^(?:\\p{L}{2,10}[.,]{0,2} ${OF_MONTH}(?:,? \\d{4})?|${OF_MONTH},? \\d{4})$`, 'iu');

/** What most names are: 'Ada Lovelace', '陆远舟'. */
const PLAIN_NAME = /^(?:\p{Lu}[\p{Ll}'’]+(?: \p{Lu}[\p{Ll}'’]+){0,3}|\p{Script=Han}{1,12})$/u;

/** A name is short, has a letter, and neither ends nor breaks off like a sentence. */
export function canBeName(name: string): boolean {
	const words = name.trim();
	if (PLAIN_NAME.test(words)) return true;
	if (!/\p{L}/u.test(words) || /^(?:[[(（【.$=]|--?\s?\p{L}|\{\{[^}]*\$)/u.test(words) || /[「『“‘《][^」』”’》]*$|^[^「『“‘《]*[」』”》]/u.test(words) || /[。！？!?；;,，…:：]$|[。！？?；;]|https?$|www\./u.test(words)) return false;
	// A byline with its day: '听雨 2026年02月03日'; a chapter: 'IV. The World'.
	if (CHAPTER.test(words) || (HAS_DIGIT.test(words.charAt(0)) && TAKES.test(words)) || OF_CHANGES.test(withoutBrackets(words)) || /\d{4}\s?(?:年|[-/.]\d)|\d{1,2}([-/.])\d{1,2}\1\d{2,4}|\S@\S/.test(words) || (HAS_DIGIT.test(words) && DAY.test(words))) return false;
	if ((words.match(/[\u3400-\u9fff]/g)?.length ?? 0) > LONGEST_HAN) return false;
	const all = bareName(words).split(/\s+/);
	return all.length <= MOST_WORDS || (all.length <= 2 * MOST_LARGE && all.filter((word) => !PARTICLES.test(word)).length <= MOST_LARGE);
}

const HOLDS_MORE = /[\d(（/]/;

/** What a label's name is. */
export interface LabelName {
	/** As it is written; one string for all labels of that name. */
	readonly name: string;
	/** Of the speaker, and of the numbered family of speakers. */
	readonly key: string;
	readonly family: string;
	/** Whether it names a field rather than somebody. */
	readonly isField: boolean;
	/** Whether a field could be named like this as well. */
	readonly isUnsure: boolean;
}

function labelName(name: string, isUnsure: boolean): LabelName {
	const bare = bareName(name);
	const { key, family } = keysOf(bare);
	return { name, key, family, isField: bare === name ? isFieldKey(name, key) : isFieldWord(name), isUnsure };
}

/** Of words that nothing sets off; null where they are nobody's name. */
export const bareLabelName: Find<LabelName | null> = remembered((name) => {
	if (!canBeName(name)) return null;
	const isUnsure = !isWrittenAsName(name);
	return isUnsure && !opensWithParticle(name) ? null : labelName(name, isUnsure);
});

/** An address or a number, as programs for calls show whoever gave no name. */
export const isCaller = (name: string): boolean => CALLER.test(name);
const CALLER = /^(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\+\d[\d\s().-]{5,20}\d)$/;

/** Of words that stand beside a time, where a program put them. */
export const timedLabelName: Find<LabelName | null> = remembered((name) => (isCaller(name) ? labelName(name, false) : canBeName(name) ? labelName(name, !isWrittenAsName(name)) : null));

/** Of words that are set off; a phrase may name what somebody is: 'Former student'. */
export const markedLabelName: Find<LabelName | null> = remembered((name) => {
	if (!canBeName(name)) return null;
	const isUnsure = isPhrase(name);
	return isUnsure && HOLDS_MORE.test(name) ? null : labelName(name, isUnsure);
});
