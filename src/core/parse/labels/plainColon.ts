// Name: text        名：text        Name : text
import type { LabelForm } from './form.ts';

const PATTERN = /^(\s{0,3})([^\s:：*_#>|[\]`<!\d-][^:：*_[\]`<>|\n]{0,47}?)(\s?[:：](?![:：/]))[ \t]*/;

export const plainColon: LabelForm = {
	id: 'plain-colon',
	strength: 'bare',
	read(head) {
		const match = PATTERN.exec(head);
		if (match === null) return null;
		const [all, indent = '', name = ''] = match;
		return { nameFrom: indent.length, nameTo: indent.length + name.length, bodyFrom: all.length, seconds: null };
	},
};
