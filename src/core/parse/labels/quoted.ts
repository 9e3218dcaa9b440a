// 山田「そこから十年です」, as the Japanese press writes who said what
import { namedRole } from '../../text/lexicon/namedRole.ts';
import { HONORIFIC_WORDS } from '../lexicon/voiceWords.ts';
import { AMID_REACH } from './form.ts';
import type { LabelForm } from './form.ts';

/** A short name without a particle at its end, right before the quotation that opens the line. Only a role's word and a pet name may hold Hiragana, of which particles are made. */
const QUOTED = new RegExp(String.raw`^([\p{Script=Han}\p{Script=Katakana}A-Za-zー・]{1,12}(?:${HONORIFIC_WORDS})?|[\p{Script=Hiragana}ー]{1,8}(?:${HONORIFIC_WORDS}))[「『]`, 'u');
const QUOTED_ROLE = /^([\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー]{2,8})[「『]/u;

export const quoted: LabelForm = {
	id: 'quoted',
	strength: 'bare',
	closed: true,
	opens: null,
	amid: ['「', '『'],
	wrap(head, at) {
		const start = head.slice(at, at + AMID_REACH);
		const role = QUOTED_ROLE.exec(start)?.[1];
		const name = QUOTED.exec(start)?.[1] ?? (role !== undefined && namedRole(role) !== null ? role : undefined);
		// The quotation is the line, or goes on below it.
		const isWhole = head.length >= 240 || /[」』]\s*$/.test(head) || !/[」』]/.test(head.slice(at));
		return name === undefined || !isWhole ? null : { nameFrom: at, nameTo: at + name.length, to: at + name.length, colon: false, seconds: null, whole: false };
	},
};
