// Sentences of a stretch of text, as spans. One pass, no regular expression over the whole.
import type { Span } from '../model/span.ts';

const FULL_STOP = new Set('。！？!?；…؟।');
const CLOSER = new Set('"”』」’)）]】*_');

/** Trimmed spans that cover every word between `from` and `to`; a line end also ends a sentence. */
export function sentencesOf(text: string, from: number, to: number): readonly Span[] {
	const sentences: Span[] = [];
	const blank = (at: number): boolean => /\s/.test(text.charAt(at));
	let start = from;
	const cut = (stop: number): void => {
		let [a, b] = [start, stop];
		while (a < b && blank(a)) a++;
		while (b > a && blank(b - 1)) b--;
		if (b > a) sentences.push({ from: a, to: b });
		start = stop;
	};
	for (let at = from; at < to; at++) {
		const sign = text.charAt(at);
		if (sign === '\n') cut(at + 1);
		else if (FULL_STOP.has(sign) || sign === '.') {
			let stop = at + 1;
			while (stop < to && (FULL_STOP.has(text.charAt(stop)) || text.charAt(stop) === '.' || CLOSER.has(text.charAt(stop)))) stop++;
			if (sign !== '.' || stop >= to || blank(stop)) cut(stop);
			at = stop - 1;
		}
	}
	cut(to);
	return sentences;
}

/** Whether the words end in a question mark, closing quotes and marks aside. */
export function endsInQuestion(words: string): boolean {
	return /[?？؟]["”』」’)）\]】*_\s]*$/.test(words.slice(-24));
}
