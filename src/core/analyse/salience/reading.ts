// What one sentence tells of itself, whatever the talk around it: a function of its words alone.
import { countPersons } from '../../text/lexicon/persons.ts';
import { plainWords } from '../../text/plain.ts';
import { endsInQuestion } from '../../text/sentences.ts';
import { termsOf } from '../../text/terms.ts';
import { cuesOf } from './cueWords.ts';
import { leansBack } from './leaning.ts';

export interface SentenceReading {
	/** Terms, repeats included. */
	readonly length: number;
	readonly terms: ReadonlySet<string>;
	/** Cues for one of the square root of the length, so that long sentences gain little by having more of them. */
	readonly abstract: number;
	readonly narrated: number;
	readonly greeting: number;
	readonly shared: number;
	readonly addressed: number;
	readonly asks: boolean;
	/** Begins with a word that needs the sentence before. */
	readonly leans: boolean;
}

/** Letters of three alphabetic ones weigh like one Han character. */
const LETTERS_PER_HAN = 2.5;
/** Added to the length, so that tiny sentences do not seem full of cues. */
const LENGTH_FLOOR = 3;

export function readSentence(source: string): SentenceReading {
	const words = plainWords(source);
	const terms = termsOf(words);
	const spaced = words.toLowerCase().replaceAll('’', "'").match(/[\p{L}\p{M}'-]+/gu) ?? [];
	const han = words.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0;
	const scale = Math.sqrt((words.length - han) / LETTERS_PER_HAN + han + LENGTH_FLOOR);
	const cues = cuesOf(words, spaced);
	const persons = countPersons(words, spaced);
	return {
		length: terms.length,
		terms: new Set(terms),
		abstract: cues.abstract / scale,
		narrated: cues.narrated / scale,
		greeting: Math.min(3, cues.greeting),
		shared: persons.we / scale,
		addressed: persons.second / scale,
		asks: endsInQuestion(source),
		leans: leansBack(words),
	};
}
