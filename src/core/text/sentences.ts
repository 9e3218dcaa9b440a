// Sentences of a stretch of text, as spans. One pass, a few characters looked at around each end.
import type { Span } from '../model/span.ts';
import { HANGUL_PAST } from './letters.ts';

/** Where a sentence may end: at a line end, at full stops with the closing marks behind them. Guillemets close in either direction, by language. */
const END = /\n|[。！？!?；;…؟।.]+(?:["”』」’)）\]】»«›‹*_。！？!?；;…؟।.]|[\u00a0\u202f]»)*/g;

/** Code units from which on a line that stops amid a sentence was wrapped by an editor; shorter ones are verses, captions, lists. */
const WRAPPED = 50;
/** A line that goes on: its last character; and what begins another block instead. */
const GOES_ON = /[\p{Ll}\p{M},，、;([–—-]$/u;
const OTHER_BLOCK = /^\s*(?:$|[-*+>#|]|\d{1,3}[.)]\s)/;

/** Code units of a half that is too short to be a sentence beside another one: '晴天记一次；阴天不记。' */
const SHORT_HALF = 24;

/**
 * Trimmed spans that cover every word between `from` and `to`. A line end ends a sentence, unless the line was only wrapped. A full-width semicolon
 * between two short halves ends none. A full stop inside
 * '3.5' ends none, nor does a mark before a comma ('"Is it?", he said') or before more of the sentence ('well... it is').
 */
export function sentencesOf(text: string, from: number, to: number): readonly Span[] {
	const sentences: Span[] = [];
	const stretch = text.slice(from, to);
	let start = 0;
	/** Behind the last mark, which may have ended nothing. */
	let half = 0;
	let lineStart = 0;
	const cut = (stop: number): void => {
		const words = stretch.slice(start, stop);
		const left = words.length - words.trimStart().length;
		const right = words.trimEnd().length;
		if (right > left) sentences.push({ from: from + start + left, to: from + start + right });
		start = stop;
	};
	END.lastIndex = 0;
	for (let match = END.exec(stretch); match !== null; match = END.exec(stretch)) {
		const stop = match.index + match[0].length;
		if (match[0] === '\n') {
			const isWrapped = stop - lineStart > WRAPPED && GOES_ON.test(stretch.slice(stop - 3, stop - 1)) && !OTHER_BLOCK.test(stretch.slice(stop, stop + LOOK).split('\n', 1)[0] ?? '');
			lineStart = stop;
			if (!isWrapped) cut(stop);
		} else if (!(match[0] === '；' && stop - half <= SHORT_HALF && isShort(stretch.slice(stop, stop + SHORT_HALF + 1))) && ends(match[0], stretch.slice(stop, stop + LOOK))) cut(stop);
		half = stop;
	}
	cut(stretch.length);
	return sentences;
}

/** Whether a half that begins here ends before the words that are looked at do. */
function isShort(next: string): boolean {
	return next.length <= SHORT_HALF || /[\n。！？!?；…]/.test(next);
}

/** Code units behind an end that are looked at. */
const LOOK = 8;

/** Whether the marks end a sentence, with what follows them. */
function ends(marks: string, next: string): boolean {
	if (next === '') return true;
	if (/^\.[^。！？!?；;…؟।]*$/.test(marks) && !/^\s/.test(next)) return false;
	if (/^[,，、]/.test(next)) return false;
	return !(/[”"」』»«…]|\.\./.test(marks) && /^[ \u00a0]*\p{Ll}/u.test(next));
}

/** Question words that end a question where no mark does: Japanese, Chinese, Thai; and the mark of Greek. */
const ASKING_WORD = /(?:(?:です|ます|でした|ました|ません|でしょう|だろう)か|[吗呢嗎])[。」』]?$|(?:ไหม|มั้ย|อย่างไร|ยังไง|อะไร|ทำไม|เท่าไหร่|เท่าไร|ที่ไหน|เมื่อไหร่|เมื่อไร|ใคร|หรือเปล่า|หรือไม่|หรือยัง|ล่ะ)(?:ครับ|คะ|ค่ะ|นะ|บ้าง|\s){0,3}$|\p{Script=Greek};$/u;

/** How a question ends that Korean papers print with a full stop: '어떻게 시작했나.', '무엇인가.', '들려 달라.' */
const KOREAN_ASKING = new RegExp(`(?:[${HANGUL_PAST}없]나|[는은인던한건]가|[을할될]까|까요|[습합됩입]니까|나요|달라|궁금하다)\\.$`, 'u');

/** Whether the words end as questions do that papers print with a full stop, also in bold: in a heading or a column they ask nobody. */
export const asksPlainly = (words: string): boolean => (words.endsWith('.') && KOREAN_ASKING.test(words.slice(-8))) || (words.endsWith('.**') && KOREAN_ASKING.test(words.slice(-10, -2)));

/** What is done while something is said: '（笑）。' */
const ENDS_IN_BRACKET = /[)）][。.]?$/;
const ASIDE = /[（(][^()（）]{1,8}[)）](?=[。.]?$)/u;

/** What is added to a question: '…? (e.g. at home, at work)' */
const ADDED = /[?？؟]\s?[（(][^()（）\n]{1,100}[)）]\s*$/;
const LONGEST_ADDED = 120;

/** How most words end that ask nothing. */
const ENDS_OTHERWISE = /[a-z\d.,!:]$/i;

const LONGEST_ID = 44;
/** By which others point to a paragraph: ' ^4f1c9a'. */
const BLOCK_ID = /\s\^[\w-]{1,40}\s*$/;

/** Whether the words end in a question, closing quotes, marks, an aside like '（笑）' and the identifier of a block aside. */
export function endsInQuestion(words: string): boolean {
	const last = words.slice(-24).trimEnd();
	if (!ENDS_OTHERWISE.test(last)) return asksAtEnd(words, last);
	const identifier = BLOCK_ID.exec(words.slice(-LONGEST_ID));
	if (identifier === null) return false;
	const pointedTo = words.slice(0, -identifier[0].length);
	return asksAtEnd(pointedTo, pointedTo.slice(-24).trimEnd());
}

function asksAtEnd(words: string, last: string): boolean {
	const isBracketed = ENDS_IN_BRACKET.test(last);
	if (isBracketed && ADDED.test(words.slice(-LONGEST_ADDED))) return true;
	const end = isBracketed ? last.replace(ASIDE, '').trimEnd() : last;
	return /[?？؟\u037e፧⁇❓❔]\uFE0F?["”』」’)）\]】»*_=\\\s]*$/.test(end) || ASKING_WORD.test(end.replace(/[*_=\s]+$/, ''));
}
