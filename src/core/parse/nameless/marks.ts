// The marks that set a question without a name apart, at the beginning of its line.
import { opensWithLetter } from '../../text/letters.ts';
import type { Find } from '../../text/piece.ts';
import { endsInQuestion } from '../../text/sentences.ts';
import { PROMPT_ENDINGS, PROMPT_OPENERS } from '../lexicon/promptWords.ts';

/** Code units of a question, over several lines of one paragraph. */
export const LONGEST = 1200;

export type QuestionForm = 'bold-question' | 'italic-question' | 'highlight-question' | 'html-question' | 'html-heading' | 'heading-question' | 'dash-question' | 'callout-question' | 'quote-question' | 'list-question' | 'bold-run-in' | 'italic-run-in' | 'plain-question';

const BOLD = /^\s{0,4}(?:\d{1,3}[.)]\s+|\*\*\d{1,3}[.)]?\*\*\s+|[-*]\s+|>\s?|\p{Extended_Pictographic}\uFE0F?\s+)?(?:_\*\*|\*\*_|\*\*\*|\*\*|__)(?=\S)/u;
const ITALIC = /^\s{0,4}(?:>\s?)?(?:\*(?![\s*])|_(?![\s_]))/;
const HIGHLIGHT = /^\s{0,4}==(?=\S)/;
const HTML = /^\s{0,4}(?:(?:<p(?:\s[^<>]{0,80})?>\s{0,4})?<(?:u|b|strong|mark|em|i|dt)>(?=\S)|<p\s[^<>]{0,40}style=["'](?:[^<>"']{0,40};\s?)?color:\s?(?!#?(?:([0-9a-f])\1\1|([0-9a-f]{2})\2\2|black|gr[ae]y|inherit))[^<>]{1,60}>(?=[^\s<]))/i;
const HTML_HEADING = /^\s{0,4}<h[1-6](?:\s[^<>]{0,80})?>/i;
/** Katakana's long sound begins no word; where words are of Hangul or Arabic letters, a hyphen and a low line may be close to them. */
export const DASH = /^\s{0,3}(?:[—―─–]{2}|-{2,4}|\\-|[—―–−‐ー▶▷►■□◆◇●○◎▲△▣◈★☆]|-(?=[¿¡\p{Lu}"“«]|[12]\d{3}\D)|[-_](?=[\p{Script=Hangul}\p{Script=Arabic}])|_(?=\s\p{Script=Arabic}))\s*(?=\S)/u;
/** The sign with which Korean papers begin an answer, below a question with a hyphen. */
export const EQUALS = /^\s{0,3}=(?=[^=\s])/;
/** The callouts of Obsidian that ask. */
const CALLOUT = /^\s{0,3}>\s?\[!(?:question|help|faq)\][-+]?\s*/i;
export const QUOTE = /^\s{0,3}>\s?(?=[^\s>[])/;
/** '3. ', '3- ', '٣- ', '3、', '三、', 'Q3 ', '- ' before a paragraph of its own. */
export const LISTED = /^\s{0,3}(?:[-*+•]\s+|[\d\u0660-\u0669\u06f0-\u06f9]{1,3}(?:[.)]\s+|-\s*|[、．]\s*)|[一二三四五六七八九十]{1,3}、\s*|Q\d{1,3}\s+)(?=\S)/;
/** … and of those the items that have no number. */
export const BULLET = /^\s{0,3}[-*+•]\s+(?=\S)/;
/** The only letters with which a mark begins. */
const NUMBERED = /^[Q一二三四五六七八九十]/;
const HEADING = /^ {0,3}#{1,6}\s*/;

/** Blanks that pages spell out: '&emsp;&emsp;'. */
const BLANKS = /^(?:&(?:em|en|nb)sp;|[\s\u3000])+/;
const TAG = /^\w+/;

/** What a line may begin with, the first that fits; and the forms whose marks close again. */
const MARKS = [['bold-question', BOLD], ['dash-question', DASH], ['italic-question', ITALIC], ['highlight-question', HIGHLIGHT], ['html-question', HTML], ['html-heading', HTML_HEADING], ['callout-question', CALLOUT], ['quote-question', QUOTE], ['list-question', LISTED]] as const;
export const CLOSED: ReadonlySet<QuestionForm> = new Set(['bold-question', 'italic-question', 'highlight-question', 'html-question', 'html-heading']);

/** The marks that a line begins with, as many code units as they take with what stands before them. */
export interface Mark {
	readonly form: QuestionForm;
	readonly length: number;
	/** Where the marks close amid the line: what follows may be the answer. */
	readonly closedAt?: number;
}

export function headingMark(line: string): Mark {
	return { form: 'heading-question', length: HEADING.exec(line)?.[0].length ?? 0 };
}

/** Null also where the marks close so early that they hold a name: most lines with marks do. In bold or italics with words behind they are run in. */
export function questionMark(line: string): Mark | null {
	if (opensWithLetter(line) && !NUMBERED.test(line)) return null;
	const indent = line.startsWith('&') ? (BLANKS.exec(line)?.[0].length ?? 0) : 0;
	const head = line.slice(0, LONGEST);
	for (const [form, pattern] of MARKS) {
		const marks = pattern.exec(indent === 0 ? head : head.slice(indent))?.[0].length;
		if (marks === undefined) continue;
		const length = indent + marks;
		if (!CLOSED.has(form)) return { form, length };
		const words = head.slice(length);
		const close = closingOf(head, length);
		const at = closeIn(words, close);
		// Behind a question stand only marks and white space; where other things do, the answer may.
		if (at < 0 || !/[^*_?？\\\s]/.test(words.slice(at + close.length).replace(/<br\s*\/?>|<\/p>|\s\^[\w-]+\s*$/gi, ''))) return { form, length };
		const closedAt = length + at + close.length;
		const runIn = runInForm(form, words.slice(0, at).trimEnd(), head.charAt(closedAt));
		return runIn === null ? null : { form: runIn, length, closedAt };
	}
	return null;
}

/** The marks that close what the marks before `length` opened. */
export function closingOf(head: string, length: number): string {
	if (head.charAt(length - 1) === '=') return '==';
	if (head.charAt(length - 1) === '>') return `</${TAG.exec(head.slice(head.lastIndexOf('<', length) + 1, length))?.[0] ?? ''}>`;
	if (head.charAt(length - 1) === '_') return '_';
	return head.startsWith('**', length - 2) ? '**' : '*';
}

/** Where the marks close for good, -1 where they do not: '**so small.** **Is it?**' is bold throughout, as editors on pages part it; behind a question an answer may begin in bold. */
export function closeIn(words: string, close: string): number {
	const open = close === '**' ? close : close.startsWith('</') ? close.replace('/', '') : null;
	let at = words.indexOf(close);
	while (at > 0 && open !== null) {
		const behind = at + close.length + (words.charAt(at + close.length) === ' ' ? 1 : 0);
		const again = words.startsWith(open, behind) ? words.indexOf(close, behind + open.length) : -1;
		if (again <= behind + open.length || endsInQuestion(words.slice(0, at))) return at;
		at = again;
	}
	return at;
}

/** Code units at the end of words that tell whether they are a sentence. */
const SENTENCE_END = 12;
const SENTENCE = /[\p{L}\p{M}”"』」’)）][.。!！…]+["”』」’]?[\s*_\\]*$/u;

/** Whether a heading or a paragraph in bold is a sentence: '介绍一下你自己和所做的工作。' Titles have no full stop. */
export const isSentence = (words: string): boolean => SENTENCE.test(words.slice(-SENTENCE_END));

const PROMPT = new RegExp(`^(?:\\d{1,2}[.)]\\s*)?(?:${Object.values(PROMPT_OPENERS).join('|')})|(?:${Object.values(PROMPT_ENDINGS).join('|')})[.。!！]?$`, 'iu');
/** Code units of a prompt. */
const LONGEST_PROMPT = 120;

/** Whether words ask somebody to speak, though with no question mark: 'Tell us about yourself'. */
export const isPrompt: Find<boolean> = (words) => words.length <= LONGEST_PROMPT && PROMPT.test(words.replace(/^(?:[#*_\s]|[-+•]\s)+|[*_\s]+$/g, ''));

/** Words in bold of this length may be a question; italics that ask nothing are emphasis. */
const LEAST_RUN_IN = 4;

/** '**How did it begin?** By accident.': not '**Ada:** …', and no word that is only stressed. */
function runInForm(form: QuestionForm, marked: string, behind: string): QuestionForm | null {
	if (marked.length < LEAST_RUN_IN || ENDS_IN_COLON.test(marked) || !BEGINS_WORDS.test(behind)) return null;
	if (form === 'bold-question') return 'bold-run-in';
	return form === 'italic-question' && endsInQuestion(marked) ? 'italic-run-in' : null;
}

const ENDS_IN_COLON = /[:：]$/;
const BEGINS_WORDS = /[\s\p{L}\p{N}"“¿¡«]/u;
