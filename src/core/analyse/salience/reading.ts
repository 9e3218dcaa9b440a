// What one sentence tells of itself, whatever the talk around it: a function of its words alone.
import { personOf, unspacedPersons } from '../../text/lexicon/persons.ts';
import { lettersIn } from '../../text/letters.ts';
import { plainWords } from '../../text/plain.ts';
import { endsInQuestion } from '../../text/sentences.ts';
import { spacedWordsOf } from '../../text/terms/spacedWords.ts';
import { cueOf, unspacedCues } from './cueWords.ts';
import type { Cues } from './cueWords.ts';
import { leansBack } from './leaning.ts';

export interface SentenceReading {
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

/** Letters that make one of the length; a Han character makes one. */
const LETTERS_PER_CUE = 2.5;
/** Added to the length, so that tiny sentences do not seem full of cues. */
const LENGTH_FLOOR = 3;

type Cue = keyof Cues | 'we' | 'second';

const NONE: readonly Cue[] = [];

/** Reads the sentences of a talk. What a word between spaces is a cue for is asked once: most words come again and again. */
export class SentenceReader {
	readonly #cues = new Map<string, readonly Cue[]>();

	/** `words` are the plain words of the source. */
	read(source: string, words = plainWords(source)): SentenceReading {
		const [cues, persons] = [unspacedCues(words), unspacedPersons(words)];
		const count = { abstract: cues.abstract, narrated: cues.narrated, greeting: cues.greeting, we: persons.we, second: persons.second };
		for (const word of spacedWordsOf(words)) for (const cue of this.#cuesOf(word)) count[cue]++;
		const scale = Math.sqrt(lettersIn(words) / LETTERS_PER_CUE + LENGTH_FLOOR);
		return {
			abstract: count.abstract / scale,
			narrated: count.narrated / scale,
			greeting: Math.min(3, count.greeting),
			shared: count.we / scale,
			addressed: count.second / scale,
			asks: endsInQuestion(source),
			leans: leansBack(words),
		};
	}

	#cuesOf(word: string): readonly Cue[] {
		let cues = this.#cues.get(word);
		if (cues === undefined) {
			cues = [cueOf(word), personOf(word)].filter((cue) => cue !== undefined);
			this.#cues.set(word, cues.length === 0 ? NONE : cues);
		}
		return cues;
	}
}
