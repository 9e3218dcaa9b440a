// Name: words · 名　words · 名｜words · 名：words · Name | words · Name : words · Name 0:12 · Name (00:12): · Name - words · Q. words
import { timeAfter } from '../line/time.ts';
import type { LabelForm } from './form.ts';

/** Code units of a bare name; the rest of the line is talk. */
const LONGEST = 64;
const ENDS = /\s?[:：](?![:：/])|\s[-–—|]\s|[\t\u3000]|\s?｜/;
/** What may part a name from its time: 'Ada, 0:12', 'Ada · 0:12', 'Ada @ 0:12'. */
const PARTS = /[\s,，、·•@|–—-]/;

/** 'Speaker 1', '说话人 2', 'SPEAKER_00': a label that ends with its number even where nothing stands between it and the words. */
const NUMBERED = /^(?:speaker[ _]?\d{1,3}|[\p{L}]{2,5} ?\d{1,2}(?=\s))/iu;

/** A name ends before the first colon, dash or time; without any of these the whole line is one. */
export const plain: LabelForm = {
	id: 'plain',
	strength: 'bare',
	closed: false,
	wrap(head, from) {
		if (/^[\s*#>|[\]`<!(\-–—:：“"「]/.test(head.charAt(from)) || from >= head.length) return null;
		const time = timeAfter(head, from + 1);
		const numbered = NUMBERED.exec(head.slice(from, from + LONGEST))?.[0];
		const dotted = /^(?:[QA问答PR]\d{0,3}[.．、](?=\s)|[QA](?=\s{3,}\S))/.exec(head.slice(from, from + 8));
		const mark = dotted === null ? ENDS.exec(head.slice(from, Math.min(from + LONGEST, time?.from ?? Infinity))) : null;
		let nameTo = dotted !== null ? from + dotted[0].replace(/[.．、]$/, '').length : numbered !== undefined && mark === null && time === null ? from + numbered.length : mark !== null ? from + mark.index : (time?.from ?? head.length);
		const to = dotted !== null ? from + dotted[0].length : nameTo;
		while (nameTo > from && PARTS.test(head.charAt(nameTo - 1))) nameTo--;
		if (nameTo === from || nameTo - from > LONGEST || /[*`|<>]/.test(head.slice(from, nameTo))) return null;
		return { nameFrom: from, nameTo, to: time !== null && to === time.from ? to : dotted !== null ? to : nameTo, colon: dotted !== null, seconds: null, whole: false };
	},
};
