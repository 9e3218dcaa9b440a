// Whether questions and answers that nothing marks are those of two who speak to each other: one says "you", the other "I", at length.
import { lettersIn } from '../../text/letters.ts';
import { languageOf } from '../../text/lexicon/language.ts';
import { personsIn } from '../../text/lexicon/persons.ts';
import type { PersonsSaid } from '../../text/lexicon/persons.ts';
import type { Line } from '../../text/lines.ts';
import type { ScannedNote } from '../../text/scan.ts';

/** Fewer questions are rhetoric. */
const FEWEST = 5;
/** Least parts of the questions that say "you" and of the answers that say "I", and most of the answers that say "you": who gives help says it in most. */
const SECOND = 0.6;
const SELF = 0.6;
const BACK = 0.5;
/** Letters of the middle answer at least: notes for oneself are shorter. */
const LONG = 150;
/** Code units of an answer that are looked at, and of the talk for its language. */
const LOOK = 600;
const LANGUAGE_LOOK = 4000;

/** Properties by which a clipper tells which page a note was; nobody clips his own diary. */
const SOURCE_KEYS = ['source', 'url', 'link'];
const isClipped = ({ properties }: ScannedNote): boolean => SOURCE_KEYS.some((key) => properties.get(key)?.some((value) => /^https?:/.test(value)));

/** `questions` are paragraphs in the order of the note, each with its answer below. Only of pages that were clipped: diaries with prompts, letters and homework speak so too. */
export function areToEachOther(note: ScannedNote, questions: readonly { readonly first: Line; readonly last: Line }[]): boolean {
	const { text } = note;
	const from = questions[0]?.first.from;
	if (from === undefined || questions.length < FEWEST || !isClipped(note)) return false;
	const persons = personsIn(languageOf(text.slice(from, from + LANGUAGE_LOOK)));
	const asked = questions.map(({ first, last }) => persons(text.slice(first.from, last.to)));
	const answers = questions.map(({ last }, at) => text.slice(last.to, Math.min(questions[at + 1]?.first.from ?? text.length, last.to + LOOK)));
	const answered = answers.map(persons);
	const partOf = (said: readonly PersonsSaid[], person: keyof PersonsSaid): number => said.filter((each) => each[person]).length / said.length;
	const lengths = answers.map(lettersIn).sort((a, b) => a - b);
	return partOf(asked, 'second') >= SECOND && partOf(answered, 'self') >= SELF && partOf(answered, 'second') <= BACK && (lengths[lengths.length >> 1] ?? 0) >= LONG;
}
