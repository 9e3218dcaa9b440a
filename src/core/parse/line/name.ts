// Whether words before a colon can be the name of a speaker at all.
import { fold, lexicon } from '../../text/fold.ts';
import { namedRole } from '../../text/lexicon/namedRole.ts';
import { FIELD_WORDS } from '../lexicon/fieldWords.ts';

const FIELDS = lexicon(FIELD_WORDS);

/** More Han characters or more words than this are a clause, not a name. */
const LONGEST_HAN = 12;
const MOST_WORDS = 6;

/** Whether the words head a field or a remark ('Note', '时间') and name no role. */
export function isFieldWord(name: string): boolean {
	return FIELDS.has(fold(name)) && namedRole(name) === null;
}

const PARTICLES = /^(?:de|del|della|di|da|do|dos|du|van|von|der|den|la|le|el|al|bin|ibn|ben|of|the|y|e|and|und|et|&|zu|af|ter|ten|jr\.?|sr\.?|dr\.?|mr\.?|mrs\.?|ms\.?)$/i;

/** 'The point is' breaks off like a sentence. */
const VERB = /\s(?:is|are|was|were|that|be)$/i;

/** Whether several Latin words are written as names are: each with a capital, or a single nickname. */
export function isWrittenAsName(name: string): boolean {
	const words = bareName(name).split(/\s+/);
	if (words.length < 2 || namedRole(name) !== null) return true;
	return (words.every((word) => !/^\p{Ll}/u.test(word) || PARTICLES.test(word)) && !PARTICLES.test(words[0] ?? '')) || (/^(?:mr|ms|mrs|dr|the(?!\s\p{Ll}+\s\p{Ll}))\b/iu.test(name) && !/^the\s/.test(name) && !VERB.test(name));
}

/** The name without what stands in brackets behind it: 'Ana (laughing)', 'JONNY [OVERLAPPING]', 'Andrew Poelstra（AP）'. */
export function bareName(name: string): string {
	const bare = name.replace(/\s*(?:\([^()]*\)|（[^（）]*）|\[[^[\]]*\])\s*$/u, '').trim();
	return bare === '' ? name : bare;
}

/** A name is short, has a letter, and neither ends nor breaks off like a sentence. */
export function canBeName(name: string): boolean {
	const words = name.trim();
	if (!/\p{L}/u.test(words) || /^[[(（【]/.test(words) || /[「『“‘《][^」』”’》]*$|^[^「『“‘《]*[」』”》]/u.test(words) || /[。！？!?；;,，…]$|[。！？?；;]|https?$|www\./u.test(words)) return false;
	// A byline with its day: '听雨 2026年02月03日'.
	if (/\d{4}\s?(?:年|[-/.]\d)|\S@\S/.test(words)) return false;
	if ((words.match(/[\u3400-\u9fff]/g)?.length ?? 0) > LONGEST_HAN) return false;
	return words.split(/\s+/).length <= MOST_WORDS;
}
