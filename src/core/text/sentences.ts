// Sentences of a stretch of text, as spans. One pass, no regular expression over the whole.
import type { Span } from '../model/span.ts';

/** Where a sentence may end: at a line end, at full stops with the closing marks behind them. */
const END = /\n|[。！？!?；;…؟।.]+["”』」’)）\]】*_。！？!?；;…؟।.]*/g;

/** Trimmed spans that cover every word between `from` and `to`; a line end also ends a sentence. A full stop inside '3.5' ends none. */
export function sentencesOf(text: string, from: number, to: number): readonly Span[] {
	const sentences: Span[] = [];
	const stretch = text.slice(from, to);
	let start = 0;
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
		if (!/^\.[^。！？!?；;…؟।]*$/.test(match[0]) || stop === stretch.length || /\s/.test(stretch.charAt(stop))) cut(stop);
	}
	cut(stretch.length);
	return sentences;
}

/** Question words that end a question where no mark does: Japanese, Chinese, Thai; and the mark of Greek. */
const ASKING_WORD = /(?:(?:です|ます|でした|ました|ません|でしょう|だろう)か|[吗呢嗎])[。」』]?$|(?:ไหม|มั้ย|อย่างไร|ยังไง|อะไร|ทำไม|เท่าไหร่|เท่าไร|ที่ไหน|เมื่อไหร่|เมื่อไร|ใคร|หรือเปล่า|หรือไม่|หรือยัง|ล่ะ)(?:ครับ|คะ|ค่ะ|นะ|บ้าง|\s){0,3}$|\p{Script=Greek};$/u;

/** Whether the words end in a question, closing quotes and marks aside. */
export function endsInQuestion(words: string): boolean {
	const end = words.slice(-24).trimEnd();
	return /[?？؟\u037e፧⁇]["”』」’)）\]】»*_\s]*$/.test(end) || ASKING_WORD.test(end.replace(/[*_\s]+$/, ''));
}
