// The sentences that stand for some turns: the one place that asks the ranking, and that looks whether a sentence can stand alone.
import { SentenceReader } from '../../../core/analyse/salience/reading.ts';
import { salienceOf } from '../../../core/analyse/salience/salience.ts';
import { sentencesOfTalk } from '../../../core/analyse/talk.ts';
import type { Turn } from '../../../core/model/conversation.ts';
import type { Span } from '../../../core/model/span.ts';
import { plainWords } from '../../../core/text/plain.ts';
import type { ScannedNote } from '../../../core/text/scan.ts';
import { termsOf } from '../../../core/text/terms/terms.ts';
import { weightOf } from '../weight.ts';

/** `longest` is a weight: a sentence beyond it is taken only where no shorter one is left. */
export interface SentenceWish {
	readonly count: number;
	readonly longest: number;
	/** What was asked, where an answer is wanted: it mostly comes first, and in the words of the question. */
	readonly asked?: string;
}

/** Whole sentences of one turn. */
export interface ChosenSentence {
	readonly span: Span;
	readonly turn: Turn;
}

/** Chooses sentences of one note for one summary, so that no two parts tell the same one while another is left. */
export interface SentenceChooser {
	/** At most `count` sentences as spoken, best first. */
	choose(turns: readonly Turn[], wish: SentenceWish): readonly ChosenSentence[];
	/** What is told elsewhere in the summary. */
	tell(spans: readonly Span[]): void;
}

/** What a sentence loses for what makes it read badly alone, in the unit of salience. */
const LOSS = { leans: 0.6, connects: 0.4, unfinished: 0.9, begun: 0.4, asks: 0.8, tiny: 0.6, tooLong: 3, told: 6 };
/** What an answer gains for each term of the question, up to a few, and loses from its first sentence to its last; words told elsewhere may still answer best. */
const ANSWER = { term: 0.2, mostTerms: 4, late: 0.5, told: 0.7 };
/** From this loss on a sentence does not stand alone. */
const CANNOT_STAND = 0.4;
/** Weight below which a sentence says next to nothing. */
const TINY = 30;

/** Joins what was said before: 'But one day', '所以我们'. */
const CONNECTING = /^(?:(?:and|but|so|because|or|then|also|plus|anyway|yeah|yes|no|okay|right|sure|well|und|aber|denn|y|pero|porque|entonces|así que|mas|porém|então|e|et|mais|donc|но|и|а)(?![\p{L}’'])|不过|但|而|所以|因此|因为|然后|那么|另外|此外|同时|以及|或者|其实|实际上|嗯|对，|是的)/iu;
/** Broken off: 'the escale-', 'my kids are like -- literally', 'porque [...]'. */
const UNFINISHED = /(?:^|[^-])--(?=\s)|(?:[-–—]|\.{2,}|…|\[\.*\]|[:：,，])["”’)\s]*$/u;
/** '[20:02] ', '(00:14) ', '[laughs] ' before the words. */
const ASIDE = /^(?:\s*(?:\[[^[\]\n]{1,40}\](?!\()|\(\d{1,2}(?::\d{2}){1,2}\)))+\s*/;
/** An address says nothing; words in brackets before a colon are somebody's remark on the talk. */
const NO_TALK = /https?:\/\/|^\s*\[[^[\]\n]*\]\s*[:：]/i;

/** The span without times and asides before its words. */
export function spokenSpan(text: string, { from, to }: Span): Span {
	const aside = ASIDE.exec(text.slice(from, to))?.[0].length ?? 0;
	return { from: from + aside < to ? from + aside : from, to };
}

function lossOf(words: string, { leans, asks }: { readonly leans: boolean; readonly asks: boolean }): number {
	const first = /\p{L}/u.exec(words)?.[0] ?? '';
	return (
		(leans ? LOSS.leans : 0) +
		(asks ? LOSS.asks : 0) +
		(CONNECTING.test(words) ? LOSS.connects : 0) +
		(UNFINISHED.test(words) ? LOSS.unfinished : 0) +
		(first !== first.toUpperCase() ? LOSS.begun : 0) +
		(weightOf(words) < TINY ? LOSS.tiny : 0)
	);
}

/** Whether these words are understood without those before, and are no longer than wished. */
export function standsAlone(source: string, longest: number): boolean {
	return weightOf(source) <= longest && lossOf(plainWords(source), new SentenceReader().read(source)) < CANNOT_STAND;
}

export function sentenceChooser(note: ScannedNote): SentenceChooser {
	/** Where the sentences begin that were chosen here; what is told elsewhere is little, and may be a part of a sentence. */
	const chosenAt = new Set<number>();
	const told: Span[] = [];
	const isTold = (span: Span): boolean => chosenAt.has(span.from) || told.some((other) => span.from < other.to && other.from < span.to);
	return {
		tell: (spans) => void told.push(...spans),
		choose(turns, { count, longest, asked }) {
			const terms = new Set(asked === undefined ? [] : termsOf(plainWords(asked)));
			const answers = (words: string, place: number): number => (asked === undefined ? 0 : ANSWER.term * Math.min(ANSWER.mostTerms, new Set(termsOf(words).filter((term) => terms.has(term))).size) - ANSWER.late * place);
			const ranked = salienceOf(sentencesOfTalk(note, turns), new Set()).flatMap(({ sentence, reading, score }, at, { length }) => {
				const span = spokenSpan(note.text, sentence);
				const words = plainWords(note.text.slice(span.from, span.to));
				const weight = weightOf(words);
				if (weight === 0 || NO_TALK.test(sentence.source)) return [];
				return [{ span, turn: sentence.turn, worth: score + answers(plainWords(sentence.source), at / length) - lossOf(words, reading) - (weight > longest ? LOSS.tooLong : 0) - (!isTold(span) ? 0 : asked === undefined ? LOSS.told : ANSWER.told) }];
			});
			const chosen = ranked.sort((a, b) => b.worth - a.worth).slice(0, count);
			for (const { span } of chosen) chosenAt.add(span.from);
			return chosen.map(({ span, turn }) => ({ span, turn }));
		},
	};
}
