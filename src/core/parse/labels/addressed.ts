// 10:05:15 From Ana Ruiz to Everyone: words, as the chat of a meeting is saved
import type { LabelForm } from './form.ts';

const ADDRESSED = /^((?:from|von|de|da|van|от)\s{1,3})(\S[^:：]{0,40}?)\s{1,3}(?:to|an|à|a|para|aan|до|для)\s{1,3}[^:：]{1,40}(?=\s?[:：])/i;

/** Only behind a time: 'From Monday to Friday:' heads a list. */
export const addressed: LabelForm = {
	id: 'addressed',
	strength: 'marked',
	closed: false,
	opens: 'fFvVdDоО',
	amid: null,
	wrap(head, at) {
		const match = at > 0 && /\d:\d\d/.test(head.slice(0, at)) ? ADDRESSED.exec(head.slice(at, at + 120)) : null;
		const [all = '', before = '', name = ''] = match ?? [];
		return match === null ? null : { nameFrom: at + before.length, nameTo: at + before.length + name.length, to: at + all.length, colon: false, seconds: null, whole: false };
	},
};
