// Questions and answers without names that nobody spoke: help pages, cards to learn from, instruction.
//
//     **Q:** …
//     **A:** …
import { fold, lexicon } from '../../../../text/fold.ts';
import { headingWords } from '../../../../text/plain.ts';
import { FAQ_WORDS } from '../../../lexicon/faqWords.ts';
import { hasAtEnd } from '../../../line/title.ts';
import { speechOf } from '../../speech.ts';
import type { KindOfNote, Shown } from '../kind.ts';
import { ANSWERING, ASKING, MODEL_ANSWERS, placesOf } from './places.ts';
import { areSpoken } from './spoken.ts';

const FAQ = [...lexicon(FAQ_WORDS)];
/** Code units. */
const LONGEST_HEADING = 200;

/** Whether a heading begins or ends with words for questions that nobody spoke. */
function isHelpHeading(words: string): boolean {
	const key = fold(headingWords(words.slice(0, LONGEST_HEADING)));
	return FAQ.some((word) => hasAtEnd(key, word));
}

/** Fewer are a quotation. */
const FEWEST = 4;
/** Part of the labels that must be those of questions and answers; where hardly anybody answers by such a label, questions stand between names. */
const MOST_NAMELESS = { both: 0.5, one: 0.7 };
/** Part of the one kind of labels that the other must be, for both to be the note's. */
const LEAST_OF_OTHER = 0.5;
/** Part of the note that nameless questions and answers fill at least: an interview is the note, a page of help ends with them. */
const LEAST_OF_NOTE = 0.4;
/** From this part of answers with code on it is instruction. */
const ANSWERS_HAVE_CODE = 0.3;
const CODE = /```|~~~|\n(?: {4,}|\t)[^\n]*(?:[{};=$|<>\\#]|--|\/\w)/;

const hasCode = (body: string): boolean => CODE.test(body);

/** Whether code stands amid a long answer, of which `hasCode` knows the two ends. */
function holdsCode({ note, heads }: Pick<Shown, 'note' | 'heads'>, at: number): boolean {
	const to = heads[at + 1]?.line.number ?? note.lines.length;
	for (let number = heads[at]?.line.number ?? to; number < to; number++) if (note.lines[number]?.kind === 'code') return true;
	return false;
}

export const nameless: KindOfNote = (shown) => {
	const { note, heads, bodies } = shown;
	const [asking, answering] = [ASKING, ANSWERING].map((labels) => placesOf(shown, labels)) as [readonly number[], readonly number[]];
	const areBoth = Math.min(asking.length, answering.length) >= LEAST_OF_OTHER * Math.max(asking.length, answering.length);
	const most = areBoth ? MOST_NAMELESS.both : MOST_NAMELESS.one;
	if (heads.length < FEWEST || asking.length + answering.length < most * heads.length) return null;
	const last = heads.at(-1)?.line.number;
	const isHelp = placesOf(shown, MODEL_ANSWERS).length > 0 || note.lines.slice(0, last).some((line) => line.kind === 'heading' && line.piece.recall(isHelpHeading));
	const written = note.text.length - (note.lines.find((line) => line.kind !== 'frontMatter')?.from ?? 0);
	const isPart = note.text.length - (heads[0]?.from ?? 0) < LEAST_OF_NOTE * written;
	const isInstruction = answering.filter((at) => bodies.at(at).recall(hasCode) || holdsCode(shown, at)).length >= ANSWERS_HAVE_CODE * Math.max(1, answering.length);
	if (isHelp || isPart || isInstruction) return { kind: 'faq', code: 'help-page', values: {} };
	const answers = speechOf(bodies, answering);
	return areSpoken(shown, asking, answering, answers) ? null : { kind: 'faq', code: 'answers-are-impersonal', values: { percent: Math.round(100 * answers.self) } };
};
