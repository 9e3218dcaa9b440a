// Whether words before a colon can be the name of a speaker at all.
import { fold, lexicon } from '../../text/fold.ts';
import { namedRole } from '../../text/namedRole.ts';
import { FIELD_WORDS } from '../lexicon/fieldWords.ts';

const FIELDS = lexicon(FIELD_WORDS);

/** More Han characters or more words than this are a clause, not a name. */
const LONGEST_HAN = 12;
const MOST_WORDS = 6;

/** Whether the words head a field or a remark ('Note', '时间') and name no role. */
export function isFieldWord(name: string): boolean {
	return FIELDS.has(fold(name)) && namedRole(name) === null;
}

/** A name is short, has a letter, and neither ends nor breaks off like a sentence. */
export function canBeName(name: string): boolean {
	const words = name.trim();
	if (!/\p{L}/u.test(words) || /[。！？!?；;,，…]$|[。！？?；;]|https?$|www\./u.test(words)) return false;
	if ((words.match(/[\u3400-\u9fff]/g)?.length ?? 0) > LONGEST_HAN) return false;
	return words.split(/\s+/).length <= MOST_WORDS;
}
