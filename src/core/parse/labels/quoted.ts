// 山田「そこから十年です」, as the Japanese press writes who said what
import type { LabelForm } from './form.ts';

/** A short name without a particle at its end, right before the quotation that opens the line. */
const QUOTED = /^([\p{Script=Han}\p{Script=Katakana}A-Za-zー・]{1,12}(?:さん|氏|くん)?)[「『]/u;

export const quoted: LabelForm = {
	id: 'quoted',
	strength: 'bare',
	closed: true,
	opens: null,
	wrap(head, at) {
		const name = QUOTED.exec(head.slice(at, at + 20))?.[1];
		const isWhole = head.length >= 240 || /[」』]\s*$/.test(head);
		return name === undefined || !isWhole ? null : { nameFrom: at, nameTo: at + name.length, to: at + name.length, colon: false, seconds: null, whole: false };
	},
};
