// Questions and answers without names that nobody spoke: help pages, cards to learn from, instruction.
//
//     **Q:** …
//     **A:** …
import { fold, lexicon } from '../../../text/fold.ts';
import { SAYING_YOU } from '../../../text/lexicon/persons.ts';
import type { Find } from '../../../text/piece.ts';
import { headingWords } from '../../../text/plain.ts';
import { FAQ_WORDS } from '../../lexicon/faqWords.ts';
import { ANSWER_LABELS, QUESTION_LABELS } from '../../lexicon/kindWords.ts';
import { hasAtEnd } from '../../line/title.ts';
import { announcesInterview } from '../announced.ts';
import { speechOf } from '../speech.ts';
import type { KindOfNote } from './kind.ts';

const FAQ = [...lexicon(FAQ_WORDS)];
/** Code units. */
const LONGEST_HEADING = 200;

/** Whether a heading begins or ends with words for questions that nobody spoke. */
function isHelpHeading(words: string): boolean {
	const key = fold(headingWords(words.slice(0, LONGEST_HEADING)));
	return FAQ.some((word) => hasAtEnd(key, word));
}

const ASKING = lexicon(QUESTION_LABELS);
const ANSWERING = lexicon(ANSWER_LABELS);

/** Least parts of the answers that say "I", or at least "we", and of the questions that say "you", for nameless questions and answers to be talk. */
const ANSWERS_SAY_I = 0.3;
const ANSWERS_SAY_WE = 0.5;
const QUESTIONS_SAY_YOU = 0.2;
/** Least sum of the two: cards to learn from say either now and then ("我一般先说 …"), people who talk say one of them often. */
const PERSONS_TOGETHER = 0.75;
/** Without "you" in the questions: least part of the answers that say "I", and least number of them; most of the questions that do, most of the answers that say "you". */
const TOLD = { self: 0.2, answers: 2, asked: 0.1, advice: 0.2 };
/** … and least sum of the two where the note says that it is an interview: in many languages neither word is needed. */
const ANNOUNCED = 0.15;
/** Japanese and Korean tell what happened, and what they think, by the ends of verbs; who gives help says what can be done. */
const TELLS = /んです|ました|でした|ですね|ですよ|ですけど|と思|[았었했였왔갔됐](?:습니다|어요|지요|죠|는데|던|거)|거든요|더라고요|잖아요|같아요|거예요/u;
const tells = (body: string): boolean => TELLS.test(body);
const ANSWERS_TELL = 0.4;
/** Whoever tells what happened gives the words of others: 'She said: "Go home."' What stands on a key or on a screen is no sentence after a colon. */
const QUOTES = /[:,：，]\s?["„“«»「『][^"„“”«»「」『』\n]{3,300}[.?!…。？！]\s?["“”«»」』]/;
const quotes = (body: string): boolean => QUOTES.test(body);
/** Part of the answers that are taken to say something at least. */
const LEAST_SAID = 0.3;
/** Answers of which so many ask are more questions, or the same ones in another language. */
const ANSWERS_ASK = 0.5;
/** Part of the labels that must be those of questions and answers; where nobody answers by such a label, questions stand between names. */
const MOST_NAMELESS = { both: 0.5, one: 0.7 };
/** Part of the note that nameless questions and answers fill at least: an interview is the note, a page of help ends with them. */
const LEAST_OF_NOTE = 0.4;
/** From this part of answers with code on it is instruction. */
const ANSWERS_HAVE_CODE = 0.3;
const CODE = /```|~~~|\n(?: {4,}|\t)[^\n]*(?:[{};=$|<>\\#]|--|\/\w)/;

const hasCode = (body: string): boolean => CODE.test(body);

export const nameless: KindOfNote = ({ note, heads, bodies }) => {
	const families = [...new Set(heads.map((head) => head.family))];
	const placesOf = (labels: ReadonlySet<string>): readonly number[] => {
		const own = new Set(families.filter((name) => labels.has(name.replace(/\.$/, ''))));
		return own.size === 0 ? [] : [...heads.keys()].filter((at) => own.has(heads[at]?.family ?? ''));
	};
	const [asking, answering] = [placesOf(ASKING), placesOf(ANSWERING)];
	const most = asking.length > 0 && answering.length > 0 ? MOST_NAMELESS.both : MOST_NAMELESS.one;
	if (heads.length < 4 || asking.length + answering.length < most * heads.length) return null;
	const [first] = heads;
	const last = heads.at(-1);
	const isHelp = note.lines.slice(0, last?.line.number).some((line) => line.kind === 'heading' && line.piece.recall(isHelpHeading));
	const written = note.text.length - (note.lines.find((line) => line.kind !== 'frontMatter')?.from ?? 0);
	const isPart = first !== undefined && note.text.length - first.from < LEAST_OF_NOTE * written;
	const questions = speechOf(bodies, asking);
	const answers = speechOf(bodies, answering);
	const partOf = (find: Find<boolean>): number => answering.filter((at) => bodies.at(at).recall(find)).length / Math.max(1, answering.length);
	const quoting = partOf(quotes);
	// 'Yes.' and 'Two.' say nothing of persons.
	const told = answers.self / Math.max(LEAST_SAID, 1 - answers.values) + quoting;
	const isToldTwice = answers.self > 0 && answers.self >= questions.self && (answers.self + quoting) * answering.length >= TOLD.answers;
	// Where pronouns are left out, whoever answers still says "I" at times, which whoever asks for help does instead.
	const isTold = answers.self >= TOLD.self && questions.self <= TOLD.asked && answers.second <= TOLD.advice && (questions.second > 0 || !SAYING_YOU.has(bodies.language));
	const isPersonal = isToldTwice && (questions.second >= QUESTIONS_SAY_YOU ? told >= ANSWERS_SAY_I && told + questions.second >= PERSONS_TOGETHER : isTold);
	// A house that is asked by its customers says "we" alone.
	const isOurs = answers.first >= ANSWERS_SAY_WE && questions.second >= ANSWERS_SAY_WE && told > 0;
	const telling = partOf(tells);
	// Whoever asks nobody but himself says "you" to nobody.
	const isRhetoric = first?.form === 'plain-question' && SAYING_YOU.has(bodies.language) && questions.second < QUESTIONS_SAY_YOU;
	const isAnnounced = !isRhetoric && answers.first + questions.second + quoting + telling >= ANNOUNCED && first !== undefined && announcesInterview(note, first.from);
	const isInstruction = partOf(hasCode) >= ANSWERS_HAVE_CODE;
	if (isHelp || isPart || isInstruction) return { kind: 'faq', code: 'help-page', values: {} };
	return answers.asks < ANSWERS_ASK && (isPersonal || isOurs || isAnnounced || telling >= ANSWERS_TELL) ? null : { kind: 'faq', code: 'answers-are-impersonal', values: { percent: Math.round(100 * answers.self) } };
};
