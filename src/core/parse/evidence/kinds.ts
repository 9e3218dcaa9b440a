// Conversations that are no interviews: questions and answers of a help page, chats with a language model, plays.
import type { NoteKind, ReasonCode } from '../../model/verdict.ts';
import type { ScannedNote } from '../../text/scan.ts';
import { fold, lexicon } from '../../text/fold.ts';
import { headingWords } from '../../text/plain.ts';
import type { Head } from '../heads.ts';
import { FAQ_WORDS } from '../lexicon/faqWords.ts';
import { ANSWER_LABELS, MODEL_WORDS, PROMPTER_WORDS, QUESTION_LABELS, STAGE_WORDS } from '../lexicon/kindWords.ts';
import { announcesInterview } from './announced.ts';
import { areEntries, areRecords } from './records.ts';
import { speechOf } from './speech.ts';
import type { Bodies } from './speech.ts';

const FAQ = [...lexicon(FAQ_WORDS)];
/** Behind or before the words stands nothing, or what is no letter: 'FAQ: moving house', 'Biology quiz'. Where words are not spaced, anything. */
const isApart = (letter: string): boolean => !/[\p{L}\p{N}]/u.test(letter) || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(letter);

/** Code units. */
const LONGEST_HEADING = 200;

/** Whether a heading begins or ends with words for questions that nobody spoke. */
function isHelpHeading(words: string): boolean {
	const key = fold(headingWords(words.slice(0, LONGEST_HEADING)));
	return FAQ.some((word) => (key.startsWith(word) && isApart(key.charAt(word.length))) || (key.endsWith(word) && isApart(key.charAt(key.length - word.length - 1))));
}

export interface OtherKind {
	readonly kind: NoteKind;
	readonly code: ReasonCode;
	readonly values: Readonly<Record<string, string | number>>;
}

const MODELS = lexicon(MODEL_WORDS);
const PROMPTERS = lexicon(PROMPTER_WORDS);
const ASKING = lexicon(QUESTION_LABELS);
const ANSWERING = lexicon(ANSWER_LABELS);
/** 'gpt-4o', 'claude 3.5', 'chatgpt said'. */
const isModel = (key: string): boolean => MODELS.has(key) || (/\d|\ssaid$/.test(key) && MODELS.has(/^\p{L}+/u.exec(key)?.[0] ?? ''));
const isPrompter = (key: string): boolean => PROMPTERS.has(key.replace(/ said$/, ''));
const STAGE = Object.values(STAGE_WORDS).flatMap((words) => words.split('|'));
/** Code units of a stage heading. */
const LONGEST_STAGE = 40;

