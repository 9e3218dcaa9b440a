// Whether questions and answers without names were spoken: by whom they speak of, what they tell, and what the note says of itself.
import { SAYING_YOU } from '../../../../text/lexicon/persons.ts';
import { HANGUL_PAST } from '../../../../text/letters.ts';
import type { Find } from '../../../../text/piece.ts';
import type { ScannedNote } from '../../../../text/scan.ts';
import { announcesInterview } from '../../announced.ts';
import { speechOf } from '../../speech.ts';
import type { Head } from '../../../head.ts';
import type { Speech } from '../../speech.ts';
import type { Shown } from '../kind.ts';

/** Least parts of the answers that say "I", or at least "we", and of the questions that say "you", for nameless questions and answers to be talk. */
const ANSWERS_SAY_I = 0.3;
const ANSWERS_SAY_WE = 0.5;
const QUESTIONS_SAY_YOU = 0.2;
/** Least sum of the two: cards to learn from say either now and then ("我一般先说 …"), people who talk say one of them often. */
const PERSONS_TOGETHER = 0.75;
/** With "you" in few questions: most of them, least part of the answers that say "I", and least number of them; most of the questions that do, also as a part of the answers that do, and most of the answers that say "you". */
const TOLD = { seldom: 0.3, self: 0.2, answers: 2, asked: 0.1, lessAsked: 0.25, advice: 0.3 };
/** … and least sum of the two where the note says that it is an interview: in many languages neither word is needed. */
const ANNOUNCED = 0.15;
/** Japanese and Korean tell what happened, and what they think, by the ends of verbs; who gives help says what can be done. */
const TELLS = new RegExp(`んです|ました|でした|ですね|ですよ|ですけど|と思|[${HANGUL_PAST}](?:습니다|어요|지요|죠|는데|던|거)|거든요|더라고요|잖아요|같아요|거예요`, 'u');
const tells = (body: string): boolean => TELLS.test(body);
/** Part of the answers that do, and answers that there must be: an article tells as well, and two of its headings may ask. */
const ANSWERS_TELL = 0.4;
const FEWEST_TOLD = 3;
/** The same as papers print it, and as cards to learn from do too. */
const TELLS_PLAINLY = new RegExp(`[${HANGUL_PAST}]다[.\\s]|[것거] 같다|싶다[.\\s]|だった[。\\s]|と思う[。\\s]`, 'u');
const tellsPlainly = (body: string): boolean => TELLS_PLAINLY.test(body);
/** Whoever tells what happened gives the words of others: 'She said: "Go home."' What stands on a key or on a screen is no sentence after a colon. */
const QUOTES = /[:,：，]\s?["„“«»「『][^"„“”«»「」『』\n]{3,300}[.?!…。？！]\s?["“”«»」』]/;
const quotes = (body: string): boolean => QUOTES.test(body);
/** Part of the answers that are taken to say something at least. */
const LEAST_SAID = 0.3;
/** Answers of which so many ask are more questions, or the same ones in another language. */
const ANSWERS_ASK = 0.5;
/** Part of the answers that begin with a dash, and code units of the first line of one: in stories people say less. */
const ANSWERS_DASHED = 0.5;
const LONG_ANSWER = 60;
const isDashed = (head: Head | undefined): boolean => head?.form === 'dash-question' && head.bodyFrom > head.from && head.line.to - head.bodyFrom >= LONG_ANSWER;
/** The same below questions in bold, where dashes set items as well: those follow each other. */
const OPENS_WITH_DASH = /^\s{0,3}[–—―]\s?\S/;
const isDashedBelowBold = ({ lines }: ScannedNote, head: Head | undefined): boolean => head?.form === 'bold-question' && OPENS_WITH_DASH.test(head.line.piece.words) && head.line.to - head.bodyFrom >= LONG_ANSWER && !OPENS_WITH_DASH.test(lines[head.line.number + 1]?.piece.words ?? '');

/** `asking` and `answering` are places of heads; `answers` is the speech of the latter. */
export function areSpoken({ note, heads, bodies }: Pick<Shown, 'note' | 'heads' | 'bodies'>, asking: readonly number[], answering: readonly number[], answers: Speech): boolean {
	if (answers.asks >= ANSWERS_ASK) return false;
	// With a dash people print what was said, and where it opens the answers too, nothing else tells as much.
	if (answering.filter((at) => isDashed(heads[at])).length >= ANSWERS_DASHED * answering.length) return true;
	if (answers.self > 0 && answering.filter((at) => isDashedBelowBold(note, heads[at])).length >= ANSWERS_DASHED * answering.length) return true;
	const questions = speechOf(bodies, asking);
	const partOf = (find: Find<boolean>): number => answering.filter((at) => bodies.at(at).recall(find)).length / Math.max(1, answering.length);
	const telling = partOf(tells);
	if (telling >= ANSWERS_TELL && (answering.length >= FEWEST_TOLD || heads[0]?.form !== 'heading-question')) return true;
	const quoting = partOf(quotes);
	// 'Yes.' and 'Two.' say nothing of persons.
	const told = answers.self / Math.max(LEAST_SAID, 1 - answers.values) + quoting;
	// A house that is asked by its customers says "we" alone.
	if (answers.first >= ANSWERS_SAY_WE && questions.second >= ANSWERS_SAY_WE && told > 0) return true;
	const isToldTwice = answers.self > 0 && answers.self >= questions.self && (answers.self + quoting) * answering.length >= TOLD.answers;
	// Where pronouns are left out, whoever answers still says "I" at times, which whoever asks for help does instead.
	const isTold = questions.second <= TOLD.seldom && answers.self >= TOLD.self && questions.self <= Math.max(TOLD.asked, TOLD.lessAsked * answers.self) && answers.second <= TOLD.advice && (questions.second > 0 || !SAYING_YOU.has(bodies.language));
	if (isToldTwice && (isTold || (questions.second >= QUESTIONS_SAY_YOU && told >= ANSWERS_SAY_I && told + questions.second >= PERSONS_TOGETHER))) return true;
	// Whoever asks nobody but himself says "you" to nobody.
	const [first] = heads;
	const isRhetoric = first?.form === 'plain-question' && SAYING_YOU.has(bodies.language) && questions.second < QUESTIONS_SAY_YOU;
	return !isRhetoric && answers.first + questions.second + quoting + Math.max(telling, partOf(tellsPlainly)) >= ANNOUNCED && announcesInterview(note, first?.from ?? 0);
}
