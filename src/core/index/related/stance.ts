// Whether two related passages agree or differ: a proposal, and only where the words themselves give a cue.
import type { StanceKind } from '../../model/correction.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { termsOf } from '../../text/terms/terms.ts';

export interface Stance {
	readonly kind: StanceKind;
	/** The cue words as they are written, of the one and of the other passage; '' where it has none. */
	readonly cues: readonly [here: string, there: string];
}

/** Words that deny, by script: the very sentence is turned around. */
const DENIES = /不认为|不觉得|不相信|不同意|不赞成|不应该|不需要|不可能|不是|不会|不能|没有必要|并非|并不|反对|未必|ではない|とは思わない|しない|아니|않|\b(?:not|n't|never|no longer|disagree|cannot|nobody|nothing|nie|nicht|kein\w*|jamais|nunca|jamás|ne\s+\p{L}+\s+pas)\b|n't\b/iu;
/** Words that set one thing against another. */
const CONTRASTS = /相反|恰恰相反|反而|然而|错误的看法|误解|\b(?:on the contrary|contrary to|unlike|instead of|wrong|mistaken|myth|im gegenteil|au contraire|al contrario)\b/iu;
/** Words that side with somebody. */
const AGREES = /我?同意|我?赞同|确实如此|的确如此|没错|说得对|正如.{0,12}所说|\b(?:i agree|agreed|exactly right|is right that|as .{2,30} (?:said|says|put it)|ich stimme|je suis d'accord|estoy de acuerdo)\b/iu;

/** Likeness of words above which a denial on one side alone is worth telling. */
const LIKE_ENOUGH = 0.2;
/** Shared terms that the sentence with the cue must hold. */
const LEAST_SHARED = 2;

/** Null where no cue stands in a sentence that speaks of what both share: likeness alone is no agreement. */
export function stanceBetween(here: string, there: string, shared: readonly string[], likeness: number): Stance | null {
	const [one, other] = [cuesIn(here, shared), cuesIn(there, shared)];
	const cues = (kind: keyof Cues): Stance['cues'] => [one[kind], other[kind]];
	if (one.agrees !== '' || other.agrees !== '') return one.denies + other.denies + one.contrasts + other.contrasts === '' ? { kind: 'agrees', cues: cues('agrees') } : { kind: 'unclear', cues: [one.agrees || one.denies, other.agrees || other.denies] };
	if (one.contrasts !== '' || other.contrasts !== '') return { kind: likeness >= LIKE_ENOUGH && (one.contrasts === '') !== (other.contrasts === '') ? 'differs' : 'unclear', cues: cues('contrasts') };
	if (likeness < LIKE_ENOUGH || (one.denies === '') === (other.denies === '')) return null;
	return { kind: 'differs', cues: cues('denies') };
}

interface Cues {
	readonly denies: string;
	readonly contrasts: string;
	readonly agrees: string;
}

/** The first cue of each kind in the sentences that hold enough of the shared terms. */
function cuesIn(words: string, shared: readonly string[]): Cues {
	const wanted = new Set(shared);
	const sentences = sentencesOf(words, 0, words.length)
		.map(({ from, to }) => words.slice(from, to))
		.filter((sentence) => new Set(termsOf(sentence).filter((term) => wanted.has(term))).size >= Math.min(LEAST_SHARED, wanted.size));
	const first = (cue: RegExp): string => sentences.map((sentence) => cue.exec(sentence)?.[0] ?? '').find((found) => found !== '') ?? '';
	return { denies: first(DENIES), contrasts: first(CONTRASTS), agrees: first(AGREES) };
}
