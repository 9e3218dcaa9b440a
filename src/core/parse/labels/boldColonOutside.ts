// **Name**： text        **Name**: text        __Name__ : text
import type { LabelForm } from './form.ts';

const PATTERN = /^(\s{0,3})(\*\*|__)(\s*)([^*_:：\n][^*:：\n]{0,59}?)(\s*)\2(\s?[:：](?![:：/]))[ \t]*/;

export const boldColonOutside: LabelForm = {
	id: 'bold-colon-outside',
	strength: 'marked',
	read(head) {
		const match = PATTERN.exec(head);
		if (match === null) return null;
		const [all, indent = '', mark = '', space = '', name = ''] = match;
		const nameFrom = indent.length + mark.length + space.length;
		return { nameFrom, nameTo: nameFrom + name.length, bodyFrom: all.length, seconds: null };
	},
};