/** 'ACT I', 'Zweite Szene. Ein Wirtshaus.', 'INT. KITCHEN - DAY': the word opens the line, or stands second in it. */
function isStage(line: string): boolean {
	if (line.length > LONGEST_STAGE || /[:：?？]\s*\S/.test(line)) return false;
	const words = line.toLowerCase().replace(/^[\s#*_]+/, '');
	const rest = words.replace(/^\S+\s+/, '');
	return STAGE.some((word) => [words, rest].some((from) => from.startsWith(word) && !/^\p{L}/u.test(from.slice(word.length)) && (from === words ? STAGE_END.test(from.slice(word.length)) : /^[\s.*_,]*(?:$|[.\n])/.test(from.slice(word.length)))));
}

/** Behind the word: the end, a stop, or a number and what follows it. */
const STAGE_END = /^[\s*_]*(?:$|[.:：,\-–—]|(?:[ivxlc]+|\d+|one|two|three|four|five)\b|[一二三四五六七八九十])/i;

/** Least parts of the answers that say "I", or at least "we", and of the questions that say "you", for nameless questions and answers to be talk. */
const ANSWERS_SAY_I = 0.3;
const ANSWERS_SAY_WE = 0.5;
const QUESTIONS_SAY_YOU = 0.25;
/** Least sum of the two: cards to learn from say either now and then ("我一般先说 …"), people who talk say one of them often. */
const PERSONS_TOGETHER = 0.75;
/** Without "you" in the questions: least part of the answers that say "I", most of the questions that do, most of the answers that say "you". */
const TOLD = { self: 0.2, asked: 0.1, advice: 0.2 };
/** … and least sum of the two where the note says that it is an interview: in many languages neither word is needed. */
const ANNOUNCED = 0.15;
/** Japanese and Korean tell what happened, and what they think, by the ends of verbs; who gives help says what can be done. */
const TELLS = /んです|ました|でした|ですね|ですよ|ですけど|と思|[았었했였왔갔됐](?:습니다|어요|지요|죠|는데|던|거)|거든요|더라고요|잖아요|같아요|거예요/u;
const tells = (body: string): boolean => TELLS.test(body);
const ANSWERS_TELL = 0.4;
/** Part of the labels that must be those of questions and answers. */
const MOST_NAMELESS = 0.7;
/** Part of the note that nameless questions and answers fill at least: an interview is the note, a page of help ends with them. */
const LEAST_OF_NOTE = 0.4;
/** From this part of answers with code on it is instruction. */
const ANSWERS_HAVE_CODE = 0.3;
const CODE = /```|~~~|\n(?: {4,}|\t)[^\n]*(?:[{};=$|<>\\#]|--|\/\w)/;

/** '9:41 AM' behind the name, as programs for chats write it: no recording has it. */
const HALF_DAY = /^\s?[ap]\.?m\b/i;
const haveHalfDays = ({ text }: ScannedNote, heads: readonly Head[]): boolean => heads.filter((head) => head.seconds !== null && HALF_DAY.test(text.slice(head.bodyFrom, head.bodyFrom + 5))).length > MOST_HALF_DAYS * heads.length;
const MOST_HALF_DAYS = 0.8;

/** People who speak under handles, about code: the review of a change, a thread of its issue. */
const isHandle = (head: Head): boolean => head.name.startsWith('@') || head.form.startsWith('at-');
const SHOWS_CODE = /`[^`\n]+`|```/;
const showsCode = (body: string): boolean => SHOWS_CODE.test(body);
const TURNS_SHOW_CODE = 0.1;
const isReview = (heads: readonly Head[], bodies: Bodies): boolean => heads.every(isHandle) && [...heads.keys()].filter((at) => bodies.at(at).recall(showsCode)).length >= TURNS_SHOW_CODE * heads.length;

const hasCode = (body: string): boolean => CODE.test(body);

/** The other kind that the believed heads make, null where they make none. */
export function otherKind(note: ScannedNote, heads: readonly Head[], bodies: Bodies, isConversation: boolean): OtherKind | null {
	const keys = new Set(heads.map((head) => head.key));
	if (isConversation && [...keys].some(isModel) && [...keys].some(isPrompter)) return { kind: 'chat', code: 'chat-with-model', values: {} };
	const stage = isConversation ? note.lines.filter((line) => line.kind === 'text' && line.piece.recall(isStage)).length : 0;
	if (stage >= 2) return { kind: 'play', code: 'stage-directions', values: { lines: stage } };
	if (isConversation && (areRecords(heads) || areEntries(note, heads, bodies))) return { kind: 'none', code: 'fields-in-order', values: { labels: keys.size } };
	if (isConversation && (heads.every((head) => head.form.startsWith('angle') && head.isShort === true) || haveHalfDays(note, heads) || isReview(heads, bodies))) return { kind: 'chat', code: 'chat-log', values: {} };
	const families = [...new Set(heads.map((head) => head.family))];
	const placesOf = (labels: ReadonlySet<string>): readonly number[] => {
		const own = new Set(families.filter((name) => labels.has(name.replace(/\.$/, ''))));
		return own.size === 0 ? [] : [...heads.keys()].filter((at) => own.has(heads[at]?.family ?? ''));
	};
	const [asking, answering] = [placesOf(ASKING), placesOf(ANSWERING)];
	if (heads.length < 4 || asking.length + answering.length < MOST_NAMELESS * heads.length) return null;
	const [first] = heads;
	const last = heads.at(-1);
	const isHelp = note.lines.slice(0, last?.line.number).some((line) => line.kind === 'heading' && line.piece.recall(isHelpHeading));
	const isPart = first !== undefined && note.text.length - first.from < LEAST_OF_NOTE * note.text.length;
	const questions = speechOf(bodies, asking);
	const answers = speechOf(bodies, answering);
	// Where pronouns are left out, whoever answers still says "I" at times, which whoever asks for help does instead.
	const isTold = answers.self >= TOLD.self && questions.self <= TOLD.asked && answers.second <= TOLD.advice;
	const asksYou = questions.second >= QUESTIONS_SAY_YOU;
	const areTogether = answers.self + questions.second >= PERSONS_TOGETHER;
	const isPersonal = (isTold && (areTogether || !asksYou)) || (answers.self >= ANSWERS_SAY_I ? asksYou && areTogether : answers.first >= ANSWERS_SAY_WE && questions.second >= 2 * QUESTIONS_SAY_YOU);
	const telling = answering.filter((at) => bodies.at(at).recall(tells)).length / answering.length;
	const isAnnounced = answers.first + questions.second + telling >= ANNOUNCED && first !== undefined && announcesInterview(note, first.from);
	const isInstruction = answering.filter((at) => bodies.at(at).recall(hasCode)).length >= ANSWERS_HAVE_CODE * answering.length;
	if (isHelp || isPart || isInstruction) return { kind: 'faq', code: 'help-page', values: {} };
	return isPersonal || isAnnounced || telling >= ANSWERS_TELL ? null : { kind: 'faq', code: 'answers-are-impersonal', values: { percent: Math.round(100 * answers.self) } };
}
